import type { MachineryKind } from '../model/place.ts';
import type { Rule } from './rule.ts';

/** What each of them does, and what an editor who wrote it probably meant. */
const WORDS: Record<MachineryKind, { message: (text: string) => string; hint: string }> = {
  tag: {
    message: (text) => `「${text}」は型の指定になり、文字として読まれません。`,
    hint: '「!」で始まる文字なら、値全体を "…" で囲んでください。型の指定は要りません。',
  },
  anchor: {
    message: (text) => `「${text}」は目印になり、文字として読まれません。`,
    hint: '「&」で始まる文字なら、値全体を "…" で囲んでください。同じ値は、要る所にそのまま書きます。',
  },
  alias: {
    message: (text) => `「${text}」はほかの値の写しになり、文字として読まれません。`,
    hint: '「*」で始まる文字なら、値全体を "…" で囲んでください。同じ値は、要る所にそのまま書きます。',
  },
  merge: {
    message: (text) => `「${text}」はほかの項目を取り込む印で、項目の名前に使えません。`,
    hint: '取り込みたい項目を、ここにそのまま書いてください。',
  },
  directive: {
    message: (text) => `「${text}」はYAMLへの指図で、内容のファイルには書けません。`,
    hint: 'この行と、次の「---」の行を消してください。',
  },
  'several-readings': {
    message: (text) => `「${text}」は、プログラムによって読み方が変わります。`,
    hint: '文字なら、値全体を "…" で囲んでください。数なら 12 や 0.5 のように、日付なら 2026-04-01 のように書きます。',
  },
};

export const yamlMachinery: Rule = {
  id: 'yaml-machinery',
  severity: 'error',
  title: '項目が名前と値だけでできていること',
  why: 'YAMLの型の指定・目印・写し・取り込みは、内容をプログラムのように動かします。見たとおりに読めなくなり、写しの写しは検査を止めることもあります。',
  example: { bad: 'name: *主査', good: 'name: "*主査"' },
  *check({ faults }) {
    for (const { kind, machinery, file, line, column, detail } of faults) {
      if (kind !== 'machinery' || !machinery) continue;
      const { message, hint } = WORDS[machinery];
      yield { spot: { file, line, column }, message: message(detail), hint };
    }
  },
};
