import type { AskedData } from './asked.ts';
import type { GlossaryEntry } from './glossary.ts';
import type { VocabularyData } from './vocabulary.ts';

/**
 * The tables of the search as they are published: a column for each field, and places instead of the engine's long names of
 * records. That is a fifth smaller over the wire.
 */
export interface PackedTables {
  /** What the names of the records came to: tables of another build must not be read with this index. */
  of: number;
  glossary: PackedGlossary;
}
/** Published beside them, so that it can be loaded at the same time. */
export interface PackedAsked {
  of: number;
  /** Phrases by the place of the record that answers them. */
  phrases: readonly (readonly string[])[];
}
interface PackedGlossary {
  t: readonly GlossaryEntry['t'][];
  a: readonly NonNullable<GlossaryEntry['a']>[];
  s: readonly NonNullable<GlossaryEntry['s']>[];
  y: readonly NonNullable<GlossaryEntry['y']>[];
  k: readonly string[];
  /** -1 for what has no card. */
  c: readonly number[];
  /** Places of records. */
  r: readonly (readonly number[])[];
}

/** The order in which places are counted: that of the engine's names. */
const inOrder = (records: Iterable<string>): string[] => [...records].sort();

/** A number that differs for other records (FNV-1a, 32 bits). */
function stampOf(records: readonly string[]): number {
  let stamp = 0x811c9dc5;
  for (const letter of records.join(' ')) stamp = Math.imul(stamp ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return stamp;
}

/**
 * Packs the names for an index.
 * @param records the engine's names of the records that are results
 */
export function packGlossary(entries: readonly GlossaryEntry[], records: Iterable<string>): PackedTables {
  const ordered = inOrder(records);
  const placeOf = new Map(ordered.map((id, place) => [id, place]));
  return {
    of: stampOf(ordered),
    glossary: {
      t: entries.map(({ t }) => t),
      a: entries.map(({ a = [] }) => a),
      s: entries.map(({ s = [] }) => s),
      y: entries.map(({ y = [] }) => y),
      k: entries.map(({ k }) => k),
      c: entries.map(({ c = -1 }) => c),
      r: entries.map(({ r = [] }) => r.flatMap((id) => placeOf.get(id) ?? [])),
    },
  };
}

/** Unpacks the names. Records of another index are left out: the names are still good for reading a query. */
export function unpackGlossary({ of, glossary }: PackedTables, records: Iterable<string>): GlossaryEntry[] {
  const ordered = inOrder(records);
  const isSame = of === stampOf(ordered);
  return glossary.t.map((t, at) => {
    const [a = [], s = [], y = [], places = []] = [glossary.a[at], glossary.s[at], glossary.y[at], glossary.r[at]];
    const r = isSame ? places.flatMap((place) => ordered[place] ?? []) : [];
    const c = glossary.c[at] ?? -1;
    return {
      t,
      k: glossary.k[at] ?? '',
      ...(a.length > 0 && { a }),
      ...(s.length > 0 && { s }),
      ...(y.length > 0 && { y }),
      ...(c >= 0 && { c }),
      ...(r.length > 0 && { r }),
    };
  });
}

/** Packs what people ask. */
export function packAsked(asked: AskedData, records: Iterable<string>): PackedAsked {
  const ordered = inOrder(records);
  return { of: stampOf(ordered), phrases: ordered.map((id) => asked.get(id) ?? []) };
}

/** Unpacks what people ask; nothing for another index. */
export function unpackAsked({ of, phrases }: PackedAsked, records: Iterable<string>): AskedData {
  const ordered = inOrder(records);
  if (of !== stampOf(ordered)) return new Map();
  return new Map(
    ordered.flatMap((id, place) => ((phrases[place]?.length ?? 0) > 0 ? [[id, phrases[place] ?? []] as const] : [])),
  );
}

/** The words of the texts as they are published: of each only what differs from the word before it, behind a digit that says how much of that is kept. */
export interface PackedVocabulary {
  records: number;
  words: string;
}

/** More letters in common than a digit can say are written again. */
const MOST_KEPT = 9;

/** Packs the words, which stand in the order of their code units. */
export function packVocabulary({ records, words }: VocabularyData): PackedVocabulary {
  const lines = words.map((word, at) => {
    const before = words[at - 1] ?? '';
    let kept = 0;
    while (kept < Math.min(MOST_KEPT, word.length, before.length) && word[kept] === before[kept]) kept += 1;
    return `${kept}${word.slice(kept)}`;
  });
  return { records, words: lines.join('\n') };
}

/** Unpacks the words. */
export function unpackVocabulary({ records, words }: PackedVocabulary): VocabularyData {
  const found: string[] = [];
  for (const line of words === '' ? [] : words.split('\n'))
    found.push((found.at(-1) ?? '').slice(0, Number(line[0])) + line.slice(1));
  return { records, words: found };
}
