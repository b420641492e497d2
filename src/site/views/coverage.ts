import {
  type Answer,
  countVerdicts,
  coverageRows,
  type CoverageRow,
  gapsOf,
  judgedOrganizations,
  rowsByPillar,
} from '../../domain/coverage.ts';
import type { Catalog } from '../../domain/catalog.ts';
import { organizationsFrom } from '../../domain/organizations.ts';
import { lastSegment, splitFragment } from '../../model/ids.ts';
import { settings } from '../../settings.ts';
import { loadSite } from '../catalog.ts';
import { entryHref, href } from '../href.ts';
import { placeLink } from '../links.ts';
import { namesUnentered } from './unentered.ts';

/** How a verdict is said. */
export const VERDICT_WORDS = { yes: '記載あり', partly: '一部', no: 'なし' } as const;
export type VerdictWord = keyof typeof VERDICT_WORDS;

/** The answer of one organisation, with the clauses that answer as links. */
export function answerView(catalog: Catalog, organization: string, answer: Answer | undefined) {
  return {
    organization: catalog.get('organization', organization).data.name,
    verdict: answer?.verdict,
    reason: answer?.reason,
    sections: (answer?.sections ?? []).map((place) => {
      const { id, fragment } = splitFragment(place);
      return placeLink(catalog, id, fragment);
    }),
    gaps: href(`/coverage/${organization}/`),
  };
}
export type AnswerView = ReturnType<typeof answerView>;

/** An item as a row, with the words by which the filters find it (`any-no`, and `2-no` for the second column). */
function rowView(catalog: Catalog, organizations: readonly string[], { item, answers }: CoverageRow) {
  const cells = organizations.map((organization) => answerView(catalog, organization, answers.get(organization)));
  const found = cells.map(({ verdict }, index) => ({ verdict: verdict ?? 'unjudged', position: index + 1 }));
  return {
    fragment: lastSegment(item.id),
    number: item.data.number,
    name: item.data.name,
    href: entryHref('guideline-item', item.id),
    cells,
    tokens: [...new Set(found.flatMap(({ verdict, position }) => [`any-${verdict}`, `${position}-${verdict}`]))],
  };
}
export type CoverageRowView = ReturnType<typeof rowView>;

/** The matrix of items × organisations, the home organisation first. */
export async function coverageView() {
  const { catalog } = await loadSite();
  const rows = coverageRows(catalog);
  const organizations = organizationsFrom(catalog, settings.homeOrganization, judgedOrganizations(rows));
  const ids = organizations.map(({ id }) => id);
  return {
    total: rows.length,
    organizations: organizations.map(({ id, data }, index) => ({
      id,
      position: index + 1,
      name: data.name,
      counts: countVerdicts(rows, id),
      gaps: href(`/coverage/${id}/`),
    })),
    pillars: rowsByPillar(rows).map(([name, members], index) => {
      const views = members.map((row) => rowView(catalog, ids, row));
      return {
        position: index + 1,
        name,
        rows: views,
        tokens: [...new Set(views.flatMap(({ tokens }) => tokens))],
      };
    }),
    notes: catalog.all('coverage').flatMap(({ data }) => data.notes ?? []),
    unentered: namesUnentered(catalog, 'coverage'),
  };
}
export type CoverageView = Awaited<ReturnType<typeof coverageView>>;

/** What a revision could take up in one organisation. */
export async function gapsView(org: string) {
  const { catalog } = await loadSite();
  const rows = coverageRows(catalog);
  return {
    organization: catalog.get('organization', org).data.name,
    total: rows.length,
    counts: countVerdicts(rows, org),
    groups: gapsOf(rows, org).map(({ verdict, rows: found }) => ({
      verdict,
      word: VERDICT_WORDS[verdict],
      pillars: rowsByPillar(found).map(([name, members]) => ({
        name,
        rows: members.map((row) => ({ ...rowView(catalog, [org], row), points: row.item.data.points })),
      })),
    })),
    others: organizationsFrom(catalog, settings.homeOrganization, judgedOrganizations(rows))
      .filter(({ id }) => id !== org)
      .map(({ id, data }) => ({ text: data.name, href: href(`/coverage/${id}/`) })),
  };
}

/** The organisations that have a page of gaps. */
export async function judgedPaths() {
  const { catalog } = await loadSite();
  return judgedOrganizations(coverageRows(catalog)).map((org) => ({ params: { org }, props: { org } }));
}
