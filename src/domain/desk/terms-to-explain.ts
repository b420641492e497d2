import type { Entry } from '../../model/entry.ts';
import type { Position } from '../../model/place.ts';
import { type Catalog, oncePerCatalog } from '../catalog.ts';
import { isUseOfTerms, textOf } from '../terms.ts';
import { rowAbout } from './responsibility.ts';
import type { DeskPlace, Work } from './work.ts';

/** Words of Latin letters, joined by hyphens: OJT, Off-JT, AI-OCR. */
const LATIN = /[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*/g;
const ROMAN_NUMERAL = /^[IVX]+$/;

const latinWords = (text: string): string[] => text.normalize('NFKC').match(LATIN) ?? [];

/** An abbreviation: two capitals or more; a Roman numeral is a number. */
const isAbbreviation = (word: string): boolean => (word.match(/[A-Z]/g)?.length ?? 0) >= 2 && !ROMAN_NUMERAL.test(word);

/** Capitals and hyphens do not tell words apart: OFFJT is Off-JT. */
const folded = (word: string): string => word.toLowerCase().replaceAll('-', '');

/** The abbreviations that no term explains, each with the entries that use it, in the order of the catalog. */
export const unexplainedAbbreviations = oncePerCatalog((catalog: Catalog): ReadonlyMap<string, readonly Entry[]> => {
  const explained = new Set(
    catalog
      .all('term')
      .flatMap(({ data }) => [data.term, ...(data.aliases ?? []), ...(data.sharedAliases ?? [])])
      .flatMap((name) => [name, ...latinWords(name)])
      .map(folded),
  );
  const found = new Map<string, Entry[]>();
  for (const entry of catalog.entries()) {
    if (!isUseOfTerms(entry)) continue;
    for (const word of new Set(latinWords(textOf(entry)).filter(isAbbreviation)))
      if (!explained.has(folded(word))) found.set(word, [...(found.get(word) ?? []), entry]);
  }
  return found;
});

/** Where a word first stands in an entry: in a field, or in the prose. */
function placeOfWord({ data, body }: Entry, word: string): DeskPlace {
  const inData = (value: unknown, path: (string | number)[]): (string | number)[] | undefined => {
    if (typeof value === 'string') return latinWords(value).includes(word) ? path : undefined;
    if (typeof value !== 'object' || value === null) return undefined;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'source' || key === 'errata') continue;
      const found = inData(inner, [...path, Array.isArray(value) ? Number(key) : key]);
      if (found) return found;
    }
    return undefined;
  };
  const path = inData(data, []);
  if (path) return { path };
  const lines = body.split('\n');
  const index = lines.findIndex((line) => latinWords(line).includes(word));
  const position: Position | undefined = index < 0 ? undefined : { line: index + 1, column: 1 };
  return position ? { body: position } : { path: [] };
}

export const unexplainedWords: Work = {
  id: 'words',
  title: '用語集に説明の無い略語',
  about: '本文や表に出てくるのに、用語集の用語にも別名にも無い、ラテン文字の略語です。',
  todo: '読む人に説明が要るなら、用語を一件足すか、今ある用語の別名に加えます。だれでも知る言葉なら、そのままでかまいません。',
  none: '本文や表に出てくる略語は、どれも用語集にあります。',
  *rows({ catalog }) {
    for (const [word, [first, ...others]] of unexplainedAbbreviations(catalog)) {
      if (!first) continue;
      const also = others.length === 0 ? '' : `（ほかに${others.length}か所）`;
      yield rowAbout(catalog, first, placeOfWord(first, word), `略語「${word}」が用語集にありません${also}。`);
    }
  },
};

export const editorialTerms: Work = {
  id: 'terms',
  title: '方針に説明の無い用語',
  about:
    '方針が説明していないため、意味をこちらで補った用語です。画面では「編集注」と示しています。説明の無い用語は、検査が取り込みを止めるので、ありません。',
  todo: '説明が団体での使い方に合っているかを確かめます。方針や要綱に説明が見つかったら、definition を直し、basis を source にします。',
  none: '用語の説明は、どれも方針に基づいています。',
  *rows({ catalog }) {
    for (const term of catalog.all('term').filter(({ data }) => data.basis === 'editorial'))
      yield rowAbout(catalog, term, { path: ['definition'] }, '方針に説明が無く、意味をこちらで補っています。');
  },
};
