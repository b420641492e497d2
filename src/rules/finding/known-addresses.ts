import { addressOf, roleChangeAddress } from '../../domain/addresses.ts';
import { COLLECTIONS } from '../../model/collections.ts';
import type { Draft } from '../../model/entry.ts';
import { firstSegment } from '../../model/ids.ts';

/** Pages of the site that belong to no entry. */
const FIXED = [
  '/',
  '/search/',
  '/questions/',
  '/about/licenses/',
  '/glossary/',
  '/changes/',
  '/errata/',
  '/coverage/',
  '/crosswalk/',
  '/topics/',
  '/compare/',
  '/lineage/',
  '/hr/',
  '/hr/training-gaps/',
  '/data/',
  '/records/',
  '/check/',
  '/guide/',
  '/guide/rules/',
];

/** Folders of addresses whose pages are made from code, not from content. */
const OPEN_FOLDERS = ['/guide/rules/', '/data/'];

/** The addresses that a plain link may lead to, and the `kind:id` links that reach the same pages. */
export interface KnownAddresses {
  has: (address: string) => boolean;
  all: () => readonly string[];
  /** The `kind:id` of the entry whose own page an address is, if it is one. */
  entryAt: (address: string) => string | undefined;
}

const cache = new WeakMap<readonly Draft[], KnownAddresses>();

/** Collects the addresses of all pages: those of the entries, their lists, and the site's own. */
export function knownAddresses(drafts: readonly Draft[]): KnownAddresses {
  const cached = cache.get(drafts) ?? collect(drafts);
  cache.set(drafts, cached);
  return cached;
}

function collect(drafts: readonly Draft[]): KnownAddresses {
  const addresses = new Map<string, string | undefined>(FIXED.map((address) => [address, undefined]));
  for (const { kind, id, data } of drafts) {
    const fields = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
    // A policy that announces a plan has a board for it before the plan exists.
    if (kind === 'document' && 'announcedPlan' in fields) addresses.set(`/${firstSegment(id)}/plan-board/`, undefined);
    // Whoever has ranks has sheets for talking about them, and whoever welcomes newcomers has a card for them.
    if (kind === 'role') addresses.set(`/${firstSegment(id)}/sheets/`, undefined);
    if (kind === 'welcome') addresses.set(`/${firstSegment(id)}/start/card/`, undefined);
    // Each city has a page of its own gaps in the coverage.
    if (kind === 'organization' && fields['type'] === 'municipality') addresses.set(`/coverage/${id}/`, undefined);
    const [page = '', fragment] = addressOf(kind, id).split('#', 2);
    if (fragment === undefined && kind !== 'move') addresses.set(page, `${kind}:${id}`);
    else if (!addresses.has(page)) addresses.set(page, undefined);
    if (COLLECTIONS[kind].depth < 2) continue;
    // `/kiyose/roles/bucho/` stands in the list `/kiyose/roles/`.
    const list = page.replace(/[^/]+\/$/, '');
    if (!addresses.has(list)) addresses.set(list, undefined);
  }
  // Known, but never suggested: there are many, and who mistypes the address of a rank means the rank.
  const compared = new Set(comparisons(drafts));
  return {
    has: (address) =>
      addresses.has(address) || compared.has(address) || OPEN_FOLDERS.some((folder) => address.startsWith(folder)),
    all: () => [...addresses.keys()],
    entryAt: (address) => addresses.get(address),
  };
}

/** The promotion diffs: one for every lower and higher rank of a city, and the page to choose them on. */
function comparisons(drafts: readonly Draft[]): string[] {
  const withTable = new Set(drafts.filter(({ kind }) => kind === 'competency-table').map(({ id }) => firstSegment(id)));
  const ranks = drafts
    .filter(({ kind, id }) => kind === 'role' && withTable.has(firstSegment(id)))
    .map(({ id, data }) => ({ id, order: Number((data as { order?: unknown } | null)?.order) }));
  return [...Map.groupBy(ranks, ({ id }) => firstSegment(id))].flatMap(([org, own]) => [
    `/${org}/roles/compare/`,
    ...own.flatMap((low) =>
      own.filter((high) => high.order < low.order).map((high) => roleChangeAddress(low.id, high.id)),
    ),
  ]);
}
