import { describe, expect, it } from 'vitest';
import { type Row, TABLES } from './index.ts';
import { publishedRow } from './published.ts';
import { sampleCatalog } from './sample.test-support.ts';

const catalog = sampleCatalog();
const tableOf = (name: string) => {
  const table = TABLES.find((candidate) => candidate.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
};
const rowsOf = (name: string): Row[] => tableOf(name).rows(catalog);
const columns = (name: string, ...keys: string[]) => rowsOf(name).map((row) => keys.map((key) => row[key]));

describe('the tables of several organisations', () => {
  it('follow the order of the organisations, then that of each source', () => {
    expect(columns('trainings', 'id').flat()).toEqual(['sakura/welcome', 'aoi/visits', 'aoi/basics']);
    expect(columns('competencies', 'id').flat()).toEqual(
      ['sakura', 'aoi'].flatMap((org) => ['safety', 'planning', 'ethics'].map((name) => `${org}/${name}`)),
    );
    expect(columns('documents', 'org').flat()).toEqual(['sakura', 'aoi', 'state']);
  });

  it('give the columns of a table of marks in its order, blanks as null, and how each is known', () => {
    expect(columns('expectations', 'competency', 'mark', 'markBasis', 'statements')).toEqual([
      ['aoi/ethics', '◎', 'stated', []],
      ['aoi/planning', '○', 'inferred', []],
      ['aoi/safety', null, 'inferred', []],
    ]);
  });

  it('leave the years of a training open where the source is silent', () => {
    expect(columns('trainings', 'yearFrom', 'yearTo', 'basis', 'roleNames', 'competencyNames')).toEqual([
      [1, 3, 'stated', [], []],
      [null, null, 'unknown', [], []],
      [1, null, 'inferred', ['主査'], ['ethics力']],
    ]);
  });

  it('give a career band its ages and no years', () => {
    expect(columns('career-bands', 'ageFrom', 'ageTo', 'yearFrom', 'yearTo', 'roleNames')).toEqual([
      [20, 29, null, null, ['主査']],
    ]);
  });

  it('give every year of a plan a row, with its result where it is known', () => {
    expect(
      columns('plan-targets', 'id', 'measureName', 'fiscalYear', 'value', 'unit', 'text', 'certain', 'resultValue'),
    ).toEqual([
      ['aoi/exchange#fy2011', '人', 2011, 4, '名', null, true, 3],
      ['aoi/exchange#fy2012', '人', 2012, null, '名', '実施', false, null],
    ]);
    expect(rowsOf('plan-targets').map(({ url }) => url)).toEqual(Array(2).fill('/aoi/plan-board/#exchange'));
  });

  it('give the points of a guideline item with their kinds and addressees beside them', () => {
    expect(columns('guideline-items', 'number', 'addressees', 'points', 'pointKinds', 'pointAddressees')).toEqual([
      ['第1章1', ['全団体', '市区町村'], ['像を示す', '住民に聞く'], ['must', 'example'], ['全団体', '市区町村']],
    ]);
  });

  it('give coverage a row for each city, with the addresses of what answers and the source of the item', () => {
    expect(columns('coverage', 'id', 'itemName', 'org', 'verdict', 'sections', 'sectionIds', 'url')).toEqual([
      [
        'state/image#sakura',
        '職員像',
        'sakura',
        'partly',
        ['/sakura/policy-ed1/images/', '/sakura/policy-ed1/images/#list'],
        ['sakura/policy-ed1/images', 'sakura/policy-ed1/images#list'],
        '/coverage/#image',
      ],
      ['state/image#aoi', '職員像', 'aoi', 'no', [], [], '/coverage/#image'],
    ]);
    expect(rowsOf('coverage')[0]?.source).toEqual({ document: 'state/guideline-ed1', section: '第1章' });
  });

  it('give a crosswalk its members, the missing one with its reason, and the source of the first that there is', () => {
    expect(rowsOf('crosswalk')).toMatchObject([
      {
        concept: '主査にあたる職層',
        members: [
          { org: 'state', id: null, name: null, reason: '国は市の職層を定めない' },
          { org: 'sakura', id: 'sakura/shusa', name: '主査', reason: null },
          { org: 'aoi', id: 'aoi/shusa', name: '主査', reason: null },
        ],
        source: { document: 'sakura/policy-ed1', section: '2章' },
        url: '/crosswalk/#rank-shusa',
      },
    ]);
  });

  it('put the base path before every address, and nothing else', () => {
    const table = tableOf('coverage');
    const [row] = table.rows(catalog);
    if (!row) throw new Error('no row');
    expect(publishedRow(table, row, (address) => `/hr${address}`)).toEqual({
      ...row,
      sections: ['/hr/sakura/policy-ed1/images/', '/hr/sakura/policy-ed1/images/#list'],
      url: '/hr/coverage/#image',
    });
  });
});
