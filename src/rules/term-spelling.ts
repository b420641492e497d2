import type { Catalog } from '../domain/catalog.ts';
import type { Rule } from './rule.ts';
import { spotOf, writtenTexts } from './finding/written-texts.ts';

/** A word of Latin letters that is not part of an id, a tag or an address. */
const LATIN_WORD = /(?<![\p{Script=Latin}\d/:#<"=._-])[A-Za-z][A-Za-z]+(?![\p{Script=Latin}\d/:#=._])/gu;

/** Without two Latin letters in a row there is no such word: most texts are passed over. */
const LATIN_LETTERS = /[A-Za-z]{2}/;

/** Fields that stand exactly as the source prints them, or as people type it. */
const PRINTED = new Set([
  'name',
  'title',
  'label',
  'tagline',
  'minor',
  'detail',
  'major',
  'section',
  'aliases',
  'asked',
  'dateText',
  'tool',
]);

/** The spellings of the Latin words in the names of terms, tools and skills, by their letters in lower case. */
function spellings(catalog: Catalog): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (text: string) => {
    for (const [word] of text.matchAll(/[A-Za-z]{2,}/g)) {
      const list = found.get(word.toLowerCase());
      if (list) list.add(word);
      else found.set(word.toLowerCase(), new Set([word]));
    }
  };
  for (const { data } of catalog.all('term')) for (const name of [data.term, ...(data.aliases ?? [])]) add(name);
  for (const { data } of catalog.all('skill')) for (const name of [data.name, data.minor, data.tool ?? '']) add(name);
  return found;
}

export const termSpelling: Rule = {
  id: 'term-spelling',
  severity: 'error',
  title: '英字の用語の大文字と小文字が、用語集のとおりであること',
  why: '「Rpa」と「RPA」が混じると、同じものか読む人が迷い、用語の説明も付きません。',
  example: { bad: 'Dxを進める', good: 'DXを進める' },
  *check({ drafts, catalog }) {
    const known = spellings(catalog);
    for (const draft of drafts) {
      if (draft.kind === 'term' || draft.kind === 'erratum') continue;
      for (const written of writtenTexts(draft)) {
        if (written.isCode || !LATIN_LETTERS.test(written.text)) continue;
        if ('path' in written.at && PRINTED.has(String(written.at.path.findLast((step) => typeof step === 'string'))))
          continue;
        // Tags, addresses and fences are for the machine as well.
        const text =
          'path' in written.at
            ? written.text
            : written.text.replaceAll(/<[^>]*>|\]\([^)]*\)/g, (markup) => ' '.repeat(markup.length));
        if (/^[\x20-\x7E]*$/.test(text)) continue;
        for (const match of text.matchAll(LATIN_WORD)) {
          const [word] = match;
          const right = known.get(word.toLowerCase());
          if (!right || right.has(word)) continue;
          yield {
            spot: spotOf(written, match.index),
            message: `「${word}」は、用語集の書き方と大文字・小文字が違います。`,
            candidates: [...right],
            hint: '用語集の書き方にそろえてください。',
          };
          break;
        }
      }
    }
  },
};
