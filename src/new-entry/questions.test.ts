import { describe, expect, it } from 'vitest';
import { catalogOf } from '../content-io/new-files.ts';
import { VALID_CATALOG, VALID_TODAY } from '../rules/test-support/valid-catalog.ts';
import { askAll, type Asked, GivenUpError } from './ask.ts';
import { collect } from './collect.ts';
import { entryText, OPTIONAL_FIELDS } from './entry-text.ts';
import { municipalityQuestions } from './municipality.ts';
import { nextSteps } from './next-steps.ts';
import { questions } from './questions.ts';
import type { Answers } from './question.ts';
import { forTheNext, withRemembered } from './remembered.ts';
import { type NewKind, type Subject, subjectOf } from './subjects.ts';

const encoder = new TextEncoder();
const catalog = catalogOf(
  Object.entries(VALID_CATALOG).map(([path, text]) => ({
    file: `src/content/${path}`,
    bytes: typeof text === 'string' ? encoder.encode(text) : text,
  })),
);
const AROUND = { home: 'kiyose', today: VALID_TODAY };
const asked = (kind: NewKind) => questions(kind, catalog, AROUND);

/** Somebody who types these lines; after the last one, Ctrl+C. */
function typing(...lines: string[]): Asked & { heard: string[] } {
  const heard: string[] = [];
  return { heard, say: (text) => heard.push(text), hear: () => Promise.resolve(lines.shift()) };
}

describe('what is to be begun', () => {
  it.each([
    ['研修', 'training'],
    ['用語', 'term'],
    ['能力', 'competency'],
    ['ability', 'competency'],
    ['スキル', 'skill'],
    ['章', 'chapter'],
    ['道筋', 'path'],
    ['文書', 'document'],
    ['節', 'section'],
    ['指針カバレッジ', 'coverage'],
    ['統計', 'statistic'],
    ['はじめての方へ', 'welcome'],
    ['自治体', 'municipality'],
  ])('can be said as %s', (word, subject) => {
    expect(subjectOf(word)).toEqual({ subject });
  });

  it('is guessed when the word is misspelt', () => {
    expect(subjectOf('trainning')).toEqual({ candidates: ['training'] });
  });
});

describe('an id', () => {
  const problem = (kind: NewKind, id: string) =>
    collect(asked(kind), { org: 'kiyose', id }).problems.find((text) => text.startsWith('id: '));

  it('that is taken is refused with the nearest one that is free', () => {
    expect(problem('role', 'kakaricho')).toBe(
      'id: 「kiyose/kakaricho」は、もう使われています（係長級）。もしかして: kakaricho-2　別の物なら別の名前を付け、同じ物なら今のファイルを直してください。',
    );
  });

  it('that was given up is not used again', () => {
    expect(problem('role', 'kakari-chief')).toContain('「kiyose/kakari-chief」は、前に使われていたIDです。');
  });

  it('of a wrong form is refused with the mended one', () => {
    expect(problem('role', 'Kakari Cho')).toBe(
      'id: 「Kakari Cho」は職層のIDになりません。もしかして: kakari-cho　英小文字で始め、英小文字と数字を「-」でつないでください（例: new-staff）。',
    );
  });

  it('of a municipality is no address of the site itself', () => {
    expect(collect(municipalityQuestions(catalog), { id: 'glossary' }).problems[0]).toBe(
      'id: 「glossary」は、このサイトの頁の番地に使われています。もしかして: glossary-shi　別の名前を付けてください。',
    );
  });
});

