import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { bareTitle } from '../search/arrange.ts';
import {
  findFirst,
  hasClass,
  isElement,
  isHeading,
  isIgnored,
  isSection,
  isSourceLine,
  property,
  takeOut,
  takeOutOthers,
  takeOutWays,
  textOf,
} from './page-parts.ts';
import { mainOf } from './read-pages.ts';

/** A second way to the same topic: the page of an initiative beside the section of the chapter. */
export interface OtherWay {
  url: string;
  title: string;
  kind: string;
}

/** One thing that the search finds: a section of a chapter, or the page of a role, a skill … */
export interface SearchRecord {
  /** From the site's root, without the base path, with the fragment of a section. */
  url: string;
  title: string;
  /** Where it stands: the chapter of a section and the sections around it, from the outside in. */
  within: string | undefined;
  /** Whether it mainly holds other records: a chapter, a section with sections in it. */
  holdsOthers: boolean;
  kinds: string[];
  /** The source document with its issuer; undefined for pages about several. */
  document: string | undefined;
  organization: string | undefined;
  edition: string | undefined;
  roles: string[];
  /** The section of a chapter that it restates, if another page says so of itself. */
  place: string | undefined;
  /** Where in the document it says it comes from. */
  sourceText: string;
  /** Whether it restates a place of a document. The rest is found too, but never before these. */
  isPassage: boolean;
  otherWays: OtherWay[];
  /** Names under which it is looked for besides its title. */
  names: string[];
  /** What it says, as HTML without its title. */
  html: string;
  /** What it says first, as HTML; left out where nobody asks for it. */
  lead?: string;
}

/** Between the chapter and the sections in which a section stands. */
const INSIDE = ' ＞ ';

/** The records of one section and of the sections in it. `around` are the titles of what it stands in. */
function* sectionsOf(
  section: Element,
  page: Omit<SearchRecord, 'html' | 'names'>,
  around: readonly string[] = [page.title],
): Generator<SearchRecord> {
  const inner = takeOut(section, (element) => element !== section && isSection(element));
  const sourceText = takeOut(section, isSourceLine).map(textOf).join(' ');
  const heading = section.children.find((child): child is Element => isElement(child) && isHeading(child));
  const id = heading && property(heading, 'id');
  if (heading && id !== undefined) {
    section.children.splice(section.children.indexOf(heading), 1);
    const url = `${page.url}#${id}`;
    yield {
      ...page,
      url,
      title: textOf(heading),
      within: around.join(INSIDE),
      holdsOthers: inner.length > 0,
      place: url,
      sourceText,
      html: toHtml(section.children),
      names: [],
      otherWays: [],
    };
  }
  for (const next of inner) yield* sectionsOf(next, page, heading ? [...around, textOf(heading)] : around);
}

/** Kinds of pages that this site made from the documents. They restate what other records hold and are never a result. */
const OF_THE_SITE = new Set([
  '学習パス',
  '自己点検',
  'はじめての方へ',
  'キャリア',
  '面談シート',
  '比較',
  '校訂注',
  '案内',
]);

/** Whether the heading of a section is the site's and not the document's. */
const isEditorial = (record: SearchRecord) => record.url.endsWith('#overview');

/**
 * Cuts a built page into records: chapters into their sections, other pages are one record.
 * @param html the page
 * @param url its address from the site's root, without the base path
 * @param base the base path with a slash at both ends, which links of the page begin with
 * @returns nothing when the page does not mark its text for the search
 */
export function recordsOf(html: string, url: string, base: string): SearchRecord[] {
  const main = mainOf(html);
  return main ? recordsIn(main, url, base) : [];
}

