import { describe, expect, test } from 'vitest';
import type { Headers } from '../headers.ts';
import type { Sample } from './expected.ts';
import { judgeBrowser, judgePlace, judgeStorage, judgeWasm } from './judge-browser.ts';
import { type Answer, judgeSample } from './judge-files.ts';
import {
  judgeCompression,
  judgeDotted,
  judgeFreshness,
  judgeHeaders,
  judgeMissing,
  judgeSlash,
} from './judge-server.ts';
import { reportText, summary } from './report.ts';

const answer = (status: number, headers: Record<string, string> = {}, bytes = 10): Answer => ({
  status,
  header: (name) => headers[name] ?? null,
  bytes,
});
const sample = (ext: string, type: string): Sample => ({ ext, address: `a.${ext}`, type, bytes: 10 });
const CSV = sample('csv', 'text/csv; charset=utf-8');
const typed = (type: string, bytes = 10) => answer(200, { 'content-type': type }, bytes);

describe('a file of a kind', () => {
  test('that arrives as it should is good, also under another name of its type', () => {
    expect(judgeSample(CSV, typed('text/csv; charset=UTF-8'))).toEqual({
      title: 'ファイルの種類 .csv（オープンデータの表）',
      grade: 'good',
      says: '届き、種類も合っています（text/csv; charset=UTF-8）。',
    });
    for (const [ext, type] of [
      ['js', 'application/x-javascript'],
      ['gz', 'application/x-gzip'],
      ['csv', 'application/octet-stream'],
      ['pf_index', 'text/plain'],
      ['pf_index', ''],
    ] as const)
      expect(judgeSample(sample(ext, ''), typed(type)).grade, `${ext} ${type}`).toBe('good');
  });

  test('that is refused as unknown says what IIS does, and the lines that mend it', () => {
    expect(judgeSample(CSV, answer(404))).toEqual({
      title: 'ファイルの種類 .csv（オープンデータの表）',
      grade: 'mend',
      says: 'サーバーが「見つからない」（404）と答えました。ファイルを置き忘れているか、サーバーがこの種類を知らず、断っています（IISはこう動きます）。',
      todo: 'ファイル a.csv があることを確かめ、サーバーにこの種類を足してください。',
      lines: {
        nginx: 'text/csv csv;',
        apache: 'AddType text/csv .csv',
        iis: '<remove fileExtension=".csv" />\n<mimeMap fileExtension=".csv" mimeType="text/csv; charset=utf-8" />',
      },
    });
  });

  test.each([
    [null, '届きませんでした。通信が途中で切られています。'],
    [answer(403), '断られました（状態 403）。'],
    [typed('text/html'), '種類が「text/html」として届きました。正しくは「text/csv; charset=utf-8」です。'],
    [answer(200), '種類が「なし」として届きました。正しくは「text/csv; charset=utf-8」です。'],
    [typed('text/csv', 12), '中身の長さが、作ったときと違います（10バイトのはずが12バイト）。'],
    [
      typed('text/csv; charset=Shift_JIS'),
      '文字の種類が違う印が付いています（text/csv; charset=Shift_JIS）。文字が化けることがあります。',
    ],
  ])('that does not arrive as it should says how: %#', (came, says) => {
    expect(judgeSample(CSV, came)).toMatchObject({ grade: 'mend', says });
  });

  test('that is packed and comes marked as packed for the way is worth a note only', () => {
    const came = answer(200, { 'content-type': 'application/gzip', 'content-encoding': 'gzip' }, 99);
    expect(judgeSample(sample('gz', 'application/gzip'), came).grade).toBe('note');
  });
});

describe('headers', () => {
  const expected: Headers = [['X-Content-Type-Options', 'nosniff']];
  const judged = (value?: string) =>
    judgeHeaders(expected, answer(200, value === undefined ? {} : { 'x-content-type-options': value }))[0];

  test('that stand are good, whatever their spaces', () => {
    expect(judged(' nosniff ')).toMatchObject({ grade: 'good', says: '正しく付いています。' });
  });
  test('that are missing, doubled or different say so', () => {
    expect(judged()).toMatchObject({
      grade: 'mend',
      says: '付いていません。無くても頁は見えますが、「ファイルの種類をブラウザーに推し量らせない」という守りが働きません。',
      lines: { nginx: 'add_header X-Content-Type-Options "nosniff" always;' },
    });
    expect(judged('nosniff, nosniff')?.says).toBe('二重に付いています。');
    expect(judged('sniff')?.says).toBe('サイトを作ったときの決まりと違います。いまの値: sniff');
  });
  test('of a page that did not come are missing', () => {
    expect(judgeHeaders(expected, null)[0]?.grade).toBe('mend');
  });
});

