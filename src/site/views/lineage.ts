import { lineageGrid, lineageOf } from '../../domain/lineage.ts';
import { organizationsFrom } from '../../domain/organizations.ts';
import { DOCUMENT_STATUS_NAMES } from '../../model/kinds/document.ts';
import { settings } from '../../settings.ts';
import { loadSite } from '../catalog.ts';
import { erratumNotes, linkTo, sourceLine } from '../links.ts';

/** Every edition and plan of every organisation, as a table and as a picture. */
export async function lineageView() {
  const { catalog } = await loadSite();
  const lineages = organizationsFrom(catalog, settings.homeOrganization).map((organization) =>
    lineageOf(catalog, organization),
  );
  const grid = lineageGrid(lineages);
  return {
    organizations: lineages
      .filter(({ documents }) => documents.length > 0)
      .map(({ organization, documents }) => ({
        id: organization.id,
        name: organization.data.name,
        unentered: organization.data.unentered !== undefined,
        rows: documents.map(({ document, predecessor, belongsTo }) => ({
          ...linkTo(catalog, 'document', document.id),
          plan: belongsTo !== undefined,
          issued: document.data.issuedEra ?? (organization.data.unentered ? '未入力' : undefined),
          status: DOCUMENT_STATUS_NAMES[document.data.status],
          current: document.data.status === 'current',
          absent: document.data.text === 'absent',
          predecessor: predecessor === undefined ? undefined : linkTo(catalog, 'document', predecessor),
          belongsTo: belongsTo === undefined ? undefined : linkTo(catalog, 'document', belongsTo),
          source: sourceLine(catalog, document.data.source),
          errata: erratumNotes(catalog, document.data.errata),
        })),
      })),
    picture: {
      years: grid.years,
      rows: grid.rows,
      lanes: grid.lanes.map(({ organization, row, rows }) => ({ name: organization.data.name, row, rows })),
      nodes: grid.nodes.map(({ document, column, row, belongsTo }) => ({
        // The edition says what is different from box to box; the organisation stands at the lane.
        label: document.data.edition ?? document.data.shortTitle,
        kind: belongsTo === undefined ? ('edition' as const) : ('plan' as const),
        status: document.data.status,
        column,
        row,
      })),
      edges: grid.edges.map(({ from, to, kind }) => ({
        from: { column: from.column, row: from.row },
        to: { column: to.column, row: to.row },
        kind,
      })),
    },
  };
}
export type LineagePicture = Awaited<ReturnType<typeof lineageView>>['picture'];
