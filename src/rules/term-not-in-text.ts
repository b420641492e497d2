import type { Draft } from '../model/entry.ts';
import { wordTree } from '../domain/word-tree.ts';
import { nearest } from './finding/nearest.ts';
import { writtenTexts } from './finding/written-texts.ts';
import type { Rule } from './rule.ts';

/** Kinds whose words are about the content or about its damage, not the content itself. */
const NO_CONTENT = new Set<Draft['kind']>(['term', 'erratum', 'page', 'question-set', 'move', 'change']);

/** Fields that hold names under which something is looked for, or where it is printed. */
const NO_TEXT = new Set(['aliases', 'section', 'file']);

/** An id, with or without a fragment: `kiyose/policy-ed4/duties#table`. */
const NAMES_ONLY = /^[a-z][a-z0-9]*(-[a-z0-9]+)*([/#][a-z][a-z0-9]*(-[a-z0-9]+)*)*$/;

/** What a search would call the same: width, capitals and spaces do not count. */
const fold = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, '');

/** Marks of prose that stand inside words: emphasis, and links with their targets. */
const withoutMarkup = (line: string) => line.replaceAll(/\*\*|\]\([^)]*\)|[[\]`]/g, '');

/** The words of one entry as a reader meets them. Lines of prose follow each other without a gap. */
function textOf(draft: Draft): string {
  const values: string[] = [];
  let prose = '';
  for (const { text, at } of writtenTexts(draft)) {
    if (!('path' in at)) prose += withoutMarkup(text).trim();
    else if (!NAMES_ONLY.test(text) && !at.path.some((step) => NO_TEXT.has(String(step)))) values.push(text);
  }
  return fold([...values, prose].join('\n').replaceAll(/[^\S\n]/gu, ''));
}

/** Words as they stand in a text: runs of one script, and runs of kanji and katakana together. */
const WORDS = /[\p{Script=Han}\p{Script=Katakana}ー]{2,}|[a-z][a-z0-9-]+/gu;

export const termNotInText: Rule = {
  id: 'term-not-in-text',
  severity: 'error',
  title: '用語（term）が、本文のどこかに出てくること',
  why: '検索は、別名で探されたときに用語の書き方で本文を調べます。本文に無い書き方では、何も見つかりません。',
  example: {
    bad: '# 本文では「eラーニング」\nterm: イーラーニング',
    good: 'term: eラーニング\naliases:\n  - イーラーニング',
  },
  *check({ catalog, entries }) {
    const terms = catalog.all('term');
    if (terms.length === 0) return;
    const written = new Map(terms.map((term) => [term, fold(term.data.term)]));
    const missing = new Set(written.values());
    missing.delete('');
    const tree = wordTree(missing);
    const texts: string[] = [];
    // Most terms stand in prose: where that has them all, nothing else is read.
    const content = entries.filter(({ kind }) => !NO_CONTENT.has(kind));
    for (const entry of content.toSorted((a, b) => Number(a.body === '') - Number(b.body === ''))) {
      if (missing.size === 0) return;
      const text = textOf(entry);
      texts.push(text);
      for (const word of tree.foundIn(text)) missing.delete(word);
    }
    const text = texts.join('\n');
    let words: Set<string> | undefined;
    for (const [term, word] of written) {
      if (!missing.has(word)) continue;
      words ??= new Set(text.match(WORDS));
      const aliases = (term.data.aliases ?? []).filter((alias) => text.includes(fold(alias)));
      yield {
        spot: { draft: term, path: ['term'] },
        message: `用語「${term.data.term}」は、このサイトの本文に出てきません。`,
        candidates: [...aliases, ...nearest(word, words)].slice(0, 3),
        hint: '本文に出てくる書き方を用語にして、ほかの書き方は別名にしてください。',
      };
    }
  },
};
