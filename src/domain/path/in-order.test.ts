import { expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

const thing = (id: string, ...after: string[]) => ({ id, after });
const ids = (...things: ReturnType<typeof thing>[]) => inOrder(things).map(({ id }) => id);

it('leaves things that wait for nothing as they stand', () => {
  expect(ids(thing('c'), thing('a'), thing('b'))).toEqual(['c', 'a', 'b']);
});

it('puts a thing right behind the last of those that it comes after', () => {
  expect(ids(thing('a', 'c'), thing('b'), thing('c'), thing('d'))).toEqual(['b', 'c', 'a', 'd']);
});

it('does not wait for what is not there', () => {
  expect(ids(thing('a', 'nowhere'), thing('b'))).toEqual(['a', 'b']);
});

it('keeps everything of a circle, so that a fault in the data takes no step away', () => {
  expect(ids(thing('a', 'b'), thing('b', 'a'), thing('c', 'd'), thing('d'))).toEqual(['d', 'c', 'a', 'b']);
});

it('orders any net without circles so that all that is waited for comes first', () => {
  // A seeded net: thing n waits for some of the things with a smaller secret number.
  let state = 7;
  const random = (below: number) => (state = (state * 16807) % 2147483647) % below;
  for (let round = 0; round < 200; round += 1) {
    const secret = Array.from({ length: 12 }, (_, index) => index).sort(() => random(3) - 1);
    const things = secret.map((number) =>
      thing(String(number), ...secret.filter((other) => other < number && random(4) === 0).map(String)),
    );
    const ordered = inOrder(things);
    expect(ordered.map(({ id }) => id).sort()).toEqual(things.map(({ id }) => id).sort());
    ordered.forEach(({ after }, index) => {
      const before = new Set(ordered.slice(0, index).map(({ id }) => id));
      expect(after.every((id) => before.has(id))).toBe(true);
    });
  }
});
