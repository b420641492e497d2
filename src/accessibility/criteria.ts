/** How a success criterion is judged. */
export type Judging =
  /** Tests that run on every page, or on all that it is about, answer it whole. */
  | 'machine'
  /** Tests find many faults, but whether all is well only people can say. */
  | 'partly'
  /** Only people can say. */
  | 'people';

/** A success criterion of WCAG at level A or AA. JIS X 8341-3:2016 has those of WCAG 2.0. */
export interface Criterion {
  /** `1.4.3` */
  number: string;
  name: string;
  level: 'A' | 'AA';
  /** The edition of WCAG that brought it. */
  since: '2.0' | '2.1' | '2.2';
  /** Null where the site has nothing that it is about. */
  judging: Judging | null;
  /** How the site meets it, or why it has nothing that it is about. */
  note: string;
}

const row = (
  since: Criterion['since'],
  number: string,
  level: Criterion['level'],
  name: string,
  judging: Judging | null,
  note: string,
): Criterion => ({ number, name, level, since, judging, note });

const NO_MEDIA = '音声も動画もありません。';

/** All of them in their order. 4.1.1 is no longer in WCAG 2.2, but in the JIS. */
export const CRITERIA: readonly Criterion[] = [
  row('2.0', '1.1.1', 'A', '非テキストコンテンツ', 'partly', '図には名前があり、同じ内容の表か文がすぐ後にあります。'),
  row('2.0', '1.2.1', 'A', '音声だけ及び映像だけ（収録済み）', null, NO_MEDIA),
  row('2.0', '1.2.2', 'A', 'キャプション（収録済み）', null, NO_MEDIA),
  row('2.0', '1.2.3', 'A', '音声解説又はメディアに対する代替コンテンツ（収録済み）', null, NO_MEDIA),
  row('2.0', '1.2.4', 'AA', 'キャプション（ライブ）', null, NO_MEDIA),
  row('2.0', '1.2.5', 'AA', '音声解説（収録済み）', null, NO_MEDIA),
  row('2.0', '1.3.1', 'A', '情報及び関係性', 'partly', '見出し、表の見出しセル、ラベル、領域を要素で示します。'),
  row('2.0', '1.3.2', 'A', '意味のある順序', 'partly', 'Tabキーの順番が、頁に書かれた順番と同じです。'),
  row('2.0', '1.3.3', 'A', '感覚的な特徴', 'people', '形や位置だけで指す文が無いかは、読んで確かめます。'),
  row('2.0', '1.4.1', 'A', '色の使用', 'partly', '推定や判断は、色のほかに言葉・記号・線の種類でも示します。'),
  row('2.0', '1.4.2', 'A', '音声の制御', null, NO_MEDIA),
  row(
    '2.0',
    '1.4.3',
    'AA',
    'コントラスト（最低限レベル）',
    'machine',
    '使う色の組をすべて、明るい配色と暗い配色で計算します。',
  ),
  row('2.0', '1.4.4', 'AA', 'テキストのサイズ変更', 'machine', '200％（幅640px相当）で、横にはみ出しません。'),
  row('2.0', '1.4.5', 'AA', '文字画像', 'partly', '文字の画像はありません。図の中の字も文字です。'),
  row('2.0', '2.1.1', 'A', 'キーボード', 'partly', '操作できる部分をすべて、キーだけで使う試験があります。'),
  row(
    '2.0',
    '2.1.2',
    'A',
    'キーボードトラップなし',
    'machine',
    '操作できる部分のある頁で、Tabキーが終わりまで進みます。',
  ),
  row('2.0', '2.2.1', 'A', 'タイミング調整可能', null, '時間の制限はありません。'),
  row('2.0', '2.2.2', 'A', '一時停止，停止及び非表示', null, '動くもの、自動で変わるものはありません。'),
  row('2.0', '2.3.1', 'A', '3回のせん（閃）光，又はいき（閾）値以下', null, '光るもの、点滅するものはありません。'),
  row('2.0', '2.4.1', 'A', 'ブロックスキップ', 'machine', '最初のTabキーで「本文へ移動」が現れます。'),
  row('2.0', '2.4.2', 'A', 'ページタイトル', 'partly', '頁の題とサイト名です。'),
  row('2.0', '2.4.3', 'A', 'フォーカス順序', 'partly', '正の tabindex を使わず、頁の順番に進みます。'),
  row('2.0', '2.4.4', 'A', 'リンクの目的（コンテキスト内）', 'partly', '「こちら」「詳細」だけのリンクはありません。'),
  row(
    '2.0',
    '2.4.5',
    'AA',
    '複数の手段',
    'machine',
    '検索、五十音索引、目次、サイトマップがあり、どの頁もサイトマップから行けます。',
  ),
  row(
    '2.0',
    '2.4.6',
    'AA',
    '見出し及びラベル',
    'partly',
    '空の見出しやラベルはありません。言葉の分かりやすさは人が見ます。',
  ),
  row('2.0', '2.4.7', 'AA', 'フォーカスの可視化', 'machine', '止まった所のすべてに、2px以上の枠が出ます。'),
  row('2.0', '3.1.1', 'A', 'ページの言語', 'machine', '日本語（ja）です。'),
  row(
    '2.0',
    '3.1.2',
    'AA',
    '一部分の言語',
    'people',
    'ほかの言語の文はありません。英字の用語は日本語の中の言葉として扱います。',
  ),
  row('2.0', '3.2.1', 'A', 'フォーカス時', 'partly', 'フォーカスが移っただけでは、頁は変わりません。'),
  row('2.0', '3.2.2', 'A', '入力時', 'partly', '絞り込みはその場で表を変え、件数を知らせます。頁は移りません。'),
  row('2.0', '3.2.3', 'AA', '一貫したナビゲーション', 'partly', '上のメニューと下のリンクは、全頁で同じ部品です。'),
  row('2.0', '3.2.4', 'AA', '一貫した識別性', 'people', '同じ働きの部品には同じ言葉を使います。'),
  row('2.0', '3.3.1', 'A', 'エラーの特定', 'partly', '読めないファイル、合わない値、切れたリンクを、文で知らせます。'),
  row('2.0', '3.3.2', 'A', 'ラベル又は説明', 'partly', '入力欄のすべてに名前があります。'),
  row('2.0', '3.3.3', 'AA', 'エラー修正の提案', 'partly', '次に何をすればよいかを、同じ文で言います。'),
  row('2.0', '3.3.4', 'AA', 'エラー回避（法的，金融及びデータ）', 'machine', '自分の記録を消しても、取り消せます。'),
  row('2.0', '4.1.1', 'A', '構文解析', 'machine', '全頁のHTMLを検査します。'),
  row(
    '2.0',
    '4.1.2',
    'A',
    '名前（name），役割（role）及び値（value）',
    'partly',
    '標準の部品を使い、状態を属性でも示します。',
  ),
  row('2.1', '1.3.4', 'AA', '表示の向き', 'machine', '縦にも横にも固定しません。'),
  row('2.1', '1.3.5', 'AA', '入力目的の特定', null, '氏名や住所など、本人の個人情報を入れる欄はありません。'),
  row(
    '2.1',
    '1.4.10',
    'AA',
    'リフロー',
    'machine',
    '幅320px（400％）で横にはみ出しません。表と図は、それぞれの枠の中で送れます。',
  ),
  row('2.1', '1.4.11', 'AA', '非テキストのコントラスト', 'partly', '部品の境目、図、フォーカスの色の組を計算します。'),
  row('2.1', '1.4.12', 'AA', 'テキストの間隔', 'machine', '行間・字間を広げても、切れる字はありません。'),
  row(
    '2.1',
    '1.4.13',
    'AA',
    'ホバー又はフォーカスで表示されるコンテンツ',
    'partly',
    '用語の説明は押したときだけ開き、Escで閉じます。',
  ),
  row(
    '2.1',
    '2.1.4',
    'A',
    '文字キーのショートカット',
    'machine',
    '「/」のキーは、アクセシビリティ方針の頁で止められます。年表のキーは、年表の中だけで働きます。',
  ),
  row('2.1', '2.5.1', 'A', 'ポインタのジェスチャ', null, '複数の指や軌跡の操作はありません。'),
  row('2.1', '2.5.2', 'A', 'ポインタのキャンセル', 'partly', '標準のボタンとリンクだけで、離したときに働きます。'),
  row('2.1', '2.5.3', 'A', 'ラベルを含む名前（name）', 'partly', '見える言葉を、名前が含みます。'),
  row('2.1', '2.5.4', 'A', '動きによる起動', null, '端末を振るなどの操作はありません。'),
  row('2.1', '4.1.3', 'AA', 'ステータスメッセージ', 'partly', '検索の件数や保存の結果を role="status" で知らせます。'),
  row(
    '2.2',
    '2.4.11',
    'AA',
    '隠されないフォーカス（最低限）',
    'machine',
    '止まった所が、貼り付いた帯や枠の下に隠れません。',
  ),
  row('2.2', '2.5.7', 'AA', 'ドラッグ動作', 'partly', '年表の「見る範囲」は、つまみのほかにボタンでも変えられます。'),
  row('2.2', '2.5.8', 'AA', 'ターゲットのサイズ（最低限）', 'machine', '24px四方か、同じだけの間があります。'),
  row('2.2', '3.2.6', 'A', '一貫したヘルプ', null, '問い合わせの窓口や手引の呼び出しを、頁の中に置いていません。'),
  row('2.2', '3.3.7', 'A', '冗長な入力項目', 'partly', '職層と入庁の年度は一度入れれば、ほかの頁でも使われます。'),
  row('2.2', '3.3.8', 'AA', 'アクセシブルな認証（最低限）', null, 'ログインはありません。'),
];

