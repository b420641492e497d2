import { BASES } from '../../model/fields.ts';
import { firstSegment, ID } from '../../model/ids.ts';
import { MARKS } from '../../model/kinds/competency-table.ts';
import { addressOf, cellFragment } from '../addresses.ts';
import { cellsOfAllEditions } from '../roles.ts';
import { organizationsInOrder } from './organizations.ts';
import {
  BASIS_MEANING,
  CELL_ID,
  COMPETENCY_FIELD,
  ERRATA_FIELD,
  ORG_FIELD,
  placeIdField,
  rowSource,
} from './shared-fields.ts';
import { defineTable } from './table.ts';

/** What is expected of each rank: the cells of the competency tables. */
export const expectations = defineTable({
  name: 'expectations',
  label: '職層に求められること',
  description: '職層×能力の表のセル。一行が一つのセル。昇任要件ではなく目安',
  fields: [
    placeIdField(CELL_ID, '能力表のIDと「#」とセルの記号（職層--能力）'),
    ORG_FIELD,
    { key: 'table', label: '能力表', type: 'string', pattern: ID, description: '能力表のID' },
    { key: 'tableTitle', label: '能力表の題', type: 'string', description: '能力表の題。原文のとおり' },
    { key: 'role', label: '職層', type: 'string', pattern: ID, description: '職層のID（職層の表の id）' },
    { key: 'roleName', label: '職名', type: 'string', description: '職名。原文のとおり' },
    COMPETENCY_FIELD,
    { key: 'competencyName', label: '能力・観点の名前', type: 'string', description: '列の見出し' },
    {
      key: 'mark',
      label: '印',
      type: 'string',
      values: MARKS,
      nullable: true,
      description:
        '原文の印（○と〇は同じ印）。凡例のある表では◎=特に必要、○=必要。null は印が無いことで、「不要」ではない',
    },
    {
      key: 'markBasis',
      label: '印の根拠',
      type: 'string',
      values: BASES,
      nullable: true,
      description: `印（記載なしも含む）の根拠。${BASIS_MEANING}。印を使わない表は null`,
    },
    {
      key: 'markLegend',
      label: '印の凡例',
      type: 'string',
      values: ['printed', 'none'],
      nullable: true,
      description: 'printed=原文に印の凡例がある、none=原文に凡例が無く、印の意味は定まらない。印を使わない表は null',
    },
    {
      key: 'statements',
      label: '求められること',
      type: 'strings',
      description: '求められること。読み解き版で一文ずつ',
    },
    {
      key: 'headingBasis',
      label: '見出しの根拠',
      type: 'string',
      values: BASES,
      description: `列の見出しがこの職層に当たることの根拠。${BASIS_MEANING}`,
    },
    ERRATA_FIELD,
  ],
  rows: (catalog) => {
    const cells = cellsOfAllEditions(catalog);
    return organizationsInOrder(catalog)
      .flatMap((org) => cells.filter(({ table }) => firstSegment(table.id) === org))
      .map(({ table, role, competency, mark, markBasis, statements, headingBasis, errata }) => {
        const fragment = cellFragment(role, competency);
        return {
          id: `${table.id}#${fragment}`,
          org: firstSegment(table.id),
          table: table.id,
          tableTitle: table.data.title,
          role,
          roleName: catalog.get('role', role).data.name,
          competency,
          competencyName: catalog.get('competency', competency).data.name,
          mark,
          markBasis,
          markLegend: table.data.legend ?? null,
          statements,
          headingBasis,
          errata,
          source: rowSource(table.data.source),
          url: addressOf('competency-table', table.id, fragment),
        };
      });
  },
});
