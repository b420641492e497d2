import { type Catalog, createCatalog, fitDrafts, type Misfit } from '../domain/catalog.ts';
import { buildGraph, type Graph } from '../domain/graph.ts';
import type { Draft, Entry } from '../model/entry.ts';
import { ID } from '../model/ids.ts';
import type { DataPath, FilePlace, Position, ReadFault } from '../model/place.ts';
import { mendedId } from './finding/mended-id.ts';

/** `error` stops the build; `warning` is shown and does not. */
export type Severity = 'error' | 'warning';

/** Everything a rule may look at. */
export interface Subject {
  drafts: readonly Draft[];
  faults: readonly ReadFault[];
  /** Drafts that fit their schema, by file. */
  entries: readonly Entry[];
  misfits: readonly Misfit[];
  catalog: Catalog;
  graph: Graph;
  /** Names of the drawn diagrams that the repository holds (file name without extension → file). */
  drawings: ReadonlyMap<string, string>;
  /** The text of each drawing, by file. */
  pictures: ReadonlyMap<string, string>;
  /** The day on which the check runs, `YYYY-MM-DD`. */
  today: string;
}

/** Where a finding is: a value or key of the front matter, a place in the body, or a place in a file. */
export type Spot =
  { draft: Draft; path: DataPath; what?: 'value' | 'key' } | { draft: Draft; body: Position } | FilePlace;

/** One thing that is wrong. All texts are Japanese sentences for an editor. */
export interface Finding {
  spot: Spot;
  /** What is wrong, with the bad value in 「」. */
  message: string;
  /** The nearest valid values, best first; shown as もしかして. */
  candidates?: readonly string[];
  /** What to do next. */
  hint: string;
}

/** What a rule says of itself, for its own page. */
export interface RuleDescription {
  /** Never changes and is never reused: pages, reports and exceptions name it. */
  id: string;
  severity: Severity;
  /** What must hold, as one Japanese sentence. */
  title: string;
  /** Why it must hold, for the rule's own page. */
  why: string;
  /** A short example that breaks the rule, and the same example mended. */
  example: { bad: string; good: string };
}

/** A rule is a value: it says what must hold, why, and how to find where it does not. */
export interface Rule extends RuleDescription {
  check: (subject: Subject) => Iterable<Finding>;
}

/**
 * Entries under the ids they were meant to have, so that a malformed file name is one fault and not many. Where the
 * meant id is taken, the well-named entry counts.
 */
function wellNamed(entries: readonly Entry[]): Entry[] {
  const good = entries.filter(({ id }) => ID.test(id));
  return [...good, ...entries.filter(({ id }) => !ID.test(id)).map((entry) => ({ ...entry, id: mendedId(entry.id) }))];
}

/** Prepares what the rules look at. Pure: the caller reads the files and the clock. */
export function prepareSubject(input: {
  drafts: readonly Draft[];
  faults?: readonly ReadFault[];
  drawings?: ReadonlyMap<string, string>;
  pictures?: ReadonlyMap<string, string>;
  today: string;
}): Subject {
  const { entries, misfits } = fitDrafts(input.drafts);
  return {
    drafts: input.drafts,
    faults: input.faults ?? [],
    entries,
    misfits,
    catalog: createCatalog(wellNamed(entries)),
    graph: buildGraph(input.drafts),
    drawings: input.drawings ?? new Map(),
    pictures: input.pictures ?? new Map(),
    today: input.today,
  };
}
