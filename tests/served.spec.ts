import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from './built-sites.ts';
import { watchPage } from './watch-page.ts';

// What must hold on every server that is set up as the settings say: our own here, nginx in `npm run prove:nginx`.
test.use({ site: 'under' });

test('the page that checks the environment finds nothing to mend, and gives its result as a text', async ({
  page,
  baseURL,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./check/');
  const status = page.locator('environment-check [role=status]');
  await expect(status).toHaveText(/^点検が終わりました。/);
  const good = await page.locator('.environment-good').count();
  expect(await page.locator('.environment-mend').allTextContents()).toEqual([]);
  await expect(status).toHaveText(`点検が終わりました。直すところはありません。良いところは${good}件、参考は0件です。`);
  expect(good).toBeGreaterThan(25);

  await page.getByRole('button', { name: '結果をコピーする' }).click();
  await expect(status).toHaveText('結果をコピーしました。');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(new RegExp(`^みちしるべ: この環境の点検\n番地: ${baseURL}check/\n`));
  expect(copied).toContain('・検索の働き（WebAssembly）: 動きます。');
  // The only thing that the next test would find as it was left here.
  await context.clearPermissions();
});

test('pages to read, one with a table and one with drawings, come without a fault; what does not exist comes as 404', async ({
  page,
  baseURL,
}) => {
  const faults = await watchPage(page, baseURL ?? '');
  for (const address of ['./', './kiyose/policy-ed4/digital/', './iruma/competency-tables/abilities/']) {
    await page.goto(address);
    await expect(page.locator('h1')).toBeVisible();
  }
  expect(faults).toEqual([]);
  expect((await page.goto('./nowhere/'))?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('頁が見つかりません');
});

test('the search finds, marks and loads further files without a fault', async ({ page, baseURL }) => {
  const faults = await watchPage(page, baseURL ?? '');
  await page.goto('./');
  await Promise.all([
    page.waitForResponse(/glossary\.table\.gz$/),
    page.waitForResponse(/vocabulary\.table\.gz$/),
    page.getByRole('searchbox').first().focus(),
  ]);
  await page.goto(`./search/?q=${encodeURIComponent('じんざい育成')}`);
  await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'done');
  await expect(page.locator('a[data-search-result]').first()).toBeVisible();
  expect(faults).toEqual([]);
});

test('what machines read arrives as text that says what it is', async ({ page }) => {
  const typeOf = async (address: string) => (await page.request.get(address)).headers()['content-type'];
  expect(await typeOf('./llms.txt')).toBe('text/plain; charset=utf-8');
  expect(await typeOf('./kiyose/roles/kakaricho/index.md')).toBe('text/markdown; charset=utf-8');
});

test('an Excel file arrives whole', async ({ page }) => {
  await page.goto('./data/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'michishirube.xlsx' }).click(),
  ]);
  const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
  const direct = await page.request.get('./data/michishirube.xlsx');
  expect(hash(readFileSync(await download.path()))).toBe(hash(await direct.body()));
  expect((await direct.body()).subarray(0, 2).toString()).toBe('PK');
});
