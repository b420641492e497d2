import { beforeAll, describe, expect, it } from 'vitest';
import { editFiles, withTexts } from '../content-io/apply-edits.ts';
import { parseContent } from '../content-io/parse-content.ts';
import { problemsOfContent } from './problem-cells.ts';
import { followGaps } from './follow-gaps.ts';
import { problemInWords } from './report.ts';
import { Exported } from './test-support/exported.ts';

let book: Exported;
beforeAll(async () => {
  book = await Exported.ofRepository();
}, 60_000);

const PATH = 'src/content/paths/tachikawa/kakaricho.mdx';
const cell = (ability: string) => `tachikawa/weights tachikawa/kakaricho tachikawa/${ability}`;

/** What follows from marks of 係長級, and the file of its path with that. */
async function following(...marks: readonly [ability: string, mark: string | null][]) {
  const { edits } = await book.reading(
    ...marks.map(([ability, mark]) => ['能力表', cell(ability), '印', mark] as const),
  );
  const { drafts } = parseContent(withTexts(book.files, editFiles(book.files, edits)));
  const follow = followGaps(parseContent(book.files).drafts, drafts);
  return { words: follow.words, text: editFiles(book.files, [...edits, ...follow.edits]).get(PATH) };
}

describe('a gap of a learning path', () => {
  it('that an edited mark opens is written behind those that come before it', async () => {
    const { words, text } = await following(['public-management', '◎']);
    expect(words).toEqual([
      '「係長級の学習パス」の、手立てが見当たらないものの一覧に「行政経営能力」を足します。育てる手順が、まだ無いためです。',
    ]);
    expect(text).toContain(
      'gaps:\n  competencies:\n    - tachikawa/negotiation\n    - tachikawa/execution\n    - tachikawa/public-management\nsource:',
    );
  });

  it('that it closes is taken out, the last one with its field', async () => {
    const one = await following(['negotiation', '○']);
    expect(one.text).toContain('gaps:\n  competencies:\n    - tachikawa/execution\nsource:');
    const all = await following(['negotiation', '○'], ['execution', null]);
    expect(all.words).toEqual([
      '「係長級の学習パス」の、手立てが見当たらないものの一覧から「折衝交渉能力」「職務遂行能力」を外します。もう、手立ての要るものではないか、手順が育てるためです。',
    ]);
    expect(all.text).not.toContain('gaps:');
  });

  it('is left alone when the edit has nothing to do with it', async () => {
    expect(await following(['expertise', null])).toEqual({ words: [], text: undefined });
  });
});

describe('a problem that the content would have', () => {
  it('is told at the cell from which it comes, or in its file', async () => {
    const { edits } = await book.reading(['用語', 'ojt', '別名・表記ゆれ', '現場研修\nＯＪＴ']);
    const words = { message: '使えません。', hint: '直してください。' };
    const file = 'src/content/terms/ojt.yaml';
    const problems = problemsOfContent(
      [
        { file, line: 5, column: 5, ...words },
        { file: PATH, line: 4, column: 7, ...words },
      ],
      edits,
      (own, path) => ({ file: own, line: path.at(-1) === 1 ? 5 : 1, column: 5 }),
    );
    expect(problems.map(problemInWords)).toEqual([
      '用語 F347 OJT の「別名・表記ゆれ」: 使えません。直してください。',
      `${PATH}:4: 使えません。直してください。`,
    ]);
  });
});
