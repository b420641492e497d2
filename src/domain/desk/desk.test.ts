import { describe, expect, it } from 'vitest';
import { parseContent } from '../../content-io/parse-content.ts';
import { MORE_DOCUMENTS } from '../../rules/test-support/more-documents.ts';
import { VALID_CATALOG, VALID_TODAY } from '../../rules/test-support/valid-catalog.ts';
import { createCatalog, fitDrafts } from '../catalog.ts';
import { buildGraph } from '../graph.ts';
import { rowsOf, WORKS } from './index.ts';

/** An edit of the catalog: a file below src/content, and what becomes of a text in it; undefined adds the file. */
type Edit = readonly [file: string, from: string | undefined, to: string];

const FILES: Readonly<Record<string, string>> = { ...VALID_CATALOG, ...MORE_DOCUMENTS };

function edited(edits: readonly Edit[]): Record<string, string> {
  const files = { ...FILES };
  for (const [file, from, to] of edits) {
    const text = files[file] ?? '';
    if (from !== undefined && !text.includes(from)) throw new Error(`${from} does not stand in ${file}`);
    files[file] = from === undefined ? to : text.replace(from, () => to);
  }
  return files;
}

/** The rows of a kind of work as `file:line 名前: 内容`, and with whose they are. */
function rowsFor(id: string, edits: readonly Edit[] = [], today = VALID_TODAY) {
  const encoder = new TextEncoder();
  const content = parseContent(
    Object.entries(edited(edits)).map(([path, text]) => ({ file: `src/content/${path}`, bytes: encoder.encode(text) })),
  );
  const { entries, misfits } = fitDrafts(content.drafts);
  expect(misfits).toEqual([]);
  const work = WORKS.find((one) => one.id === id);
  if (!work) throw new Error(`there is no work called ${id}`);
  return rowsOf(work, {
    catalog: createCatalog(entries),
    graph: buildGraph(content.drafts),
    today,
    home: 'kiyose',
  }).map((row) => {
    const { line } =
      'body' in row.at
        ? content.placeInBody(row.file, row.at.body)
        : content.placeOf(row.file, row.at.path, row.at.what ?? 'value');
    return { ...row, said: `${row.file.replace('src/content/', '')}:${line} ${row.name}: ${row.message}` };
  });
}
const said = (...args: Parameters<typeof rowsFor>) => rowsFor(...args).map((row) => row.said);

const POLICY = 'documents/kiyose/policy-ed4.yaml';
const TITLE = '人材育成基本方針（令和8年版）';

describe('a review', () => {
  it.each([
    ['2027-01-30', []],
    ['2027-01-31', [`${POLICY}:14 ${TITLE}: 次回確認日まで、あと60日です。`]],
    ['2027-04-01', [`${POLICY}:14 ${TITLE}: 今日が次回確認日です。`]],
    ['2027-04-02', [`${POLICY}:14 ${TITLE}: 次回確認日を1日過ぎています。`]],
    ['2028-04-01', [`${POLICY}:14 ${TITLE}: 次回確認日を366日過ぎています。`]],
  ])('on %s is announced sixty days ahead and said to be over when it is', (today, rows) => {
    expect(said('reviews', [], today).filter((row) => row.startsWith(POLICY))).toEqual(rows);
  });

  it('is of the office that the document names, since the day that was missed', () => {
    const [row] = rowsFor('reviews', [], '2027-05-01').filter(({ id }) => id === 'kiyose/policy-ed4');
    expect(row).toMatchObject({ owners: ['kiyose/jinzai-ikusei-ka'], since: '2027-04-01', due: '2027-04-01' });
  });
});

const NEW_TERM = FILES['terms/off-jt.yaml'] ?? '';

