import { foldKey, withoutKanaBetween, withoutOkurigana } from './fold.ts';
import { normalise } from './normalise.ts';

/** What pages are that this site made of the documents: a card leads to them, no text tells of them. */
export const SITE_PAGE = 'このサイトの頁';

/** One thing that has a name: a term, a role, a skill … As published for the search. */
export interface GlossaryEntry {
  /** How the texts of the site write it, best first. */
  t: readonly string[];
  /** Other names under which it is looked for. */
  a?: readonly string[];
  /** Which of the other names stand in the texts too, by their place in `a`. */
  s?: readonly number[];
  /** Readings in hiragana. */
  y?: readonly string[];
  /** What it is: 用語, 職層 … */
  k: string;
  /** The number of its card. Things without a card have none. */
  c?: number;
  /** The engine's ids of the records that are about it, if any are. */
  r?: readonly string[];
}

/** What a key leads to. */
export interface Meaning {
  entry: GlossaryEntry;
  /** Whether the key is a name that stands in the texts (and not an alias or a reading). */
  isName: boolean;
}

/** Everything a query can be looked up in. */
export interface Lookup {
  /** By name or alias, normalised. */
  byKey: ReadonlyMap<string, readonly Meaning[]>;
  /** By fold key of name, alias or reading. */
  byFold: ReadonlyMap<string, readonly Meaning[]>;
  /** By name or alias without okurigana. */
  byStem: ReadonlyMap<string, readonly Meaning[]>;
  longest: number;
}

function add(map: Map<string, Meaning[]>, key: string, meaning: Meaning): void {
  if (key === '') return;
  const known = map.get(key);
  if (!known) map.set(key, [meaning]);
  else if (!known.some(({ entry }) => entry === meaning.entry)) known.push(meaning);
}

const LONGER_THAN_OKURIGANA = /\p{Script=Han}[ぁ-ゖ]{3,}/u;

/** Prepares the glossary for look-ups. */
export function prepareLookup(glossary: readonly GlossaryEntry[]): Lookup {
  const byKey = new Map<string, Meaning[]>();
  const byFold = new Map<string, Meaning[]>();
  const byStem = new Map<string, Meaning[]>();
  for (const entry of glossary) {
    const written: [string, boolean][] = [
      ...entry.t.map((name): [string, boolean] => [name, true]),
      ...(entry.a ?? []).map((alias): [string, boolean] => [alias, false]),
    ];
    for (const [word, isName] of written) {
      const key = normalise(word);
      add(byKey, key, { entry, isName });
      // Another way of writing a name is no name that stands in the texts.
      add(byFold, foldKey(word), { entry, isName: false });
      // What is left of a sentence without its words is another word: 研修がつまらない is not 研修.
      const stems = [...(LONGER_THAN_OKURIGANA.test(key) ? [] : [withoutOkurigana(key)]), withoutKanaBetween(key)];
      for (const stem of new Set(stems))
        if (stem !== key || /\p{Script=Han}{2}/u.test(key)) add(byStem, stem, { entry, isName: false });
    }
    for (const reading of entry.y ?? []) {
      for (const one of [reading, ...reading.split(' ')]) add(byFold, foldKey(one), { entry, isName: false });
    }
  }
  return { byKey, byFold, byStem, longest: Math.max(0, ...[...byKey.keys()].map(({ length }) => length)) };
}
