import type { Entry } from '../../model/entry.ts';
import { firstSegment, ID } from '../../model/ids.ts';
import { DOCUMENT_STATUSES } from '../../model/kinds/document.ts';
import { addressOf } from '../addresses.ts';
import type { Catalog } from '../catalog.ts';
import { organizationsInOrder } from './organizations.ts';
import { ERRATA_FIELD, ID_FIELD, ORG_FIELD, rowSource } from './shared-fields.ts';
import { defineTable } from './table.ts';

/** The documents, organisation by organisation, in the order of their ids: they carry the number of the edition. */
export const documentsInOrder = (catalog: Catalog): Entry<'document'>[] =>
  organizationsInOrder(catalog).flatMap((org) => catalog.of('document', org));

/** Documents and their editions. */
export const documents = defineTable({
  name: 'documents',
  label: '文書',
  description: '方針・計画・指針の文書。一行が一つの版',
  fields: [
    ID_FIELD,
    ORG_FIELD,
    { key: 'title', label: '表題', type: 'string', description: '文書の表題。原文のとおり' },
    { key: 'shortTitle', label: '短い名前', type: 'string', description: '一覧で使う短い名前' },
    { key: 'edition', label: '版', type: 'string', nullable: true, description: '版の名前。無いときは null' },
    {
      key: 'issued',
      label: '策定年月',
      type: 'string',
      nullable: true,
      pattern: /^\d{4}-(0[1-9]|1[0-2])$/,
      description: '発行・策定の年月（YYYY-MM）。原文に月が無いときは null',
    },
    {
      key: 'issuedEra',
      label: '策定年月（和暦）',
      type: 'string',
      nullable: true,
      description: '発行・策定の年月。原文の書き方',
    },
    {
      key: 'effectiveDate',
      label: '施行日',
      type: 'string',
      nullable: true,
      pattern: /^\d{4}-\d{2}-\d{2}$/,
      description: '施行日（YYYY-MM-DD）。原文に無いときは null',
    },
    {
      key: 'status',
      label: '状態',
      type: 'string',
      values: DOCUMENT_STATUSES,
      description: 'upcoming=予告、current=現行、superseded=旧版、guideline=国の指針。このデータを作った日の状態',
    },
    {
      key: 'predecessor',
      label: '前の版',
      type: 'string',
      nullable: true,
      pattern: ID,
      description: '前の版の文書のID。無いときは null',
    },
    {
      key: 'text',
      label: '本文',
      type: 'string',
      values: ['included', 'absent'],
      description: 'included=このサイトに本文がある、absent=名前と年月だけ',
    },
    {
      key: 'lastReviewed',
      label: '最終確認日',
      type: 'string',
      nullable: true,
      description: '内容を原文と照らし合わせた日（YYYY-MM-DD）',
    },
    {
      key: 'nextReview',
      label: '次回確認日',
      type: 'string',
      nullable: true,
      description: '次に確かめる日（YYYY-MM-DD）',
    },
    { key: 'summary', label: '概要', type: 'string', description: 'この文書が何か。読み解き版' },
    ERRATA_FIELD,
  ],
  rows: (catalog) =>
    documentsInOrder(catalog).map(({ id, data }) => ({
      id,
      org: firstSegment(id),
      title: data.title,
      shortTitle: data.shortTitle,
      edition: data.edition ?? null,
      issued: data.issued ?? null,
      issuedEra: data.issuedEra ?? null,
      effectiveDate: data.effectiveDate ?? null,
      status: data.status,
      predecessor: data.predecessor ?? null,
      text: data.text,
      lastReviewed: data.lastReviewed ?? null,
      nextReview: data.nextReview ?? null,
      summary: data.summary,
      errata: data.errata ?? [],
      source: rowSource(data.source),
      url: addressOf('document', id),
    })),
});
