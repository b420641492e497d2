import type { Catalog } from '../domain/catalog.ts';
import type { Draft } from '../model/entry.ts';
import type { Rule } from './rule.ts';

/** Hiragana for katakana; other letters stay. */
const toHiragana = (text: string) =>
  text.replaceAll(/[\u30A1-\u30F6]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0x60));

/** The kana of a name in hiragana, in their order, without those that readings write in another way. */
const kanaOf = (name: string) =>
  [...toHiragana(name)].filter((letter) => /[\u3041-\u3096ー]/u.test(letter) && !'ゖゕ'.includes(letter));

/** Kinds that may carry a reading, by the field that holds what is read. */
const READ_BY_NAME = [
  'organization',
  'role',
  'skill',
  'competency',
  'training',
  'persona',
  'initiative',
  'staff-image',
  'guideline-item',
  'topic',
  'career-band',
] as const;
const READ_BY_TITLE = ['statistic', 'competency-table'] as const;

/** Every entry that has a reading, with the name it belongs to. */
function* namesWithReadings(catalog: Catalog): Generator<{ draft: Draft; name: string; reading: string }> {
  for (const kind of READ_BY_NAME)
    for (const draft of catalog.all(kind)) {
      const { name, reading } = draft.data;
      if (reading !== undefined) yield { draft, name, reading };
    }
  for (const kind of READ_BY_TITLE)
    for (const draft of catalog.all(kind)) {
      const { title, reading } = draft.data;
      if (reading !== undefined) yield { draft, name: title, reading };
    }
  for (const draft of catalog.all('term')) yield { draft, name: draft.data.term, reading: draft.data.reading };
}

export const readingMismatch: Rule = {
  id: 'reading-mismatch',
  severity: 'error',
  title: 'よみ（reading）が、名前のかなと合っていること',
  why: '一字違うよみは、五十音順の位置を変え、よみで探す人から隠してしまいます。',
  example: { bad: 'name: キーボード\nreading: きぼーど', good: 'name: キーボード\nreading: きーぼーど' },
  *check({ catalog }) {
    for (const { draft, name, reading } of namesWithReadings(catalog)) {
      const letters = [...reading];
      let at = 0;
      const lost = kanaOf(name).find((letter) => {
        const found = letters.indexOf(letter, at);
        at = found + 1;
        return found < 0;
      });
      // A name of kana alone is its own reading, but for the signs between the words.
      const isKana = /^[\u3041-\u3096\u30A1-\u30FAー・ 　]+$/u.test(name);
      const bare = (text: string) => toHiragana(text).replaceAll(/[・ 　]/gu, '');
      if (lost === undefined && !(isKana && bare(name) !== bare(reading))) continue;
      yield {
        spot: { draft, path: ['reading'] },
        message: `よみ「${reading}」が、名前「${name}」と合いません。`,
        candidates: isKana ? [toHiragana(name)] : [],
        hint: '名前を声に出して読むとおりに、ひらがなで書いてください。',
      };
    }
  },
};
