import { ABILITY_CHANGES } from '../../domain/ability-change.ts';
import { roleChangeAddress } from '../../domain/addresses.ts';
import type { Catalog } from '../../domain/catalog.ts';
import { changeWords } from '../../domain/change-words.ts';
import { markWordsAmong } from '../../domain/marks.ts';
import { countChanges, type RoleChange, roleChange, weightiestChanges } from '../../domain/role-change.ts';
import type { Mark } from '../../model/kinds/competency-table.ts';
import { href } from '../href.ts';

/** How the marks of a city's tables are spoken; its own words where it prints a legend. */
export const wordsForMarks = ({ abilities }: RoleChange): Record<Mark, string> => {
  const cells = abilities.flatMap(({ before, after }) => [...(before?.cells ?? []), ...(after?.cells ?? [])]);
  return markWordsAmong(cells.map(({ table }) => table));
};

/** How many changes a card names. */
const NAMED = 3;

/** A promotion diff in a few words. */
export function roleChangeCard(catalog: Catalog, from: string, to: string) {
  const change = roleChange(catalog, from, to);
  const words = changeWords(change.marked);
  const counts = countChanges(change);
  return {
    from: change.from.data.name,
    to: change.to.data.name,
    markWords: wordsForMarks(change),
    /** How many abilities cannot be compared yet. */
    waiting: change.waiting,
    href: href(roleChangeAddress(from, to)),
    counts: ABILITY_CHANGES.flatMap((kind) =>
      counts[kind] === 0 ? [] : [{ text: words[kind].short, count: counts[kind] }],
    ),
    first: weightiestChanges(change, NAMED).map(({ competency, change: kind }) => ({
      text: catalog.get('competency', competency).data.name,
      href: href(roleChangeAddress(from, to, competency)),
      change: words[kind].short,
    })),
  };
}
export type RoleChangeCard = ReturnType<typeof roleChangeCard>;
