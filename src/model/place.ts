/** A path into the data of an entry: `['rows', 0, 'role']`. */
export type DataPath = readonly (string | number)[];

/** A place in the body of an entry, counted from the body's own first line (1) and column (1). */
export interface Position {
  line: number;
  column: number;
}

/** Where something stands in a file; lines and columns count from 1. */
export interface FilePlace {
  file: string;
  line: number;
  column: number;
}

/** A file that could not be read as content, and why. */
export interface ReadFault extends FilePlace {
  kind: 'yaml' | 'mdx' | 'front-matter' | 'encoding' | 'folder' | 'extension' | 'comment';
  /** The reader's own words, or the offending name. */
  detail: string;
  /** What the file holds, as far as it can be decoded, so that the entries it names do not count as forgotten. */
  text: string;
}
