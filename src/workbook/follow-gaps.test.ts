import { describe, expect, it } from 'vitest';
import { revision } from '../difference/test-support/revisions.ts';
import { followGaps } from './follow-gaps.ts';
import { problemsOfContent } from './problem-cells.ts';
import { problemInWords } from './report.ts';

const PATH = 'paths/kiyose/kakaricho.mdx';
const DEVELOPS = '    competencies:\n      - kiyose/vision\n';
const file = `src/content/${PATH}`;

/** What follows from an edit in the path of 係長級, in which 倫理・規律 is a gap and 構想 is developed by a step. */
const following = (...edit: readonly [string, string]) => {
  const { words, edits } = followGaps(revision('前').drafts, revision('後', { [PATH]: edit }).drafts);
  return [...words, ...edits.map(({ file: own, path, value }) => [own, path, value])];
};

describe('a gap of a learning path', () => {
  it('that an edit opens is written behind those that are there', () => {
    expect(following(DEVELOPS, '')).toEqual([
      '「係長級の学習パス」の、手立てが見当たらないものの一覧に「構想」を足します。育てる手順が、まだ無いためです。',
      [file, ['gaps', 'competencies'], ['kiyose/ethics', 'kiyose/vision']],
    ]);
  });

  it('that it closes is taken out, the last one with its field', () => {
    expect(following(DEVELOPS, `${DEVELOPS}      - kiyose/ethics\n`)).toEqual([
      '「係長級の学習パス」の、手立てが見当たらないものの一覧から「倫理・規律」を外します。もう、手立ての要るものではないか、手順が育てるためです。',
      [file, ['gaps'], undefined],
    ]);
  });

  it('is left alone when the edit has nothing to do with it', () => {
    expect(following('係をまとめる役割に慣れます。', '係をまとめることに慣れます。')).toEqual([]);
  });
});

describe('a problem that the content would have', () => {
  it('is told at the cell from which it comes, or in its file', () => {
    const term = 'src/content/terms/ojt.yaml';
    const cell = { sheet: '用語', cell: 'F347', place: 'OJT', label: '別名・表記ゆれ', before: null, after: 'ＯＪＴ' };
    const edit = { file: term, path: ['aliases'], value: ['現場研修', 'ＯＪＴ'], siblings: [], changes: [cell] };
    const words = { column: 5, message: '使えません。', hint: '直してください。' };
    const problems = problemsOfContent(
      [
        { file: term, line: 5, ...words },
        { file, line: 4, ...words },
      ],
      [edit],
      (own, path) => ({ file: own, line: path.at(-1) === 1 ? 5 : 1, column: 5 }),
    );
    expect(problems.map(problemInWords)).toEqual([
      '用語 F347 OJT の「別名・表記ゆれ」: 使えません。直してください。',
      `${file}:4: 使えません。直してください。`,
    ]);
  });
});
