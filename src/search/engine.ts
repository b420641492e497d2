/** A record that holds all words of a search. */
export interface Hit {
  /** The engine's own name of the record. */
  id: string;
  /** How well it fits, greater is better; comparable within one search only. */
  score: number;
}

/** The full-text search under the layer. All words must be in a record; every word is taken as a beginning. */
export interface Engine {
  find: (words: string) => Promise<readonly Hit[]>;
}
