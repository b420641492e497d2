import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { problemInWords } from './report.ts';
import { MARK_HEAD } from './row-mark.ts';
import { Exported, type OpenSheet, placeIn, type Typing, type Value } from './test-support/exported.ts';

let book: Exported;
beforeAll(async () => {
  book = await Exported.ofRepository();
}, 60_000);

const TABLE = '能力表';
const ABILITY = 'tachikawa/weights tachikawa/kakaricho tachikawa/crisis-management';
const TRAINING = 'tachikawa/new-staff';
const TARGET = 'kiyose/company-dispatch 2011';

/** Works in one sheet. */
const inSheet =
  (name: string, work: (sheet: OpenSheet, sheets: OpenSheet[]) => void) => async (): Promise<Uint8Array> =>
    book.saved([name], (sheets) => {
      for (const sheet of sheets.slice(0, 1)) work(sheet, sheets);
    });

/** Makes something of one cell that is more than a text or a number. */
const cell = (name: string, row: string, head: string, what: (sheet: OpenSheet, at: [number, number]) => void) =>
  inSheet(name, (sheet) => what(sheet, placeIn(sheet, row, head)));

const typed =
  (...typings: readonly Typing[]) =>
  () =>
    book.typed(...typings);

const move = (rows: Value[][], from: string, to: string, count = rows.length) => {
  const [a, b] = [from, to].map((head) => rows[0]?.indexOf(head) ?? 0) as [number, number];
  for (const row of rows.slice(0, count)) [row[a], row[b]] = [row[b] ?? null, row[a] ?? null];
};

/** Sorts the rows by the third column, in the columns up to `width`. */
const sort = ({ rows }: OpenSheet, width: number) => {
  const parts = rows.slice(1).map((row) => row.slice(0, width));
  parts.sort((a, b) => (String(a[2]) < String(b[2]) ? -1 : 1));
  for (const [index, part] of parts.entries()) rows[index + 1]?.splice(0, width, ...part);
};

/** Sorts one column, and none of the others. */
const sortColumn = (rows: Value[][], column: number) => {
  const contents = rows.slice(1).map((row) => row[column] ?? null);
  contents.sort((a, b) => (String(a) < String(b) ? -1 : 1));
  for (const [index, content] of contents.entries()) (rows[index + 1] ?? [])[column] = content;
};

