import { COLLECTIONS, kindOfFolder } from '../model/collections.ts';
import type { NotAFile, ReadFault } from '../model/place.ts';
import { nearest } from './finding/nearest.ts';
import type { Finding, Rule } from './rule.ts';

const FOLDERS = Object.values(COLLECTIONS).map((collection) => collection.folder);

/** What each of the YAML reader's complaints means to someone who has never heard of YAML. */
const YAML_COMPLAINTS: [RegExp, string][] = [
  [/Map keys must be unique/, '同じ項目が二度書かれています。'],
  [
    /Nested mappings are not allowed|implicit map key|Implicit keys/i,
    '「:」の書き方か字下げが合っていません。文の中に「: 」があるときは全体を "…" で囲みます。',
  ],
  [/Missing closing/, '引用符が閉じていません。'],
  [
    /indent|same column|Tabs are not allowed|TAB/i,
    '字下げ（行頭の空白）がそろっていません。空白2つで下げ、タブは使いません。',
  ],
  [
    /Unexpected|Tags and anchors|Plain value cannot start/,
    '値の始まりに使えない記号があります。値全体を "…" で囲みます。',
  ],
];

/** The same for the MDX reader. */
const MDX_COMPLAINTS: [RegExp, string][] = [
  [/U\+0021/, '「<!-- … -->」の覚え書きは本文に書けません。'],
  [/levels deep/, '一覧・引用・タグの重なりが深すぎます。'],
  [/closing tag/, '開いたタグと閉じるタグがそろっていません。'],
  [/closing brace|parse expression|acorn/, '「{」と「}」は本文に書けません。'],
  [
    /in name|in attribute|before name|after attribute|self-closing/,
    'タグの書き方が崩れています。文の中の「<」は「＜」（全角）で書きます。',
  ],
];

const NOT_A_FILE: Record<NotAFile, { message: string; hint: string }> = {
  link: {
    message: 'ほかの場所を指すリンク（シンボリックリンク）です。内容のファイルとしては読みません。',
    hint: 'リンクを消し、指していたファイルそのものをここに置いてください。',
  },
  folder: {
    message: 'ファイルではなく、フォルダーです。',
    hint: 'フォルダーの名前から拡張子を取るか、同じ名前のファイルに置き換えてください。',
  },
  special: { message: '普通のファイルではありません。', hint: 'これを消し、普通のファイルを置いてください。' },
  refused: {
    message: '開けません。読む権限が無いか、名前の文字が壊れています。',
    hint: '権限と名前を確かめてください（権限は chmod u+r ファイル名 で付きます）。',
  },
};

function explain(fault: ReadFault): Omit<Finding, 'spot'> | undefined {
  switch (fault.kind) {
    case 'yaml':
      return {
        message: `YAMLとして読めません。${YAML_COMPLAINTS.find(([pattern]) => pattern.test(fault.detail))?.[1] ?? ''}（${fault.detail}）`,
        hint: 'この行とすぐ上の行の字下げ・コロン・引用符を、隣のファイルと見比べて直してください。',
      };
    case 'mdx':
      return {
        message: `本文をMDXとして読めません。${MDX_COMPLAINTS.find(([pattern]) => pattern.test(fault.detail))?.[1] ?? ''}（${fault.detail.replaceAll(/ \(\d+:\d+-\d+:\d+\)/g, '')}）`,
        hint: '開いたタグが閉じているか、文の中に「<」や「{」がないかを確かめてください。',
      };
    case 'not-a-file':
      return NOT_A_FILE[fault.detail as NotAFile];
    // These have rules of their own.
    case 'limit':
    case 'machinery':
    case 'hidden-letter':
      return undefined;
    case 'comment':
      return {
        message: `「#${fault.detail}」は読み飛ばされます。空白の後の「#」から行末までは、覚え書きとして扱われるためです。`,
        hint: '文の一部なら、値全体を "…" で囲みます。覚え書きなら、値とは別の行に書きます。',
      };
    case 'front-matter':
      return {
        message: 'ファイルの先頭に --- で囲んだ項目がありません。',
        hint: '1行目を --- だけの行にし、項目の後にもう一度 --- だけの行を置いてください。',
      };
    case 'encoding':
      return { message: 'UTF-8ではない文字があります。', hint: '文字コードをUTF-8にして保存し直してください。' };
    case 'folder': {
      const candidates = nearest(fault.detail, FOLDERS);
      return {
        message: `「${fault.detail}」は内容の置き場所として決められていません。`,
        candidates,
        hint: `src/content の下の決められたフォルダー（${FOLDERS.slice(0, 4).join('、')} など）に移してください。`,
      };
    }
    case 'extension': {
      const kind = kindOfFolder(fault.file.split('/')[2] ?? '');
      const format = kind ? COLLECTIONS[kind].format : 'yaml';
      return {
        message: `拡張子「${fault.detail}」は、このフォルダーでは使えません。`,
        candidates: [`.${format}`],
        hint: `ファイル名の最後を .${format} に変えてください。`,
      };
    }
  }
}

export const unreadableFile: Rule = {
  id: 'unreadable-file',
  severity: 'error',
  title: 'すべてのファイルが読めること',
  why: '読めないファイルの内容は、サイトのどこにも出ません。気づかないまま消えるのを防ぎます。',
  example: { bad: 'name: 係長級: 主査', good: 'name: "係長級: 主査"' },
  *check({ faults }) {
    for (const fault of faults) {
      const words = explain(fault);
      if (words) yield { spot: { file: fault.file, line: fault.line, column: fault.column }, ...words };
    }
  },
};
