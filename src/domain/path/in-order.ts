/** Something that comes after others. */
export interface Ordered {
  id: string;
  after: readonly string[];
}

/**
 * Puts things behind those that they come after, and else leaves them as they stand. Names of things that are not there
 * do not count. What goes round in a circle comes last, as it stands. Method: Kahn (1962), always taking the first that
 * is free, so that the same list gives the same order.
 */
export function inOrder<T extends Ordered>(things: readonly T[]): T[] {
  const waiting = [...things];
  const there = new Set(things.map(({ id }) => id));
  const done = new Set<string>();
  const ordered: T[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ after }) => after.every((id) => done.has(id) || !there.has(id)));
    const [thing] = waiting.splice(Math.max(0, next), 1);
    if (!thing) break;
    done.add(thing.id);
    ordered.push(thing);
  }
  return ordered;
}