describe('an answer', () => {
  it('that names nothing there is gets the nearest names', () => {
    const { problems } = collect(asked('role'), { org: 'kiyose', id: 'x', tier: '管理', nextRoles: '課長代' });
    expect(problems.filter((text) => /^(tier|nextRoles):/.test(text))).toEqual([
      'tier: 「管理」はありません。もしかして: 管理職　番号か、一覧にある名前・IDで答えてください。',
      'nextRoles: 「課長代」はありません。もしかして: kiyose/kacho-dairi、課長、課長代理　番号か、一覧にある名前・IDで答えてください。',
    ]);
  });

  it('may be the number or the name of a choice', () => {
    const { answers } = collect(asked('role'), { org: 'kiyose', id: 'x', tier: '2', nextRoles: '課長代理' });
    expect(answers).toMatchObject({ tier: '監督職', nextRoles: ['kiyose/kacho-dairi'] });
  });

  it('to a list may be 「なし」, where an empty line would take what is offered', () => {
    const given = { org: 'kiyose', id: 'x', track: '専門職', nextRoles: 'なし' };
    expect(collect(asked('role'), given).answers).toMatchObject({ nextRoles: [], nextRolesBasis: 'inferred' });
  });

  it('to a choice that may be left out may be 「なし」, as may be said of any list', () => {
    const pillar = { org: 'kiyose', id: 'second', name: '柱', kind: 'pillar', parent: 'なし', statements: ['する'] };
    expect(collect(asked('initiative'), { ...pillar, 'source.section': '2章' })).toMatchObject({ problems: [] });
    expect(collect(asked('initiative'), pillar).answers).not.toHaveProperty('parent');
  });

  it('that is missing is said to be, though another would have been offered from it', () => {
    expect(collect(asked('chapter'), { id: 'second' }).problems).toContain(
      'source.section: 「出典の場所」は空にできません。出典の場所。原文の章・節の番号と名前（例: 6章【①人材の育成】(2)-1）。',
    );
  });

  it('that looks like a day has to be one', () => {
    expect(collect(asked('term'), { term: '2026-13-45' }).problems).toContain(
      'term: 「2026-13-45」は暦にない日付です。「2026-04-01」のように、ある日を書いてください。',
    );
    expect(collect(asked('term'), { term: '2026-02-28' }).answers).toMatchObject({ term: '2026-02-28' });
  });

  it('of before is offered again after a refusal, and for the next entry as far as it mostly stays the same', () => {
    const before = { org: 'tachikawa', id: 'x', name: '次長', tier: '管理職', 'source.section': '4章' };
    const offered = (answers: Answers) =>
      Object.fromEntries(
        withRemembered(asked('role'), answers).flatMap(({ name, offer }) =>
          name in before && offer ? [[name, offer({})]] : [],
        ),
      );
    expect(offered(before)).toEqual(before);
    expect(forTheNext(before)).toEqual({ org: 'tachikawa', tier: '管理職', 'source.section': '4章' });
  });

  it('to no question is refused with the names of the questions that are near', () => {
    expect(collect(asked('training'), { provder: '市' }).problems[0]).toBe(
      '「provder」という問いはありません。もしかして: provider',
    );
  });

  it('is asked for again until it can be taken, and offers are taken by an empty line', async () => {
    const person = typing('', 'Bad Id', 'chief', '次長', 'ジチョウ', 'じちょう', '1', '1', '部を支える', '', '1');
    await expect(askAll(asked('role'), {}, person)).rejects.toThrow(GivenUpError);
    const said = person.heard.join('\n');
    expect(said).toContain('✗ 「Bad Id」は職層のIDになりません。もしかして: bad-id');
    expect(said).toContain('✗ 「よみ」に「ジチョウ」は書けません。');
    expect(said).toContain('空なら: kiyose');
  });

  it('is not lost when the person gives up: nothing has been made of it', async () => {
    await expect(askAll(asked('term'), {}, typing('word'))).rejects.toThrow(GivenUpError);
  });
});

describe('what comes next', () => {
  const steps = (subject: Subject, ...files: [string, string][]) =>
    nextSteps(subject, 'a/b', new Map(files)).join('\n');
  const isOptional = `name: 係長級\n${OPTIONAL_FIELDS}\n`;

  it('names the fields that may be left out only where the file was written with them', () => {
    expect(steps('role', ['src/content/roles/a/b.yaml', isOptional])).toContain('「#」を外して');
    expect(steps('coverage', ['src/content/coverage/mic/b.yaml', 'verdicts: []\n'])).not.toContain('「#」');
  });

  it('speaks of a row in a table only where a rank has got one', () => {
    const own: [string, string] = ['src/content/roles/a/b.yaml', isOptional];
    expect(steps('role', own)).not.toContain('能力表に足した行');
    expect(steps('role', own, ['src/content/competency-tables/a/t.mdx', ''])).toContain('能力表に足した行');
  });
});

describe('the text of a new file', () => {
  it('explains the fields that may be left out, in Japanese', () => {
    const text = entryText('office', {
      org: 'kiyose',
      id: 'jinji',
      name: '人事課',
      order: 1,
      responsibilities: ['研修'],
      'source.document': 'kiyose/policy-ed4',
      'source.section': '7章',
    });
    expect(text).toBe(`name: 人事課
order: 1
responsibilities:
  - 研修
source:
  document: kiyose/policy-ed4
  section: 7章
# 次の項目は、書くことがあるときだけ書きます。無いものは埋めません。
# この内容に関わる校訂注。画面ではこの内容の横に出る
#   errata: （次の行から「- 」で）
`);
  });
});
