/**
 * The tables that a municipality's policy usually gives and that the pages of a home city are made from. A municipality
 * that is being entered names those which are still empty, so that no page takes an empty table for a fact.
 */
export const UNENTERED = {
  office: {
    belongs: '方針を受け持つ部署と、その受け持ち',
    where: '推進体制の章、または奥付。部署の名が無ければ、文書の ownersUnstated に理由を書く',
    meanwhile: '文書の頁に主管部署が出ない',
  },
  'staff-image': {
    belongs: '求められる職員像。一つに一ファイル',
    where: '「目指す職員像」「求められる職員像」の章',
    meanwhile: '職員像の頁ができない',
  },
  role: {
    belongs: '職層（職名）と、次に進む職。上から一つずつ',
    where: '「職責」「職層別に求められる能力」の章にある表の行の見出し',
    meanwhile: '職層・昇任差分・面談シート・自己点検の頁ができない',
  },
  competency: {
    belongs: '能力と、職責を述べる観点。一つに一ファイル',
    where: '「必要な能力」の章、または職責の表の列の見出し',
    meanwhile: '能力の一覧ができない',
  },
  'competency-table': {
    belongs: '職層 × 能力の表。◎○の印か、求められることの文',
    where: '「職層別に求められる能力」「能力のウエイト」の表',
    meanwhile: '職層の頁に「期待されること」が出ない',
  },
  training: {
    belongs: '研修の名前、実施するところ、対象の年次や職層',
    where: '「研修体系」の章、または別表の研修一覧',
    meanwhile: '研修の頁と「研修の空白」に出ない',
  },
  'career-band': {
    belongs: '年齢や入庁年数で区切った期間と、その期間に目指すこと',
    where: '「キャリアパス」の図や表。無い方針も多い',
    meanwhile: 'キャリアの年表に帯が出ない',
  },
  path: {
    belongs: '職層と入り方ごとの学習パス。このサイトが並べるもので、原文の表ではない',
    where: '原文には無い。職層・能力・研修を入れ終えてから作る',
    meanwhile: '学習パスの頁ができない',
  },
  initiative: {
    belongs: '方針の柱と、その下の取組',
    where: '「人材の育成」「人材の確保」「職場環境の整備」などの章の見出しと番号',
    meanwhile: '柱と取組の頁ができず、ホームに柱が並ばない',
  },
  persona: {
    belongs: 'デジタル人材の区分と、求めるスキルのレベル',
    where: '「デジタル人材の育成・確保」の章',
    meanwhile: 'デジタル人材の頁ができない',
  },
  stage: {
    belongs: 'デジタル人材の育成段階（Step ごとの定義）',
    where: '「育成段階」「育成のステップ」の表。無い方針も多い',
    meanwhile: '育成段階の頁ができない',
  },
  skill: {
    belongs: 'スキルマップ。一つのスキルに一ファイル、3つのレベル',
    where: '別添の「スキルマップ」。無い方針も多い',
    meanwhile: 'スキルマップとスキルの自己点検ができない',
  },
  statistic: {
    belongs: '職員数や採用者数などの数字の表',
    where: '「現状と課題」の章の表とグラフ',
    meanwhile: '統計の頁ができない',
  },
  coverage: {
    belongs: '国の指針の項目ごとに、この方針が答えているかの判断',
    where: '原文には無い。章を入れ終えてから、項目ごとに節と見比べて判断する',
    meanwhile: '指針カバレッジの表に、この団体の列が出ない',
  },
  crosswalk: {
    belongs: 'ほかの団体の職層・能力との対応',
    where: '原文には無い。職層と能力を入れ終えてから、ほかの団体と見比べて判断する',
    meanwhile: '対応表に、この団体の列が出ない',
  },
  welcome: {
    belongs: '新しく入った人のための短い頁（5〜7頁）',
    where: '原文には無い。原文の章をもとに、このサイトが並べる',
    meanwhile: '「はじめての方へ」に、この団体の頁が並ばない',
  },
} as const;

export type UnenteredKind = keyof typeof UNENTERED;
export const UNENTERED_KINDS = Object.keys(UNENTERED) as [UnenteredKind, ...UnenteredKind[]];
