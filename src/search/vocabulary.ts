/** The words of the site's texts, sorted; and the number of records in the index. As published for the search. */
export interface VocabularyData {
  /** How many records the index holds. */
  records: number;
  /** Words in the order of their code units. */
  words: readonly string[];
}

/** Answers whether the texts know a word. */
export interface Vocabulary {
  records: number;
  words: readonly string[];
  /** Whether a text holds the word, or a word that begins with it (the engine searches for beginnings). */
  knows: (word: string) => boolean;
  /** Whether a text holds exactly this word. */
  has: (word: string) => boolean;
}

/** Stands in for a vocabulary that could not be loaded: every word may be known. The number of records only has to be large. */
export const ANY_WORD: Vocabulary = { records: 1000, words: [], knows: () => true, has: () => false };

/** Prepares the vocabulary for questions. */
export function prepareVocabulary({ records, words }: VocabularyData): Vocabulary {
  const whole = new Set(words);
  const has = (word: string) => whole.has(word);
  const knows = (word: string) => {
    // Numbers are many and mean nothing alone: they are not kept.
    if (whole.has(word) || /^\d+$/.test(word)) return true;
    if (word.length < 2) return false;
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return (words[low] ?? '').startsWith(word);
  };
  return { records, words, has, knows };
}
