import { COLLECTIONS } from '../model/collections.ts';
import { firstSegment, lastSegment, parentPath } from '../model/ids.ts';
import type { Entry } from '../model/entry.ts';
import type { Kind } from '../model/kind-names.ts';

/**
 * The address of an entry on the site, from the site's root, without the base path: `/kiyose/roles/kakaricho/`.
 * The address follows from kind and id alone, so it lives as long as the id. Kinds without pages of their own lead to
 * the row of the page that shows them.
 */
export function addressOf(kind: Kind, id: string, fragment?: string): string {
  const place = placeOf(kind, id);
  return fragment === undefined ? place : `${place.split('#', 1)[0] ?? place}#${fragment}`;
}

function placeOf(kind: Kind, id: string): string {
  const org = firstSegment(id);
  const name = lastSegment(id);
  switch (kind) {
    case 'organization':
    case 'document':
    case 'chapter':
      return `/${id}/`;
    case 'page':
      return `/${id}/`;
    case 'welcome':
      return `/${org}/start/${name}/`;
    case 'term':
      return `/glossary/${id}/`;
    case 'change':
      return `/changes/#${id}`;
    case 'erratum':
      return `/${org}/errata/#${name}`;
    case 'office':
    case 'staff-image':
      return `/${org}/${COLLECTIONS[kind].folder}/#${name}`;
    case 'stage':
      return `/${org}/stages/#${name}`;
    case 'skill-category':
      return `/${org}/skills/#${name}`;
    case 'committee':
      return `/${org}/committees/#${name}`;
    case 'move':
      return '/changes/';
    case 'career-band':
    case 'milestone':
      return `/${org}/career/#${name}`;
    case 'plan-target':
      return `/${org}/plan-board/#${name}`;
    case 'coverage':
      return `/coverage/#${name}`;
    case 'crosswalk':
      return `/crosswalk/#${id}`;
    case 'question-set':
      return `/questions/#${id.replaceAll('/', '-')}`;
    case 'topic':
      return `/topics/${id}/`;
    case 'plan':
    case 'role':
    case 'competency':
    case 'competency-table':
    case 'training':
    case 'path':
    case 'guideline-item':
    case 'initiative':
    case 'persona':
    case 'persona-table':
    case 'skill':
    case 'statistic':
      return `/${org}/${COLLECTIONS[kind].folder}/${name}/`;
  }
}

/**
 * The address of the promotion diff of two ranks, from the site's root: `/kiyose/roles/compare/shunin..kakaricho/`. Pages
 * exist for every lower and higher rank of an organisation, in this order.
 * @param from the id of the lower rank (`kiyose/shunin`)
 * @param to the id of the higher rank, of the same organisation
 * @param competency an ability whose row is meant
 */
export const roleChangeAddress = (from: string, to: string, competency?: string): string =>
  `/${firstSegment(from)}/roles/compare/${lastSegment(from)}..${lastSegment(to)}/${competency === undefined ? '' : `#${lastSegment(competency)}`}`;

/** The fragment of one cell of a table: `bucho--ethics`. */
export const cellFragment = (row: string, column: string): string => `${lastSegment(row)}--${lastSegment(column)}`;

/** The document a chapter belongs to (`kiyose/policy-ed4/background` → `kiyose/policy-ed4`). */
export const documentOfChapter = (chapterId: string): string => parentPath(chapterId);

/** The name by which an entry is shown in lists and links. */
export function nameOf(entry: Entry): string {
  switch (entry.kind) {
    case 'term':
      return (entry as Entry<'term'>).data.term;
    case 'document':
      return (entry as Entry<'document'>).data.shortTitle;
    case 'stage':
      return (entry as Entry<'stage'>).data.label;
    case 'erratum':
      return (entry as Entry<'erratum'>).data.code;
    case 'crosswalk':
      return (entry as Entry<'crosswalk'>).data.concept;
    case 'plan-target':
      return (entry as Entry<'plan-target'>).data.label;
    case 'coverage':
    case 'move':
      return entry.id;
    case 'organization':
    case 'office':
    case 'staff-image':
    case 'role':
    case 'competency':
    case 'training':
    case 'career-band':
    case 'milestone':
    case 'guideline-item':
    case 'topic':
    case 'initiative':
    case 'persona':
    case 'skill-category':
    case 'skill':
    case 'committee':
      return (entry as Entry<'role'>).data.name;
    case 'chapter':
    case 'path':
    case 'plan':
    case 'competency-table':
    case 'persona-table':
    case 'question-set':
    case 'statistic':
    case 'welcome':
    case 'page':
    case 'change':
      return (entry as Entry<'chapter'>).data.title;
  }
}
