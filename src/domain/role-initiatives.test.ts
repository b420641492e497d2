import { describe, expect, it } from 'vitest';
import type { Entry } from '../model/entry.ts';
import type { Kind } from '../model/kind-names.ts';
import { createCatalog } from './catalog.ts';
import { buildGraph } from './graph.ts';
import { initiativesForRole } from './role-initiatives.ts';

const entry = (kind: Kind, id: string, data: object, body = '') =>
  ({ kind, id, file: '', data, body }) as unknown as Entry;
const role = (name: string, shown: string, order: number, tier: string, more: object = {}) =>
  entry('role', `aoi/${name}`, { name: shown, order, tier, nextRoles: [], personas: [], ...more });
let order = 0;
const initiative = (name: string, words: string, more: object = {}) =>
  entry('initiative', `aoi/${name}`, {
    name,
    kind: 'initiative',
    order: ++order,
    document: 'aoi/policy',
    parent: 'aoi/pillar',
    statements: [words],
    source: { document: 'aoi/policy', section: '1章', at: `aoi/policy/measures#${name}` },
    ...more,
  });

const entries = [
  entry('document', 'aoi/policy', { organization: 'aoi', status: 'current' }),
  entry('document', 'aoi/old', { organization: 'aoi', status: 'superseded' }),
  role('head', '課長', 1, '管理職'),
  role('deputy', '課長代理', 2, '監督職', {
    aliases: ['代理'],
    nextRoles: ['aoi/head'],
    personas: [{ persona: 'aoi/manager-deputy', basis: 'stated' }],
  }),
  entry('persona', 'aoi/manager', { name: '管理監督職員' }),
  entry('persona', 'aoi/manager-deputy', { name: '管理監督職員（代理級）', parent: 'aoi/manager' }),
  entry('training', 'aoi/rank', {
    name: '階層別研修',
    order: 1,
    promotion: { when: 'at', basis: 'stated' },
    source: { document: 'aoi/policy', section: '1章', at: 'aoi/policy/measures#courses' },
  }),
  entry('staff-image', 'aoi/brave', { shortName: '挑む職員' }),
  entry('initiative', 'aoi/pillar', {
    name: '課長の柱',
    kind: 'pillar',
    order: 1,
    document: 'aoi/policy',
    statements: ['x'],
  }),
  entry('initiative', 'aoi/old-pillar', {
    name: '旧',
    kind: 'pillar',
    order: 1,
    document: 'aoi/old',
    statements: ['x'],
  }),
  initiative('images', '挑戦を支える', { staffImages: ['aoi/brave'] }),
  initiative('courses', '節目に学ぶ'),
  initiative('managing', '管理職が手本を示す'),
  initiative('linked', '段階を踏む'),
  initiative('named-persona', '管理監督職員が支える'),
  initiative('named-deputy', '課長代理が進める', { staffImages: ['aoi/brave'] }),
  initiative('nobody', '広く知らせる'),
  initiative('old-one', '課長が話し合う', { document: 'aoi/old', parent: 'aoi/old-pillar' }),
  entry(
    'chapter',
    'aoi/policy/measures',
    { title: '取組' },
    `<Section id="managing" number="1" heading="手本" level="2" source="1章">

手本を示します。

</Section>

<Section id="linked" number="2" heading="段階" level="2" source="1章">

[区分](persona:aoi/manager)ごとに進めます。

</Section>
`,
  ),
];
const catalog = createCatalog(entries);
const graph = buildGraph(entries);
const tiesOf = (name: string) =>
  initiativesForRole(catalog, graph, `aoi/${name}`).map(({ initiative: { id }, tie, by }) => [
    id.replace('aoi/', ''),
    tie,
    by,
  ]);

describe('initiativesForRole', () => {
  it('finds each initiative under its closest tie, the closest first', () => {
    expect(tiesOf('deputy')).toEqual([
      ['named-deputy', 'role', '課長代理'],
      ['linked', 'persona', '管理監督職員'],
      ['named-persona', 'persona', '管理監督職員'],
      ['courses', 'training', '階層別研修'],
      ['images', 'staff-image', '挑む職員'],
    ]);
  });

  it('does not take 課長代理 for 課長, nor 管理監督職員 for a tier, and leaves out pillars and policies of the past', () => {
    expect(tiesOf('head')).toEqual([
      ['managing', 'tier', '管理職'],
      ['images', 'staff-image', '挑む職員'],
      ['named-deputy', 'staff-image', '挑む職員'],
    ]);
  });
});
