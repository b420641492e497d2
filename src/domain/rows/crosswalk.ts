import type { Entry } from '../../model/entry.ts';
import { addressOf } from '../addresses.ts';
import type { Catalog } from '../catalog.ts';
import { ID_FIELD, ORG_FIELD, rowSource } from './shared-fields.ts';
import { defineTable, type Member } from './table.ts';

const CONCEPT_FIELDS = [
  ID_FIELD,
  { key: 'concept', label: '対応', type: 'string', description: '対応の名前' },
  {
    key: 'kind',
    label: '種類',
    type: 'string',
    values: ['role', 'competency'],
    description: 'role=職層、competency=能力',
  },
] as const;

const JUDGEMENT_FIELDS = [
  { key: 'confidence', label: '確からしさ', type: 'number', description: '確からしさ（0〜1）。このサイトの判断' },
  { key: 'note', label: '同じ点と違う点', type: 'string', description: 'どこが同じで、どこが違うか' },
  {
    key: 'falseFriends',
    label: '似ているが違うもの',
    type: 'strings',
    description: '名前や位置が似ているが違うもの。無いときは空',
  },
] as const;

type CrosswalkMember = Entry<'crosswalk'>['data']['members'][number];

/** The rank or ability that a member names, or undefined where the organisation has none. */
function namedBy(catalog: Catalog, { role, competency }: CrosswalkMember): Entry<'role' | 'competency'> | undefined {
  if (role !== undefined) return catalog.get('role', role);
  if (competency !== undefined) return catalog.get('competency', competency);
  return undefined;
}

/** The source of the first member that there is: a crosswalk itself stands in no document. */
function sourceOf(catalog: Catalog, { id, data }: Entry<'crosswalk'>) {
  for (const member of data.members) {
    const named = namedBy(catalog, member);
    if (named) return rowSource(named.data.source);
  }
  throw new Error(`対応表「${id}」に、職層も能力も一つもありません。`);
}

/** Ranks and abilities of different organisations that mean the same or nearly the same. */
export const crosswalk = defineTable({
  name: 'crosswalk',
  label: '対応表',
  description: '団体の間で同じか近い職層・能力。JSONは一行が一つの対応、CSVとExcelは一行が一つの団体。このサイトの判断',
  fields: [
    ...CONCEPT_FIELDS,
    { key: 'order', label: '順番', type: 'integer', description: '一覧での順番' },
    {
      key: 'members',
      label: '団体ごとの職層か能力',
      type: 'members',
      description: '団体ごとの職層か能力。対応が無い団体は id と name が null で、reason に理由',
    },
    ...JUDGEMENT_FIELDS,
  ],
  rows: (catalog) =>
    [...catalog.all('crosswalk')]
      .sort((a, b) => a.data.order - b.data.order)
      .map((entry) => ({
        id: entry.id,
        concept: entry.data.concept,
        kind: entry.data.kind,
        order: entry.data.order,
        members: entry.data.members.map((member): Member => {
          const named = namedBy(catalog, member);
          return {
            org: member.organization,
            id: named?.id ?? null,
            name: named?.data.name ?? null,
            reason: member.missing ?? null,
          };
        }),
        confidence: entry.data.confidence,
        note: entry.data.note,
        falseFriends: entry.data.falseFriends ?? [],
        source: sourceOf(catalog, entry),
        url: addressOf('crosswalk', entry.id),
      })),
  flat: {
    fields: [
      ...CONCEPT_FIELDS,
      ORG_FIELD,
      {
        key: 'member',
        label: '職層か能力のID',
        type: 'string',
        nullable: true,
        description: '職層か能力のID。対応が無いときは空',
      },
      {
        key: 'memberName',
        label: '職層か能力',
        type: 'string',
        nullable: true,
        description: '職層か能力の名前。原文のとおり。対応が無いときは空',
      },
      { key: 'reason', label: '対応が無い理由', type: 'string', nullable: true, description: '対応が無いときの理由' },
      ...JUDGEMENT_FIELDS,
    ],
    rows: ({ id, concept, kind, members, confidence, note, falseFriends }) =>
      members.map((member) => ({
        id,
        concept,
        kind,
        org: member.org,
        member: member.id,
        memberName: member.name,
        reason: member.reason,
        confidence,
        note,
        falseFriends,
      })),
  },
});
