import { readXlsx, writeXlsx } from 'hucre/xlsx';
import readExcelFile from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { editFiles, withTexts } from '../content-io/apply-edits.ts';
import { parseContent, type RawFile } from '../content-io/parse-content.ts';
import { type Catalog, createCatalog, fitDrafts } from '../domain/catalog.ts';
import { EDIT_SHEETS } from './edit-sheets.ts';
import { NoWorkbookError, readEditWorkbook } from './read-workbook.ts';
import { problemInWords, reportReading } from './report.ts';
import { MARK_HEAD } from './row-mark.ts';
import { Exported } from './test-support/exported.ts';
import { writeEditWorkbook } from './write-workbook.ts';

let book: Exported;
let files: RawFile[];
let catalog: Catalog;
let bytes: Uint8Array;

beforeAll(async () => {
  book = await Exported.ofRepository();
  ({ files, catalog, bytes } = book);
}, 60_000);

const BOSS = 'tachikawa/weights tachikawa/kakaricho tachikawa/crisis-management';

describe('the workbook', () => {
  it('that nobody has touched changes no byte of any file, and neither does writing every value again', async () => {
    const { edits, changes, problems } = await readEditWorkbook(bytes, catalog, EDIT_SHEETS);
    expect([edits, changes, problems]).toEqual([[], [], []]);
    const again = EDIT_SHEETS.flatMap(
      ({ rows, fields }) =>
        rows(catalog).flatMap(({ file, values, paths }) =>
          values.map((value, at) => ({ file, path: paths[at] ?? [], value, siblings: fields[at]?.siblings ?? [] })),
        ),
      // One in twelve: each takes a reading of its file.
    ).filter(({ path }, index) => path[0] !== 'results' && index % 12 === 0);
    expect(again.length).toBeGreaterThan(400);
    expect([...editFiles(files, again).keys()]).toEqual([]);
  });

  it('is the same to another reader: every sheet, its heads and its rows', async () => {
    const read = await readExcelFile(Buffer.from(bytes));
    for (const sheet of EDIT_SHEETS) {
      const [head, ...rows] = read.find((one) => one.sheet === sheet.name)?.data ?? [];
      const labels = [...sheet.locked, ...sheet.fields].map(({ label }) => label);
      expect(head).toEqual([...labels, MARK_HEAD]);
      expect(new Set(labels).size, sheet.name).toBe(labels.length);
      expect(rows).toHaveLength(sheet.rows(catalog).length);
    }
  });

  it('offers choices, notes and frozen heads, and locks what names a row', async () => {
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    for (const { name } of EDIT_SHEETS) {
      const sheet = sheets.find((one) => one.name === name);
      expect(sheet?.freezePane?.rows).toBe(1);
      expect(sheet?.protection?.sheet).toBe(true);
      expect([...(sheet?.cells?.values() ?? [])].some(({ comment }) => (comment?.text ?? '') !== '')).toBe(true);
    }
    const marks = sheets
      .find(({ name }) => name === '能力表')
      ?.dataValidations?.find(({ range }) => range.startsWith('E2'));
    expect(marks).toMatchObject({ type: 'list', values: ['◎', '○'] });
  });

  it('gives the same bytes for the same content', async () => {
    expect(Buffer.from(await writeEditWorkbook(catalog, EDIT_SHEETS, '2026-11-21')).equals(Buffer.from(bytes))).toBe(
      true,
    );
  });
});

