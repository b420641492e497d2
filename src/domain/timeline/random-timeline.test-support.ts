import { KIND_WORDS } from './words.ts';
import type { Basis } from '../../model/fields.ts';
import { type Extent, type ItemKind, type Moves, type Tie, type Timeline, type TimelineItem } from './timeline.ts';
import { AXES } from './address.ts';
import { WIDTHS } from './axis.ts';
import type { View } from './layout.ts';

export { seeded } from '../../test-support/seeded.ts';

/** A whole number from low to high. */
export const between = (random: () => number, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1));

const pick = <T>(random: () => number, from: readonly T[]): T => from[between(random, 0, from.length - 1)]!;

/** An item with nothing known but what is given. */
export const itemOf = (given: Partial<TimelineItem> & Pick<TimelineItem, 'id' | 'kind' | 'lane'>): TimelineItem => ({
  title: given.id,
  what: KIND_WORDS[given.kind],
  facts: [],
  category: null,
  statements: [],
  href: '/',
  source: { text: '', href: null },
  errata: [],
  ties: [],
  develops: [],
  years: null,
  ages: null,
  basis: 'unknown',
  old: false,
  note: null,
  ...given,
});

export const tiesOf = (...ranks: string[]): Tie[] => ranks.map((rank) => ({ rank, mark: null, basis: 'stated' }));

/** A timeline of an organisation `x` with these items and ranks `x/r1`, `x/r2` … from the lowest up. */
export const timelineWith = (ranks: number, items: TimelineItem[], firstAge: number | null = 23): Timeline => ({
  org: 'x',
  name: '例の市',
  axis: 'years',
  firstAge,
  ranks: Array.from({ length: ranks }, (_, index) => ({
    id: `x/r${index + 1}`,
    name: `職${index + 1}`,
    href: '/',
    next: index + 1 < ranks ? [`x/r${index + 2}`] : [],
    row: null,
    isLoose: false,
  })),
  lanes: [...new Set(['rank', ...items.map(({ lane }) => lane)])].map((id) => ({
    id,
    name: id,
    unplaced: { years: id, ages: id, rank: id },
    silence: null,
  })),
  items,
  abilities: [],
  markWords: { '◎': '特に必要', '○': '必要' },
  hasLegend: true,
  cautions: [],
  crosswalk: '/crosswalk/',
  experienced: ['x/mid-career'],
});

function randomExtent(random: () => number, low: number, high: number): Extent | null {
  if (random() < 0.4) return null;
  const from = between(random, low, high);
  return { from, to: random() < 0.2 ? null : between(random, from, high + 5), soft: null };
}

/** Any timeline that a catalog could give: bands of one rank or two, with and without years, and courses. */
export function randomTimeline(random: () => number, courses: number): Timeline {
  const ranks = between(random, 2, 8);
  const items: TimelineItem[] = [];
  for (let rank = 1, from = 1; rank <= ranks;) {
    const size = rank < ranks && random() < 0.2 ? 2 : 1;
    const hasAges = random() < 0.5;
    const extent: Extent | null = random() < 0.3 ? null : { from, to: from + between(random, 0, 12), soft: null };
    items.push(
      itemOf({
        id: `x/band/b${rank}`,
        kind: 'band',
        lane: 'rank',
        ties: tiesOf(...Array.from({ length: size }, (_, index) => `x/r${rank + index}`)),
        years: hasAges ? null : extent,
        ages: hasAges && extent ? { from: extent.from + 22, to: (extent.to ?? 0) + 22, soft: null } : null,
        basis: extent ? 'inferred' : 'unknown',
      }),
    );
    rank += size;
    from += between(random, 1, 8);
  }
  const kinds: [ItemKind, string][] = [
    ['training', 'training-1'],
    ['training', 'training-2'],
    ['ability', 'ability'],
    ['milestone', 'milestone'],
    ['stage', 'stage'],
  ];
  for (let index = 0; index < courses; index += 1) {
    const [kind, lane] = pick(random, kinds);
    const tied = Array.from({ length: ranks }, (_, at) => `x/r${at + 1}`).filter(() => random() < 0.25);
    items.push(
      itemOf({
        id: `x/${kind}/i${index}`,
        kind,
        lane,
        title: '研'.repeat(between(random, 1, 20)),
        ties: tied.map((rank): Tie => ({
          rank,
          mark: kind === 'ability' ? pick(random, ['◎', '○', null]) : null,
          basis: pick(random, ['stated', 'inferred'] as const),
        })),
        years: random() < 0.4 ? randomExtent(random, 1, 50) : null,
        ages: random() < 0.2 ? randomExtent(random, 18, 70) : null,
        basis: pick(random, ['stated', 'inferred'] satisfies Basis[]),
      }),
    );
  }
  return timelineWith(ranks, items, random() < 0.7 ? 23 : null);
}

export const randomMoves = (random: () => number, timeline: Timeline): Moves =>
  Object.fromEntries(timeline.ranks.filter(() => random() < 0.4).map(({ id }) => [id, between(random, 1, 43)]));

export const randomView = (random: () => number, timeline: Timeline): View => ({
  axis: pick(random, AXES),
  zoom: { level: between(random, 0, WIDTHS.length - 1), center: between(random, 0, 130) / 2 },
  moves: randomMoves(random, timeline),
  offset: random() < 0.5 ? null : between(random, 15, 45),
  hidden: random() < 0.3 ? ['milestone'] : [],
  category: null,
  ability: null,
  letters: 0.5 + random() * 12,
});