describe('a mistake in a workbook gets one message that names the place, what is wrong and what could stand there:', () => {
  it.each<[string, () => Promise<Uint8Array>, string]>([
    [
      'a triangle',
      typed([TABLE, ABILITY, '印', '△']),
      '能力表 E219 係長級 × 危機管理能力 の「印」: 「△」は使えません。◎ ○ 空欄 のどれかにしてください。',
    ],
    [
      'an id that is mistyped',
      typed(['研修', TRAINING, '育てる能力', 'tachikawa/expertice']),
      '研修 M33 新任職員 の「育てる能力」: 「tachikawa/expertice」はありません。もしかして: 専門能力（tachikawa/expertise）、職務遂行能力（tachikawa/execution）、指導育成能力（tachikawa/guidance）',
    ],
    [
      'a number out of bounds',
      typed(['研修', TRAINING, '入庁何年目まで', 99]),
      '研修 I33 新任職員 の「入庁何年目まで」: 「99」は書けません。ここに書くのは: 入庁何年目まで。原文から分かるときだけ（1から43までの整数）',
    ],
    [
      'a number with its unit',
      typed(['計画の目標', TARGET, '数値目標', '5名']),
      '計画の目標 D8 民間企業への派遣研修 2011年度 の「数値目標」: 「5名」は数ではありません。数字だけを書いてください。ここに書くのは: 数値目標。数値でないときは空欄',
    ],
    [
      'a text without end',
      typed(['用語', 'ojt', '意味', '長い文。'.repeat(500)]),
      '用語 D347 OJT の「意味」: 一つの文が長すぎます（2000字）。1000字までにするか、別のセルの文を貼り付けていないか確かめてください。ここに書くのは: 意味（自分たちの言葉で一、二文）',
    ],
    [
      'HTML',
      typed(['用語', 'ojt', '意味', '<b>職場</b>で学ぶこと。']),
      '用語 D347 OJT の「意味」: 「<b>」のような HTML の印は使えません。文字だけを書いてください。ここに書くのは: 意味（自分たちの言葉で一、二文）',
    ],
    [
      'a mark where the source has none',
      typed([TABLE, 'kiyose/duties kiyose/kakaricho kiyose/expertise', '印', '◎']),
      '能力表 E159 係長級 × 知識・技術 の「印」: この表は、原文に印がありません。空欄のままにしてください。',
    ],
    [
      'a formula',
      cell(TABLE, ABILITY, '印', ({ cells }, at) =>
        cells.set(at.join(), { value: '◎', type: 'formula', formula: 'E218', formulaResult: '◎' }),
      ),
      '能力表 E219 係長級 × 危機管理能力 の「印」: 式「=E218」が入っています。セルをコピーし、「値の貼り付け」で、式を値に置き換えてください。◎ ○ 空欄 のどれかにしてください。',
    ],
    [
      'a formula that was kept as a text',
      typed(['用語', 'ojt', '意味', '=A2']),
      '用語 D347 OJT の「意味」: 式「=A2」が、文字として入っています。値をそのまま書いてください。ここに書くのは: 意味（自分たちの言葉で一、二文）',
    ],
    [
      'an error',
      cell(TABLE, ABILITY, '印', ({ cells }, at) => cells.set(at.join(), { value: '#N/A', type: 'error' })),
      '能力表 E219 係長級 × 危機管理能力 の「印」: エラー「#N/A」になっています。値をそのまま書いてください。◎ ○ 空欄 のどれかにしてください。',
    ],
    [
      'a percentage',
      cell('計画の目標', TARGET, '数値目標', ({ cells }, at) =>
        cells.set(at.join(), { value: 0.8, type: 'number', style: { numFmt: '0%' } }),
      ),
      '計画の目標 D8 民間企業への派遣研修 2011年度 の「数値目標」: パーセント（80%）になっています。数だけを書き直してください。ここに書くのは: 数値目標。数値でないときは空欄',
    ],
    [
      'merged cells',
      inSheet(TABLE, (sheet) => {
        const [row, column] = placeIn(sheet, ABILITY, '印');
        sheet.merges.push({ startRow: row, startCol: column, endRow: row + 1, endCol: column });
        (sheet.rows[row + 1] ?? [])[column] = null;
      }),
      '能力表 E219:E220: セルが結合されています。結合すると、左上のほかのセルの中身が消えます。結合を解除し、それぞれのセルに書いてください。',
    ],
    [
      'a locked cell that was changed',
      typed([TABLE, ABILITY, '能力・観点', '危機対応力']),
      '能力表 D219 係長級 × 危機管理能力: 灰色のセルは、どの項目かを示すもので、ここでは変えられません。「危機対応力」を「危機管理能力」に戻してください。',
    ],
    [
      'the same as above',
      typed([TABLE, 'kiyose/duties kiyose/kakaricho kiyose/expertise', '求められること', '〃']),
      '能力表 G159 係長級 × 知識・技術 の「求められること」: 「〃」とだけ書いてあります。同じ文でも、略さずに書いてください。',
    ],
    [
      'a dash for a level that is not there',
      typed(['スキルマップ', 'kiyose/keyboard', 'レベル3でできることの一覧', '－']),
      'スキルマップ I9 キーボード の「レベル3でできることの一覧」: 「－」とだけ書いてあります。書くことが無いときは、「該当なし」にしてください。',
    ],
    [
      'an address for a name',
      typed(['研修', TRAINING, '研修の名前', 'https://example.jp/kenshu']),
      '研修 C33 新任職員 の「研修の名前」: 番地「https://example.jp/kenshu」は書けません。言葉だけを書いてください。ここに書くのは: 研修の名前。原文のとおり',
    ],
    [
      'a date where a number without a description belongs',
      typed(['計画の結果', TARGET, '結果（数値）', new Date('2027-04-01T00:00:00Z')]),
      '計画の結果 D8 民間企業への派遣研修 2011年度 の「結果（数値）」: 日付（2027-04-01）になっています。数だけを書き直してください。',
    ],
    [
      'a row of which two locked cells were emptied',
      typed([TABLE, ABILITY, '職層', null], [TABLE, ABILITY, '能力・観点', null]),
      '能力表 C219 係長級 × 危機管理能力: 灰色のセルは、どの項目かを示すもので、ここでは変えられません。空になった所を「係長級」に、空になった所を「危機管理能力」に戻してください。',
    ],
    [
      'a locked cell over which the one above was dragged',
      inSheet('計画の目標', (sheet) => {
        const [row, column] = placeIn(sheet, TARGET, '年度');
        (sheet.rows[row + 1] ?? [])[column] = 2011;
      }),
      '計画の目標 C9 民間企業への派遣研修 2012年度: 灰色のセルは、どの項目かを示すもので、ここでは変えられません。「2011」を「2012」に戻してください。',
    ],
    [
      'a row that lost its hidden mark',
      typed([TABLE, ABILITY, '照合（変えないでください）', null]),
      '能力表 H219 係長級 × 危機管理能力: 隠した列「照合（変えないでください）」の中身が消えたか、変わっています。書き出し直したブックに、この行の直した所を写してください。',
    ],
    [
      'a column that was sorted without the others',
      inSheet('用語', ({ rows }) => sortColumn(rows, 1)),
      '用語 B1: 「用語」の列だけが並べ替わっています（577個のセルが別の行に移りました）。元に戻し、並べ替えるときは、見出しの絞り込みのボタンを使ってください。',
    ],
    [
      'a column of marks that was sorted without the others',
      inSheet(TABLE, ({ rows }) => sortColumn(rows, 4)),
      '能力表 E1: 「印」の列だけが並べ替わっています（197個のセルが別の行に移りました）。元に戻し、並べ替えるときは、見出しの絞り込みのボタンを使ってください。',
    ],
    [
      'a locked column that was sorted without the others',
      inSheet(TABLE, ({ rows }) => sortColumn(rows, 2)),
      '能力表 C1: 「職層」の列だけが並べ替わっています（237個のセルが別の行に移りました）。元に戻し、並べ替えるときは、見出しの絞り込みのボタンを使ってください。',
    ],
    [
      'a row that is there twice',
      inSheet('用語', ({ rows }) => rows.push([...(rows[4] ?? [])])),
      '用語 A579 貫徹力: 5行目と同じ項目です。どちらかの行を消してください。行を足して新しい項目を作ることはできません（npm run new を使います）。',
    ],
    [
      'a row that was typed below the others',
      inSheet('用語', ({ rows }) => rows.push(['rpa2', 'RPA2'])),
      '用語 A579: 579行目が、どの項目か分かりません。行を足して新しい項目を作ることはできません（npm run new を使います）。覚え書きなら、表の右の空いた列か、別のシートに移してください。',
    ],
    [
      'a column that is gone',
      inSheet(TABLE, ({ rows }) => rows.forEach((row) => row.splice(4, 1))),
      '能力表: 列「印」がありません。見出しを元に戻すか、npm run sheet:export で書き出し直してください。',
    ],
    [
      'the hidden column that is gone',
      inSheet(TABLE, ({ rows }) => rows.forEach((row) => row.pop())),
      '能力表: 隠した列「照合（変えないでください）」がありません。この列で、どの行がどの項目かを確かめます。書き出し直したブックに、直した所を写してください。',
    ],
    [
      'a head that was renamed',
      typed([TABLE, 0, '印', '重み']),
      '能力表: 列「印」がありません。知らない見出し E1「重み」 があります。見出しを元に戻すか、npm run sheet:export で書き出し直してください。',
    ],
    [
      'heads that changed places without their columns',
      inSheet('研修', ({ rows }) => move(rows, '研修の名前', 'よみ', 1)),
      '研修 C1: 見出しだけが入れ替わっています。C1 は「研修の名前」、D1 は「よみ」が正しい見出しです。元に戻してください。',
    ],
    [
      'a head that is there twice',
      inSheet(TABLE, ({ rows }) => rows.forEach((row) => row.push(row[4] ?? null))),
      '能力表 I1: 見出し「印」の列が二つあります（E1 と I1）。どちらかの列を消してください。',
    ],
    [
      'a sheet that was renamed',
      inSheet(TABLE, (sheet) => (sheet.name = '能力表（修正版）')),
      '能力表（修正版）: シートの名前が変わっています。「能力表」に戻してください。',
    ],
    [
      'a copy of a sheet in which somebody worked',
      inSheet(TABLE, (sheet, sheets) => {
        const rows = sheet.rows.map((row) => [...row]);
        const [row, column] = placeIn(sheet, ABILITY, '印');
        (rows[row] ?? [])[column] = '◎';
        sheets.push({ ...sheet, name: '能力表 (2)', rows });
      }),
      '能力表 (2): シート「能力表」の写しに、直した所があります。取り込むほうの名前を「能力表」にし、もう一方のシートを消してください。',
    ],
  ])('%s', async (_what, make, message) => {
    const { problems } = await book.read(await make());
    expect(problems.map(problemInWords)).toEqual([message]);
  });

  it.each<[string, () => Promise<Uint8Array> | Uint8Array, RegExp]>([
    ['a password', () => writeXlsx({ sheets: [], encryption: { password: 'x', spinCount: 1 } }), /^パスワードが/],
    ['an old workbook', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), /^古い形式の Excel ファイル（\.xls）/],
    [
      'a table of OpenDocument',
      () => new TextEncoder().encode('PK mimetypeapplication/vnd.oasis.opendocument'),
      /\.ods/,
    ],
    ['a list of values', () => new TextEncoder().encode('団体,能力表\n'), /CSV など/],
    ['half of a workbook', () => book.bytes.subarray(0, 60_000), /^ファイルが壊れています。/],
    ['nothing', () => new Uint8Array(), /^ファイルが空です（0バイト）。/],
    [
      'another workbook',
      () => writeXlsx({ sheets: [{ name: 'Sheet1', rows: [] }] }),
      /^知っているシートがありません。/,
    ],
  ])('a file that is %s', async (_what, make, message) => {
    await expect(book.read(await make())).rejects.toThrow(message);
  });
});

