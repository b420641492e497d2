import { oncePerCatalog } from '../../domain/catalog.ts';
import { NOBODY, queryOf } from '../../domain/desk/choice.ts';
import { deskCsv, NO_OWNER, organizationName, ownerNames, type PlacedRow } from '../../domain/desk/columns.ts';
import { rowsOf, WORKS } from '../../domain/desk/index.ts';
import { daysFrom } from '../../domain/desk/overdue-reviews.ts';
import { responsibilityForDocument } from '../../domain/desk/responsibility.ts';
import type { DeskPlace, Work } from '../../domain/desk/work.ts';
import { organizationsFrom } from '../../domain/organizations.ts';
import { COLLECTIONS } from '../../model/collections.ts';
import { settings } from '../../settings.ts';
import { buildDay } from '../built-on.ts';
import { loadSite, type Site } from '../catalog.ts';
import { editHref } from '../edit-href.ts';
import { eraDay } from '../era.ts';
import { filePlaces } from '../file-places.ts';
import { entryHref, href } from '../href.ts';
import { type Link, linkTo } from '../links.ts';

/** Pages for readers that show the same thing in another way. */
const BESIDE: Readonly<Record<string, [text: string, address: string]>> = {
  'untrained-abilities': ['研修の空白', '/hr/training-gaps/'],
  'untied-trainings': ['研修の空白', '/hr/training-gaps/'],
  coverage: ['指針カバレッジ', '/coverage/'],
  errata: ['校訂注', '/errata/'],
  terms: ['用語集', '/glossary/'],
  words: ['用語集', '/glossary/'],
  moves: ['変更のお知らせ', '/changes/'],
};

/** The key under which the rows of the whole site are counted and chosen. */
const SITE = 'site';

const placesOf = oncePerCatalog(() => filePlaces());

const today = buildDay();

const knownRows = oncePerCatalog(() => new Map<Work, readonly PlacedRow[]>());

/** The rows of a kind of work, with the lines to edit. */
function placedRows({ catalog, graph }: Site, work: Work): readonly PlacedRow[] {
  const known = knownRows(catalog).get(work);
  if (known) return known;
  const find = placesOf(catalog);
  const rows = rowsOf(work, { catalog, graph, today, home: settings.homeOrganization }).map((row) => ({
    ...row,
    ...find(row.file, row.at),
  }));
  knownRows(catalog).set(work, rows);
  return rows;
}

/** Where one edits: the file and the line as they are written and copied, and the editing view where there is one. */
const editPlace = (file: string, line: number) => ({
  text: `${file}:${line}`,
  href: editHref(settings.editBase, file, line),
});
export type EditPlace = ReturnType<typeof editPlace>;

const placeInFile = ({ catalog }: Site, file: string, at: DeskPlace): EditPlace =>
  editPlace(file, placesOf(catalog)(file, at).line);

/** The words for the offices of a row, or that none is named. */
const ownersInWords = ({ catalog }: Site, owners: readonly string[]): string =>
  ownerNames(catalog, owners).join('・') || NO_OWNER;

const dayInWords = (day: string | null) => (day === null ? undefined : eraDay(day));

function rowView(site: Site, row: PlacedRow) {
  return {
    kind: COLLECTIONS[row.kind].label,
    name: row.name,
    href: entryHref(row.kind, row.id),
    message: row.message,
    ownerIds: row.owners.join(' '),
    owners: ownersInWords(site, row.owners),
    since: dayInWords(row.since),
    due: dayInWords(row.due),
    isOver: row.due !== null && row.due < today,
    edit: editPlace(row.file, row.line),
  };
}

/** The rows of one document, organisation or the whole site. */
function groupView(site: Site, rows: readonly PlacedRow[], index: number) {
  const [first] = rows;
  const organization = first?.organization ?? null;
  const document = first?.document ?? null;
  const name = organizationName(site.catalog, organization);
  return {
    id: `group-${index + 1}`,
    organization: organization ?? SITE,
    document: document ?? '',
    name: document === null ? name : `${name} ${linkTo(site.catalog, 'document', document).text}`,
    hasSince: rows.some(({ since }) => since !== null),
    rows: rows.map((row) => rowView(site, row)),
  };
}
export type DeskGroup = ReturnType<typeof groupView>;

/** An item of a list to choose from. */
export interface Choosable {
  value: string;
  text: string;
}

const distinct = (items: readonly Choosable[]): Choosable[] => [
  ...new Map(items.map((item) => [item.value, item])).values(),
];

/** What the rows of a list can be narrowed to. */
function choicesOf({ catalog }: Site, rows: readonly PlacedRow[], groups: readonly DeskGroup[]) {
  const named = new Set(rows.flatMap(({ owners }) => owners));
  const offices = organizationsFrom(catalog, settings.homeOrganization).flatMap(({ id, data }) =>
    catalog
      .of('office', id)
      .filter((office) => named.has(office.id))
      .toSorted((a, b) => a.data.order - b.data.order)
      .map((office) => ({ value: office.id, text: `${data.name} ${office.data.name}` })),
  );
  const isUnowned = rows.some(({ owners }) => owners.length === 0);
  return {
    organizations: distinct(
      rows.map(({ organization }) => ({
        value: organization ?? SITE,
        text: organizationName(catalog, organization),
      })),
    ),
    documents: groups.flatMap(({ document, name }) => (document === '' ? [] : [{ value: document, text: name }])),
    owners: [...offices, ...(isUnowned ? [{ value: NOBODY, text: NO_OWNER }] : [])],
  };
}
export type DeskChoices = ReturnType<typeof choicesOf>;

