import type { PageTwin } from './page-twin.ts';

/** Pages that belong together, in the order in which one reads them. */
export interface Part {
  heading: string;
  pages: readonly PageTwin[];
}

/** The levels above the title of a page in the whole text: the text, its part. */
export const LEVELS_ABOVE = 2;

/** What a machine reads first, part by part, and what it may leave out. */
export interface ReadingOrder {
  /** The names of the organisations whose documents are there, the home organisation first. */
  organizations: readonly string[];
  parts: readonly Part[];
  /** Pages that repeat others in another form, lists of pages, and tools. */
  optional: readonly PageTwin[];
}

/** The folders of an organisation whose pages hold its facts, in the order of the policy: who, what, how, with whom. */
const FACTS: readonly { folder: string; list: 'index' | 'entries' | 'both' }[] = [
  { folder: 'roles', list: 'both' },
  { folder: 'competencies', list: 'index' },
  { folder: 'competency-tables', list: 'entries' },
  { folder: 'staff-images', list: 'index' },
  { folder: 'personas', list: 'index' },
  { folder: 'persona-tables', list: 'entries' },
  { folder: 'stages', list: 'index' },
  { folder: 'skills', list: 'index' },
  { folder: 'initiatives', list: 'index' },
  { folder: 'plan-board', list: 'index' },
  { folder: 'plans', list: 'entries' },
  { folder: 'trainings', list: 'index' },
  { folder: 'statistics', list: 'index' },
  { folder: 'guideline-items', list: 'index' },
  { folder: 'career', list: 'index' },
  { folder: 'offices', list: 'index' },
];

/**
 * Besides documents and their chapters, the pages that stand in the whole text: each fact once. The pages of initiatives,
 * staff images and statistics repeat the chapters, those of tables, abilities and digital personas the roles.
 */
const IN_WHOLE_TEXT =
  /^(about|glossary|coverage|crosswalk|lineage)\/$|^[^/]+\/(errata|stages|skills|plan-board|trainings|competencies|offices|guideline-items)\/$|^[^/]+\/(roles|persona-tables)\/[^/]+\/$/;

/** Whether a page stands in the whole text. The comparison of roles lies beside the roles and repeats them. */
export const isInWholeText = ({ address, facts }: Pick<PageTwin, 'address' | 'facts'>): boolean =>
  facts !== undefined || (IN_WHOLE_TEXT.test(address) && !address.endsWith('/roles/compare/'));

type Pages = ReadonlyMap<string, PageTwin>;

const depthOf = (address: string) => address.split('/').length - 1;
const organizationOf = (address: string) => address.split('/', 1)[0] ?? '';

/** The pages right below an address, in the order in which its own page names them. */
function below(twins: Pages, address: string): string[] {
  const inside = [...twins.keys()].filter(
    (one) => one.startsWith(address) && depthOf(one) === depthOf(address) + 1 && !one.endsWith('/compare/'),
  );
  const named = (twins.get(address)?.leadsTo ?? []).filter((one) => inside.includes(one));
  return [...named, ...inside.filter((one) => !named.includes(one)).sort()];
}

/** The pages of documents whose text the site holds: they have dates, and chapters below them. Those in force come first. */
const documentsOf = (twins: Pages): PageTwin[] =>
  [...twins.values()]
    .filter(({ address, facts }) => facts && depthOf(address) === 2 && below(twins, address).length > 0)
    .sort((a, b) => Number(a.edition === '旧版') - Number(b.edition === '旧版') || (a.address < b.address ? -1 : 1));

/** The addresses of an organisation's facts, folder by folder. */
const factsOf = (twins: Pages, id: string): string[] =>
  FACTS.flatMap(({ folder, list }) => {
    const index = `${id}/${folder}/`;
    return [...(list === 'entries' ? [] : [index]), ...(list === 'index' ? [] : below(twins, index))];
  });

/**
 * Puts the pages of a site in the order in which a reader without eyes for menus should meet them: how to read, the home
 * organisation (its documents in force first, then what they hold as roles, tables …), the others, what compares them,
 * words. It follows the pages themselves: chapters stand in the order in which the page of their document names them,
 * organisations in that of the page of lineage.
 * @param twins all pages of the site by address
 * @param home the id of the home organisation
 */
export function readingOrder(twins: Pages, home: string): ReadingOrder {
  const documents = documentsOf(twins);
  const known = new Set(documents.map(({ address }) => organizationOf(address)));
  const lineage = (twins.get('lineage/')?.leadsTo ?? []).map(organizationOf);
  const organizations = [...new Set([home, ...lineage, ...[...known].sort()])].filter((id) => known.has(id));
  const nameOf = (id: string) =>
    documents.find(({ address, organization }) => organization && organizationOf(address) === id)?.organization;

  const listed = new Set<string>();
  /** Pages by address, each once in all; where several have the same title, it says whose they are. */
  const take = (addresses: readonly string[]): PageTwin[] => {
    const pages = addresses.flatMap((address) => {
      const twin = listed.has(address) ? undefined : twins.get(address);
      listed.add(address);
      return twin ?? [];
    });
    return pages.map((page) => {
      const owner = nameOf(organizationOf(page.address));
      const isOnly = pages.filter(({ title }) => title === page.title).length === 1;
      return isOnly || owner === undefined ? page : { ...page, title: `${page.title}（${owner}）` };
    });
  };
  const partsOf = (id: string): Part[] => [
    ...documents
      .filter(({ address }) => organizationOf(address) === id)
      .map(({ address, title, document, edition }) => ({
        heading: edition === undefined ? title : `${document ?? title}（${edition}）`,
        pages: take([address, ...below(twins, address)]),
      })),
    { heading: `${nameOf(id) ?? id}の表と項目`, pages: take(factsOf(twins, id)) },
  ];
  const parts: Part[] = [
    { heading: 'はじめに', pages: take(['about/', 'changes/', 'data/']) },
    ...organizations.flatMap(partsOf),
    { heading: '並べて見る', pages: take(['coverage/', 'crosswalk/', 'lineage/']) },
    { heading: 'ことばと校訂注', pages: take(['glossary/', ...organizations.map((id) => `${id}/errata/`)]) },
  ];
  const addresses = [...twins.values()].filter(({ facts }) => facts === undefined).map(({ address }) => address);
  return {
    organizations: organizations.map((id) => nameOf(id) ?? id),
    parts: parts.filter(({ pages }) => pages.length > 0),
    optional: take([
      ...addresses.filter((address) => depthOf(address) <= 1).sort(),
      ...organizations.flatMap((id) =>
        addresses.filter((address) => depthOf(address) === 2 && organizationOf(address) === id).sort(),
      ),
    ]),
  };
}
