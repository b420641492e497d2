import { describe, expect, it } from 'vitest';
import { parseContent } from '../content-io/parse-content.ts';
import type { Entry } from '../model/entry.ts';
import type { Kind } from '../model/kind-names.ts';
import { MORE_DOCUMENTS } from '../rules/test-support/more-documents.ts';
import { VALID_CATALOG } from '../rules/test-support/valid-catalog.ts';
import { createCatalog, fitDrafts } from './catalog.ts';
import { countChanges, roleChange, rolePairs, weightiestChanges } from './role-change.ts';

const { drafts } = parseContent(
  Object.entries({ ...VALID_CATALOG, ...MORE_DOCUMENTS }).map(([path, text]) => ({
    file: `src/content/${path}`,
    bytes: new TextEncoder().encode(text),
  })),
);
const valid = createCatalog(fitDrafts(drafts).entries);

const entry = (kind: Kind, id: string, data: object) => ({ kind, id, file: '', data, body: '' }) as unknown as Entry;
const role = (name: string, order: number, tier: string, personas: string[] = []) =>
  entry('role', `aoi/${name}`, {
    name,
    order,
    tier,
    nextRoles: [],
    personas: personas.map((persona) => ({ persona: `aoi/${persona}`, basis: 'stated' })),
  });
const ability = (name: string, order: number, shown = name) =>
  entry('competency', `aoi/${name}`, { name: shown, order });
const persona = (name: string, order: number, requiredSkillLevel: number | null) =>
  entry('persona', `aoi/${name}`, { name, order, requiredSkillLevel, requiredSkillLevelBasis: 'stated' });
const training = (name: string, order: number, data: object) => entry('training', `aoi/${name}`, { order, ...data });

/** A city whose upper and lower rank have headings of their own, two of them with the same name. */
const aoi = createCatalog([
  role('head', 1, '管理職', ['manager']),
  role('lead', 2, '監督職', ['leader', 'staff']),
  role('staff', 3, '一般職', ['staff']),
  ability('ethics', 1, '倫理'),
  ability('vision', 2, '構想'),
  ability('staff-ethics', 3, '倫理'),
  ability('skill', 4, '技術'),
  persona('manager', 1, null),
  persona('leader', 2, 3),
  persona('staff', 3, 2),
  entry('skill', 'aoi/rpa', { order: 2, level1: ['知る'], level2: ['使う'], level3: ['作る'] }),
  entry('skill', 'aoi/keyboard', { order: 1, level1: ['打つ'], level2: ['速く打つ'], level3: '該当なし' }),
  entry('persona-table', 'aoi/personas', {
    dimensions: [
      { id: 'mindset', major: '心がまえ', basis: 'stated' },
      { id: 'tools', major: '道具', basis: 'stated' },
    ],
    rows: [
      { persona: 'aoi/staff', cells: [{ dimension: 'mindset', statements: ['見直す'] }] },
      { persona: 'aoi/manager', cells: [{ dimension: 'mindset', statements: ['支える'] }] },
    ],
  }),
  training('new-lead', 1, { roles: ['aoi/lead'], rolesBasis: 'inferred' }),
  training('preparation', 2, { promotion: { when: 'before', tier: '管理職', basis: 'inferred' } }),
  training('at-promotion', 3, { promotion: { when: 'at', basis: 'stated' } }),
  training('other', 4, {}),
  entry('competency-table', 'aoi/duties', {
    source: { document: 'aoi/policy', section: '5章' },
    organization: 'aoi',
    marks: 'none',
    groups: [
      {
        headingBasis: 'stated',
        columns: ['aoi/ethics', 'aoi/vision'],
        rows: [
          {
            role: 'aoi/head',
            cells: [
              { competency: 'aoi/vision', statements: ['方針を示す'] },
              { competency: 'aoi/ethics', statements: ['高い倫理観がある'] },
            ],
          },
        ],
      },
      {
        headingBasis: 'inferred',
        columns: ['aoi/staff-ethics', 'aoi/skill'],
        rows: ['lead', 'staff'].map((name) => ({
          role: `aoi/${name}`,
          cells: [
            { competency: 'aoi/staff-ethics', statements: ['公正に働く'] },
            { competency: 'aoi/skill', statements: name === 'lead' ? ['身につける', '教える'] : ['身につける'] },
          ],
        })),
      },
    ],
  }),
]);

