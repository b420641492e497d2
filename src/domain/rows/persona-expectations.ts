import { BASES } from '../../model/fields.ts';
import { firstSegment, ID, SEGMENT } from '../../model/ids.ts';
import { addressOf, cellFragment } from '../addresses.ts';
import { dimensionName, personaExpectations as cellsOf } from '../personas.ts';
import { organizationsInOrder } from './organizations.ts';
import { BASIS_MEANING, CELL_ID, ERRATA_FIELD, ORG_FIELD, placeIdField, rowSource } from './shared-fields.ts';
import { defineTable } from './table.ts';

/** What is expected of each category of digital talent: the cells of the persona tables. */
export const personaExpectations = defineTable({
  name: 'persona-expectations',
  label: 'デジタル人材像',
  description: '区分×観点の表のセル。一行が一つのセル。昇任要件ではなく目安',
  fields: [
    placeIdField(CELL_ID, 'デジタル人材像の表のIDと「#」とセルの記号（区分--観点）'),
    ORG_FIELD,
    { key: 'persona', label: '区分のID', type: 'string', pattern: ID, description: 'デジタル人材の区分のID' },
    { key: 'personaName', label: '区分', type: 'string', description: '区分の名前' },
    { key: 'dimension', label: '観点', type: 'string', description: '観点の名前（小分類。無いときは大分類）' },
    { key: 'dimensionId', label: '観点の記号', type: 'string', pattern: SEGMENT, description: '観点の変わらない記号' },
    { key: 'dimensionMajor', label: '大分類', type: 'string', description: '観点の大分類' },
    {
      key: 'dimensionBasis',
      label: '観点の根拠',
      type: 'string',
      values: BASES,
      description: `観点の名前の根拠。${BASIS_MEANING}`,
    },
    {
      key: 'statements',
      label: '求められること',
      type: 'strings',
      description: '求められること。読み解き版で一文ずつ',
    },
    ERRATA_FIELD,
  ],
  rows: (catalog) => {
    const cells = cellsOf(catalog);
    return organizationsInOrder(catalog)
      .flatMap((org) => cells.filter(({ table }) => firstSegment(table.id) === org))
      .map(({ table, persona, dimension, statements, errata }) => {
        const fragment = cellFragment(persona, dimension.id);
        return {
          id: `${table.id}#${fragment}`,
          org: firstSegment(table.id),
          persona,
          personaName: catalog.get('persona', persona).data.name,
          dimension: dimensionName(dimension),
          dimensionId: dimension.id,
          dimensionMajor: `${dimension.majorLead ?? ''}${dimension.major}`,
          dimensionBasis: dimension.basis,
          statements,
          errata: [...new Set([...(dimension.errata ?? []), ...errata])],
          source: rowSource(table.data.source),
          url: addressOf('persona-table', table.id, fragment),
        };
      });
  },
});
