import { BASES } from '../../model/fields.ts';
import { firstSegment } from '../../model/ids.ts';
import { addressOf } from '../addresses.ts';
import { inSourceOrder } from './organizations.ts';
import { BASIS_MEANING, ERRATA_FIELD, ID_FIELD, ORG_FIELD, rowSource } from './shared-fields.ts';
import { defineTable, type Field } from './table.ts';

const bound = <const K extends string>(key: K, label: string) =>
  ({
    key,
    label,
    type: 'integer',
    nullable: true,
    description: `${label}。原文に無いときは null`,
  }) as const satisfies Field;

/** The periods of a working life, from the youngest. */
export const careerBands = defineTable({
  name: 'career-bands',
  label: 'キャリアパスの期間',
  description: '年齢か入庁年数で分けた期間と、その間に目指すこと。一行が一つの期間で、若い順。昇任要件ではなく目安',
  fields: [
    ID_FIELD,
    ORG_FIELD,
    { key: 'name', label: '期間', type: 'string', description: '期間の呼び名。原文の語' },
    {
      key: 'tier',
      label: '職の区分',
      type: 'string',
      nullable: true,
      description: '職の区分。原文のとおり。無いときは null',
    },
    { key: 'order', label: '順番', type: 'integer', description: '若い順' },
    {
      key: 'roles',
      label: '職層のID',
      type: 'strings',
      description: '当たる職層のID（職層の表の id）。職層の外の期間は空',
    },
    { key: 'roleNames', label: '職名', type: 'strings', description: '職名。原文のとおり' },
    bound('ageFrom', '何歳から'),
    bound('ageTo', '何歳まで'),
    bound('yearFrom', '入庁何年目から'),
    bound('yearTo', '入庁何年目まで'),
    {
      key: 'basis',
      label: '年齢・年次の根拠',
      type: 'string',
      values: BASES,
      description: `年齢・年次の根拠。${BASIS_MEANING}`,
    },
    {
      key: 'statements',
      label: '目指すこと',
      type: 'strings',
      description: 'この期間に目指すこと。読み解き版で一文ずつ',
    },
    {
      key: 'caution',
      label: '断り',
      type: 'string',
      nullable: true,
      description: '原文が付けている断り。読み解き版。無いときは null',
    },
    ERRATA_FIELD,
  ],
  rows: (catalog) =>
    inSourceOrder(catalog, catalog.all('career-band')).map(({ id, data }) => ({
      id,
      org: firstSegment(id),
      name: data.name,
      tier: data.tier ?? null,
      order: data.order,
      roles: data.roles,
      roleNames: data.roleNames,
      ageFrom: data.ageFrom ?? null,
      ageTo: data.ageTo ?? null,
      yearFrom: data.yearFrom ?? null,
      yearTo: data.yearTo ?? null,
      basis: data.basis,
      statements: data.statements,
      caution: data.caution ?? null,
      errata: data.errata ?? [],
      source: rowSource(data.source),
      url: addressOf('career-band', id),
    })),
});
