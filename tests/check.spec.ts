import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readBuildRecord } from '../src/integrations/build-record.ts';
import { siteListener } from '../src/integrations/static-server.ts';
import { iisSettings } from '../src/serving/settings/iis.ts';
import { expect, siteFolder, test } from './built-sites.ts';
import { blockStorage, fillStorage } from './device.ts';
import { startIisLike } from './iis-like.ts';

const dir = siteFolder('under');
const record = readBuildRecord(dir);
const base = record?.base ?? '/';
const IIS_SITE = { dir, base };

/** The titles of what the page wants to have mended. */
async function toMend(page: Page): Promise<string[]> {
  await expect(page.locator('environment-check [role=status]')).toHaveText(/^点検が終わりました。/);
  return page.locator('.environment-mend strong').allTextContents();
}

const unscripted = (page: Page) => page.locator('.without-check');

test('on a server that refuses unknown kinds of files, the page names each of them, and everything else that is missing', async ({
  page,
}) => {
  const server = await startIisLike(IIS_SITE);
  await page.goto(`${server.url}check/`);
  expect(await toMend(page)).toEqual([
    'ファイルの種類 .json（検索、キャリアの年表、オープンデータ）',
    'ファイルの種類 .md（機械で読むための頁の写し）',
    'ファイルの種類 .pagefind（検索）',
    'ファイルの種類 .pf_filter（検索の絞り込み）',
    'ファイルの種類 .pf_fragment（検索の結果の表示）',
    'ファイルの種類 .pf_index（検索）',
    'ファイルの種類 .pf_meta（検索）',
    'ヘッダー Content-Security-Policy',
    'ヘッダー X-Content-Type-Options',
    'ヘッダー Referrer-Policy',
    'ヘッダー Permissions-Policy',
    'ヘッダー Cross-Origin-Opener-Policy',
    'ヘッダー Cross-Origin-Resource-Policy',
    'ヘッダー X-Frame-Options',
    '検索の頁のContent-Security-Policy',
    '通信の圧縮',
    '新しい内容がすぐ見えるか',
    '見つからない頁の案内（404）',
  ]);
  const json = page.locator('.environment-mend').first();
  await json.getByText('設定の行を見る').click();
  await expect(json.locator('dd').last()).toHaveText(
    '<remove fileExtension=".json" /> <mimeMap fileExtension=".json" mimeType="application/json" />',
  );
  server.close();
});

test('with the ready settings for IIS the same server has nothing to mend, and the search works', async ({ page }) => {
  const server = await startIisLike(IIS_SITE, iisSettings({ base, scripts: record?.scripts ?? [] }));
  await page.goto(`${server.url}check/`);
  expect(await toMend(page)).toEqual([]);
  await page.goto(`${server.url}search/?q=DX`);
  await expect(page.locator('a[data-search-result]').first()).toBeVisible();
  await page.goto(`${server.url}nowhere/`);
  await expect(page.locator('h1')).toHaveText('頁が見つかりません');
  server.close();
});

test('settings of an older build and a search without its own policy are told', async ({ page }) => {
  const site = siteListener(dir, base);
  const server = createServer((request, response) => {
    const setHeader = response.setHeader.bind(response);
    response.setHeader = (name, value) =>
      setHeader(name, name === 'Content-Security-Policy' ? String(value).replace(" 'wasm-unsafe-eval'", '') : value);
    site(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${base}check/`);
  expect(await toMend(page)).toEqual(['検索の頁のContent-Security-Policy', '検索の働き（WebAssembly）']);
  await expect(page.locator('.environment-mend').last()).toContainText(
    'サーバーの決まり（CSP）で止められています。検索が使えません。',
  );
  server.closeAllConnections();
  server.close();
});

for (const [what, prepare, says] of [
  [
    'blocked',
    blockStorage,
    'ブラウザーの設定で止められています。自己点検や学習の印は、頁を閉じると消えます。読むことと検索はできます。',
  ],
  ['full', fillStorage, 'いっぱいで、新しい記録を残せません。読むことと検索はできます。'],
] as const) {
  test(`a storage that is ${what} is told`, async ({ page }) => {
    // A page of the same origin, whose storage is to be full.
    await page.goto('./404.html');
    await prepare(page);
    await page.goto('./check/');
    expect(await toMend(page)).toEqual(['手元の記録（localStorage）']);
    await expect(page.locator('.environment-mend')).toContainText(says);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says so, and what still works', async ({ page }) => {
    await page.goto('./check/');
    await expect(unscripted(page)).toContainText('点検のプログラムは動いていません。');
    await expect(unscripted(page)).toContainText(
      'この状態でも、頁を読む、表を見る、印刷する、ExcelやCSVを取り出すことはできます。',
    );
    await expect(page.locator('[data-tools]')).toBeHidden();
  });
});

test('a file that is opened directly, a wrong place, and scripts that do not arrive are each named', async ({
  page,
}) => {
  const why = page.locator('[data-why]');
  await page.goto(`file://${join(dir, 'check/index.html')}`);
  await expect(why).toHaveText('わけ: ファイルを直に開いています（番地がfile:で始まっています）。');

  const elsewhere = createServer(siteListener(dir, '/elsewhere/'));
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  const { port } = elsewhere.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/elsewhere/check/`);
  await expect(why).toHaveText(`わけ: このサイトは ${base} 用ですが、/elsewhere/check/ で開いています。`);
  elsewhere.closeAllConnections();
  elsewhere.close();

  await page.route('**/*.js', (route) => route.fulfill({ status: 404 }));
  await page.goto('./check/');
  await expect(why).toHaveText(
    'わけ: JavaScriptは動きますが、.jsのファイルが届かないか、スクリプトとして送られていません。',
  );
});
