import { FILE_LIMITS, type FileLimit } from '../model/file-limits.ts';
import type { Rule } from './rule.ts';

const number = (amount: number) => amount.toLocaleString('ja-JP');

/** What is too much, with the amount; and what to do about it. */
const WORDS: Record<FileLimit, { message: (amount: number) => string; hint: string }> = {
  bytes: {
    message: (amount) => `ファイルが大きすぎます（${number(amount)}バイト）。`,
    hint: `一つのファイルは${number(FILE_LIMITS.bytes)}バイト（約2万字）までです。章や項目に分けて、いくつかのファイルにしてください。`,
  },
  lines: {
    message: (amount) => `ファイルの行が多すぎます（${number(amount)}行）。`,
    hint: `一つのファイルは${number(FILE_LIMITS.lines)}行までです。章や項目に分けて、いくつかのファイルにしてください。`,
  },
  lineLength: {
    message: (amount) => `一行が長すぎます（${number(amount)}字）。`,
    hint: `一行は${number(FILE_LIMITS.lineLength)}字までです。段落や一覧に分けてください。`,
  },
  depth: {
    message: (amount) => `一覧・引用・かっこの重なりが深すぎます（${number(amount)}重）。`,
    hint: `重なりは${number(FILE_LIMITS.depth)}重までです。閉じ忘れたかっこや、行頭に並んだ「-」「>」が無いかを確かめてください。`,
  },
  emphasis: {
    message: (amount) => `本文に「*」と「_」が多すぎます（${number(amount)}個）。`,
    hint: `一つの本文には${number(FILE_LIMITS.emphasis)}個までです。文字として出したい「*」は「＊」（全角）で書いてください。`,
  },
};

export const outsizeFile: Rule = {
  id: 'outsize-file',
  severity: 'error',
  title: 'ファイルの大きさと込み入り方が、読める範囲であること',
  why: '極端に大きいファイルや、深く重なったかっこは、たいてい貼り付けの間違いです。検査とビルドが止まったままになるのを防ぎます。',
  example: { bad: 'aliases: [[[[[[[[[[[[[[[[[[[[[[[[[[主査', good: 'aliases: [主査]' },
  *check({ faults }) {
    for (const fault of faults) {
      if (fault.kind !== 'limit' || !fault.limit) continue;
      const { message, hint } = WORDS[fault.limit];
      yield {
        spot: { file: fault.file, line: fault.line, column: fault.column },
        message: message(Number(fault.detail)),
        hint,
      };
    }
  },
};
