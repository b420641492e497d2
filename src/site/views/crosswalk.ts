import type { Catalog } from '../../domain/catalog.ts';
import {
  counterpartsOf,
  type CrosswalkKind,
  type CrosswalkMember,
  crosswalksOf,
  memberId,
} from '../../domain/crosswalks.ts';
import { organizationsFrom } from '../../domain/organizations.ts';
import { lastSegment } from '../../model/ids.ts';
import { settings } from '../../settings.ts';
import { loadSite } from '../catalog.ts';
import { entryHref } from '../href.ts';
import { linkTo } from '../links.ts';
import { namesUnentered } from './unentered.ts';

/** A rank or ability of an organisation, or why there is none. */
function memberView(catalog: Catalog, kind: CrosswalkKind, member: CrosswalkMember) {
  const id = memberId(member);
  return {
    organization: member.organization,
    organizationName: catalog.get('organization', member.organization).data.name,
    link: id === undefined ? undefined : linkTo(catalog, kind, id),
    summary: id === undefined ? undefined : catalog.get(kind, id).data.summary,
    missing: member.missing,
  };
}

/** The two tables of ranks and of abilities, the home organisation in the first column. */
export async function crosswalkView() {
  const { catalog } = await loadSite();
  const table = (kind: CrosswalkKind) => {
    const entries = crosswalksOf(catalog, kind);
    const columns = organizationsFrom(
      catalog,
      settings.homeOrganization,
      entries.flatMap(({ data }) => data.members.map(({ organization }) => organization)),
    );
    return {
      columns: columns.map(({ data }) => data.name),
      rows: entries.map(({ id, data }) => ({
        id: lastSegment(id),
        concept: data.concept,
        confidence: data.confidence,
        note: data.note,
        falseFriends: data.falseFriends ?? [],
        cells: columns.map((column) => ({
          organization: column.data.name,
          members: data.members
            .filter(({ organization }) => organization === column.id)
            .map((member) => memberView(catalog, kind, member)),
        })),
      })),
    };
  };
  return {
    roles: table('role'),
    competencies: table('competency'),
    unentered: namesUnentered(catalog, 'crosswalk'),
  };
}
export type CrosswalkTableView = Awaited<ReturnType<typeof crosswalkView>>['roles'];

/** What other organisations have in the place of a rank or ability, row by row of the tables. */
export function elsewhereView(catalog: Catalog, kind: CrosswalkKind, id: string) {
  return counterpartsOf(catalog, kind, id).map(({ crosswalk, others }) => ({
    concept: crosswalk.data.concept,
    href: entryHref('crosswalk', crosswalk.id),
    confidence: crosswalk.data.confidence,
    note: crosswalk.data.note,
    falseFriends: crosswalk.data.falseFriends ?? [],
    // A guest's page leads home first.
    members: organizationsFrom(
      catalog,
      settings.homeOrganization,
      others.map(({ organization }) => organization),
    ).flatMap((organization) =>
      others
        .filter((member) => member.organization === organization.id)
        .map((member) => memberView(catalog, kind, member)),
    ),
  }));
}
export type ElsewhereView = ReturnType<typeof elsewhereView>;
