import type { Entry } from '../model/entry.ts';
import type { Catalog } from './catalog.ts';
import { analyzeProse } from './prose.ts';

const escapeForPattern = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/**
 * The words under which a term is recognised in running text: its name only. Aliases serve the search; many of them are
 * everyday words that mean other things in a sentence.
 */
export const wordsOf = ({ data }: Entry<'term'>): string[] => [data.term];

/** A search for the words of many terms at once. */
export interface TermPattern {
  pattern: RegExp;
  /** The id of the term that a matched word belongs to. */
  idOf: ReadonlyMap<string, string>;
}

/**
 * A pattern that finds any word of the terms, longest first. A word of katakana or of latin letters must not stand
 * inside a longer run of the same script (RPA in RPAS, ツール in ツールバー).
 */
export function termPattern(terms: Iterable<{ id: string; words: readonly string[] }>): TermPattern {
  const idOf = new Map([...terms].flatMap(({ id, words }) => words.map((word) => [word, id] as const)));
  const guarded = [...idOf.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => {
      const before = /^[\u30a1-\u30fc]/u.test(word) ? '(?<![\\u30a1-\\u30fc])' : /^\w/.test(word) ? '(?<!\\w)' : '';
      const after = /[\u30a1-\u30fc]$/u.test(word) ? '(?![\\u30a1-\\u30fc])' : /\w$/.test(word) ? '(?!\\w)' : '';
      return `${before}${escapeForPattern(word)}${after}`;
    });
  return { pattern: new RegExp(guarded.length > 0 ? guarded.join('|') : '(?!)', 'u'), idOf };
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

/**
 * Where each term is used: by term id, the entries whose text holds one of its words, in the order of the catalog.
 * Terms, errata and the site's own pages do not count as uses.
 */
export function termUses(catalog: Catalog): Map<string, Entry[]> {
  const { pattern, idOf } = termPattern(catalog.all('term').map((term) => ({ id: term.id, words: wordsOf(term) })));
  const everywhere = new RegExp(pattern.source, 'gu');
  const uses = new Map<string, Entry[]>();
  for (const entry of catalog.entries()) {
    if (
      entry.kind === 'term' ||
      entry.kind === 'erratum' ||
      entry.kind === 'page' ||
      entry.kind === 'welcome' ||
      entry.kind === 'move'
    )
      continue;
    const met = new Set<string>();
    for (const [word] of textOf(entry).matchAll(everywhere)) met.add(idOf.get(word) ?? '');
    for (const id of met) {
      const list = uses.get(id);
      if (list) list.push(entry);
      else uses.set(id, [entry]);
    }
  }
  return uses;
}
