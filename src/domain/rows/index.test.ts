import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../content-io/read-content.ts';
import type { Kind } from '../../model/kind-names.ts';
import { type Catalog, createCatalog, fitDrafts } from '../catalog.ts';
import { type Member, type Row, TABLES } from './index.ts';

let catalog: Catalog;
let tables: Map<string, Row[]>;

beforeAll(async () => {
  catalog = createCatalog(fitDrafts((await readContent(process.cwd())).drafts).entries);
  tables = new Map(TABLES.map((table) => [table.name, table.rows(catalog)]));
});

/** The rows of a table that come from 清瀬市's policy; other documents may join them. */
const rowsOf = (name: string): Row[] =>
  (tables.get(name) ?? []).filter(({ source }) => source.document.startsWith('kiyose/policy-ed'));
const rowOf = (name: string, id: string): Row | undefined => tables.get(name)?.find((row) => row['id'] === id);
const idOf = (row: Row) => row['id'] as string;
const values = (name: string, key: string) => rowsOf(name).map((row) => row[key]);
const count = <T>(list: readonly T[], test: (item: T) => boolean) => list.filter(test).length;

describe('the tables together', () => {
  it('come in the order of the contract', () => {
    expect(TABLES.map(({ name }) => name)).toEqual([
      'documents',
      'sections',
      'roles',
      'competencies',
      'expectations',
      'role-changes',
      'staff-images',
      'skills',
      'personas',
      'persona-expectations',
      'stages',
      'trainings',
      'career-bands',
      'path-steps',
      'initiatives',
      'plan-targets',
      'guideline-items',
      'coverage',
      'statistics',
      'terms',
      'crosswalk',
      'errata',
    ]);
  });

  it.each<[string, string[]]>([
    ['documents', ['id', 'org', 'title', 'issued', 'issuedEra', 'status', 'predecessor']],
    ['sections', ['id', 'document', 'number', 'heading', 'level', 'parent']],
    ['roles', ['id', 'org', 'name', 'order', 'tier', 'aliases']],
    ['competencies', ['id', 'org', 'name', 'kind', 'aliases']],
    ['expectations', ['org', 'role', 'roleName', 'competency', 'competencyName', 'mark', 'statements', 'headingBasis']],
    [
      'role-changes',
      ['org', 'from', 'to', 'competency', 'before', 'after', 'change', 'statementsBefore', 'statementsAfter'],
    ],
    ['staff-images', ['id', 'org', 'name', 'order']],
    ['skills', ['id', 'org', 'name', 'major', 'middle', 'minor', 'level1', 'level2', 'level3']],
    ['personas', ['id', 'org', 'name', 'requiredSkillLevel']],
    ['persona-expectations', ['persona', 'personaName', 'dimension', 'statements']],
    ['stages', ['persona', 'personaName', 'step', 'kind', 'requiredSkillLevel', 'statements']],
    ['trainings', ['id', 'org', 'name', 'provider', 'category', 'yearFrom', 'yearTo', 'basis']],
    ['career-bands', ['id', 'org', 'name', 'roleNames', 'ageFrom', 'ageTo', 'yearFrom', 'yearTo', 'basis']],
    ['path-steps', ['path', 'step', 'kind', 'target', 'targetName', 'why', 'required', 'minutes', 'after']],
    ['initiatives', ['id', 'org', 'document', 'parent', 'number', 'name', 'kind']],
    ['plan-targets', ['measure', 'measureName', 'fiscalYear', 'value', 'unit', 'text', 'certain']],
    ['guideline-items', ['id', 'number', 'name', 'addressees']],
    ['coverage', ['item', 'itemName', 'org', 'verdict', 'sections']],
    ['statistics', ['id', 'org', 'title', 'unit', 'columns', 'rows', 'total']],
    ['terms', ['term', 'reading', 'aliases', 'definition']],
    ['crosswalk', ['concept', 'kind', 'members', 'confidence', 'note']],
    ['errata', ['id', 'document', 'where', 'printed', 'reading', 'confidence']],
  ])('%s has the fields of the contract', (name, keys) => {
    const table = TABLES.find((candidate) => candidate.name === name);
    expect(table?.fields.map(({ key }) => key)).toEqual(expect.arrayContaining([...keys, 'source', 'url']));
  });

  it.each<[string, Kind]>([
    ['documents', 'document'],
    ['roles', 'role'],
    ['competencies', 'competency'],
    ['staff-images', 'staff-image'],
    ['skills', 'skill'],
    ['personas', 'persona'],
    ['stages', 'stage'],
    ['trainings', 'training'],
    ['career-bands', 'career-band'],
    ['initiatives', 'initiative'],
    ['guideline-items', 'guideline-item'],
    ['statistics', 'statistic'],
    ['terms', 'term'],
    ['crosswalk', 'crosswalk'],
    ['errata', 'erratum'],
  ])('%s leaves no entry out and shows none twice', (name, kind) => {
    expect((tables.get(name) ?? []).map((row) => idOf(row)).sort()).toEqual(catalog.all(kind).map(({ id }) => id));
  });

  it('give every row an id of its own, the place in the source and an address', () => {
    for (const [name, rows] of tables) {
      expect(new Set(rows.map((row) => row['id'])).size, name).toBe(rows.length);
      for (const row of rows) {
        expect(row.source.section, name).not.toBe('');
        expect(catalog.find('document', row.source.document), name).toBeDefined();
        expect(row.url, name).toMatch(/^\/[^\s]+\/(#[a-z][a-z0-9-]*)?$/);
      }
    }
  });

  it('name only errata that exist', () => {
    const known = new Set(tables.get('errata')?.map((row) => row['id']));
    const named = [...tables.values()].flat().flatMap((row) => (row['errata'] ?? []) as readonly string[]);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('explain every field in Japanese, under a label of its own', () => {
    for (const { name, fields, flat } of TABLES) {
      for (const list of [fields, flat?.fields ?? []]) {
        expect(new Set(list.map(({ label }) => label)).size, name).toBe(list.length);
        for (const { key, label, description } of list) {
          expect(`${label}${description}`, `${name}.${key}`).toMatch(/[ぁ-んァ-ヶ一-龠]/u);
        }
      }
    }
  });

  it('are the same, in whatever order the entries were read', () => {
    const again = createCatalog([...catalog.entries()].reverse());
    for (const table of TABLES) expect(table.rows(again), table.name).toEqual(tables.get(table.name));
  });
});

describe('documents', () => {
  it('hold the four editions of the policy and say nothing of a day that is not printed', () => {
    const editions = (tables.get('documents') ?? []).filter((row) => row['title'] === '清瀬市人材育成基本方針');
    expect(editions.map((row) => [row['id'], row['issued'], row['status'], row['predecessor']])).toEqual([
      ['kiyose/policy-ed1', '2007-02', 'superseded', null],
      ['kiyose/policy-ed2', '2011-04', 'superseded', 'kiyose/policy-ed1'],
      ['kiyose/policy-ed3', null, 'superseded', 'kiyose/policy-ed2'],
      ['kiyose/policy-ed4', '2026-04', 'current', 'kiyose/policy-ed3'],
    ]);
    expect(rowOf('documents', 'kiyose/policy-ed4')).toMatchObject({
      org: 'kiyose',
      issuedEra: '令和8年4月',
      effectiveDate: null,
    });
    expect(rowOf('documents', 'kiyose/policy-ed3')).toMatchObject({ issuedEra: '平成28年' });
  });
});

describe('sections', () => {
  it('begin with the nine chapters and the two annexes, numbered as printed', () => {
    const chapters = rowsOf('sections').filter((row) => row['level'] === 1);
    expect(chapters.map((row) => row['number'])).toEqual([...'123456789', '別添', '別添']);
    expect(chapters.every((row) => row['parent'] === null && row['headingBasis'] === 'printed')).toBe(true);
  });

  it('put the four parts under chapter 6, their sections below them, and sub-sections below these', () => {
    const parts = rowsOf('sections').filter((row) => row['parent'] === 'kiyose/policy-ed4/measures');
    expect(
      parts.filter((row) => row['headingBasis'] === 'printed').map((row) => [row['number'], row['heading']]),
    ).toEqual([
      ['①', '人材の育成'],
      ['②', '人材の確保'],
      ['③', '職場環境の整備'],
      ['④', 'デジタル人材の育成・確保'],
    ]);
    expect(rowOf('sections', 'kiyose/policy-ed4/development#ojt')).toMatchObject({
      document: 'kiyose/policy-ed4',
      number: '(2)-4',
      heading: '職場内研修 (OJT) の推進',
      numberedHeading: '(2)-4 職場内研修 (OJT) の推進',
      level: 4,
      parent: 'kiyose/policy-ed4/development#training-methods',
      source: { document: 'kiyose/policy-ed4', section: '6章【①人材の育成】(2)-4' },
      url: '/kiyose/policy-ed4/development/#ojt',
    });
  });

  it('stand one level below their parent, and after it', () => {
    const rows = tables.get('sections') ?? [];
    const at = new Map(rows.map((row, index) => [row['id'], index]));
    for (const [index, row] of rows.entries()) {
      if (row['parent'] === null) continue;
      const parent = rows[at.get(row['parent']) ?? -1];
      expect(row['level'], idOf(row)).toBe(Number(parent?.['level']) + 1);
      expect(at.get(row['parent']), idOf(row)).toBeLessThan(index);
    }
  });

  it('tell the headings of this site from the printed ones', () => {
    expect(rowOf('sections', 'kiyose/policy-ed4/background#year-2040')).toMatchObject({
      number: null,
      headingBasis: 'editorial',
    });
    expect(rowOf('sections', 'kiyose/policy-ed4/background#dx-background')).toMatchObject({
      heading: '【参考】自治体DXが求められる背景',
      headingBasis: 'printed',
    });
    expect(rowOf('sections', 'kiyose/policy-ed4/digital#category-leader')).toMatchObject({
      heading: 'DX推進リーダー',
      headingNote: '（皆をまとめて業務変革を促す人【変革の推進】）',
    });
  });

  it('carry the errata of their place', () => {
    expect(rowOf('sections', 'kiyose/policy-ed4/duties#table')?.['errata']).toContain('kiyose/a01');
  });
});

describe('roles', () => {
  it('are eight, the highest first', () => {
    expect(values('roles', 'name')).toEqual([
      '部長',
      '参事',
      '課長',
      '副参事',
      '課長代理',
      '係長級',
      '主任級',
      '主事級',
    ]);
    expect(values('roles', 'order')).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('say that a tier is inferred', () => {
    expect(rowOf('roles', 'kiyose/kakaricho')).toMatchObject({
      tier: '監督職',
      tierBasis: 'inferred',
      aliases: ['係長'],
      url: '/kiyose/roles/kakaricho/',
    });
  });
});

describe('competencies', () => {
  it('hold the six printed headings, and nine that are inferred', () => {
    const rows = rowsOf('competencies');
    expect(rows.filter((row) => row['nameBasis'] === 'stated').map((row) => row['name'])).toEqual([
      '倫理・規律',
      '構想',
      '判断',
      '説明・調整',
      '業務運営',
      '組織統率・人材育成',
    ]);
    expect(count(rows, (row) => row['nameBasis'] === 'inferred')).toBe(9);
    expect(new Set(rows.map((row) => row['kind']))).toEqual(new Set(['aspect']));
  });
});

describe('expectations', () => {
  it('are 47 cells: 24 under printed headings, 23 under inferred ones', () => {
    const rows = rowsOf('expectations');
    expect(rows).toHaveLength(47);
    expect(count(rows, (row) => row['headingBasis'] === 'stated')).toBe(24);
    expect(count(rows, (row) => row['headingBasis'] === 'inferred')).toBe(23);
  });

  it('give 主事級 five, and every other rank six', () => {
    const perRole = Map.groupBy(rowsOf('expectations'), (row) => row['roleName']);
    expect([...perRole].map(([role, cells]) => [role, cells.length])).toEqual([
      ['部長', 6],
      ['参事', 6],
      ['課長', 6],
      ['副参事', 6],
      ['課長代理', 6],
      ['係長級', 6],
      ['主任級', 6],
      ['主事級', 5],
    ]);
  });

  it('have no marks, since the table has none, and always words', () => {
    expect(new Set(values('expectations', 'mark'))).toEqual(new Set([null]));
    expect(rowsOf('expectations').every((row) => (row['statements'] as string[]).length > 0)).toBe(true);
    expect(rowsOf('expectations')[0]).toMatchObject({
      org: 'kiyose',
      role: 'kiyose/bucho',
      competency: 'kiyose/ethics',
      competencyName: '倫理・規律',
      url: '/kiyose/competency-tables/duties/#bucho--ethics',
    });
  });
});

describe('staff images', () => {
  it('are five, in the order of the source', () => {
    expect(values('staff-images', 'order')).toEqual([1, 2, 3, 4, 5]);
    expect(values('staff-images', 'name')[0]).toBe('変化する社会情勢においても、柔軟かつ的確に市民ニーズに応える職員');
  });
});

describe('skills', () => {
  const levels = ['level1', 'level2', 'level3'];

  it('are 19, with exactly four levels that the source leaves out', () => {
    const rows = rowsOf('skills');
    expect(rows).toHaveLength(19);
    expect(rows.flatMap((row) => levels.filter((level) => row[level] === null))).toHaveLength(4);
    expect(rows.flatMap((row) => levels.filter((level) => row[level] !== null))).toHaveLength(53);
    expect(rows.every((row) => levels.every((level) => row[level] === null || (row[level] as []).length > 0))).toBe(
      true,
    );
  });

  it('carry their categories; the last two stand alone', () => {
    expect(rowOf('skills', 'kiyose/keyboard')).toMatchObject({
      major: '基礎スキルの習得・向上',
      middle: 'PC操作',
      minor: 'キーボード',
    });
    expect(
      rowsOf('skills')
        .filter((row) => row['major'] === null)
        .map((row) => row['minor']),
    ).toEqual(['情報セキュリティポリシーの理解・遵守', '業務改善']);
  });
});

describe('personas', () => {
  it('ask for level 2, 3 and 3 of the skill map; managers have no level', () => {
    expect(rowsOf('personas').map((row) => [row['name'], row['requiredSkillLevel']])).toEqual([
      ['一般行政職員', 2],
      ['DX推進リーダー', 3],
      ['DX推進課職員', 3],
      ['管理監督職員', null],
      ['管理監督職員（係長級）', null],
      ['管理監督職員（課長級）', null],
    ]);
  });

  it('have 28 expectations: four personas under seven dimensions', () => {
    const rows = rowsOf('persona-expectations');
    expect(rows).toHaveLength(28);
    expect(new Set(rows.map((row) => row['personaName'])).size).toBe(4);
    expect([...new Set(rows.map((row) => row['dimension']))]).toEqual([
      'DXの推進にあたり、各職位で求められる役割・マインドセット',
      'マインドセット（DX推進の心がまえ）',
      '業務の把握',
      '課題の把握',
      'デジタルツール等の利活用',
      '関係者などの調整',
      '業務の引継ぎ',
    ]);
  });
});

describe('stages', () => {
  it('are 13; managers have one, of the mind and without a step', () => {
    const rows = rowsOf('stages');
    expect(rows).toHaveLength(13);
    expect(count(rows, (row) => row['kind'] === 'skill')).toBe(6);
    expect(count(rows, (row) => row['kind'] === 'mindset')).toBe(7);
    expect(rows.filter((row) => row['step'] === null).map((row) => [row['personaName'], row['kind']])).toEqual([
      ['管理監督職員', 'mindset'],
    ]);
    expect(rows.every((row) => (row['requiredSkillLevel'] === null) === (row['kind'] === 'mindset'))).toBe(true);
  });
});

describe('initiatives', () => {
  it('are 36: 4 pillars, 13 initiatives and 19 measures, as one reads down the page', () => {
    const rows = rowsOf('initiatives');
    expect(rows).toHaveLength(36);
    expect(['pillar', 'initiative', 'measure'].map((kind) => count(rows, (row) => row['kind'] === kind))).toEqual([
      4, 13, 19,
    ]);
    expect(rows.slice(0, 5).map((row) => row['numberedName'])).toEqual([
      '① 人材の育成',
      '(1) 人材育成プログラムの充実',
      '(2) 人材育成手法の充実',
      '(2)-1 外部研修の活用',
      '(2)-2 研修の広域化',
    ]);
    expect(rows.every((row) => (row['parent'] === null) === (row['kind'] === 'pillar'))).toBe(true);
  });

  it('are headings of the document too, under the same numbers', () => {
    const headings = new Set(values('sections', 'numberedHeading'));
    expect(values('initiatives', 'numberedName').filter((name) => !headings.has(name))).toEqual([]);
  });
});

describe('statistics', () => {
  it('are the four tables of chapter 3', () => {
    expect(rowsOf('statistics').map((row) => [row['number'], row['total']])).toEqual([
      ['【1】', 57],
      ['【2】', null],
      ['【3】', null],
      ['【4】', null],
    ]);
  });

  it('give percentages as numbers and blanks as null', () => {
    const managers = rowOf('statistics', 'kiyose/managers-by-sex');
    expect(managers?.['columns']).toEqual(['令和3年度', '令和4年度', '令和5年度', '令和6年度', '令和7年度']);
    expect((managers?.['rows'] as unknown[]).slice(0, 3)).toEqual([
      ['管理職', 53, 52, 52, 50, 48],
      ['内、女性職員', 4, 5, 6, 8, 6],
      ['割合', 7.5, 9.6, 11.5, 16, 12.5],
    ]);
    expect((managers?.['rowUnits'] as unknown[]).slice(0, 3)).toEqual(['人', '人', '%']);
    const hires = rowOf('statistics', 'kiyose/new-hires');
    expect((hires?.['rows'] as unknown[])[1]).toEqual(['22', 3, 4, 1, 1, null, 9]);
    expect(hires?.['breakdown']).toEqual([
      ['男', 30],
      ['女', 27],
    ]);
  });

  it('have as many figures in a row as columns', () => {
    for (const row of tables.get('statistics') ?? []) {
      for (const [, ...figures] of row['rows'] as readonly (readonly unknown[])[]) {
        expect(figures).toHaveLength((row['columns'] as unknown[]).length);
      }
    }
  });

  it('make up no figure where the source has lost them', () => {
    expect(rowOf('statistics', 'kiyose/age-structure')).toMatchObject({ columns: [], rows: [], total: null });
  });
});

describe('terms', () => {
  it('stand in the order of the syllabary', () => {
    const readings = (tables.get('terms') ?? []).map((row) => row['reading']) as string[];
    expect(readings.length).toBeGreaterThan(0);
    expect(readings.slice(0, -1).every((reading, at) => reading.localeCompare(readings[at + 1] ?? '', 'ja') <= 0)).toBe(
      true,
    );
    expect(rowOf('terms', 'dx')).toMatchObject({ term: 'DX', reading: 'でぃーえっくす', url: '/glossary/dx/' });
  });
});

describe('errata', () => {
  it('give the place as extracted, our reading and how sure we are', () => {
    expect(rowOf('errata', 'kiyose/a07')).toMatchObject({
      code: 'A07',
      document: 'kiyose/policy-ed4',
      confidence: 0.95,
      url: '/kiyose/errata/#a07',
    });
    expect(rowOf('errata', 'kiyose/a06')).toMatchObject({ treatment: 'kept', reading: null });
    expect((tables.get('errata') ?? []).every((row) => Number(row['confidence']) <= 1)).toBe(true);
  });
});

describe('the steps of learning paths', () => {
  it('are those of every path, in order, and wait only for steps of their own path', () => {
    const rows = tables.get('path-steps') ?? [];
    const paths = Map.groupBy(rows, (row) => row['path'] as string);
    expect([...paths.keys()].sort()).toEqual(catalog.all('path').map(({ id }) => id));
    for (const steps of paths.values()) {
      expect(steps.map((row) => row['order'])).toEqual(steps.map((_, index) => index + 1));
      const names = new Set(steps.map((row) => row['step']));
      expect(steps.flatMap((row) => row['after'] as string[]).filter((name) => !names.has(name))).toEqual([]);
    }
  });

  it('name what they develop, and where a reader finds them', () => {
    expect(rowOf('path-steps', 'tachikawa/kacho#train:training:tachikawa/manager-risk-management')).toMatchObject({
      kindName: '研修',
      title: '管理職のためのリスクマネジメント',
      target: 'tachikawa/manager-risk-management',
      required: true,
      minutes: null,
      competencies: ['tachikawa/crisis-management'],
      basis: 'inferred',
      url: '/tachikawa/paths/kacho/#train-training-tachikawa-manager-risk-management',
    });
  });
});

describe('the other documents', () => {
  const of = (name: string, document: string) =>
    (tables.get(name) ?? []).filter(({ source }) => source.document === document);
  const cellsOf = (table: string) => (tables.get('expectations') ?? []).filter((row) => row['table'] === table);
  const tally = (rows: readonly Row[], key: string): Record<string, number> =>
    Object.fromEntries(
      [...Map.groupBy(rows, (row) => row[key] as string)].map(([value, group]) => [value, group.length]),
    );

  it('of 立川市: five ranks, 6 basic abilities, 22 abilities of ranks, and a table of 10 × 5 weights', () => {
    expect(of('roles', 'tachikawa/policy')).toHaveLength(5);
    expect(tally(of('competencies', 'tachikawa/policy'), 'kind')).toMatchObject({ basic: 6 });
    expect(cellsOf('tachikawa/rank-abilities')).toHaveLength(22);
    const weights = cellsOf('tachikawa/weights');
    expect(weights).toHaveLength(50);
    expect(new Set(weights.map((row) => row['role'])).size).toBe(5);
    expect(weights.every((row) => row['markBasis'] !== null)).toBe(true);
    expect(weights.some((row) => row['mark'] === null)).toBe(true);
  });

  it('of 立川市: 38 courses of two providers', () => {
    expect(tally(of('trainings', 'tachikawa/policy'), 'provider')).toEqual({
      市独自研修: 19,
      東京都市町村職員研修所: 19,
    });
  });

  it('of 入間市: seven ranks, 37 behaviours, and 17 abilities under every rank, without a legend for the marks', () => {
    expect(of('roles', 'iruma/policy-ed3')).toHaveLength(7);
    expect(of('competencies', 'iruma/policy-ed3').filter((row) => row['kind'] === 'rank')).toHaveLength(17);
    expect(cellsOf('iruma/duties').flatMap((row) => row['statements'] as string[])).toHaveLength(37);
    // The source prints six columns; the first stands for two ranks, which have a row each here.
    const marks = cellsOf('iruma/abilities');
    expect(marks).toHaveLength(17 * 7);
    expect(new Set(marks.map((row) => row['markLegend']))).toEqual(new Set(['none']));
    const marksOf = (role: string) => marks.filter((row) => row['role'] === role).map((row) => row['mark']);
    expect(marksOf('iruma/jicho')).toEqual(marksOf('iruma/bucho'));
  });

  it('of the plan of 平成23: 3 pillars, 20 initiatives and 34 measures, and targets within its three years', () => {
    expect(tally(of('initiatives', 'kiyose/plan-ed2'), 'kind')).toEqual({ pillar: 3, initiative: 20, measure: 34 });
    const targets = of('plan-targets', 'kiyose/plan-ed2');
    expect(Object.keys(tally(targets, 'fiscalYear'))).toEqual(['2011', '2012', '2013']);
    const series = [...Map.groupBy(targets, (row) => row['target']).values()].map((rows) =>
      rows.map((row) => row['value']),
    );
    expect(series).toContainEqual([4, 5, 8]);
    expect(series).toContainEqual([10, 15, 20]);
  });

  it('of the state: 39 items', () => {
    expect(of('guideline-items', 'mic/guideline-ed2')).toHaveLength(39);
  });

  it('are compared: every item of the guideline has a verdict for every city, with its clauses unless it is "no"', () => {
    const cities = catalog.all('organization').filter(({ data }) => data.type === 'municipality');
    const rows = tables.get('coverage') ?? [];
    expect(rows.map((row) => idOf(row).replace('#', ' ')).sort()).toEqual(
      catalog
        .all('guideline-item')
        .flatMap(({ id }) => cities.map((city) => `${id} ${city.id}`))
        .sort(),
    );
    const sections = new Set(tables.get('sections')?.map((row) => row['id']));
    for (const row of rows) {
      expect((row['sections'] as string[]).length > 0, idOf(row)).toBe(row['verdict'] !== 'no');
      expect((row['sectionIds'] as string[]).filter((id) => !sections.has(id))).toEqual([]);
    }
  });

  it('are compared: no member of a crosswalk is of another organisation than it says, and a missing one has its reason', () => {
    const rows = tables.get('crosswalk') ?? [];
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      for (const { org, id, name, reason } of row['members'] as readonly Member[]) {
        expect(id === null ? name === null && reason !== null : id.startsWith(`${org}/`), idOf(row)).toBe(true);
      }
    }
  });
});
