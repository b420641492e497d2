import type { z } from 'zod';
import { COLLECTIONS } from '../model/collections.ts';
import type { Entry } from '../model/entry.ts';
import { firstSegment, splitFragment } from '../model/ids.ts';
import type { Kind } from '../model/kind-names.ts';
import { referenceTargets } from '../model/reference.ts';
import { bareSchema, definitionOf } from '../model/schema-at.ts';

/** Stands for a value that names something that is left out. */
const GONE = Symbol('gone');

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

type IsKept = (kind: Kind, id: string) => boolean;

/**
 * A value without what names entries that are left out: an item goes from its list, an optional field from its map; what
 * cannot do without goes as a whole.
 */
function pruned(schema: z.ZodType, value: unknown, isKept: IsKept): unknown {
  if (typeof value !== 'string' && (typeof value !== 'object' || value === null)) return value;
  const bare = bareSchema(schema);
  const target = referenceTargets.get(bare);
  if (typeof value === 'string') return !target || isKept(target.kind, splitFragment(value).id) ? value : GONE;
  const { shape, element } = definitionOf(bare);
  if (element && isList(value)) {
    const items = value.map((item) => pruned(element, item, isKept));
    if (items.every((item, index) => item === value[index])) return value;
    const left = items.filter((item) => item !== GONE);
    // A list that may not be this short is no list of its kind any more.
    return schema.safeParse(left).success ? left : GONE;
  }
  if (!shape || typeof value !== 'object') return value;
  const fields = Object.entries(value as Record<string, unknown>).map(([key, old]) => {
    const field = shape[key];
    return { key, field, old, now: field ? pruned(field, old, isKept) : old };
  });
  if (fields.every(({ old, now }) => old === now)) return value;
  if (fields.some(({ now, field }) => now === GONE && !field?.safeParse(undefined).success)) return GONE;
  return Object.fromEntries(fields.flatMap(({ key, now }) => (now === GONE ? [] : [[key, now]])));
}

/** Whether a notice speaks of documents that are left out: then it tells of other cities. */
const tellsOfOthers = (entry: Entry, isKept: IsKept): boolean =>
  entry.kind === 'change' && !(entry as Entry<'change'>).data.documents.every((id) => isKept('document', id));

/** What names other entries without a reference: the lists of effects and of moves. */
function named(entry: Entry, isKept: IsKept): Entry {
  if (entry.kind === 'change') {
    const { effects, ...data } = (entry as Entry<'change'>).data;
    const left = effects?.filter(({ kind, id }) => isKept(kind, id)) ?? [];
    return { ...entry, data: left.length > 0 ? { ...data, effects: left } : data };
  }
  if (entry.kind === 'move') {
    const { retired, sections } = (entry as Entry<'move'>).data;
    const data = {
      retired: retired.filter(({ kind, to }) => to === null || isKept(kind, to)),
      ...(sections && { sections: sections.filter(({ kind, id }) => isKept(kind, id)) }),
    };
    return { ...entry, data };
  }
  return entry;
}

/** The kinds of which the words are shared, so that a sentence of them may speak of several cities. */
const SHARED: readonly Kind[] = ['term', 'coverage', 'crosswalk', 'topic', 'erratum', 'guideline-item'];

/** A text without the sentences that name one of the organisations; the same where nothing would be left of it. */
function withoutSentences(text: string, names: readonly string[]): string {
  if (!names.some((name) => text.includes(name))) return text;
  const left = (text.match(/[^。]*。|[^。]+$/gu) ?? []).filter((part) => !names.some((name) => part.includes(name)));
  return left.length > 0 ? left.join('') : text;
}

/** A value of which no sentence names one of the organisations, as far as something is left; lists lose such items. */
function unnaming(value: unknown, names: readonly string[]): unknown {
  if (typeof value === 'string') return withoutSentences(value, names);
  if (isList(value)) {
    const items = value.map((item) => unnaming(item, names));
    const left = items.filter((item) => typeof item !== 'string' || !names.some((name) => item.includes(name)));
    return left.length > 0 ? left : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, unnaming(item, names)]));
}

/** Remarks on the whole are for those who compare: without the others, those that name them go, even the last one. */
const withoutRemarks = ({ notes, ...data }: Entry<'coverage'>['data'], names: readonly string[]) => {
  const left = notes?.filter((note) => !names.some((name) => note.includes(name))) ?? [];
  return left.length > 0 ? { ...data, notes: left } : data;
};

/** A shared entry without what it says of the cities that are left out. */
function silentOn(entry: Entry, names: readonly string[]): Entry {
  if (!SHARED.includes(entry.kind) || names.length === 0) return entry;
  const data = entry.kind === 'coverage' ? withoutRemarks((entry as Entry<'coverage'>).data, names) : entry.data;
  return { ...entry, data: unnaming(data, names) as Entry['data'] };
}

/**
 * The content for one municipality alone: its own entries, those of national bodies, and what belongs to none as far as it
 * rests on either. Comparisons lose the parts of the others, and go where too little is left to compare.
 * @param city the id of the organisation
 */
export function onlyCity(entries: readonly Entry[], city: string): Entry[] {
  const national = entries.filter(
    (entry) => entry.kind === 'organization' && (entry as Entry<'organization'>).data.type === 'national',
  );
  const staying = new Set([city, ...national.map(({ id }) => id)]);
  const others = entries.flatMap((entry) =>
    entry.kind === 'organization' && !staying.has(entry.id) ? [(entry as Entry<'organization'>).data.name] : [],
  );
  let left = entries.filter(({ kind, id }) =>
    kind === 'organization' || COLLECTIONS[kind].depth > 1 ? staying.has(firstSegment(id)) : true,
  );
  // What goes takes with it what rests on it, until nothing more goes.
  for (;;) {
    const known = new Set(left.map(({ kind, id }) => `${kind} ${id}`));
    const isKept: IsKept = (kind, id) => known.has(`${kind} ${id}`);
    const next = left.flatMap((entry) => {
      if (tellsOfOthers(entry, isKept)) return [];
      const data = pruned(COLLECTIONS[entry.kind].schema, entry.data, isKept);
      return data === GONE
        ? []
        : named(data === entry.data ? entry : { ...entry, data: data as Entry['data'] }, isKept);
    });
    if (next.length === left.length) return next.map((entry) => silentOn(entry, others));
    left = next;
  }
}
