import type { FileLimit } from './file-limits.ts';

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

/** What stands where a file should: a link, a folder, a device; or a file that may not be read. */
export type NotAFile = 'link' | 'folder' | 'special' | 'refused';

/**
 * Something in YAML that is more than names and values.
 * - `tag`: `!!binary`, `!重要`
 * - `anchor`: `&a`
 * - `alias`: `*a`
 * - `merge`: `<<`
 * - `directive`: `%TAG`
 * - `several-readings`: a plain value that programs read differently (`0b11`, `+.5`, a day with a time)
 */
export type MachineryKind = 'tag' | 'anchor' | 'alias' | 'merge' | 'directive' | 'several-readings';

/** A file that could not be read as content, and why. */
export interface ReadFault extends FilePlace {
  kind:
    | 'yaml'
    | 'mdx'
    | 'front-matter'
    | 'encoding'
    | 'folder'
    | 'extension'
    | 'comment'
    /** It is no ordinary file, or the system does not let it be read. `detail` is a NotAFile. */
    | 'not-a-file'
    /** It holds more than the readers can be trusted with; see `limit`. `detail` is the amount. */
    | 'limit'
    /** YAML that is more than names and values; see `machinery`. */
    | 'machinery'
    /** A letter that steers programs or turns the order of a text round. `detail` holds those of one line. */
    | 'hidden-letter';
  /** The reader's own words, or the offending name. */
  detail: string;
  limit?: FileLimit;
  machinery?: MachineryKind;
  /** What the file holds, as far as it can be decoded, so that the entries it names do not count as forgotten. */
  text: string;
}