describe('the abilities of a promotion diff', () => {
  it('join the marks of one table and the words of another, the weightiest change first', () => {
    const change = roleChange(valid, 'tachikawa/shuji', 'tachikawa/kacho');
    expect(change.marked).toBe(true);
    expect(change.abilities).toMatchObject([
      {
        competency: 'tachikawa/guidance',
        change: 'newly-especially',
        before: { mark: null, statements: [] },
        after: { mark: '◎', statements: ['部下の力を引き出す'] },
      },
      {
        competency: 'tachikawa/negotiation',
        before: { statements: ['相手の話を聞く'] },
        after: { statements: ['複雑な課題を調整する'] },
      },
    ]);
  });

  it('are compared by their words where a city uses no marks', () => {
    const change = roleChange(valid, 'kiyose/kakaricho', 'kiyose/kacho-dairi');
    expect(change.marked).toBe(false);
    expect(change.abilities).toMatchObject([
      { competency: 'kiyose/ethics', change: 'reworded', gained: ['服務の規律を守る'], lost: ['公正に仕事ができる'] },
      { competency: 'kiyose/vision', change: 'reworded', gained: ['課題を見つけられる'], lost: ['係の仕事を見通せる'] },
    ]);
  });

  it('say the opposite on the way down', () => {
    expect(
      roleChange(aoi, 'aoi/head', 'aoi/lead').abilities.map(({ competency, change }) => [competency, change]),
    ).toEqual([
      ['aoi/staff-ethics', 'new'],
      ['aoi/skill', 'new'],
      ['aoi/ethics', 'dropped'],
      ['aoi/vision', 'dropped'],
    ]);
  });

  it('keep abilities of the same name apart when their ids differ, and name them to each other', () => {
    expect(roleChange(aoi, 'aoi/lead', 'aoi/head').abilities).toMatchObject([
      { competency: 'aoi/ethics', change: 'new', basis: 'stated', namesakes: ['aoi/staff-ethics'] },
      { competency: 'aoi/vision', change: 'new', basis: 'stated', namesakes: [] },
      { competency: 'aoi/staff-ethics', change: 'dropped', basis: 'inferred', namesakes: ['aoi/ethics'] },
      { competency: 'aoi/skill', change: 'dropped', basis: 'inferred', namesakes: [] },
    ]);
  });

  it('are counted by kind of change, also where there are none', () => {
    expect(countChanges(roleChange(aoi, 'aoi/staff', 'aoi/lead'))).toEqual({
      'newly-especially': 0,
      raised: 0,
      lowered: 0,
      new: 0,
      dropped: 0,
      reworded: 1,
      unchanged: 1,
    });
  });

  it('are never among the changes to look at first when they stay the same', () => {
    expect(weightiestChanges(roleChange(aoi, 'aoi/staff', 'aoi/lead'), 3).map(({ competency }) => competency)).toEqual([
      'aoi/skill',
    ]);
  });

  it('are looked at first where even their name is new', () => {
    expect(weightiestChanges(roleChange(aoi, 'aoi/lead', 'aoi/head'), 3).map(({ competency }) => competency)).toEqual([
      'aoi/vision',
      'aoi/ethics',
      'aoi/skill',
    ]);
  });
});

describe('the digital side of a promotion diff', () => {
  it('takes the highest level that a rank asks for, and the highest defined one where a skill has no such level', () => {
    const { digital } = roleChange(aoi, 'aoi/staff', 'aoi/lead');
    expect(digital.skills).toEqual([
      { skill: 'aoi/keyboard', before: 2, after: 2 },
      { skill: 'aoi/rpa', before: 2, after: 3 },
    ]);
    expect(digital.samePersonas).toBe(false);
  });

  it('has no level where the persona of a rank names none, which is not the level 0', () => {
    const { digital } = roleChange(aoi, 'aoi/staff', 'aoi/head');
    expect(digital.after).toEqual([{ persona: 'aoi/manager', basis: 'stated', level: null, levelBasis: 'stated' }]);
    expect(digital.skills).toEqual([
      { skill: 'aoi/keyboard', before: 2, after: null },
      { skill: 'aoi/rpa', before: 2, after: null },
    ]);
  });

  it('sets the dimensions of both personas side by side, and leaves out those of neither', () => {
    const { dimensions } = roleChange(aoi, 'aoi/staff', 'aoi/head').digital;
    expect(dimensions.map(({ before, after }) => [before?.statements, after?.statements])).toEqual([
      [['見直す'], ['支える']],
    ]);
  });

  it('knows the same persona again', () => {
    const { digital } = roleChange(valid, 'kiyose/kacho-dairi', 'kiyose/kacho');
    expect(digital).toMatchObject({ samePersonas: false, before: [], after: [{ persona: 'kiyose/manager-kacho' }] });
    expect(roleChange(valid, 'tachikawa/shuji', 'tachikawa/kacho').digital).toMatchObject({
      samePersonas: true,
      skills: [],
      dimensions: [],
    });
  });
});

describe('the trainings of a promotion diff', () => {
  const idsAt = (from: string, to: string) => {
    const { before, at, anyStep } = roleChange(aoi, from, to).trainings;
    return [before, at, anyStep].map((list) => list.map(({ training: { id }, basis }) => `${id} ${basis}`));
  };

  it('are those of the rank that is stepped to, and those of any promotion', () => {
    expect(idsAt('aoi/staff', 'aoi/lead')).toEqual([[], ['aoi/new-lead inferred'], ['aoi/at-promotion stated']]);
  });

  it('prepare for a tier where the step leads into it', () => {
    expect(idsAt('aoi/lead', 'aoi/head')).toEqual([['aoi/preparation inferred'], [], ['aoi/at-promotion stated']]);
  });
});

describe('what cannot be compared', () => {
  it('is a rank with itself, ranks of two cities, and a rank that is not there', () => {
    expect(() => roleChange(valid, 'kiyose/kacho', 'kiyose/kacho')).toThrow(
      '同じ職層「kiyose/kacho」どうしは比べられません。',
    );
    expect(() => roleChange(valid, 'kiyose/kacho', 'tachikawa/kacho')).toThrow(
      '団体の違う職層「kiyose/kacho」と「tachikawa/kacho」は、昇任差分では比べられません。',
    );
    expect(() => roleChange(valid, 'kiyose/kacho', 'kiyose/nobody')).toThrow('「kiyose/nobody」がありません');
  });
});

describe('rolePairs', () => {
  it('lists every lower and higher rank of one city once, upwards', () => {
    expect(rolePairs(aoi, 'aoi').map(({ from, to }) => `${from.data.name}..${to.data.name}`)).toEqual([
      'staff..lead',
      'staff..head',
      'lead..head',
    ]);
    expect(rolePairs(aoi, 'kiyose')).toEqual([]);
  });
});
