import type { Entry } from '../model/entry.ts';
import type { Kind } from '../model/kind-names.ts';
import type { Catalog } from './catalog.ts';
import { analyzeProse } from './prose.ts';
import { wordTree } from './word-tree.ts';

/**
 * The words under which a term is recognised in running text: its name only. Aliases serve the search; many of them are
 * everyday words that mean other things in a sentence.
 */
export const wordsOf = ({ data }: Entry<'term'>): string[] => [data.term];

/** A word of a term in a text. */
export interface TermMatch {
  /** Where the word begins. */
  index: number;
  word: string;
  /** The id of the term that it belongs to. */
  id: string;
}

/** A search for the words of many terms at once. */
export interface TermFinder {
  /** The first word in a text, counted from a place on. */
  next: (text: string, from?: number) => TermMatch | undefined;
}

const KATAKANA = /[\u30a1-\u30fc]/u;
const LATIN = /\w/;

/** Whether two neighbouring letters are of one run: both of katakana, or both of Latin letters and digits. */
const isOneRun = (inner: string | undefined, outer: string | undefined): boolean =>
  inner !== undefined &&
  outer !== undefined &&
  [KATAKANA, LATIN].some((script) => script.test(inner) && script.test(outer));

/**
 * A search that finds any word of the terms; of several at one place, the longest. A word of katakana or of latin letters
 * must not stand inside a longer run of the same script (RPA in RPAS, ツール in ツールバー).
 */
export function termFinder(terms: Iterable<{ id: string; words: readonly string[] }>): TermFinder {
  const idOf = new Map([...terms].flatMap(({ id, words }) => words.map((word) => [word, id] as const)));
  const tree = wordTree(idOf.keys());
  const standsAlone = (text: string, index: number, word: string): boolean =>
    !isOneRun(word[0], text[index - 1]) && !isOneRun(word.at(-1), text[index + word.length]);
  return {
    next: (text, from = 0) => {
      for (let index = from; index < text.length; index += 1) {
        const word = tree.startingAt(text, index).findLast((each) => standsAlone(text, index, each));
        if (word !== undefined) return { index, word, id: idOf.get(word) ?? '' };
      }
      return undefined;
    },
  };
}

/** Every string in a value that a reader sees as text; ids and other short codes are left out. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    if (/[^\x20-\x7e]/.test(value)) yield value;
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) if (key !== 'source' && key !== 'errata') yield* textsIn(inner);
  }
}

/** The text of an entry: what stands in its fields and the words of its prose. */
export const textOf = (entry: Entry): string =>
  [...textsIn(entry.data), entry.body === '' ? '' : analyzeProse(entry.body).plainText].join('\n');

/** Kinds whose words are about the content or lead to it, not the content itself. */
const NO_USE: ReadonlySet<Kind> = new Set(['term', 'erratum', 'page', 'welcome', 'question-set', 'move']);

/** Whether a term that stands in an entry counts as used: terms, errata and the site's own pages do not. */
export const isUseOfTerms = ({ kind }: Entry): boolean => !NO_USE.has(kind);

/**
 * Where each term is used: by term id, the entries whose text holds one of its words, in the order of the catalog.
 * Terms, errata and the site's own pages do not count as uses.
 */
export function termUses(catalog: Catalog): Map<string, Entry[]> {
  const finder = termFinder(catalog.all('term').map((term) => ({ id: term.id, words: wordsOf(term) })));
  const uses = new Map<string, Entry[]>();
  for (const entry of catalog.entries()) {
    if (!isUseOfTerms(entry)) continue;
    const met = new Set<string>();
    const text = textOf(entry);
    for (let match = finder.next(text); match; match = finder.next(text, match.index + match.word.length)) {
      met.add(match.id);
    }
    for (const id of met) {
      const list = uses.get(id);
      if (list) list.push(entry);
      else uses.set(id, [entry]);
    }
  }
  return uses;
}
