import type { Catalog } from '../domain/catalog.ts';
import { nameOf } from '../domain/addresses.ts';
import { COLLECTIONS } from '../model/collections.ts';
import { ID, SEGMENT } from '../model/ids.ts';
import type { Kind } from '../model/kind-names.ts';
import { mendedId } from '../rules/finding/mended-id.ts';

/** The first name after a taken one that is free: `kakaricho` → `kakaricho-2`. */
function freeName(name: string, isTaken: (name: string) => boolean): string {
  let number = 2;
  while (isTaken(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}

/** Whether an id was given up, or is another entry's. */
function takenBy(catalog: Catalog, kind: Kind, id: string): string | undefined {
  const entry = catalog.find(kind, id);
  if (entry) return `「${id}」は、もう使われています（${nameOf(entry)}）。`;
  const retired = catalog.all('move').flatMap(({ data }) => data.retired);
  return retired.some((move) => move.kind === kind && move.from === id)
    ? `「${id}」は、前に使われていたIDです。同じIDは二度使えません。`
    : undefined;
}

/**
 * What is wrong with the name of a new entry.
 * @param parent what its id begins with (`kiyose`, `kiyose/policy-ed4`), or '' for a kind that belongs to none
 * @param name the last part of the id
 * @returns a sentence with the nearest name that is free, or undefined when the name can be taken
 */
export function idProblem(catalog: Catalog, kind: Kind, parent: string, name: string): string | undefined {
  const idOf = (last: string) => (parent === '' ? last : `${parent}/${last}`);
  const isTaken = (last: string) => takenBy(catalog, kind, idOf(last)) !== undefined;
  if (!SEGMENT.test(name)) {
    const mended = mendedId(name).replaceAll('/', '-');
    const near = SEGMENT.test(mended) ? (isTaken(mended) ? freeName(mended, isTaken) : mended) : undefined;
    return `「${name}」は${COLLECTIONS[kind].label}のIDになりません。${near === undefined ? '' : `もしかして: ${near}　`}英小文字で始め、英小文字と数字を「-」でつないでください（例: new-staff）。`;
  }
  if (!ID.test(idOf(name))) return `「${idOf(name)}」は${COLLECTIONS[kind].label}のIDになりません。`;
  const taken = takenBy(catalog, kind, idOf(name));
  return taken === undefined
    ? undefined
    : `${taken}もしかして: ${freeName(name, isTaken)}　別の物なら別の名前を付け、同じ物なら今のファイルを直してください。`;
}
