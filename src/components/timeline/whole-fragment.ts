import { writeAddress } from '../../domain/timeline/address.ts';
import type { LookedAt } from './looked-at.ts';

/** The fragment of a link to all that is looked at, what is personal included. */
export function wholeFragment({ own, person, moves, shown }: LookedAt): string {
  const start = `${own.org}/`;
  const cut = (id: string) => id.slice(start.length);
  const ownMoves = Object.entries(moves).filter(([rank]) => rank.startsWith(start));
  return writeAddress({
    ...shown,
    joined: person.joined,
    born: person.born,
    me: person.role?.startsWith(start) ? cut(person.role) : null,
    move: Object.fromEntries(ownMoves.map(([rank, year]) => [cut(rank), year])),
  });
}
