import { describe, expect, it } from 'vitest';
import { UNENTERED_KINDS } from '../model/unentered.ts';
import { analyzeProse } from '../domain/prose.ts';
import { idOf } from '../new-entry/answers.ts';
import { collect } from '../new-entry/collect.ts';
import { municipalityFiles, municipalityQuestions } from '../new-entry/municipality.ts';
import { questions } from '../new-entry/questions.ts';
import { NEW_KINDS, type NewKind, type Subject } from '../new-entry/subjects.ts';
import { newProblems } from '../rules/new-problems.ts';
import { MORE_DOCUMENTS } from '../rules/test-support/more-documents.ts';
import { VALID_CATALOG, VALID_TODAY } from '../rules/test-support/valid-catalog.ts';
import { beginEntry, questionsFor } from './begin-entry.ts';
import { catalogOf, newFiles, withNewTexts, withoutUnentered } from './new-files.ts';
import type { RawFile } from './parse-content.ts';
import { errorsOf, filesOf, problemsOf } from './valid-files.test-support.ts';

const VALID = filesOf(Object.entries({ ...VALID_CATALOG, ...MORE_DOCUMENTS }));
const AROUND = { home: 'kiyose', today: VALID_TODAY };

const CITY = { id: 'midori', name: '緑市', reading: 'みどりし', 'document.title': '緑市人材育成基本方針' };

/** The content with a municipality that has just been laid out. */
function withCity(): RawFile[] {
  const catalog = catalogOf(VALID);
  const { answers, problems } = collect(municipalityQuestions(catalog), CITY);
  expect(problems).toEqual([]);
  return withNewTexts(VALID, municipalityFiles(answers, catalog, AROUND));
}

/** Begins an entry from answers; the questions must find nothing wrong with them. */
function begin(files: readonly RawFile[], kind: NewKind, given: Record<string, unknown>) {
  const { answers, problems } = collect(questions(kind, catalogOf(files), AROUND), given);
  expect(problems).toEqual([]);
  const texts = newFiles(files, kind, answers);
  return { id: idOf(kind, answers), texts, files: withNewTexts(files, texts) };
}

const city = { org: 'midori', 'source.section': '2章' };
const role = { ...city, tier: '管理職', tierBasis: 'stated', nextRolesBasis: 'stated', summary: '課をまとめる' };