describe('the server', () => {
  test('packs texts, or is told that it does not', () => {
    expect(judgeCompression(answer(200, { 'content-encoding': 'br' })).says).toBe('圧縮されています（br）。');
    expect(judgeCompression(answer(200)).grade).toBe('mend');
  });
  test('lets a browser ask each time, or is told that it does not', () => {
    for (const value of ['no-cache', 'no-store', 'max-age=0, must-revalidate'])
      expect(judgeFreshness(answer(200, { 'cache-control': value })).grade, value).toBe('good');
    expect(judgeFreshness(answer(200, { 'cache-control': 'max-age=3600' })).says).toBe(
      '頁を開くたびに確かめる決まりがありません（Cache-Control: max-age=3600）。直した内容が、しばらく見えないことがあります。',
    );
    expect(judgeFreshness(null).grade).toBe('mend');
  });
  test('shows the page of the site for what is missing, with its number', () => {
    const own = '<h1>頁が見つかりません</h1>';
    expect(judgeMissing(answer(404), own, '/hr/').grade).toBe('good');
    expect(judgeMissing(answer(404), '<h1>Not Found</h1>', '/hr/').lines?.apache).toBe(
      'ErrorDocument 404 /hr/404.html',
    );
    expect(judgeMissing(answer(200), own, '/hr/').says).toBe(
      '無い頁に、状態 200 で答えています。無くなった頁が、あるように見えます。',
    );
    expect(judgeMissing(null, '', '/hr/').grade).toBe('mend');
  });
  test('leads to the address with its slash', () => {
    const wanted = 'http://a/check/';
    expect(judgeSlash(answer(200), wanted, wanted).grade).toBe('good');
    expect(judgeSlash(answer(200), 'http://a/check', wanted).says).toBe('送られずに、そのまま開いています。');
    expect(judgeSlash(answer(404), 'http://a/check', wanted).says).toBe('開けません（状態 404）。');
    expect(judgeSlash(null, '', wanted).says).toBe('別の名前かポートへ送られ、開けません。');
  });
  test('opens addresses with two dots', () => {
    expect(judgeDotted(answer(200)).grade).toBe('good');
    expect(judgeDotted(answer(404)).says).toBe(
      '開けません（状態 404）。「..」を含む番地を、サーバーか途中の機械が断っています。',
    );
    expect(judgeDotted(null).grade).toBe('mend');
  });
});

describe('place and browser', () => {
  test('the place is the one for which the site was built', () => {
    const at = (path: string, secure = true) => judgePlace({ path, secure }, '/hr/');
    expect(at('/hr/check/').map(({ grade }) => grade)).toEqual(['good', 'good']);
    expect(at('/hr/check/', false)[1]?.grade).toBe('note');
    expect(at('/x/check/')[0]?.says).toBe(
      'このサイトは /hr/ に置くために作られましたが、いまは /x/check/ で開いています。',
    );
  });
  test('a browser that lacks parts is told what it loses, each thing once', () => {
    expect(judgeBrowser([]).every(({ grade }) => grade === 'good')).toBe(true);
    expect(judgeBrowser(['Intl.Segmenter', 'DecompressionStream'])[1]?.says).toBe(
      '要る部品（Intl.Segmenter、DecompressionStream）がありません。使えないもの: 検索、検索の言い換えと打ち間違いの直し。',
    );
  });
  test('the search and the storage tell apart why they do not work', () => {
    expect(judgeWasm('works').grade).toBe('good');
    expect(new Set((['missing', 'blocked', 'unreachable'] as const).map((one) => judgeWasm(one).says)).size).toBe(3);
    expect(judgeStorage('works').grade).toBe('good');
    expect(judgeStorage('full').says).not.toBe(judgeStorage('blocked').says);
  });
});

test('the report puts what is to be mended first, with its lines, and counts', () => {
  const good = judgeCompression(answer(200, { 'content-encoding': 'gzip' }));
  const mend = judgeSample(CSV, answer(403));
  expect(summary([good])).toBe('点検が終わりました。直すところはありません。良いところは1件、参考は0件です。');
  expect(reportText([['番地', 'http://a/']], [good, mend])).toBe(`みちしるべ: この環境の点検
番地: http://a/
点検が終わりました。直すところが1件あります。良いところは1件、参考は0件です。

■ 直す（1）
・ファイルの種類 .csv（オープンデータの表）: 断られました（状態 403）。
    すること: サーバーか、その手前の機械で、.csv を読むことを許してください。
    nginx:  text/csv csv;
    Apache: AddType text/csv .csv
    IIS:    <remove fileExtension=".csv" />
            <mimeMap fileExtension=".csv" mimeType="text/csv; charset=utf-8" />

■ 良い（1）
・通信の圧縮: 圧縮されています（gzip）。
`);
});
