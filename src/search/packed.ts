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
  /** By the place of a record the phrases that no record before it has, a line each. */
  phrases: readonly string[];
  /** By the place of a record those that one has: their places among all of `phrases`, each as the way from the one before. */
  again: readonly (readonly number[])[];
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

/** The records of an index in the order in which places are counted. */
export interface Places {
  ids: readonly string[];
  /** Differs for other records: the names read as one number to the base 31. */
  stamp: number;
}

/** A prime below 2^32: no sum above is beyond what a number holds. */
const MOST_STAMPS = 4_294_967_291;

/** Counts the records of an index, by the engine's names of them, in whatever order they come. */
export function placesOf(records: Iterable<string>): Places {
  const ids = [...records].sort();
  let stamp = 0;
  for (const letter of ids.join()) stamp = (stamp * 31 + letter.charCodeAt(0)) % MOST_STAMPS;
  return { ids, stamp };
}

/** Packs the names for an index. */
export function packGlossary(entries: readonly GlossaryEntry[], { ids, stamp }: Places): PackedTables {
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  return {
    of: stamp,
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

/**
 * Unpacks the names; what is left out of an entry is empty. Records of another index are left out: the names are still good
 * for reading a query.
 */
export function unpackGlossary(
  { of, glossary: { t, a, s, y, k, c, r } }: PackedTables,
  places: Places,
): GlossaryEntry[] {
  const idsAt = (at: number) => (of === places.stamp ? (r[at] ?? []) : []).flatMap((place) => places.ids[place] ?? []);
  return t.map((names, at) => {
    const card = c[at] ?? -1;
    const entry = { t: names, a: a[at] ?? [], s: s[at] ?? [], y: y[at] ?? [], k: k[at] ?? '', r: idsAt(at) };
    return card < 0 ? entry : { ...entry, c: card };
  });
}

const LINE = '\n';

/** Packs what people ask: phrases of one line each. */
export function packAsked(asked: AskedData, { ids, stamp }: Places): PackedAsked {
  const placeOf = new Map<string, number>();
  const phrases: string[] = [];
  const again: number[][] = [];
  for (const id of ids) {
    const own: string[] = [];
    const known: number[] = [];
    for (const phrase of new Set(asked.get(id))) {
      const place = placeOf.get(phrase);
      if (place !== undefined) known.push(place);
      else if (phrase !== '') {
        placeOf.set(phrase, placeOf.size);
        own.push(phrase);
      }
    }
    known.sort((a, b) => a - b);
    phrases.push(own.join(LINE));
    again.push(known.map((place, at) => place - (known[at - 1] ?? 0)));
  }
  return { of: stamp, phrases, again };
}

/** Unpacks what people ask; nothing for another index. */
export function unpackAsked({ of, phrases, again }: PackedAsked, { ids, stamp }: Places): AskedData {
  if (of !== stamp) return new Map();
  const own = phrases.map((lines) => (lines === '' ? [] : lines.split(LINE)));
  const all = own.flat();
  return new Map(
    ids.map((id, at) => {
      let place = 0;
      return [id, [...(own[at] ?? []), ...(again[at] ?? []).flatMap((way) => all[(place += way)] ?? [])]];
    }),
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