const workHref = ({ id }: Work, query = '') => href(`/hr/${id}/${query}`);
const csvHref = ({ id }: Work) => href(`/hr/${id}.csv`);

/** The lists of the desk as addresses: `/hr/inferred/`, `/hr/inferred.csv`. */
export const deskPaths = () => WORKS.map(({ id }) => ({ params: { work: id } }));

/**
 * The page of one kind of work.
 * @throws when there is no such kind of work
 */
export async function workView(id: string | undefined) {
  const work = WORKS.find((one) => one.id === id);
  if (!work) throw new Error(`HRの机に「${id}」という一覧はありません。`);
  const site = await loadSite();
  const rows = placedRows(site, work);
  const groups = [...Map.groupBy(rows, ({ organization, document }) => document ?? organization ?? SITE).values()].map(
    (members, index) => groupView(site, members, index),
  );
  const [text, address] = BESIDE[work.id] ?? [];
  return {
    work,
    today: eraDay(today),
    count: rows.length,
    groups,
    choices: choicesOf(site, rows, groups),
    beside: text === undefined || address === undefined ? undefined : { text, href: href(address) },
    csv: csvHref(work),
  };
}

/** A table of how many rows there are, by kind of work and something else. */
export interface DeskCounts {
  columns: Choosable[];
  rows: { title: string; href: string; all: number; cells: { count: number; href: string; column: string }[] }[];
}

function countsBy(
  lists: readonly { work: Work; rows: readonly PlacedRow[] }[],
  field: 'organization' | 'owner',
  columns: Choosable[],
  keysOf: (row: PlacedRow) => readonly string[],
): DeskCounts {
  return {
    columns,
    rows: lists.map(({ work, rows }) => ({
      title: work.title,
      href: workHref(work),
      all: rows.length,
      cells: columns.map(({ value, text }) => ({
        column: text,
        count: rows.filter((row) => keysOf(row).includes(value)).length,
        href: workHref(work, queryOf({ [field]: value })),
      })),
    })),
  };
}

/** When each document with a text is to be looked at again, and whose it is. */
function reviewsOf(site: Site) {
  const { catalog } = site;
  return organizationsFrom(catalog, settings.homeOrganization)
    .flatMap(({ id }) => catalog.of('document', id).toReversed())
    .filter(({ data }) => data.text === 'included')
    .map((document) => {
      const { organization, owners, due } = responsibilityForDocument(catalog, document.id);
      const days = due === null ? undefined : daysFrom(today, due);
      return {
        organization: organizationName(catalog, organization),
        document: linkTo(catalog, 'document', document.id) satisfies Link,
        owners: ownersInWords(site, owners),
        unstated: document.data.ownersUnstated,
        last: dayInWords(document.data.lastReviewed ?? null),
        due: dayInWords(due),
        isOver: days !== undefined && days < 0,
        days,
        edit: placeInFile(site, document.file, { path: ['nextReview'] }),
        order: due ?? '',
      };
    })
    .toSorted((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
}
export type DeskReview = ReturnType<typeof reviewsOf>[number];

const allLists = (site: Site) => WORKS.map((work) => ({ work, rows: placedRows(site, work) }));

/** The overview: the days by which documents are to be looked at, and how much there is of each kind of work. */
export async function deskView() {
  const site = await loadSite();
  const { catalog } = site;
  const lists = allLists(site);
  const rows = lists.flatMap((list) => list.rows);
  const { owners } = choicesOf(site, rows, []);
  const organizations = [
    ...organizationsFrom(catalog, settings.homeOrganization).map(({ id, data }) => ({ value: id, text: data.name })),
    ...(rows.some(({ organization }) => organization === null)
      ? [{ value: SITE, text: organizationName(catalog, null) }]
      : []),
  ];
  return {
    today: eraDay(today),
    count: rows.length,
    reviews: reviewsOf(site),
    byOrganization: countsBy(lists, 'organization', organizations, ({ organization }) => [organization ?? SITE]),
    byOwner: countsBy(lists, 'owner', owners, (row) => (row.owners.length === 0 ? [NOBODY] : row.owners)),
    works: lists.map(({ work, rows: own }) => ({
      title: work.title,
      about: work.about,
      none: own.length === 0 ? work.none : undefined,
      href: workHref(work),
      csv: csvHref(work),
    })),
    csv: href('/hr/desk.csv'),
  };
}

/**
 * A list of the desk as CSV.
 * @param id the kind of work; all of them when left out
 */
export async function deskFile(id?: string): Promise<string> {
  const site = await loadSite();
  return deskCsv(
    site.catalog,
    allLists(site).filter(({ work }) => id === undefined || work.id === id),
    href,
  );
}
