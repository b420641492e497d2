import { describe, expect, it } from 'vitest';
import { UNENTERED_KINDS } from '../model/unentered.ts';
import { idOf } from '../new-entry/answers.ts';
import { collect } from '../new-entry/collect.ts';
import { municipalityFiles, municipalityQuestions } from '../new-entry/municipality.ts';
import { questions } from '../new-entry/questions.ts';
import { NEW_KINDS, type NewKind } from '../new-entry/subjects.ts';
import { newProblems } from '../rules/new-problems.ts';
import { MORE_DOCUMENTS } from '../rules/test-support/more-documents.ts';
import { VALID_CATALOG, VALID_TODAY } from '../rules/test-support/valid-catalog.ts';
import { catalogOf, newFiles, withNewTexts, withoutUnentered } from './new-files.ts';
import type { RawFile } from './parse-content.ts';
import { filesOf, problemsOf } from './valid-files.test-support.ts';

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
  ['initiative', { ...city, id: 'development', name: '人材の育成', kind: 'pillar', statements: '職員を育てる' }],
  [
    'initiative',
    { ...city, id: 'ojt', name: 'OJT', kind: 'initiative', parent: '人材の育成', statements: '職場で育てる' },
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
    let files = withCity();
    const before = problemsOf(files);
    const told: string[] = [];
    for (const [kind, given] of ENTRIES) {
      const begun = begin(files, kind, given);
      ({ files } = begun);
      expect(catalogOf(files).find(kind, begun.id), begun.id).toBeDefined();
      told.push(
        ...newProblems(before, problemsOf(files))
          .filter(({ message }) => !UNTIL_LATER.test(message))
          .map(({ file, message }) => `${begun.id}: ${file} ${message}`),
      );
    }
    expect(told).toEqual([]);
    expect([...new Set(ENTRIES.map(([kind]) => kind))].sort()).toEqual([...NEW_KINDS].sort());
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
