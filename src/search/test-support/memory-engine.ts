import type { Engine } from '../engine.ts';
import type { GlossaryEntry } from '../glossary.ts';
import { normalise } from '../normalise.ts';
import type { VocabularyData } from '../vocabulary.ts';
import { wordsIn } from '../words.ts';

/** Finds records in memory as Pagefind does: every word must begin a word of the record; more occurrences count more. */
export function memoryEngine(records: Readonly<Record<string, string>>): Engine & { asked: string[] } {
  const cut = Object.entries(records).map(([id, text]) => ({ id, words: wordsIn(normalise(text)) }));
  const asked: string[] = [];
  return {
    asked,
    async find(words) {
      asked.push(words);
      const wanted = wordsIn(normalise(words));
      return cut
        .map(({ id, words: own }) => {
          const times = wanted.map((word) => own.filter((one) => one.startsWith(word)).length);
          const score = times.some((count) => count === 0)
            ? 0
            : times.reduce((sum, count) => sum + count, 0) / own.length;
          return { id, score };
        })
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score);
    },
  };
}

/** The words of records, as the build publishes them. */
export const vocabularyOf = (records: Readonly<Record<string, string>>): VocabularyData => {
  const words = new Set<string>();
  for (const text of Object.values(records)) {
    for (const word of wordsIn(normalise(text))) words.add(word);
    for (const [run] of text.matchAll(/[ァ-ヺー]{3,}|\p{Script=Han}{3,8}/gu)) words.add(run);
  }
  return { records: Object.keys(records).length, words: [...words].sort() };
};

/** A few records in the words of this field. */
export const RECORDS = {
  harassment: 'ハラスメントの防止。相談の窓口を置き、ハラスメントの無い職場にします。',
  mental: 'メンタルヘルスの支援。心の健康の研修と面談を行います。',
  ojt: '職場内研修(OJT)の推進。日々の仕事の中で育てます。',
  kacho: '課長。課の目標を示し、部下を育てます。',
  kakaricho: '係長級。担当の仕事をまとめ、後輩を育てます。',
  hiring: '職員採用。受付はオンラインで行い、試験の方法を工夫します。',
  server: 'サーバーの管理と、フレックスタイム制の導入。',
};

/** Names of these records. */
export const GLOSSARY: GlossaryEntry[] = [
  { t: ['ハラスメント'], a: ['パワハラ', 'いやがらせ'], y: ['はらすめんと'], k: '用語', c: 0 },
  { t: ['メンタルヘルス'], a: ['心の健康', 'うつ病'], s: [0], k: '用語', c: 1 },
  { t: ['OJT'], a: ['職場内研修', '職場での研修'], s: [0], y: ['おーじぇーてぃー'], k: '用語', c: 2 },
  { t: ['課長'], y: ['かちょう'], k: '職層', c: 3, r: ['kacho'] },
  { t: ['係長級'], a: ['係長'], y: ['かかりちょうきゅう', 'かかりちょう'], k: '職層', c: 4, r: ['kakaricho'] },
  { t: ['面談'], a: ['面接'], k: '用語', c: 5 },
  { t: ['試験の方法'], a: ['面接', '採用試験'], k: '用語', c: 6 },
];
