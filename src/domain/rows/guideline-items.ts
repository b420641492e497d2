import { firstSegment, ID } from '../../model/ids.ts';
import { addressOf } from '../addresses.ts';
import { inSourceOrder } from './organizations.ts';
import { ERRATA_FIELD, ID_FIELD, numbered, ORG_FIELD, rowSource } from './shared-fields.ts';
import { defineTable } from './table.ts';

/** The items of the national guideline. */
export const guidelineItems = defineTable({
  name: 'guideline-items',
  label: '指針の項目',
  description: '国の指針が挙げる項目。一行が一つの項目で、指針の順',
  fields: [
    ID_FIELD,
    ORG_FIELD,
    { key: 'document', label: '文書', type: 'string', pattern: ID, description: '指針の文書のID' },
    { key: 'number', label: '番号', type: 'string', description: '番号。章から、原文のとおり' },
    { key: 'name', label: '項目', type: 'string', description: '項目の見出し。原文のとおり' },
    { key: 'numberedName', label: '番号と項目', type: 'string', description: '番号と項目を並べたもの' },
    { key: 'order', label: '順番', type: 'integer', description: '指針の中での順番' },
    { key: 'pillar', label: '柱・章', type: 'string', description: '項目が属する柱や章の見出し。原文のとおり' },
    {
      key: 'addressees',
      label: '向けた先',
      type: 'strings',
      description: 'だれに向けた項目か。都道府県、市区町村、全団体',
    },
    {
      key: 'points',
      label: '求めること',
      type: 'strings',
      description: '項目の中で求めること。読み解き版で一つずつ',
    },
    {
      key: 'pointKinds',
      label: '求めることの種類',
      type: 'strings',
      description: 'must=しなければならない、consider=検討、example=例。points と同じ順番',
    },
    {
      key: 'pointAddressees',
      label: '求めることの向けた先',
      type: 'strings',
      description: '都道府県、市区町村、全団体。points と同じ順番',
    },
    {
      key: 'statements',
      label: '要点',
      type: 'strings',
      description: '項目の要点。読み解き版で一文ずつ。無いときは空',
    },
    ERRATA_FIELD,
  ],
  rows: (catalog) =>
    inSourceOrder(catalog, catalog.all('guideline-item')).map(({ id, data }) => ({
      id,
      org: firstSegment(id),
      document: data.document,
      number: data.number,
      name: data.name,
      numberedName: numbered(data.number, data.name),
      order: data.order,
      pillar: data.pillar,
      addressees: data.addressees,
      points: data.points.map(({ statement }) => statement),
      pointKinds: data.points.map(({ kind }) => kind),
      pointAddressees: data.points.map(({ addressee }) => addressee),
      statements: data.statements ?? [],
      errata: data.errata ?? [],
      source: rowSource(data.source),
      url: addressOf('guideline-item', id),
    })),
});