describe('a change in a cell', () => {
  it('of a mark becomes exactly that change in the file', async () => {
    const { edits, changes, problems } = await book.reading(['能力表', BOSS, '印', '◎']);
    expect(problems).toEqual([]);
    expect(changes).toMatchObject([{ sheet: '能力表', label: '印', after: '◎' }]);
    const [[file, text] = ['', '']] = editFiles(files, edits);
    const before = new TextDecoder().decode(files.find((one) => one.file === file)?.bytes);
    const lines = (one: string) => one.split('\n');
    const added = lines(text).filter((line, index) => line !== lines(before)[index]);
    expect(file).toBe('src/content/competency-tables/tachikawa/weights.mdx');
    expect(added.length).toBeGreaterThan(0);
    expect(lines(text).filter((line) => line.includes('mark: ◎')).length).toBe(
      lines(before).filter((line) => line.includes('mark: ◎')).length + 1,
    );
  });

  it('of a list keeps the lines that stay', async () => {
    const role = catalog.get('training', 'tachikawa/career-adaptability');
    const { edits, problems } = await book.reading(['研修', role.id, '読む人への補足', '受ける年は人によります。']);
    expect(problems).toEqual([]);
    expect(edits).toMatchObject([{ path: ['note'], value: '受ける年は人によります。' }]);
  });

  it('that only adds white space or wide digits is none', async () => {
    const { changes, problems } = await book.reading(
      ['用語', 'ojt', '用語', ' OJT　'.replace('　', ' ')],
      ['計画の目標', 'kiyose/company-dispatch 2011', '数値目標', '３'],
    );
    expect([changes, problems]).toEqual([[], []]);
  });

  it('of a result is written beside the results that are known', async () => {
    const { edits, problems } = await book.reading(['計画の結果', 'kiyose/company-dispatch 2012', '結果（数値）', 2]);
    expect(problems).toEqual([]);
    expect(edits).toEqual([
      expect.objectContaining({
        file: 'src/content/plan-targets/kiyose/company-dispatch.yaml',
        path: ['results'],
        value: [{ fiscalYear: 2012, value: 2, text: null }],
      }),
    ]);
  });
});

describe('mistakes', () => {
  const label = (sheet: string, field: string) =>
    EDIT_SHEETS.find(({ name }) => name === sheet)?.fields.find(({ label: one }) => one === field)?.label ?? field;

  it('are all told at once, with sheet, cell, place, what is wrong and what could stand there', async () => {
    const { problems, edits } = await book.reading(
      ['能力表', BOSS, '印', '△'],
      ['スキルマップ', 'kiyose/zoom', 'よみ', 'ズーム'],
      ['スキルマップ', 'kiyose/zoom', 'レベル1でできることの一覧', null],
      ['研修', 'tachikawa/career-adaptability', '対象の職層', '課長補佐'],
      ['研修', 'tachikawa/career-adaptability', '入庁何年目から', '三年目'],
      ['用語', 'ojt', '意味', null],
      ['用語', 'ojt', '関連する用語', 'オフジェーティー'],
      ['計画の目標', 'kiyose/company-dispatch 2011', label('計画の目標', '数値目標'), new Date('2026-03-01T00:00:00Z')],
    );
    expect(edits.filter(({ file }) => file.includes('zoom'))).toEqual([]);
    expect(problems.map((problem) => problemInWords(problem))).toMatchInlineSnapshot(`
      [
        "能力表 E219 係長級 × 危機管理能力 の「印」: 「△」は使えません。◎ ○ 空欄 のどれかにしてください。",
        "スキルマップ C20 Zoom会議（オンライン会議） の「よみ」: 「ズーム」は書けません。もしかして: ずーむ　ここに書くのは: よみ（ひらがな）。五十音順の並びと検索に使う",
        "スキルマップ G20 Zoom会議（オンライン会議） の「レベル1でできることの一覧」: 空にできません。ここに書くのは: レベル1でできることの一覧。原文が「-」だけのときは「該当なし」と書く",
        "研修 H10 キャリア・アダプタビリティ の「入庁何年目から」: 「三年目」は数ではありません。数字だけを書いてください。ここに書くのは: 入庁何年目から。原文から分かるときだけ（1から43までの整数）",
        "研修 K10 キャリア・アダプタビリティ の「対象の職層」: 「課長補佐」はありません。書けるのは 部長級、課長級、係長級、主事、主任 です。",
        "用語 D347 OJT の「意味」: 空にできません。ここに書くのは: 意味（自分たちの言葉で一、二文）",
        "用語 H347 OJT の「関連する用語」: 「オフジェーティー」はありません。選択肢（577件）から選んでください。",
        "計画の目標 D8 民間企業への派遣研修 2011年度 の「数値目標」: 日付（2026-03-01）になっています。数だけを書き直してください。ここに書くのは: 数値目標。数値でないときは空欄",
      ]
    `);
  });

  it('in the shape of the sheet are told as well', async () => {
    const { problems } = await book.reading(
      ['能力表', 0, '印', '重み'],
      ['研修', 1, MARK_HEAD, ''],
      ['研修', 2, MARK_HEAD, 'tachikawa/no-such|0000'],
      ['用語', 'ojt', MARK_HEAD, `off-jt|0000`],
    );
    expect(problems.map((problem) => problemInWords(problem))).toMatchInlineSnapshot(`
      [
        "能力表: 列「印」がありません。知らない見出し E1「重み」 があります。見出しを元に戻すか、npm run sheet:export で書き出し直してください。",
        "研修 P2 日常業務による教育: 隠した列「照合（変えないでください）」の中身が消えたか、変わっています。書き出し直したブックに、この行の直した所を写してください。",
        "研修 A3: 3行目の項目（tachikawa/no-such）は、いまの内容にありません。消えたか、IDが変わりました。書き出し直してください。",
        "用語 A347 Off-JT: 344行目と同じ項目です。どちらかの行を消してください。行を足して新しい項目を作ることはできません（npm run new を使います）。",
      ]
    `);
  });

  it('leave nothing to be written, and the report says so', async () => {
    expect(reportReading(await book.reading(['能力表', BOSS, '印', '△']))).toMatch(
      /^直すところが1件あります。何も書き込みません。/,
    );
  });

  it('such as a workbook of something else are refused with the sheets that are wanted', async () => {
    const other = await writeXlsx({ sheets: [{ name: '名簿', rows: [['氏名']] }] });
    await expect(readEditWorkbook(other, catalog, EDIT_SHEETS)).rejects.toThrow(NoWorkbookError);
  });
});