describe('what does no harm is no mistake:', () => {
  it.each<[string, () => Promise<Uint8Array>, RegExp | undefined]>([
    ['spaces behind a value', typed([TABLE, ABILITY, '印', '○　'], ['用語', 'ojt', '用語', '　OJT ']), undefined],
    ['wide letters in a choice', typed(['研修', TRAINING, '年次の根拠', '推 定']), undefined],
    ['a circle that only looks alike', typed([TABLE, ABILITY, '印', '〇']), undefined],
    ['TRUE for はい', typed(['用語', 'ojt', '本文に初めて出たところで説明を出すか', true]), undefined],
    ['a title above the heads', inSheet(TABLE, ({ rows }) => rows.unshift(['令和9年度 見直し（案）'], [])), undefined],
    [
      'heads that were wrapped, and digits that were widened',
      inSheet('スキルマップ', ({ rows }) => {
        for (const [column, head] of (rows[0] ?? []).entries())
          (rows[0] ?? [])[column] = String(head).replace('レベル1', 'レベル１').replace('でできる', '\nでできる');
      }),
      undefined,
    ],
    [
      'a remark in a row of its own',
      inSheet('用語', ({ rows }) => {
        rows.splice(20, 0, ['▼ここから新しい用語']);
        rows.push([], ['※ 令和9年度に見直す予定']);
      }),
      /^用語: 覚え書きとみて、取り込まないセルがあります（A21、A581）。$/,
    ],
    [
      'a row of which all that can be seen was emptied',
      inSheet(TABLE, ({ rows }) => rows[218]?.fill(null, 0, 7)),
      /^能力表: ブックに無い行が1行あります（係長級 × 危機管理能力）。行を消しても項目は消えません。/,
    ],
    ['columns that changed places', inSheet('研修', ({ rows }) => move(rows, '研修の名前', 'よみ')), undefined],
    [
      'a column of remarks',
      inSheet(TABLE, ({ rows }) => rows.forEach((row, index) => row.splice(3, 0, index === 0 ? '備考' : '済'))),
      /^能力表: 足した列（D1「備考」）は取り込みません。$/,
    ],
    [
      'a remark beside the table',
      inSheet('用語', ({ rows }) =>
        rows.push(Array.from({ length: 21 }, (_, index): Value => (index === 20 ? '※' : null))),
      ),
      undefined,
    ],
    ['sorted rows', inSheet(TABLE, (sheet) => sort(sheet, 8)), undefined],
    ['rows that were sorted without the hidden column', inSheet(TABLE, (sheet) => sort(sheet, 7)), undefined],
    [
      'a copy of a sheet for safety',
      inSheet(TABLE, (sheet, sheets) => sheets.push({ ...sheet, name: '能力表 (2)' })),
      /^能力表 \(2\): シート「能力表」の写しで、直した所が無いので、読みません。$/,
    ],
    [
      'a row that was taken out',
      inSheet(TABLE, ({ rows }) => rows.splice(218, 1)),
      /^能力表: ブックに無い行が1行あります（係長級 × 危機管理能力）。行を消しても項目は消えません。/,
    ],
  ])('%s', async (_what, make, note) => {
    const { changes, problems, notes } = await book.read(await make());
    expect([changes, problems]).toEqual([[], []]);
    const own = notes.filter((one) => !one.includes('ブックに無いので'));
    if (note) expect(own.join('\n')).toMatch(note);
    else expect(own).toEqual([]);
  });

  it('a wrong value below a title is told with the row in which it stands', async () => {
    const bytes = await inSheet(TABLE, (sheet) => {
      const [row, column] = placeIn(sheet, ABILITY, '印');
      (sheet.rows[row] ?? [])[column] = '×';
      sheet.rows.unshift(['令和9年度 見直し（案）']);
    })();
    expect((await book.read(bytes)).problems).toMatchObject([{ cell: 'E220' }]);
  });

  it('an edit in sorted rows reaches the entry that the person saw, and keeps its mark', async () => {
    const bytes = await inSheet(TABLE, (sheet) => {
      const [row, column] = placeIn(sheet, ABILITY, '印');
      (sheet.rows[row] ?? [])[column] = '◎';
      sort(sheet, 7);
    })();
    const { changes, problems } = await book.read(bytes);
    expect([problems, changes.map(({ place, after }) => `${place} ${String(after)}`)]).toEqual([
      [],
      ['係長級 × 危機管理能力 ◎'],
    ]);
  });

  it('the buttons of the filter sort the hidden column with the rows', async () => {
    const { sheets } = await readXlsx(book.bytes);
    for (const { name, rows, autoFilter } of sheets.filter((sheet) => sheet.rows[0]?.includes(MARK_HEAD)))
      expect(autoFilter?.range, name).toMatch(new RegExp(`:${String.fromCharCode(64 + (rows[0]?.length ?? 0))}\\d+$`));
  });
});
