import { describe, expect, it } from 'vitest';
import { openingAddress } from './address.ts';
import { checkedAddress } from './checked-address.ts';
import { readAddress } from './read-address.ts';
import { itemOf, tiesOf, timelineWith } from './random-timeline.test-support.ts';

const own = {
  ...timelineWith(2, [
    itemOf({ id: 'x/band/early', kind: 'band', lane: 'rank', ties: tiesOf('x/r1') }),
    itemOf({ id: 'x/milestone/ten', kind: 'milestone', lane: 'milestone' }),
    itemOf({ id: 'x/training/ojt', kind: 'training', lane: 'training-1', category: '職場研修' }),
  ]),
  abilities: [{ id: 'x/talk', name: '話す力' }],
};
const other = timelineWith(1, [itemOf({ id: 'y/training/ojt', kind: 'training', lane: 'training-1' })]);
const read = (fragment: string, beside: typeof other | null = null) =>
  checkedAddress(readAddress(fragment), own, beside, (id) => id === 'bands');

describe('an address', () => {
  it('that says what there is stays whole', () => {
    const fragment = 'hide=milestone&category=職場研修&ability=x/talk&item=x/training/ojt&me=r2&move=r2:12';
    expect(read(fragment)).toEqual({
      address: {
        ...openingAddress(),
        hide: ['milestone'],
        category: '職場研修',
        ability: 'x/talk',
        item: 'x/training/ojt',
        me: 'r2',
        move: { r2: 12 },
      },
      broken: [],
    });
  });

  it.each([
    ['hide=nothing', 'hide'],
    ['category=法務研修', 'category'],
    ['ability=x/sing', 'ability'],
    ['item=x/training/none', 'item'],
    ['item=y/training/ojt', 'item'],
    ['role=r9', 'role'],
    ['me=r9', 'me'],
    ['move=r2:12,r9:20', 'move'],
    ['with=z', 'with'],
    ['zoom=9', 'zoom=9'],
    ['nothing', 'nothing'],
  ])('that says %s opens as usual and tells so', (fragment, broken) => {
    expect(read(fragment)).toEqual({ address: openingAddress(), broken: [broken] });
  });

  it('finds an item of the city beside', () => {
    expect(read('with=y&item=y/training/ojt', other)).toMatchObject({
      address: { with: 'y', item: 'y/training/ojt' },
      broken: [],
    });
  });

  it.each([
    ['early', 'x/band/early'],
    ['ten', 'x/milestone/ten'],
    ['role=r1', 'x/band/early'],
  ])('of a rank, a band or a milestone (%s) leads to its item', (fragment, item) => {
    expect(read(fragment)).toEqual({ address: { ...openingAddress(), item }, broken: [] });
  });

  it('of a heading of the page is none of ours', () => {
    expect(read('bands')).toEqual({ address: openingAddress(), broken: [] });
  });

  it('does not repeat a long text to the reader', () => {
    expect(read(`x=${'長'.repeat(5000)}`).broken[0]).toHaveLength(40);
  });
});