describe('a row', () => {
  it.each<[string, string, readonly Edit[], string]>([
    [
      'untrained-abilities',
      'an ability marked ◎ that no training develops',
      [['trainings/tachikawa/negotiation.yaml', '  - tachikawa/negotiation', '  - tachikawa/guidance']],
      'competencies/tachikawa/negotiation.yaml:1 折衝交渉能力: 課長級に特に必要（◎）ですが、育てる研修が見あたりません。',
    ],
    [
      'untied-trainings',
      'a training that develops nothing',
      [['trainings/tachikawa/negotiation.yaml', 'competencies:\n  - tachikawa/negotiation\n', '']],
      'trainings/tachikawa/negotiation.yaml:1 折衝・交渉: 育てる能力もスキルも書いてありません。',
    ],
    [
      'coverage',
      'an item that a policy answers in part',
      [['coverage/mic/off-jt.yaml', 'verdict: "yes"', 'verdict: partly']],
      'coverage/mic/off-jt.yaml:4 第3章1(2)① 職場外研修の充実: 方針に一部だけ書いてある、という判断です。',
    ],
    [
      'targets',
      'the years of a plan that have no result',
      [
        [
          'plan-targets/kiyose/feedback.yaml',
          'source:',
          'results:\n  - fiscalYear: 2016\n    value: 1\n    text: null\nsource:',
        ],
      ],
      'plan-targets/kiyose/feedback.yaml:14 面談の実施: 方策「評価内容の説明」の2017年度の結果がありません。',
    ],
    [
      'inferred',
      'a value of an item that is inferred, by row and column',
      [['roles/kiyose/kacho.yaml', 'basis: stated', 'basis: inferred']],
      'roles/kiyose/kacho.yaml:11 課長: 管理監督職員（課長級）: あてはまるデジタル人材の区分は推定です。',
    ],
    [
      'errata',
      'a reading that nobody has confirmed',
      [['errata/kiyose/a07.yaml', 'confidence: 0.95', 'confidence: 0.4']],
      'errata/kiyose/a07.yaml:11 A07: 別添 デジタル人材像 列の見出し: 確からしさ0.40。読み替えて載せた。',
    ],
    [
      'words',
      'an abbreviation that no term explains',
      [['roles/kiyose/kacho.yaml', '課の仕事に責任をもつ', 'EBPMで課の仕事に責任をもつ']],
      'roles/kiyose/kacho.yaml:6 課長: 略語「EBPM」が用語集にありません。',
    ],
    [
      'terms',
      'a term that the policy does not explain',
      [['terms/ojt.yaml', 'basis: source', 'basis: editorial']],
      'terms/ojt.yaml:5 OJT: 方針に説明が無く、意味をこちらで補っています。',
    ],
    [
      'unlinked',
      'a term that no text uses',
      [['terms/flex.yaml', undefined, NEW_TERM.replace('Off-JT', '時差勤務').replace('  - 職場外研修', '  - 時差')]],
      'terms/flex.yaml:1 時差勤務: この用語を、ほかのどの項目も指していません。',
    ],
    [
      'moves',
      'a move to what is not there',
      [['moves/kiyose.yaml', 'to: kiyose/kakaricho', 'to: kiyose/kakari']],
      'moves/kiyose.yaml:4 職層 kiyose/kakari-chief: 移った先の職層「kiyose/kakari」がありません。',
    ],
    [
      'moves',
      'an id that is used although it was given up',
      [['moves/kiyose.yaml', 'from: kiyose/kakari-chief', 'from: kiyose/kacho']],
      'moves/kiyose.yaml:3 職層 kiyose/kacho: 使わなくなったはずのID「kiyose/kacho」が、今も使われています。',
    ],
    [
      'moves',
      'a section that has gone to a section that is not there',
      [
        [
          'moves/kiyose.yaml',
          'retired:',
          'sections:\n  - kind: chapter\n    id: kiyose/policy-ed4/duties\n    from: old\n    to: kiyose/policy-ed4/duties#gone\n    date: 2026-10-01\n    reason: まとめた\nretired:',
        ],
      ],
      'moves/kiyose.yaml:5 章 kiyose/policy-ed4/duties#old: 移った先の章「kiyose/policy-ed4/duties」に、節「#gone」がありません。',
    ],
  ])('of %s appears for %s', (work, _, edits, row) => {
    expect(said(work)).not.toContain(row);
    expect(said(work, edits)).toContain(row);
  });

  it.each<[string, string, readonly Edit[], string]>([
    [
      'errata',
      'once somebody has confirmed the reading',
      [
        [
          'errata/kiyose/a07.yaml',
          'confidence: 0.95',
          'confidence: 0.95\nsettled:\n  date: 2026-11-20\n  how: 人材育成課に確かめた',
        ],
      ],
      'A07',
    ],
    [
      'errata',
      'when the source alone settles it',
      [['errata/kiyose/a07.yaml', 'confidence: 0.95', 'confidence: 1']],
      'A07',
    ],
    [
      'terms',
      'once the policy explains the term',
      [['terms/off-jt.yaml', 'basis: editorial', 'basis: source']],
      'Off-JT',
    ],
    [
      'targets',
      'while the year of the plan lasts',
      [
        ['plan-targets/kiyose/feedback.yaml', 'fiscalYear: 2016', 'fiscalYear: 2026'],
        ['plan-targets/kiyose/feedback.yaml', 'fiscalYear: 2017', 'fiscalYear: 2027'],
      ],
      '面談の実施',
    ],
  ])('of %s goes away %s', (work, _, edits, name) => {
    expect(rowsFor(work).map((row) => row.name)).toContain(name);
    expect(rowsFor(work, edits).map((row) => row.name)).not.toContain(name);
  });

  it('takes a spelling without hyphen or in other letters for the same abbreviation, and no number for one', () => {
    const edits: Edit[] = [['roles/kiyose/kacho.yaml', '課の仕事', 'OFFJTとＯＪＴとIIIの仕事']];
    expect(said('words', edits)).toEqual(said('words'));
  });

  it('is of the offices that the entry names itself, before those of its document', () => {
    const edits: Edit[] = [
      ['initiatives/kiyose/external-training.yaml', '  - kiyose/jinzai-ikusei-ka\n', ''],
      ['initiatives/kiyose/external-training.yaml', '- ', '- EBPMを'],
    ];
    const [row] = rowsFor('words', edits).filter(({ id }) => id === 'kiyose/external-training');
    expect(row).toMatchObject({ organization: 'kiyose', owners: ['kiyose/dx-suishin-ka'], due: '2027-04-01' });
  });

  it('names no office where neither the entry nor its document names one', () => {
    const owners = rowsFor('coverage').filter(({ organization }) => organization === 'tachikawa');
    expect(owners.length).toBeGreaterThan(0);
    expect(owners.every((row) => row.owners.length === 0)).toBe(true);
  });
});

it('puts the home organisation first, and in it what is in force', () => {
  const organizations = rowsFor('coverage').map(({ organization }) => organization);
  expect(organizations).toEqual(organizations.toSorted((a, b) => Number(b === 'kiyose') - Number(a === 'kiyose')));
  const documents = rowsFor('errata').map(({ document }) => document);
  expect(documents).toEqual(['kiyose/policy-ed4', 'kiyose/policy-ed4', 'kiyose/plan-ed3']);
});

it('says of every kind of work what it lists, what to do and that there is nothing, under an address of its own', () => {
  expect(new Set(WORKS.map(({ id }) => id)).size).toBe(WORKS.length);
  for (const { id, title, about, todo, none } of WORKS) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const sentence of [about, todo, none]) expect(sentence, title).toMatch(/(ます|です|ません)。$/);
  }
});
