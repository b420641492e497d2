import { firstSegment, ID, ID_WITH_FRAGMENT } from '../../model/ids.ts';
import { addressOf } from '../addresses.ts';
import { organizationsInOrder } from './organizations.ts';
import { ID_FIELD, ORG_FIELD } from './shared-fields.ts';
import { defineTable } from './table.ts';

/** Damaged or doubtful places of the sources, and how we read them. */
export const errata = defineTable({
  name: 'errata',
  label: '校訂注',
  description: '原文の傷みや食い違いと、このサイトの読み。一行が一か所',
  fields: [
    ID_FIELD,
    ORG_FIELD,
    { key: 'code', label: '番号', type: 'string', description: '校訂注の番号' },
    { key: 'document', label: '文書', type: 'string', pattern: ID, description: '対象の文書のID' },
    { key: 'where', label: '場所', type: 'string', description: '場所（章・表・行の名前）' },
    {
      key: 'section',
      label: '章と節',
      type: 'string',
      nullable: true,
      pattern: ID_WITH_FRAGMENT,
      description: '該当する章か節のID（章と節の表の id）。無いときは null',
    },
    { key: 'line', label: '行番号', type: 'string', nullable: true, description: '取り込んだ本文の行番号' },
    { key: 'printed', label: '取り込んだ表記', type: 'string', description: '取り込んだ本文の表記。そのまま' },
    {
      key: 'reading',
      label: 'このサイトの読み',
      type: 'string',
      nullable: true,
      description: 'このサイトの読み。原文のまま持つときは null',
    },
    {
      key: 'treatment',
      label: '扱い',
      type: 'string',
      values: ['mended', 'kept', 'marked'],
      description: 'mended=読み替えて載せた、kept=原文の表記のまま載せた、marked=欠けや推定を示して載せた',
    },
    { key: 'problem', label: '問題', type: 'string', description: '何が問題か' },
    { key: 'why', label: '理由', type: 'string', description: 'そう読む理由' },
    { key: 'confidence', label: '確からしさ', type: 'number', description: '確からしさ（0〜1）' },
    {
      key: 'settled',
      label: '確かめた日',
      type: 'string',
      nullable: true,
      pattern: /^\d{4}-\d{2}-\d{2}$/,
      description: '発行者か元の資料で確かめた日。まだ確かめていないときは null',
    },
  ],
  rows: (catalog) =>
    organizationsInOrder(catalog)
      .flatMap((org) =>
        catalog
          .of('erratum', org)
          .toSorted((a, b) => (a.data.code < b.data.code ? -1 : a.data.code > b.data.code ? 1 : 0)),
      )
      .map(({ id, data }) => ({
        id,
        org: firstSegment(id),
        code: data.code,
        document: data.document,
        where: data.where,
        section: data.at ?? null,
        line: data.line ?? null,
        printed: data.printed,
        reading: data.reading,
        treatment: data.treatment,
        problem: data.problem,
        why: data.why,
        confidence: data.confidence,
        settled: data.settled?.date ?? null,
        source: { document: data.document, section: data.where },
        url: addressOf('erratum', id),
      })),
});