/** One answer a question for each kind, in the order in which a municipality is entered. */
const ENTRIES: readonly (readonly [NewKind, Record<string, unknown>])[] = [
  [
    'document',
    {
      org: 'midori',
      id: 'plan',
      belongsTo: 'midori/policy',
      title: '緑市研修計画',
      shortTitle: '研修計画',
      status: 'current',
      text: 'included',
      summary: '研修の計画です',
      'chapter.title': '1章 趣旨',
    },
  ],
  [
    'chapter',
    {
      of: 'midori/policy',
      id: 'abilities',
      number: '2',
      title: '必要な能力',
      summary: '必要な能力が分かります',
      'section.heading': '能力の一覧',
    },
  ],
  ['office', { ...city, id: 'jinji', name: '人事課', responsibilities: '研修を受け持つ\n人事を受け持つ' }],
  [
    'staff-image',
    { ...city, id: 'challenge', name: '挑戦する職員', shortName: '挑戦', statements: '新しいことを試す' },
  ],
  ['role', { ...role, id: 'kacho', name: '課長', reading: 'かちょう' }],
  [
    'role',
    {
      ...role,
      id: 'expert',
      name: '専門監',
      reading: 'せんもんかん',
      track: '専門職',
      nextRoles: 'なし',
      tier: '監督職',
    },
  ],
  ['role', { ...role, id: 'kakaricho', name: '係長', reading: 'かかりちょう', tier: '監督職', nextRoles: '課長' }],
  [
    'competency',
    { ...city, id: 'ethics', name: '倫理観', nameBasis: 'stated', kind: 'basic', summary: '決まりを守る力' },
  ],
  [
    'competency',
    { ...city, id: 'planning', name: '企画力', nameBasis: 'stated', kind: 'rank', summary: '事業を考える力' },
  ],
  [
    'competency-table',
    {
      ...city,
      id: 'abilities',
      title: '職層別に求められる能力',
      marks: 'two-step',
      legend: 'printed',
      headingBasis: 'stated',
      '◎.midori/kacho': ['企画力'],
      '○.midori/kakaricho': '倫理観\n企画力',
    },
  ],
  [
    'competency',
    {
      ...city,
      id: 'guidance',
      name: '指導力',
      nameBasis: 'stated',
      kind: 'rank',
      summary: '部下を育てる力',
      group: '1',
      'cell.midori/abilities#0.midori/kacho': '◎',
    },
  ],
  [
    'training',
    {
      ...city,
      id: 'new-staff',
      name: '新任研修',
      provider: '緑市',
      category: '階層別研修',
      categoryBasis: 'stated',
      basis: 'unknown',
      competencies: ['指導力', '企画力'],
    },
  ],
  [
    'career-band',
    {
      ...city,
      id: 'young',
      name: '若手',
      roles: '係長',
      roleNames: '係長',
      basis: 'unknown',
      statements: '仕事を覚える',
    },
  ],
  ['milestone', { ...city, id: 'first', name: '入庁', basis: 'unknown', statements: '職員になる' }],
  [
    'initiative',
    { ...city, id: 'development', number: '4', name: '人材の育成', kind: 'pillar', statements: '職員を育てる' },
  ],
  [
    'initiative',
    {
      ...city,
      id: 'ojt',
      number: '(1)',
      name: 'OJT',
      kind: 'initiative',
      parent: '人材の育成',
      statements: '職場で育てる',
    },
  ],
  [
    'initiative',
    { ...city, id: 'visit', number: '①', name: '職場訪問', kind: 'measure', parent: 'OJT', statements: '職場を訪ねる' },
  ],
  ['skill-category', { ...city, id: 'tools', name: '道具', level: 'major' }],
  ['skill-category', { ...city, id: 'office', name: '事務の道具', level: 'middle', parent: '道具' }],
  [
    'skill',
    {
      ...city,
      id: 'word',
      name: 'Word',
      reading: 'わーど',
      minor: 'Word',
      category: '事務の道具',
      level1: '文書を開ける',
      level2: '文書を作れる',
      level3: '-',
    },
  ],
  [
    'persona',
    {
      ...city,
      id: 'all-staff',
      name: '一般職員',
      requiredSkillLevel: '1',
      requiredSkillLevelBasis: 'stated',
      statements: '道具を使う',
    },
  ],
  [
    'stage',
    {
      ...city,
      id: 'all-staff-step1',
      persona: '一般職員',
      step: '1',
      kind: 'skill',
      label: '使える',
      requiredSkillLevel: '1',
      statements: '道具を使える',
    },
  ],
  [
    'erratum',
    {
      org: 'midori',
      id: 'g01',
      code: 'G01',
      document: 'midori/policy',
      where: '2章の表',
      printed: '研究修',
      problem: '字が多い',
      reading: '研修',
      treatment: 'mended',
      why: '前後から',
      confidence: '0.9',
    },
  ],
  [
    'statistic',
    {
      ...city,
      id: 'staff',
      title: '職員数',
      unit: '人',
      rowHeading: '年齢',
      columns: '令和5年\n令和6年',
      rows: '20代: 12 １４\n30代：1,020 -\n合計: 1032 14',
      totals: '合計',
      summary: '若い人が増えています',
    },
  ],
  [
    'plan',
    {
      ...city,
      id: 'general',
      title: '総合計画',
      summary: '町の計画です',
      nodes: '暮らしの町\n1 人が育つ町\n11 学び\n111 学校',
    },
  ],
  [
    'plan-target',
    { ...city, id: 'visits', measure: '職場訪問', label: '訪問の数', unit: '回', years: '2026年度: 12\n2027: 続ける' },
  ],
  ['persona-table', { ...city, id: 'personas', title: 'デジタル人材像', dimensions: '心がまえ\n道具を使う' }],
  [
    'committee',
    {
      ...city,
      id: 'makers',
      name: '策定委員会',
      document: 'midori/policy',
      meetings: '第1回 | 2026-01-15 | 令和8年1月15日 | 方針案、日程\n第2回｜-｜書面開催｜まとめ',
    },
  ],
  [
    'welcome',
    {
      ...city,
      id: 'first-steps',
      title: '最初の日',
      summary: '初日にすることが分かります',
      period: 'first-day',
      takeaway: '名札を付ける',
      actions: '名札を受け取る',
      body: '名札を受け取って、席に着きます。',
    },
  ],
  ['path', { ...city, subject: '職層', role: '課長', summary: '課長の道です', body: '課長になった人の道です。' }],
  [
    'term',
    {
      id: 'ethics-midori',
      term: '倫理観',
      reading: 'りんりかん',
      definition: '決まりを守る心。',
      basis: 'editorial',
      explain: 'いいえ',
      'source.document': 'midori/policy',
      'source.section': '2章',
    },
  ],
];

