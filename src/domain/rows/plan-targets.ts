import { firstSegment, ID, ID_WITH_FRAGMENT } from '../../model/ids.ts';
import { addressOf } from '../addresses.ts';
import { documentsInOrder } from './documents.ts';
import { ERRATA_FIELD, ORG_FIELD, placeIdField, rowSource } from './shared-fields.ts';
import { defineTable } from './table.ts';

/** What the implementation plans set out to do, year by year. */
export const planTargets = defineTable({
  name: 'plan-targets',
  label: '年度計画',
  description: '実施計画の方策を、年度ごとにどこまで進めるか。一行が一つの方策の一つの年度',
  fields: [
    placeIdField(ID_WITH_FRAGMENT, '年度計画のIDと「#fy」と年度'),
    ORG_FIELD,
    {
      key: 'target',
      label: '年度計画',
      type: 'string',
      pattern: ID,
      description: '年度計画のID。年度の違う行で同じ',
    },
    { key: 'measure', label: '方策のID', type: 'string', pattern: ID, description: '方策のID（柱と取組の表の id）' },
    { key: 'measureName', label: '方策', type: 'string', description: '方策の名前。原文のとおり' },
    { key: 'label', label: '実施概要', type: 'string', description: '実施概要の行の名前。原文のとおり' },
    { key: 'fiscalYear', label: '年度', type: 'integer', description: '年度（西暦。2011=平成23年度）' },
    {
      key: 'value',
      label: '数値目標',
      type: 'number',
      nullable: true,
      description: '数値目標。数値でないときは null',
    },
    {
      key: 'unit',
      label: '単位',
      type: 'string',
      nullable: true,
      description: '数値の単位。数値の無い方策では null',
    },
    {
      key: 'text',
      label: '予定',
      type: 'string',
      nullable: true,
      description: 'その年度にすること。原文の語。数値だけのときは null',
    },
    {
      key: 'certain',
      label: '年度の確かさ',
      type: 'boolean',
      description: 'true=この年度の欄だと原文から分かる、false=原文の欄が失われ、年度は推定',
    },
    {
      key: 'resultValue',
      label: '結果の数値',
      type: 'number',
      nullable: true,
      description: '結果の数値。分かっていないときは null',
    },
    {
      key: 'resultText',
      label: '結果',
      type: 'string',
      nullable: true,
      description: '結果。分かっていないときは null',
    },
    ERRATA_FIELD,
  ],
  rows: (catalog) => {
    const documentOf = (measure: string) => catalog.get('initiative', measure).data.document;
    return documentsInOrder(catalog)
      .flatMap((document) =>
        catalog
          .all('plan-target')
          .filter(({ data }) => documentOf(data.measure) === document.id)
          .sort((a, b) => a.data.order - b.data.order),
      )
      .flatMap(({ id, data }) =>
        data.years.map(({ fiscalYear, value, text, certain }) => {
          const result = data.results?.find((known) => known.fiscalYear === fiscalYear);
          return {
            id: `${id}#fy${fiscalYear}`,
            org: firstSegment(id),
            target: id,
            measure: data.measure,
            measureName: catalog.get('initiative', data.measure).data.name,
            label: data.label,
            fiscalYear,
            value,
            unit: data.unit ?? null,
            text,
            certain,
            resultValue: result?.value ?? null,
            resultText: result?.text ?? null,
            errata: data.errata ?? [],
            source: rowSource(data.source),
            url: addressOf('plan-target', id),
          };
        }),
      );
  },
});
