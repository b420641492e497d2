import { BASES } from '../../model/fields.ts';
import { firstSegment } from '../../model/ids.ts';
import { COMPETENCY_KINDS } from '../../model/kinds/competency.ts';
import { addressOf } from '../addresses.ts';
import { inSourceOrder } from './organizations.ts';
import { ALIASES_FIELD, BASIS_MEANING, ERRATA_FIELD, ID_FIELD, ORG_FIELD, rowSource } from './shared-fields.ts';
import { defineTable } from './table.ts';

/** The abilities, and the aspects under which ranks are described. */
export const competencies = defineTable({
  name: 'competencies',
  label: '能力・観点',
  description: '能力と、職責の表の列になっている観点。一行が一つの能力か観点',
  fields: [
    ID_FIELD,
    ORG_FIELD,
    { key: 'name', label: '名前', type: 'string', description: '名前。原文のとおり。失われたものは推定の名前' },
    {
      key: 'nameBasis',
      label: '名前の根拠',
      type: 'string',
      values: BASES,
      description: `名前の根拠。${BASIS_MEANING}`,
    },
    {
      key: 'kind',
      label: '種類',
      type: 'string',
      values: COMPETENCY_KINDS,
      description: 'basic=基礎的能力、rank=職層ごとの能力、aspect=職責の表の観点',
    },
    { key: 'order', label: '順番', type: 'integer', description: '一覧での順番' },
    {
      key: 'mindset',
      label: '対になる意識',
      type: 'string',
      nullable: true,
      description: '能力と対になる意識。原文のとおり。無いときは null',
    },
    ALIASES_FIELD,
    { key: 'summary', label: '概要', type: 'string', description: 'どんな能力・観点か。読み解き版' },
    ERRATA_FIELD,
  ],
  rows: (catalog) =>
    inSourceOrder(catalog, catalog.all('competency')).map(({ id, data }) => ({
      id,
      org: firstSegment(id),
      name: data.name,
      nameBasis: data.nameBasis,
      kind: data.kind,
      order: data.order,
      mindset: data.mindset ?? null,
      aliases: data.aliases ?? [],
      summary: data.summary,
      errata: data.errata ?? [],
      source: rowSource(data.source),
      url: addressOf('competency', id),
    })),
});
