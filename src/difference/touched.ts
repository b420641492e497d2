import { addressOf, nameOf } from '../domain/addresses.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { Graph } from '../domain/graph.ts';
import { interviewSubjects, subjectInWords } from '../domain/interview/subject.ts';
import { learningPath } from '../domain/path/learning-path.ts';
import { rolesTouchedBy } from '../domain/touched-roles.ts';
import type { Entry } from '../model/entry.ts';
import { firstSegment } from '../model/ids.ts';
import type { Kind } from '../model/kind-names.ts';
import type { Detail, Difference, Revision } from './compare.ts';

/** A page of the site that a change reaches. */
export interface TouchedPage {
  title: string;
  /** From the site's root. */
  address: string;
}

/** Whom and what a change reaches. */
export interface Touched {
  roles: readonly TouchedPage[];
  paths: readonly TouchedPage[];
  sheets: readonly TouchedPage[];
  /** Its own place and the pages of the entries that name it. */
  pages: readonly TouchedPage[];
  /** Comparisons with other cities that stand on it. */
  crosswalks: readonly TouchedPage[];
}

const page = (entry: Entry, fragment?: string): TouchedPage => ({
  title: nameOf(entry),
  address: addressOf(entry.kind, entry.id, fragment),
});

const unique = (pages: readonly TouchedPage[]): TouchedPage[] => [
  ...new Map(pages.map((one) => [one.address, one])).values(),
];

/** The kinds whose entries have a page that a reader would call their own. */
const WITHOUT_PAGE: readonly Kind[] = ['move', 'change', 'path', 'crosswalk', 'coverage'];

/** The row of a table that a changed cell stands in: the first half of its part. */
const rowOf = ({ fragment }: Detail): string[] => fragment?.split('--', 1) ?? [];

/** Whether somebody who names a part of an entry, or all of it, is reached by changes. */
function reached(details: readonly Detail[]): (part: string | undefined) => boolean {
  const parts = new Set(
    details.flatMap(({ fragment, within = [] }) => [...(fragment === undefined ? [] : [fragment]), ...within]),
  );
  const isWhole = details.length === 0 || details.some(({ fragment }) => fragment === undefined);
  return (part) => part === undefined || isWhole || parts.has(part);
}

/** The paths whose steps lead to an entry, or speak for one of the roles. */
const pathsOf = (catalog: Catalog, { kind, id }: Difference, roles: readonly string[]): Entry<'path'>[] =>
  catalog
    .all('path')
    .filter(
      (path) =>
        (kind === 'path' && path.id === id) ||
        (path.data.role !== undefined && roles.includes(path.data.role)) ||
        learningPath(catalog, path.id).steps.some(({ target }) => target.kind === kind && target.id === id),
    );

/**
 * Whom and what a difference reaches. An entry that is gone is looked up in the earlier revision.
 * @param revisions the catalogs and graphs of both sides
 */
export function touchedBy(
  difference: Difference,
  revisions: { before: Revision & { graph: Graph }; after: Revision & { graph: Graph } },
): Touched {
  const { catalog, graph } = difference.what === 'removed' ? revisions.before : revisions.after;
  const { kind, id, details } = difference;
  const entry: Entry | undefined = catalog.find(kind, id);
  const roles = [...new Set(rolesTouchedBy(catalog, kind, id, new Set(details.flatMap(rowOf))))];
  const sheets = roles.length === 0 ? [] : interviewSubjects(catalog, firstSegment(roles[0] ?? id));
  // Everything names its document as the source, and its city; that is no reason to look at it again.
  const isFrame = kind === 'document' || kind === 'organization';
  // Who names one section is reached by a change in it, and not by one in another.
  const isNamed = reached(details);
  const naming: Entry[] = (isFrame ? [] : graph.to(kind, id)).flatMap(({ from, fragment }) =>
    isNamed(fragment) ? (catalog.find(from.kind, from.id) ?? []) : [],
  );
  const fragments = [...new Set(details.map(({ fragment }) => fragment))];
  return {
    roles: unique(roles.flatMap((role) => catalog.find('role', role) ?? []).map((role) => page(role))),
    paths: unique(pathsOf(catalog, difference, roles).map((path) => page(path))),
    sheets: unique(
      sheets
        .filter(({ role, next }) => roles.includes(role.id) || (next && roles.includes(next.id)))
        .map((subject) => ({
          title: subjectInWords(subject),
          address: `/${subject.org}/sheets/${subject.name}/`,
        })),
    ),
    pages: unique([
      ...(entry && !WITHOUT_PAGE.includes(kind) ? fragments.map((fragment) => page(entry, fragment)) : []),
      ...naming.filter((one) => !WITHOUT_PAGE.includes(one.kind)).map((one) => page(one)),
    ]),
    crosswalks: unique(naming.filter((one) => one.kind === 'crosswalk').map((one) => page(one))),
  };
}
