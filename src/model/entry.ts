import type { DataOf } from './collections.ts';
import type { Kind } from './kind-names.ts';

/** A file of content as it was read: nothing about its fields is known yet. */
export interface Draft {
  kind: Kind;
  id: string;
  /** Path from the repository's root, with forward slashes. */
  file: string;
  data: unknown;
  /** The text below the front matter, for MDX; '' for YAML. */
  body: string;
}

/** A draft whose data fit the schema of its kind. */
export interface Entry<K extends Kind = Kind> {
  kind: K;
  id: string;
  file: string;
  data: DataOf<K>;
  body: string;
}
