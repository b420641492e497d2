import type { Entry } from '../model/entry.ts';
import type { Catalog } from './catalog.ts';
import { readEra } from './era.ts';

/** A document in the line of editions of its organisation. */
export interface LineageDocument {
  document: Entry<'document'>;
  /** The year of issue in the Western calendar; undefined when the source names none. */
  year: number | undefined;
  predecessor: string | undefined;
  /** The edition that a plan belongs to; undefined for an edition. */
  belongsTo: string | undefined;
}

/** The documents of one organisation: editions oldest first, each followed by the plans that belong to it. */
export interface Lineage {
  organization: Entry<'organization'>;
  documents: LineageDocument[];
}

/** The year in which a document was issued, as far as the source says. */
export function yearOf({ data }: Entry<'document'>): number | undefined {
  if (data.issued !== undefined) return Number(data.issued.slice(0, 4));
  return data.issuedEra === undefined ? undefined : readEra(data.issuedEra)?.year;
}

/**
 * The editions and plans of an organisation. Editions stand in the order of `predecessor`; lines that are not connected
 * stand one after the other, in the order of their ids.
 */
export function lineageOf(catalog: Catalog, organization: Entry<'organization'>): Lineage {
  const own = catalog.all('document').filter(({ data }) => data.organization === organization.id);
  const placed = (document: Entry<'document'>): LineageDocument => ({
    document,
    year: yearOf(document),
    predecessor: own.some(({ id }) => id === document.data.predecessor) ? document.data.predecessor : undefined,
    belongsTo: document.data.belongsTo,
  });
  const seen = new Set<string>();
  const documents: LineageDocument[] = [];
  const follow = (document: Entry<'document'>) => {
    if (seen.has(document.id)) return;
    seen.add(document.id);
    documents.push(placed(document));
    for (const plan of own.filter(({ data }) => data.belongsTo === document.id)) follow(plan);
    for (const next of own.filter(({ data }) => data.predecessor === document.id)) follow(next);
  };
  for (const document of own) {
    const { predecessor, belongsTo } = placed(document);
    if (predecessor === undefined && belongsTo === undefined) follow(document);
  }
  // A plan whose edition is unknown, or a circle of predecessors, is still shown.
  for (const document of own) follow(document);
  return { organization, documents };
}

/** A document on the grid of the picture. */
export interface LineageNode extends LineageDocument {
  /** Index into `years`. */
  column: number;
  row: number;
}

/** The picture of all lines: a column for every year of issue, a lane of one or more rows for every organisation. */
export interface LineageGrid {
  /** The years in order; undefined stands last, for documents without a year. */
  years: (number | undefined)[];
  rows: number;
  lanes: { organization: Entry<'organization'>; row: number; rows: number }[];
  nodes: LineageNode[];
  edges: { from: LineageNode; to: LineageNode; kind: 'edition' | 'plan' }[];
}

/** The year under which a document is drawn: its own, or for a plan without one that of the edition it belongs to. */
const columnYear = ({ year, belongsTo }: LineageDocument, documents: readonly LineageDocument[]): number | undefined =>
  year ?? documents.find(({ document }) => document.id === belongsTo)?.year;

/** Lays the lines out on a grid. Editions share the first row of a lane; plans, and what would collide, go below. */
export function lineageGrid(lineages: readonly Lineage[]): LineageGrid {
  const known = lineages.flatMap(({ documents }) => documents.map((document) => columnYear(document, documents)));
  const years = [...new Set(known)].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  const grid: LineageGrid = { years, rows: 0, lanes: [], nodes: [], edges: [] };
  for (const { organization, documents } of lineages) {
    if (documents.length === 0) continue;
    const taken = new Set<string>();
    const nodes = documents.map((document): LineageNode => {
      const column = years.indexOf(columnYear(document, documents));
      let row = grid.rows + (document.belongsTo === undefined ? 0 : 1);
      while (taken.has(`${column} ${row}`)) row += 1;
      taken.add(`${column} ${row}`);
      return { ...document, column, row };
    });
    const rows = Math.max(...nodes.map(({ row }) => row)) - grid.rows + 1;
    grid.lanes.push({ organization, row: grid.rows, rows });
    for (const to of nodes) {
      const edition = nodes.find(({ document }) => document.id === to.predecessor);
      if (edition) grid.edges.push({ from: edition, to, kind: 'edition' });
      const owner = nodes.find(({ document }) => document.id === to.belongsTo);
      if (owner) grid.edges.push({ from: owner, to, kind: 'plan' });
    }
    grid.nodes.push(...nodes);
    grid.rows += rows;
  }
  return grid;
}
