import { firstSegment } from '../../model/ids.ts';
import { addressOf } from '../addresses.ts';
import { inSourceOrder } from './organizations.ts';
import { ALIASES_FIELD, ERRATA_FIELD, ID_FIELD, ORG_FIELD, rowSource } from './shared-fields.ts';
import { defineTable } from './table.ts';

/** The kinds of staff that a policy wants. */
export const staffImages = defineTable({
  name: 'staff-images',
  label: '求められる職員像',
  description: '方針が掲げる職員像。一行が一つの職員像',
  fields: [
    ID_FIELD,
    ORG_FIELD,
    { key: 'name', label: '職員像', type: 'string', description: '職員像の名前。原文のとおり' },
    {
      key: 'shortName',
      label: '短い名前',
      type: 'string',
      description: '一覧で使う短い名前（このサイトが付けたもの）',
    },
    { key: 'order', label: '順番', type: 'integer', description: '原文の番号' },
    ALIASES_FIELD,
    { key: 'statements', label: '意味', type: 'strings', description: '職員像の意味。読み解き版で一文ずつ' },
    ERRATA_FIELD,
  ],
  rows: (catalog) =>
    inSourceOrder(catalog, catalog.all('staff-image')).map(({ id, data }) => ({
      id,
      org: firstSegment(id),
      name: data.name,
      shortName: data.shortName,
      order: data.order,
      aliases: data.aliases ?? [],
      statements: data.statements,
      errata: data.errata ?? [],
      source: rowSource(data.source),
      url: addressOf('staff-image', id),
    })),
});
