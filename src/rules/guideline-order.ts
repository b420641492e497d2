import type { Entry } from '../model/entry.ts';
import type { Rule } from './rule.ts';

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** The steps of a printed number, from the chapter down: `第3章1(2)②` → 3, 1, 2, 2. Undefined for another form. */
function stepsOf(number: string): number[] | undefined {
  const match = /^第(\d+)章(?:(\d+)(?:\((\d+)\)([①-⑳])?)?)?$/u.exec(number);
  if (!match) return undefined;
  const [, chapter, section, bracketed, circled] = match;
  return [chapter, section, bracketed, circled && String(CIRCLED.indexOf(circled) + 1)].flatMap((step) =>
    step === undefined ? [] : [Number(step)],
  );
}

/** Whether a number stands before another in the source; `第3章1(2)` stands before `第3章1(2)①`. */
function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((step, index) => step !== b[index]);
  return at < 0 ? a.length < b.length : at < b.length && a[at]! < b[at]!;
}

/** The members of the longest run of entries whose numbers ascend; the others are out of place. */
function longestAscending(entries: readonly { steps: number[] }[]): Set<number> {
  const best: number[][] = [];
  for (const [index, { steps }] of entries.entries()) {
    let run: number[] = [];
    for (const [before, other] of best.entries()) {
      if (other.length > run.length && isBefore(entries[before]!.steps, steps)) run = other;
    }
    best.push([...run, index]);
  }
  return new Set(best.reduce((longest, run) => (run.length >= longest.length ? run : longest), []));
}

export const guidelineOrder: Rule = {
  id: 'guideline-order',
  severity: 'error',
  title: '指針の項目の番号が、順番のとおりに並んでいること',
  why: '番号は、指針の原文のどこかを探す手がかりです。並びと食い違うと、別の項目を読むことになります。',
  example: { bad: 'number: 第3章1(3)②\norder: 9', good: 'number: 第3章1(2)②\norder: 9' },
  *check({ catalog }) {
    for (const group of Map.groupBy(catalog.all('guideline-item'), ({ data }) => data.document).values()) {
      const read: { entry: Entry<'guideline-item'>; steps: number[] }[] = [];
      for (const entry of group) {
        const steps = stepsOf(entry.data.number);
        if (steps) read.push({ entry, steps });
        else {
          yield {
            spot: { draft: entry, path: ['number'] },
            message: `番号「${entry.data.number}」が、指針の番号の書き方に合いません。`,
            hint: '「第3章1(2)②」のように、章から順に書いてください。',
          };
        }
      }
      read.sort((a, b) => a.entry.data.order - b.entry.data.order);
      // Orders that repeat or skip have rules of their own.
      if (group.length !== read.length || read.some(({ entry }, index) => entry.data.order !== index + 1)) continue;
      const inPlace = longestAscending(read);
      for (const [index, { entry }] of read.entries()) {
        if (inPlace.has(index)) continue;
        yield {
          spot: { draft: entry, path: ['number'] },
          message: `番号「${entry.data.number}」が、順番（order）${entry.data.order}の前後の番号に続きません。`,
          hint: '番号と order のどちらかを、原文に合わせて直してください。',
        };
      }
    }
  },
};
