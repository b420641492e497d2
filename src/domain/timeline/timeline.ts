import type { Basis } from '../../model/fields.ts';
import type { Mark } from '../../model/kinds/competency-table.ts';

/**
 * What the timeline of one organisation is made of. Plain data: pages draw it when they are built, and the very same is
 * published for the script of the page. The files of this folder that the browser loads import nothing but types from
 * outside it, so that neither the catalog nor its schemas come along.
 */
export interface Timeline {
  /** Id of the organisation: `tachikawa`. */
  org: string;
  name: string;
  /** The axis on which this organisation says the most. */
  axis: AxisKind;
  /** The age of the first year of service where a table of the source ties both; null where none does. */
  firstAge: number | null;
  /** Ranks from the lowest up; after them, periods outside the ranks that stand in the source's column of ranks. */
  ranks: Rank[];
  lanes: Lane[];
  items: TimelineItem[];
  /** Abilities that can be asked about. */
  abilities: { id: string; name: string }[];
  /** How the marks of its tables are spoken; null where its tables have no marks. */
  markWords: Record<Mark, string> | null;
  /** Whether the source itself says what the marks mean. */
  hasLegend: boolean;
  /** The cautions of the sources. They stand on every form of the picture. */
  cautions: Caution[];
  /** The page that says which ranks of different organisations correspond. */
  crosswalk: string;
  /** Ids of the learning paths of those who were hired with experience: that of this organisation first. */
  experienced: string[];
}

/** 入庁年数, 年齢 or 職層. */
export type AxisKind = 'years' | 'ages' | 'rank';

export interface Rank {
  /** Id of the role; of the period, for what is outside the ranks. */
  id: string;
  name: string;
  href: string;
  /** Ids of the ranks that may come next. */
  next: string[];
  /** Its row of the table of corresponding ranks; null where it stands in none. */
  row: string | null;
  /** Whether the ranks of that row are alike only, not the same. */
  isLoose: boolean;
}

export interface Lane {
  id: string;
  name: string;
  /** What is said where the source gives its things, but none of them a place on an axis. */
  unplaced: Record<AxisKind, string>;
  /** What is said where the source gives nothing at all for the lane; null where it gives something. */
  silence: string | null;
}

export interface Caution {
  text: string;
  /** Whether the source says it; else it is a remark of this site. */
  isStated: boolean;
  source: Place;
}

/** A place in a document, with its restatement where there is one. */
export interface Place {
  text: string;
  href: string | null;
}

export const ITEM_KINDS = ['band', 'rank', 'milestone', 'ability', 'training', 'stage'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** A stretch of years or ages as a source gives it. Both ends belong to it. */
export interface Extent {
  from: number;
  /** Null where the source gives no end. */
  to: number | null;
  /** The earlier of two ends where the source gives a range of ends (10〜15年). */
  soft: number | null;
}

/** One rank that an item belongs to. */
export interface Tie {
  rank: string;
  mark: Mark | null;
  basis: Basis;
}

export interface TimelineItem {
  /** Organisation, kind, name: `tachikawa/training/ojt`. */
  id: string;
  kind: ItemKind;
  /** Its kind in a word: 研修. */
  what: string;
  lane: string;
  title: string;
  /** What it is besides its title: who gives it, which kind. Words as a reader sees them. */
  facts: string[];
  /** The kind of training, for narrowing down; null elsewhere. */
  category: string | null;
  statements: string[];
  /** The page or row of the entry. */
  href: string;
  source: Place;
  errata: { code: string; href: string }[];
  /** From the lowest rank up. */
  ties: Tie[];
  /** Ids of abilities and skills. */
  develops: string[];
  years: Extent | null;
  ages: Extent | null;
  /** How years and ages are known. */
  basis: Basis;
  /** Whether it stands in an edition that is no longer in force. */
  old: boolean;
  note: string | null;
}

/** The year of service in which a person reaches a rank, by the rank's id. */
export type Moves = Readonly<Record<string, number>>;
