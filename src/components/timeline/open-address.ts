import { checkedAddress } from '../../domain/timeline/checked-address.ts';
import { readAddress } from '../../domain/timeline/read-address.ts';
import type { Desk } from './desk.ts';

/**
 * Puts what the address of the page says in place of all that was looked at.
 * @returns the parts that say nothing; there the page is as it opens
 */
export async function openAddress(desk: Desk): Promise<string[]> {
  const { state } = desk;
  const read = readAddress(location.hash);
  await desk.putBeside(read.address.with).catch(() => state.putBeside(null, null));
  const isPlace = (id: string) => document.getElementById(id) !== null;
  const { address, broken } = checkedAddress(read, state.own, state.beside, isPlace);
  state.open(address);
  return broken;
}