/** The same from the main landmark of a page, which is taken apart. */
export function recordsIn(main: Element, url: string, base: string): SearchRecord[] {
  if (main.properties['dataPagefindBody'] === undefined) return [];
  const sourcePlace = findFirst(main, (element) => property(element, 'dataPlace') !== undefined);
  const place = sourcePlace && property(sourcePlace, 'dataPlace');
  const names = takeOut(
    main,
    (element) => element.tagName === 'p' && property(element, 'dataNames') !== undefined,
  ).flatMap((element) => (property(element, 'dataNames') ?? '').split('\n'));
  takeOut(main, (element) => (isIgnored(element) && !isSourceLine(element)) || 'hidden' in element.properties);
  takeOutWays(main);
  const heading = takeOut(main, (element) => element.tagName === 'h1')[0];
  const page = {
    url,
    title: heading ? textOf(heading) : url,
    within: undefined,
    holdsOthers: false,
    kinds: [property(main, 'dataKind') ?? ''].filter(Boolean),
    document: property(main, 'dataDocument'),
    organization: property(main, 'dataOrganization'),
    edition: property(main, 'dataEdition'),
    roles: (property(main, 'dataRoles') ?? '').split('\n').filter(Boolean),
    place: place?.startsWith(base) ? `/${place.slice(base.length)}` : place,
    isPassage: false,
    otherWays: [],
  };
  // Terms are looked up in the glossary, not searched for.
  if (page.kinds.includes('用語')) return [];
  const sections = takeOut(main, isSection).flatMap((section) => [
    ...sectionsOf(section, { ...page, sourceText: '', isPassage: true }),
  ]);
  if (sections.length === 0) takeOutOthers(main, page.kinds[0]);
  const sourceText = takeOut(main, isSourceLine).map(textOf).join(' ');
  if (sections.length === 0)
    return [
      {
        ...page,
        sourceText,
        isPassage: place !== undefined && !page.kinds.some((kind) => OF_THE_SITE.has(kind)),
        html: toHtml(main.children),
        lead: leadIn(main),
        names,
      },
    ];
  // What a chapter says before its first section, and the overview that this site adds, answer for the chapter.
  const overviews = sections.filter(isEditorial);
  const chapter: SearchRecord = {
    ...page,
    sourceText,
    isPassage: true,
    holdsOthers: true,
    place: undefined,
    html: [toHtml(main.children), ...overviews.map((section) => section.html)].join('\n'),
    names,
  };
  const printed = sections.filter((section) => !isEditorial(section));
  const [only] = printed;
  // A chapter of one section is one topic.
  if (only && printed.length === 1)
    return [
      {
        ...only,
        title: chapter.title,
        within: undefined,
        names: [only.title, ...names],
        html: `${chapter.html}\n${only.html}`,
      },
    ];
  return [chapter, ...printed];
}

/** What a page says first. Pages that restate no place of their own repeat what others say: they are found by their titles. */
function leadIn(page: Element | Root): string {
  const lead = findFirst(page, (element) => hasClass(element, 'lead'));
  return lead ? toHtml(lead) : '';
}

/** Kinds of pages that restate one place of a document, as the section of the chapter does. */
const SAME_TOPIC = new Set(['取組', '指針', '統計']);
/** Kinds whose pages are rows of a table that has a title. */
const ROW_OF_TABLE = new Set(['職層']);
/** Lists and tables of a whole place: `/kiyose/skills/`, `/kiyose/competency-tables/duties/`. Each row has a page of its own. */
const WHOLE_TABLE = /^\/[^/]+\/(?:[^/]+|[^/]+-tables\/[^/]+)\/$/;

/**
 * Joins the pages that restate the same place as a section into the record of the section: one topic, one result. They
 * do when they are of such a kind, or when they have its title.
 * The section leads, the page becomes its second way. The words of a page are found with the section; those of a table
 * are not, since the pages of its rows hold them.
 */
export function joinTopics(records: readonly SearchRecord[]): SearchRecord[] {
  const sections = new Map(
    records
      .filter(({ url, place, isPassage, holdsOthers }) => isPassage && (place === url || (holdsOthers && !place)))
      .map((record) => [record.url, { ...record }]),
  );
  /** The overview that this site adds to a chapter is part of the chapter. */
  const sectionAt = (place: string | undefined) => sections.get(place?.replace(/#overview$/, '') ?? '');
  const rest = records.filter((record) => {
    const section = sectionAt(record.place);
    const isTable = WHOLE_TABLE.test(record.url) && !/\/(?:stages|committees)\/$/.test(record.url);
    if (!section || section.url === record.url) return true;
    const isSameTopic =
      record.kinds.some((kind) => SAME_TOPIC.has(kind)) || bareTitle(record.title) === bareTitle(section.title);
    if (!WHOLE_TABLE.test(record.url) && !isSameTopic) return true;
    if (!isTable) section.html += `\n${record.html}`;
    section.names = [...section.names, ...record.names];
    section.kinds = [...new Set([...section.kinds, ...record.kinds])];
    section.otherWays = [...section.otherWays, { url: record.url, title: record.title, kind: record.kinds[0] ?? '' }];
    return false;
  });
  /** A role is looked for by what its table is about: 課長 能力. */
  const withPlace = (record: SearchRecord) => {
    const section = ROW_OF_TABLE.has(record.kinds[0] ?? '') ? sectionAt(record.place) : undefined;
    return section && section.url !== record.url
      ? { ...record, html: `<h2>${section.title}</h2>\n${record.html}` }
      : record;
  };
  return rest
    .map(withPlace)
    .map((record) => sections.get(record.url) ?? record)
    .map((record) => (WHOLE_TABLE.test(record.url) ? { ...record, isPassage: false } : record))
    .map((record) =>
      record.isPassage ? record : { ...record, html: record.lead ?? leadIn(fromHtml(record.html, { fragment: true })) },
    );
}
