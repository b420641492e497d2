import type { Change } from './ability-change.ts';

/** How a kind of change is called on a page: as a heading, and in a word of two where room is short. */
export interface ChangeWords {
  heading: string;
  short: string;
  /** What has to be said beside it, so that nobody reads more into it. */
  note?: string;
}

const NOT_STATED = '次の職の表に書かれていないという意味で、不要という意味ではありません。';

const MARKED: Record<Change, ChangeWords> = {
  'newly-especially': { heading: '新しく◎になる', short: '新しく◎' },
  raised: { heading: '○から◎になる', short: '○→◎' },
  lowered: {
    heading: '◎から○になる（手放す・後進に渡す）',
    short: '◎→○',
    note: '「手放す・後進に渡す」は、重みが下がることについてのこのサイトの読み方です（推定）。求められなくなるのではありません。',
  },
  new: { heading: '新しく求められる', short: '新しい' },
  dropped: { heading: '記載がなくなる', short: '記載なしへ', note: NOT_STATED },
  reworded: { heading: '印は変わらず、言葉が変わる', short: '言葉が変わる' },
  unchanged: { heading: '変わらない', short: '同じ' },
};

const UNMARKED: Record<Change, ChangeWords> = {
  ...MARKED,
  new: { heading: '新しい見出し', short: '新しい見出し' },
  dropped: { heading: '見出しがなくなる', short: 'なくなる見出し', note: NOT_STATED },
  reworded: { heading: '見出しは同じで、言葉が変わる', short: '言葉が変わる' },
  unchanged: { heading: '見出しも言葉も同じ', short: '同じ' },
};

/**
 * The words for every kind of change.
 * @param marked whether the tables of the city use marks for the ranks; without marks it is headings that come and go
 */
export const changeWords = (marked: boolean): Record<Change, ChangeWords> => (marked ? MARKED : UNMARKED);

/**
 * The change of a required level of a skill in words: `レベル1 → レベル2`.
 * @param before the level at the first rank; null where its persona asks for none
 * @param after the level at the second rank
 */
export function changeOfLevel(before: number | null, after: number | null): string {
  const words = (level: number | null) => (level === null ? '記載なし' : `レベル${level}`);
  return before === after ? `${words(before)}のまま` : `${words(before)} → ${words(after)}`;
}
