import type { Entry } from '../../model/entry.ts';
import { firstSegment, ID } from '../../model/ids.ts';
import { INITIATIVE_KINDS } from '../../model/kinds/initiative.ts';
import { addressOf } from '../addresses.ts';
import { type InitiativeNode, pillarsOf } from '../trees.ts';
import { documentsInOrder } from './documents.ts';
import { ALIASES_FIELD, ERRATA_FIELD, ID_FIELD, numbered, ORG_FIELD, rowSource } from './shared-fields.ts';
import { defineTable } from './table.ts';

/** A pillar, then what stands below it, as one reads down the page. */
const downwards = ({ entry, children }: InitiativeNode): Entry<'initiative'>[] => [
  entry,
  ...children.flatMap(downwards),
];

/** The pillars of the policies, and the initiatives and measures below them. */
export const initiatives = defineTable({
  name: 'initiatives',
  label: '柱と取組',
  description: '方針の柱・取組・取組の下の項目。一行が一つの項目で、原文の上から並ぶ',
  fields: [
    ID_FIELD,
    ORG_FIELD,
    { key: 'document', label: '文書', type: 'string', pattern: ID, description: 'この取組を定めた文書のID' },
    {
      key: 'parent',
      label: '上の項目',
      type: 'string',
      nullable: true,
      pattern: ID,
      description: '上の項目のID。柱は null',
    },
    {
      key: 'number',
      label: '番号',
      type: 'string',
      nullable: true,
      description: '番号。原文のとおり（①、(2)、(2)-1 など）。原文に番号が無いときは null',
    },
    { key: 'name', label: '名前', type: 'string', description: '名前。原文のとおり' },
    {
      key: 'numberedName',
      label: '番号と名前',
      type: 'string',
      description: '番号と名前。表計算ソフトが番号を数や日付に読み替えても、原文の番号が分かるように並べたもの',
    },
    {
      key: 'nameNote',
      label: '名前の括弧書き',
      type: 'string',
      nullable: true,
      description: '名前に続く括弧書き。原文のとおり',
    },
    {
      key: 'kind',
      label: '種類',
      type: 'string',
      values: INITIATIVE_KINDS,
      description: 'pillar=柱、initiative=取組、measure=取組の下の項目・方策',
    },
    { key: 'order', label: '順番', type: 'integer', description: '同じ親の中での順番' },
    ALIASES_FIELD,
    { key: 'statements', label: '内容', type: 'strings', description: '何をするか。読み解き版で一文ずつ' },
    { key: 'examples', label: '例', type: 'strings', description: '原文が例として挙げる手立て' },
    ERRATA_FIELD,
  ],
  rows: (catalog) =>
    documentsInOrder(catalog)
      .flatMap((document) => pillarsOf(catalog, document.id).flatMap(downwards))
      .map(({ id, data }) => ({
        id,
        org: firstSegment(id),
        document: data.document,
        parent: data.parent ?? null,
        number: data.number ?? null,
        name: data.name,
        numberedName: numbered(data.number ?? null, data.name),
        nameNote: data.nameNote ?? null,
        kind: data.kind,
        order: data.order,
        aliases: data.aliases ?? [],
        statements: data.statements,
        examples: data.examples ?? [],
        errata: data.errata ?? [],
        source: rowSource(data.source),
        url: addressOf('initiative', id),
      })),
});