/**
 * What is said until the next entry comes: a category waits for its first skill, and what was mended for the place beside
 * which it is shown.
 */
const UNTIL_LATER = /の下に、スキルも分類もありません|どの内容からも指されていません/;

describe('a municipality that has just been laid out', () => {
  it('holds, with nothing to say about it', () => {
    expect(newProblems(problemsOf(VALID), problemsOf(withCity()))).toEqual([]);
  });

  it('names every table that is still empty, and explains each', () => {
    const text = new TextDecoder().decode(withCity().find(({ file }) => file.endsWith('/midori.yaml'))?.bytes);
    expect(catalogOf(withCity()).get('organization', 'midori').data.unentered).toEqual(UNENTERED_KINDS);
    for (const word of ['入るもの', '原文では', '空の間は'])
      expect(text.match(new RegExp(`#   ${word}: `, 'g'))).toHaveLength(UNENTERED_KINDS.length);
  });

  it('is gone without a trace when its files are deleted', () => {
    const left = withCity().filter(({ file }) => !file.includes('midori'));
    expect(left).toEqual(VALID);
  });
});

describe('a new entry', () => {
  it('of every kind holds, kind after kind, until a whole municipality is entered', () => {
    expect(told).toEqual([]);
    expect([...new Set(ENTRIES.map(([kind]) => kind))].sort()).toEqual([...NEW_KINDS].sort());
  });
});

const problemsBefore = problemsOf(withCity());

/** A whole municipality, kind after kind, with what the check says of each step that it did not say before. */
const { whole, told } = ENTRIES.reduce(
  ({ whole: files, told: before }, [kind, given]) => {
    const begun = begin(files, kind, given);
    expect(catalogOf(begun.files).find(kind, begun.id), begun.id).toBeDefined();
    const now = newProblems(problemsBefore, problemsOf(begun.files)).filter(
      ({ message }) => !UNTIL_LATER.test(message),
    );
    return {
      whole: begun.files,
      told: [...before, ...now.map(({ file, message }) => `${begun.id}: ${file} ${message}`)],
    };
  },
  { whole: withCity(), told: [] as string[] },
);
const around = { home: 'kiyose', today: VALID_TODAY };

/** Begins something of any subject; nothing may be wrong with it. */
function beginAny(files: readonly RawFile[], subject: Subject, given: Record<string, unknown>) {
  const { answers, problems } = collect(questionsFor(subject, catalogOf(files), around), given);
  expect(problems).toEqual([]);
  const after = withNewTexts(files, beginEntry(files, subject, answers, around).texts);
  expect(errorsOf(after).filter(({ message }) => !UNTIL_LATER.test(message))).toEqual([]);
  return after;
}

