import { describe, expect, it } from 'vitest';
import { type Address, AXES, openingAddress, writeAddress } from './address.ts';
import { readAddress } from './read-address.ts';
import { between, seeded } from './random-timeline.test-support.ts';

describe('the address of a state', () => {
  it('is written as words that a person can read', () => {
    const address: Address = {
      ...openingAddress(),
      axis: 'rank',
      zoom: 3,
      at: 12.5,
      hide: ['stage', 'training-1'],
      category: '法務研修',
      item: 'tachikawa/training/ojt',
      joined: 2015,
      me: 'shunin',
      move: { kakaricho: 12, kacho: 20 },
    };
    expect(writeAddress(address)).toBe(
      'axis=rank&zoom=3&at=12.5&hide=stage,training-1&category=%E6%B3%95%E5%8B%99%E7%A0%94%E4%BF%AE&item=tachikawa/training/ojt&joined=2015&me=shunin&move=kacho:20,kakaricho:12',
    );
  });

  it('is empty for the page as it opens', () => {
    expect(writeAddress(openingAddress())).toBe('');
    expect(readAddress('')).toEqual({ address: openingAddress(), broken: [], anchor: null });
  });

  it('gives back every state that was written into it', () => {
    const random = seeded(9);
    const maybe = <T>(value: T): T | null => (random() < 0.5 ? value : null);
    for (let round = 0; round < 300; round += 1) {
      const address: Address = {
        axis: maybe(AXES[between(random, 0, 2)]!),
        zoom: maybe(between(random, 0, 5)),
        at: maybe(between(random, 2, 130) / 2),
        with: maybe('iruma'),
        hide: maybe(['rank', 'training-2']),
        category: maybe('階層別研修'),
        ability: maybe('tachikawa/negotiation'),
        view: maybe('table' as const),
        item: maybe('kiyose/stage/dx-leader-step1-skill'),
        role: maybe('kakaricho'),
        joined: maybe(between(random, 1980, 2030)),
        born: maybe(between(random, 1950, 2010)),
        me: maybe('shuji'),
        move: maybe({ kakaricho: between(random, 1, 43), bucho: between(random, 1, 43) }),
      };
      expect(readAddress(`#${writeAddress(address)}`)).toEqual({ address, broken: [], anchor: null });
    }
  });

  it('without an equals sign is the name of a place in the page', () => {
    expect(readAddress('#kacho-bucho').anchor).toBe('kacho-bucho');
  });

  it.each([
    'axis=month',
    'zoom=9',
    'zoom=-1',
    'at=x',
    'with=../secret',
    'hide=,',
    'view=list',
    'item=<script>',
    'joined=15',
    'me=a/b/c',
    'move=kakaricho',
    'move=kakaricho:44',
    'move=kakaricho:0',
    'category=%E6%B3',
    'category=\uD800',
    'constructor=1',
    '__proto__=1',
    '=',
    'nonsense=1',
  ])('with the broken part %s gives the rest, and names that part', (part) => {
    const { address, broken } = readAddress(`#zoom=2&${part}`);
    expect(broken).toEqual([part]);
    expect(address).toEqual({ ...openingAddress(), zoom: 2 });
  });
});