describe('an old export', () => {
  /** The content after somebody else has changed a mark. */
  const later = (): Catalog => {
    const [cell] = EDIT_SHEETS[0]?.rows(catalog).filter(({ key }) => key === BOSS) ?? [];
    const texts = editFiles(files, [
      { file: cell?.file ?? '', path: cell?.paths[0] ?? [], value: '◎', siblings: ['competency', 'mark', 'markBasis'] },
    ]);
    return createCatalog(fitDrafts(parseContent(withTexts(files, texts)).drafts).entries);
  };

  it('does not undo what was changed meanwhile', async () => {
    const { edits, changes, problems, newer } = await readEditWorkbook(bytes, later(), EDIT_SHEETS);
    expect([edits, changes, problems, newer]).toEqual([[], [], [], 1]);
  });

  it('is not refused for rows that nobody touched when a name in them has changed meanwhile', async () => {
    const texts = editFiles(files, [
      { file: 'src/content/terms/off-jt.yaml', path: ['term'], value: '職場を離れて学ぶ研修', siblings: [] },
    ]);
    const now = createCatalog(fitDrafts(parseContent(withTexts(files, texts)).drafts).entries);
    const { edits, problems, newer } = await readEditWorkbook(bytes, now, EDIT_SHEETS);
    expect([edits, problems]).toEqual([[], []]);
    expect(newer).toBeGreaterThan(1);
  });

  it('is merged where both sides changed other rows', async () => {
    const workbook = await book.typed(['用語', 'ojt', '意味', '職場で学ぶことです。']);
    const { edits, problems } = await readEditWorkbook(workbook, later(), EDIT_SHEETS);
    expect(problems).toEqual([]);
    expect(edits.map(({ file }) => file)).toEqual(['src/content/terms/ojt.yaml']);
  });

  it('is refused where both sides changed the same row', async () => {
    const workbook = await book.typed(['能力表', BOSS, '印', null]);
    const { problems } = await readEditWorkbook(workbook, later(), EDIT_SHEETS);
    expect(problems.map(({ message }) => message)).toEqual([
      '書き出した後に、この行の内容が別に変わりました。いまの内容は「◎」です。書き出し直して、直し直してください。',
    ]);
  });
});
