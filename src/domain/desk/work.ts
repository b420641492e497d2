import type { Kind } from '../../model/kind-names.ts';
import type { DataPath, Position } from '../../model/place.ts';
import type { Catalog } from '../catalog.ts';
import type { Graph } from '../graph.ts';

/** What the lists of the desk follow from. */
export interface DeskInput {
  catalog: Catalog;
  graph: Graph;
  /** The day for which the lists are made, `YYYY-MM-DD`. */
  today: string;
  /** The home organisation, which stands first. */
  home: string;
}

/** Where the fact stands that a row is about: a value or key of the data, or a place in the prose. */
export type DeskPlace = { path: DataPath; what?: 'value' | 'key' } | { body: Position };

/** Whose a row is, as the content itself says it. */
export interface Responsibility {
  /** The organisation; null for what belongs to the site as a whole. */
  organization: string | null;
  /** The document that it is about or comes from; null where there is none. */
  document: string | null;
  /** The offices that the entry or its document names; empty where the source names none. */
  owners: readonly string[];
  /** The day by which the document is to be looked at again, `YYYY-MM-DD`. */
  due: string | null;
}

/** One thing to look at. */
export interface DeskRow extends Responsibility {
  /** The entry that readers see. */
  kind: Kind;
  id: string;
  name: string;
  /** What is the matter, as one Japanese sentence. */
  message: string;
  /** The day since when it has been so, where that is known. */
  since: string | null;
  /** The file to edit, from the repository's root. */
  file: string;
  at: DeskPlace;
}

/** A kind of work: what it asks, in words for the people of HR, and how its rows follow from the content. */
export interface Work {
  /** Part of addresses and file names; never changes. */
  id: string;
  title: string;
  /** What is listed and why, in one or two sentences. */
  about: string;
  /** What one does with a row. */
  todo: string;
  /** What is said when there is no row. */
  none: string;
  /** The rows, in an order that helps within a document. */
  rows: (input: DeskInput) => Iterable<DeskRow>;
}
