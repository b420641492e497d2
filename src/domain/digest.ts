import { createHash } from 'node:crypto';
import { KIND_NAMES, type Kind } from '../model/kind-names.ts';
import { type Catalog, oncePerCatalog } from './catalog.ts';

/** How many entries of a kind there are, and a digest of all they say. */
export interface KindDigest {
  count: number;
  /** SHA-256, in hexadecimal. */
  digest: string;
}

/** A value with the keys of every object in alphabetical order, so that the order of writing does not count. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

/** JSON that is the same for values that mean the same: keys sorted, no white space, fields without a value left out. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value));

/** SHA-256 of the canonical JSON of a value, in hexadecimal. */
export const digestOf = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');

/**
 * A digest of a catalog, kind by kind. Two readers of the same files must come to the same one: it is made of the ids,
 * the data and the bodies alone; the path of a file, white space around a body and the form of its line ends do not
 * count, since readers differ in them.
 */
export const digestByKind = oncePerCatalog(
  (catalog) =>
    Object.fromEntries(
      KIND_NAMES.map((kind) => {
        const entries = catalog
          .all(kind)
          .map(({ id, data, body }) => ({ id, data, body: body.replaceAll('\r\n', '\n').trim() }));
        return [kind, { count: entries.length, digest: digestOf(entries) }];
      }),
    ) as Record<Kind, KindDigest>,
);

/** One digest of a whole catalog: the version of the content. */
export const contentVersion = (catalog: Catalog): string => digestOf(digestByKind(catalog));
