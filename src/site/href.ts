import { addressOf } from '../domain/addresses.ts';
import type { Kind } from '../model/kind-names.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Puts the base path before an address of the site (`/search/` → `/hr/jinzai/search/`). */
export const href = (address: string): string => `${base}${address}`;

/** The address of an entry, with the base path. */
export const entryHref = (kind: Kind, id: string, fragment?: string): string => href(addressOf(kind, id, fragment));
