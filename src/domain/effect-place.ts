import { COLLECTIONS } from '../model/collections.ts';
import type { Entry } from '../model/entry.ts';
import { firstSegment, lastSegment, splitFragment } from '../model/ids.ts';
import type { EffectOfChange } from '../model/kinds/change.ts';
import type { Kind } from '../model/kind-names.ts';
import { addressOf, nameOf } from './addresses.ts';
import type { Catalog } from './catalog.ts';
import { fragmentsOf } from './fragments.ts';
import { analyzeProse } from './prose.ts';

/** What an effect is about, in words and on the site. */
export interface EffectPlace {
  /** 能力表 */
  kind: string;
  /** The name of the entry; of one that is gone, the name it had. */
  name: string;
  /** The part of it: 係長級 × 倫理・規律, or the heading of a section; undefined for the whole entry. */
  part: string | undefined;
  /** Where it stands, from the site's root; undefined for what is gone. */
  address: string | undefined;
  /** The pages on which its change has to be told, from the site's root and without a fragment. */
  pages: readonly string[];
}

type Subject = Pick<EffectOfChange, 'kind' | 'id' | 'part'>;

/** What an entry is today: itself, or what it moved to; undefined when it is gone. */
export function entryToday(catalog: Catalog, kind: Kind, id: string): Entry | undefined {
  const seen = new Set<string>();
  let known: string | undefined = id;
  while (known !== undefined && !seen.has(known)) {
    const entry: Entry | undefined = catalog.find(kind, known);
    if (entry) return entry;
    seen.add(known);
    known = retirement(catalog, kind, known)?.to ?? undefined;
  }
  return undefined;
}

const retirement = (catalog: Catalog, kind: Kind, id: string) =>
  catalog
    .all('move')
    .flatMap(({ data }) => data.retired)
    .find((one) => one.kind === kind && one.from === id);

/** A cell of a table in words: 係長級 × 倫理・規律; undefined where the part is no cell. */
function cellInWords(catalog: Catalog, entry: Entry, part: string): { words: string; pages: string[] } | undefined {
  const [row = '', column] = part.split('--', 2);
  if (column === undefined) return undefined;
  const org = firstSegment(entry.id);
  if (entry.kind === 'competency-table') {
    const [role, competency] = [catalog.find('role', `${org}/${row}`), catalog.find('competency', `${org}/${column}`)];
    if (!role || !competency) return undefined;
    return {
      words: `${nameOf(role)} × ${nameOf(competency)}`,
      pages: [addressOf('role', role.id), addressOf('competency', competency.id)],
    };
  }
  const persona = entry.kind === 'persona-table' ? catalog.find('persona', `${org}/${row}`) : undefined;
  if (!persona) return undefined;
  const dimension = (entry as Entry<'persona-table'>).data.dimensions.find(({ id }) => id === column);
  return {
    words: `${nameOf(persona)} × ${dimension?.minor ?? dimension?.major ?? column}`,
    pages: [addressOf('persona', persona.id)],
  };
}

/** A part of an entry in words, and the other pages that show it. */
function partInWords(catalog: Catalog, entry: Entry, part: string): { words: string; pages: string[] } {
  const cell = cellInWords(catalog, entry, part);
  if (cell) return cell;
  const section = entry.body === '' ? undefined : analyzeProse(entry.body).sections.find(({ id }) => id === part);
  return { words: section?.heading ?? part, pages: [] };
}

/**
 * What an effect is about. The `effect-of-unknown` rule has checked that its entry is there, was there, and has the part.
 */
export function effectPlace(catalog: Catalog, { kind, id, part }: Subject): EffectPlace {
  const { label } = COLLECTIONS[kind];
  const entry = entryToday(catalog, kind, id);
  if (!entry) {
    const name = retirement(catalog, kind, id)?.name ?? lastSegment(id);
    return { kind: label, name, part: undefined, address: undefined, pages: [] };
  }
  const place = part === undefined ? undefined : partInWords(catalog, entry, part);
  // A part may be gone although its entry is there: then the entry is what can be linked to.
  const stands = part !== undefined && fragmentsOf(entry).has(part);
  const address = addressOf(kind, entry.id, stands ? part : undefined);
  return {
    kind: label,
    name: nameOf(entry),
    part: place?.words,
    address,
    pages: [...new Set([address, ...(place?.pages ?? [])].map((one) => splitFragment(one).id))],
  };
}

/** The organisation of an entry, `kiyose`; undefined for what belongs to the whole site. */
export const organizationOf = (kind: Kind, id: string): string | undefined =>
  kind === 'organization' || COLLECTIONS[kind].depth > 1 ? firstSegment(id) : undefined;
