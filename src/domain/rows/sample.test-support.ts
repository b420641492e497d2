import type { Kind } from '../../model/kind-names.ts';
import { type Catalog, createCatalog, fitDrafts } from '../catalog.ts';

const source = (document: string, section = '1章') => ({ document, section });
const POLICY = source('aoi/policy-ed1');

/**
 * Two cities and a guideline, as small as they can be: what the tables must hold that the real content may lack, and an
 * order that is not that of the ids (葵市 comes second).
 */
const ENTRIES: readonly (readonly [Kind, string, object])[] = [
  ['organization', 'aoi', { name: '葵市', reading: 'あおいし', type: 'municipality', order: 2 }],
  ['organization', 'sakura', { name: '桜市', reading: 'さくらし', type: 'municipality', order: 1 }],
  ['organization', 'state', { name: '国', reading: 'くに', type: 'national', order: 3 }],
  ...['aoi/policy-ed1', 'sakura/policy-ed1', 'state/guideline-ed1'].map(
    (id) =>
      [
        'document',
        id,
        {
          title: '方針',
          shortTitle: '方針',
          organization: id.split('/')[0],
          status: id.startsWith('state') ? 'guideline' : 'current',
          text: 'absent',
          summary: '方針です。',
          source: source(id),
        },
      ] as const,
  ),
  ...['aoi', 'sakura'].flatMap((org) => [
    [
      'role',
      `${org}/shusa`,
      {
        name: '主査',
        reading: 'しゅさ',
        order: 1,
        tier: '一般職',
        tierBasis: 'stated',
        summary: '主査です。',
        nextRoles: [],
        nextRolesBasis: 'unknown',
        personas: [],
        source: source(`${org}/policy-ed1`, '2章'),
      },
    ] as const,
    ...['ethics', 'planning', 'safety'].map(
      (name, index) =>
        [
          'competency',
          `${org}/${name}`,
          {
            name: `${name}力`,
            nameBasis: 'stated',
            kind: 'rank',
            order: 3 - index,
            summary: '能力です。',
            source: source(`${org}/policy-ed1`),
          },
        ] as const,
    ),
  ]),
  [
    'competency-table',
    'aoi/weights',
    {
      title: '重み',
      organization: 'aoi',
      marks: 'two-step',
      groups: [
        {
          label: '全職層',
          headingBasis: 'stated',
          columns: ['aoi/ethics', 'aoi/planning', 'aoi/safety'],
          rows: [
            {
              role: 'aoi/shusa',
              cells: [
                { competency: 'aoi/safety', markBasis: 'inferred' },
                { competency: 'aoi/ethics', mark: '◎' },
                { competency: 'aoi/planning', mark: '〇', markBasis: 'inferred' },
              ],
            },
          ],
        },
      ],
      source: POLICY,
    },
  ],
  [
    'training',
    'aoi/basics',
    {
      name: '基礎研修',
      provider: '市独自研修',
      category: '階層別',
      categoryBasis: 'stated',
      order: 2,
      yearFrom: 1,
      basis: 'inferred',
      roles: ['aoi/shusa'],
      rolesBasis: 'inferred',
      competencies: ['aoi/ethics'],
      source: POLICY,
    },
  ],
  [
    'training',
    'aoi/visits',
    {
      name: '派遣研修',
      provider: '研修所',
      category: '派遣',
      categoryBasis: 'unknown',
      order: 1,
      basis: 'unknown',
      source: POLICY,
    },
  ],
  [
    'training',
    'sakura/welcome',
    {
      name: '=HYPERLINK',
      provider: '市',
      category: '採用',
      categoryBasis: 'stated',
      order: 1,
      yearFrom: 1,
      yearTo: 3,
      basis: 'stated',
      source: source('sakura/policy-ed1'),
    },
  ],
  [
    'career-band',
    'aoi/young',
    {
      name: '20代',
      order: 1,
      roles: ['aoi/shusa'],
      roleNames: ['主査'],
      ageFrom: 20,
      ageTo: 29,
      basis: 'stated',
      statements: ['学ぶ'],
      source: POLICY,
    },
  ],
  [
    'initiative',
    'aoi/people',
    {
      name: '人',
      number: '①',
      kind: 'pillar',
      order: 1,
      document: 'aoi/policy-ed1',
      statements: ['育てる'],
      source: POLICY,
    },
  ],
  [
    'plan-target',
    'aoi/exchange',
    {
      measure: 'aoi/people',
      label: '交流',
      order: 1,
      unit: '名',
      years: [
        { fiscalYear: 2011, value: 4, text: null, certain: true },
        { fiscalYear: 2012, value: null, text: '実施', certain: false },
      ],
      results: [{ fiscalYear: 2011, value: 3, text: '3名が参加' }],
      source: POLICY,
    },
  ],
  [
    'guideline-item',
    'state/image',
    {
      name: '職員像',
      number: '第1章1',
      order: 1,
      pillar: '柱',
      addressees: ['全団体', '市区町村'],
      points: [
        { kind: 'must', addressee: '全団体', statement: '像を示す' },
        { kind: 'example', addressee: '市区町村', statement: '住民に聞く' },
      ],
      document: 'state/guideline-ed1',
      source: source('state/guideline-ed1', '第1章'),
    },
  ],
  [
    'coverage',
    'state/image',
    {
      item: 'state/image',
      verdicts: [
        { organization: 'aoi', verdict: 'no', sections: [], reason: '記載が無い。' },
        {
          organization: 'sakura',
          verdict: 'partly',
          sections: ['sakura/policy-ed1/images', 'sakura/policy-ed1/images#list'],
          reason: '一部にある。',
        },
      ],
    },
  ],
  [
    'crosswalk',
    'rank-shusa',
    {
      concept: '主査にあたる職層',
      kind: 'role',
      order: 1,
      members: [
        { organization: 'state', missing: '国は市の職層を定めない' },
        { organization: 'sakura', role: 'sakura/shusa' },
        { organization: 'aoi', role: 'aoi/shusa' },
      ],
      confidence: 0.8,
      note: '名前は同じです。',
      falseFriends: ['主任'],
    },
  ],
];

/** The sample as a catalog. Throws when an entry does not fit its schema. */
export function sampleCatalog(): Catalog {
  const { entries, misfits } = fitDrafts(
    ENTRIES.map(([kind, id, data]) => ({ kind, id, file: `src/content/${id}.yaml`, data, body: '' })),
  );
  if (misfits.length > 0) throw new Error(JSON.stringify(misfits.map(({ draft, issues }) => [draft.id, issues])));
  return createCatalog(entries);
}
