import { expectationsIn, joinExpectations, rolesOf } from '../../domain/roles.ts';
import { firstSegment } from '../../model/ids.ts';
import { COMPETENCY_KINDS } from '../../model/kinds/competency.ts';
import { loadSite } from '../catalog.ts';
import { erratumNotes, linkTo, sourceLine } from '../links.ts';
import { relatedTo } from '../related.ts';
import { elsewhereView } from './crosswalk.ts';
import { expectationView } from './expectation.ts';

const KINDS = { basic: '基礎的能力', rank: '職層ごとの能力', aspect: '表の観点' } as const;

/** The abilities and aspects of an organisation, kind by kind. */
export async function competenciesView(org: string) {
  const { catalog } = await loadSite();
  const competencies = catalog.of('competency', org).toSorted((a, b) => a.data.order - b.data.order);
  return {
    organization: catalog.get('organization', org).data.name,
    count: competencies.length,
    documents: [...new Set(competencies.map(({ data }) => data.source.document))].map((id) =>
      linkTo(catalog, 'document', id),
    ),
    kinds: COMPETENCY_KINDS.map((kind) => {
      const members = competencies.filter(({ data }) => data.kind === kind);
      return {
        kind,
        label: KINDS[kind],
        withMindset: members.some(({ data }) => data.mindset !== undefined),
        rows: members.map(({ id, data }) => ({
          ...linkTo(catalog, 'competency', id),
          nameBasis: data.nameBasis,
          mindset: data.mindset,
          aliases: data.aliases ?? [],
          summary: data.summary,
          source: sourceLine(catalog, data.source),
          errata: erratumNotes(catalog, data.errata),
        })),
      };
    }).filter(({ rows }) => rows.length > 0),
    tables: catalog
      .all('competency-table')
      .filter(({ data }) => data.organization === org)
      .map(({ id }) => linkTo(catalog, 'competency-table', id)),
  };
}

/** The page of an ability or aspect: what it means rank by rank. */
export async function competencyView(id: string) {
  const site = await loadSite();
  const { catalog } = site;
  const entry = catalog.get('competency', id);
  const joined = joinExpectations(
    expectationsIn(catalog, firstSegment(id)).filter(({ competency }) => competency === id),
  );
  return {
    entry,
    kind: KINDS[entry.data.kind],
    aliases: entry.data.aliases ?? [],
    source: sourceLine(catalog, entry.data.source),
    errata: erratumNotes(catalog, entry.data.errata),
    // Here the roles stand in their order: a reader looks for a rank, not for the heaviest mark.
    expectations: rolesOf(catalog, firstSegment(id)).flatMap((role) =>
      joined
        .filter((expectation) => expectation.role === role.id)
        .map((expectation) => expectationView(catalog, expectation, 'role')),
    ),
    elsewhere: elsewhereView(catalog, 'competency', id),
    related: relatedTo(site, 'competency', id, ['competency-table', 'crosswalk']),
  };
}
