import type { Address } from './address.ts';
import type { readAddress } from './read-address.ts';
import type { Timeline } from './timeline.ts';

/** How much of a part that could not be read is repeated to the reader, in letters. */
const LONGEST_PART = 40;

/**
 * Holds what an address says against what there is. What does not exist is left out, so that the page opens as usual
 * there.
 * @param read what was read from the address of the page
 * @param beside the organisation that the address puts beside this one; null where there is no such
 * @param isPlace whether an id stands in the page: a fragment may also be the name of a heading
 * @returns the address, with the item that a rank, a band or a milestone leads to; and the parts that say nothing
 */
export function checkedAddress(
  { address, broken, anchor }: ReturnType<typeof readAddress>,
  own: Timeline,
  beside: Timeline | null,
  isPlace: (id: string) => boolean,
): { address: Address; broken: string[] } {
  const { org, lanes, abilities, ranks, items } = own;
  const isRank = (rank: string) => ranks.some(({ id }) => id === `${org}/${rank}`);
  // A band or a milestone has an address of its own: its row of the table. Here it is the item to look at.
  const item = items.find(
    ({ id, lane, ties }) =>
      (anchor !== null && (id === `${org}/band/${anchor}` || id === `${org}/milestone/${anchor}`)) ||
      (lane === 'rank' && ties.some(({ rank }) => rank === `${org}/${address.role}`)),
  );
  const isGood: { [K in keyof Address]?: boolean } = {
    with: beside !== null,
    hide: address.hide?.every((lane) => lanes.some(({ id }) => id === lane)),
    category: items.some(({ category }) => category === address.category),
    ability: abilities.some(({ id }) => id === address.ability),
    item: [own, beside].some((one) => one?.items.some(({ id }) => id === address.item)),
    role: item !== undefined,
    me: isRank(address.me ?? ''),
    move: Object.keys(address.move ?? {}).every(isRank),
  };
  for (const key of Object.keys(isGood) as (keyof Address)[]) {
    if (address[key] === null || isGood[key]) continue;
    broken.push(key);
    Object.assign(address, { [key]: null });
  }
  if (anchor !== null && !item && !isPlace(anchor)) broken.push(anchor);
  if (item) address.item ??= item.id;
  address.role = null;
  return { address, broken: broken.map((part) => part.slice(0, LONGEST_PART)) };
}