describe('what comes after tables and paths', () => {
  it('a rank: its row stands in the table, and its path is begun', () => {
    const files = beginAny(whole, 'role', {
      ...role,
      id: 'shunin',
      name: '主任',
      reading: 'しゅにん',
      tier: '一般職',
      '◎.midori/abilities': ['企画力'],
    });
    const catalog = catalogOf(files);
    const rows = catalog.get('competency-table', 'midori/abilities').data.groups[0]?.rows ?? [];
    expect(rows.at(-1)?.role).toBe('midori/shunin');
    expect(rows.at(-1)?.cells).toContainEqual({ competency: 'midori/planning', mark: '◎' });
    expect(catalog.get('role', 'midori/shunin').data.nextRoles).toEqual(['midori/kakaricho']);
    expect(catalog.get('path', 'midori/shunin').data.title).toBe('主任の学習パス');
  });

  it('an ability that nothing develops, and the training that does: the paths say so', () => {
    const gaps = (files: readonly RawFile[]) => catalogOf(files).get('path', 'midori/kacho').data.gaps?.competencies;
    const asked = beginAny(whole, 'competency', {
      ...city,
      id: 'foresight',
      name: '先見力',
      nameBasis: 'stated',
      kind: 'rank',
      summary: '先を読む力',
      group: '1',
      'cell.midori/abilities#0.midori/kacho': '◎',
    });
    expect(gaps(asked)).toContain('midori/foresight');
    const taught = beginAny(asked, 'training', {
      ...city,
      id: 'future',
      name: '未来研修',
      provider: '緑市',
      category: '専門研修',
      categoryBasis: 'stated',
      basis: 'unknown',
      competencies: '先見力',
    });
    expect(gaps(taught) ?? []).not.toContain('midori/foresight');
  });

  it('a section of a chapter, and one inside it', () => {
    const first = beginAny(whole, 'section', { chapter: 'midori/policy/abilities', id: 'needed', heading: '要る能力' });
    const second = beginAny(first, 'section', {
      chapter: 'midori/policy/abilities',
      id: 'why',
      heading: 'わけ',
      level: '3',
      text: 'わけは三つあります。',
    });
    const { sections } = analyzeProse(catalogOf(second).get('chapter', 'midori/policy/abilities').body);
    expect(sections.map(({ id, parent }) => [id, parent])).toEqual([
      ['overview', undefined],
      ['needed', undefined],
      ['why', 'needed'],
    ]);
  });

  it('its part in what speaks of every city; coverage counts as entered with the last item', () => {
    const unentered = (files: readonly RawFile[]) =>
      catalogOf(files).get('organization', 'midori').data.unentered ?? [];
    const items = catalogOf(whole).all('coverage').length;
    let files = whole;
    for (let left = items; left > 0; left -= 1) {
      expect(unentered(files)).toContain('coverage');
      files = beginAny(files, 'coverage', { verdict: 'no', reason: '記載が見当たりません' });
    }
    expect(unentered(files)).not.toContain('coverage');
    expect(collect(questionsFor('coverage', catalogOf(files), around), { org: 'midori' }).problems[0]).toContain(
      'この団体は、指針カバレッジのどの項目にももう入っています。',
    );
    const [crosswalk] = catalogOf(files).all('crosswalk');
    files = beginAny(files, 'crosswalk', { entry: crosswalk?.id, missing: '同じ役目の職がありません' });
    expect(unentered(files)).not.toContain('crosswalk');
    files = beginAny(files, 'topic', {
      statements: '育てることを大切にする',
      places: 'midori/policy/abilities#overview',
    });
    expect(catalogOf(files).all('topic')[0]?.data.voices.at(-1)?.places).toEqual(['midori/policy/abilities#overview']);
  });
});

describe('the list of empty tables', () => {
  const head = 'name: 緑市\norder: 5\n';
  const list = `${head}# まだ入力していない表です。\nunentered:\n  # 職層\n  #   入るもの: 職名。\n  - role\n  # 研修\n  - training\n`;

  it('loses a table with what explains it, once something is entered', () => {
    expect(withoutUnentered(list, 'role')).toBe(
      `${head}# まだ入力していない表です。\nunentered:\n  # 研修\n  - training\n`,
    );
  });

  it('is gone with its last table', () => {
    expect(withoutUnentered(withoutUnentered(list, 'role'), 'training')).toBe(head);
  });
});
