import { splitFragment } from '../model/ids.ts';
import { addressOf } from './addresses.ts';
import type { Catalog } from './catalog.ts';
import { coverageRows } from './coverage.ts';
import { memberId } from './crosswalks.ts';

/** The address of a section by its place in the contents (`kiyose/policy-ed4/development#ojt`). */
export const addressOfPlace = (place: string): string => {
  const { id, fragment } = splitFragment(place);
  return addressOf('chapter', id, fragment);
};

/**
 * What the documents say of the same matter, as far as this site has set it side by side: the places of a topic, an item
 * of the guideline with the sections that answer it, ranks and abilities that correspond.
 * @returns lists of two and more addresses without the base path
 */
export function sameMatters(catalog: Catalog): string[][] {
  const topics = catalog
    .all('topic')
    .map(({ data }) => data.voices.flatMap(({ places }) => places.map(addressOfPlace)));
  const items = coverageRows(catalog).map(({ item, answers }) => [
    addressOf('guideline-item', item.id),
    ...[...answers.values()].flatMap(({ sections }) => sections.map(addressOfPlace)),
  ]);
  const equals = catalog.all('crosswalk').map(({ data }) =>
    data.members.flatMap((member) => {
      const id = memberId(member);
      return id === undefined ? [] : [addressOf(data.kind, id)];
    }),
  );
  return [...topics, ...items, ...equals].map((some) => [...new Set(some)]).filter((some) => some.length > 1);
}