/** What the rules of html-validate are about; rules that are not named here tell of sound markup: 4.1.1. */
export const CRITERIA_OF_HTML_RULES: Readonly<Record<string, readonly string[]>> = {
  'area-alt': ['1.1.1'],
  'aria-hidden-body': ['4.1.2'],
  'aria-label-misuse': ['4.1.2'],
  'empty-heading': ['2.4.6'],
  'empty-title': ['2.4.2'],
  'heading-level': ['1.3.1'],
  'hidden-focusable': ['4.1.2'],
  'input-missing-label': ['1.3.1', '3.3.2', '4.1.2'],
  'meta-refresh': ['2.2.1'],
  'multiple-labeled-controls': ['1.3.1'],
  'no-abstract-role': ['4.1.2'],
  'no-autoplay': ['1.4.2'],
  'no-implicit-button-type': ['3.2.2'],
  'no-missing-references': ['1.3.1', '4.1.2'],
  'svg-focusable': ['2.1.1'],
  'tabindex-no-positive': ['2.4.3'],
  'text-content': ['4.1.2'],
  'unique-landmark': ['1.3.1'],
  'valid-autocomplete': ['1.3.5'],
  'wcag/h30': ['1.1.1', '2.4.4'],
  'wcag/h36': ['1.1.1'],
  'wcag/h37': ['1.1.1'],
  'wcag/h63': ['1.3.1'],
  'wcag/h67': ['1.1.1'],
  'wcag/h71': ['1.3.1'],
};
