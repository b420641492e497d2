import { readFile } from 'node:fs/promises';
import { expect, test } from './built-sites.ts';
import { criteria } from './criteria.ts';
import { blockStorage, keepRecord, keepText, record } from './device.ts';

const STEP = { id: 'read:term:dx', title: '用語「DX」を読む', path: 'kiyose/kakaricho', day: '2026-11-19' };
const OTHER = { id: 'read:term:bpr', title: '用語「BPR」を読む', path: 'kiyose/kakaricho', day: '2026-11-18' };
const MARKS = { skills: { 'kiyose/zoom': { value: 2, name: 'Zoom会議', day: '2026-11-19' } }, abilities: {} };

/** A file as the site writes it. */
const file = (records: Record<string, unknown>, more: Record<string, unknown> = {}) => ({
  name: 'michishirube-2026-11-20.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({ format: 'michishirube-records', version: 1, day: '2026-11-20', records, ...more }),
  ),
});

test.beforeEach(async ({ page, javaScriptEnabled }) => {
  await page.goto('./records/');
  if (javaScriptEnabled === false) return;
  await keepRecord(page, 'me', { role: 'kiyose/kakaricho' });
  await keepRecord(page, 'progress', { done: [STEP] });
  await keepRecord(page, 'self-check', MARKS);
  await page.reload();
});

test('lists everything that is kept: what, how much, since when', async ({ page }) => {
  const items = page.locator('.records-item');
  await expect(items.filter({ hasText: '自分の職層と入庁の年度' })).toContainText('1項目');
  await expect(items.filter({ hasText: '自己点検の記録' })).toContainText('1の印');
  const progress = items.filter({ hasText: '学習の記録' });
  await expect(progress).toContainText('1の手順');
  await expect(progress).toContainText('2026年11月20日');
  await progress.getByText('中身を見る').click();
  await expect(progress).toContainText('用語「DX」を読む（2026年11月19日）');
  await items.filter({ hasText: '自分の職層' }).getByText('中身を見る').click();
  await expect(page.getByText('職層: 清瀬市 係長級')).toBeVisible();
});

test('is written out as a file that can be taken in again elsewhere', async ({ page, browser }) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'ファイルに書き出す' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^michishirube-\d{4}-\d\d-\d\d\.json$/);
  await expect(page.getByRole('status').first()).toHaveText(
    /^記録をファイル michishirube-.+\.json に書き出しました。$/,
  );
  const text = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ format: 'michishirube-records', version: 1 });

  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(page.url());
  await elsewhere
    .getByLabel('記録のファイル')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(elsewhere.locator('[data-changes]')).toContainText('用語「DX」を読む（2026年11月19日）');
  expect(await record(elsewhere, 'progress')).toBeNull();
  await elsewhere.getByRole('button', { name: '取り込む', exact: true }).click();
  await expect(elsewhere.getByRole('status').first()).toContainText('ファイルの記録を取り込みました。');
  for (const name of ['me', 'progress', 'self-check']) {
    const data = (at: unknown) => (at as { data: unknown }).data;
    expect(data(await record(elsewhere, name)), name).toMatchObject(
      data(await record(page, name)) as Record<string, unknown>,
    );
  }
  await elsewhere.getByRole('button', { name: '取り消す' }).click();
  await expect(elsewhere.getByRole('status').first()).toHaveText('取り消しました。記録は元のままです。');
  expect(await record(elsewhere, 'progress')).toMatchObject({ data: { done: [] } });
  await elsewhere.context().close();
});

test('shows first what a file would change, put to what is here or in its place', async ({ page }) => {
  await page.getByLabel('記録のファイル').setInputFiles(file({ progress: { version: 1, data: { done: [OTHER] } } }));
  const changes = page.locator('[data-changes]');
  await expect(page.getByRole('heading', { name: '2026年11月20日に書き出したファイル' })).toBeVisible();
  await expect(changes).toContainText('増えるもの（1）');
  await expect(changes).not.toContainText('無くなるもの');
  await page.getByLabel(/^置き換える/).check();
  await expect(changes).toContainText('無くなるもの（1）用語「DX」を読む（2026年11月19日）');
  await changes.getByRole('button', { name: 'やめる' }).click();
  await expect(page.getByRole('status').first()).toHaveText('取り込みをやめました。記録は変わっていません。');
  expect(await record(page, 'progress')).toMatchObject({ data: { done: [STEP] } });
  await page.getByLabel('記録のファイル').setInputFiles(file({ progress: { version: 1, data: { done: [OTHER] } } }));
  await changes.getByRole('button', { name: '取り込む', exact: true }).click();
  expect(await record(page, 'progress')).toMatchObject({ data: { done: [STEP, OTHER] } });
});

const WRONG: [string, { name: string; mimeType: string; buffer: Buffer }, string][] = [
  [
    'an empty file',
    { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('') },
    'このファイルには何も入っていません。書き出しが途中で止まったのかもしれません。もう一度書き出して、そのファイルを選んでください。いまの記録は変わっていません。',
  ],
  [
    'a picture',
    { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]) },
    'このファイルは読めませんでした。画像や文書など別のものか、途中で切れたファイルです。「手元の記録」から書き出した .json のファイルを選んでください。いまの記録は変わっていません。',
  ],
  [
    'a file of something else',
    { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{"bookmarks":[]}') },
    'このファイルは、このサイトの記録ではありません。「手元の記録」から書き出した、名前が michishirube で始まる .json のファイルを選んでください。いまの記録は変わっていません。',
  ],
  [
    'a file of a later version',
    file({}, { version: 2 }),
    'このファイルは、新しい版のこのサイトが書き出したものです。頁を読み込み直してから、もう一度選んでください。いまの記録は変わっていません。',
  ],
  [
    'a file without its records',
    file({}, { records: null }),
    'このファイルはこのサイトの記録ですが、中身が壊れています。別のときに書き出したファイルがあれば、それを選んでください。いまの記録は変わっていません。',
  ],
  [
    'a huge file',
    { name: 'a.json', mimeType: 'application/json', buffer: Buffer.alloc(3_000_000, 'x') },
    'このファイルは大きすぎます。「手元の記録」から書き出したファイルかどうかを確かめてください。いまの記録は変わっていません。',
  ],
];
for (const [name, wrong, message] of WRONG) {
  test(`${name} is told of in plain words, and changes nothing`, async ({ page }) => {
    await page.getByLabel('記録のファイル').setInputFiles(wrong);
    await expect(page.getByRole('status').first()).toHaveText(message);
    expect(await record(page, 'progress')).toMatchObject({ data: { done: [STEP] } });
    await expect(page.locator('[data-import]')).toBeHidden();
  });
}

test('takes in of a file what can be read, and says what not', async ({ page }) => {
  await page.getByLabel('記録のファイル').setInputFiles(
    file({
      progress: { version: 1, data: { done: [OTHER, { id: '<img>' }] } },
      me: { version: 9, data: {} },
      'self-check': { version: 1, data: 7 },
      future: {},
    }),
  );
  const changes = page.locator('[data-changes]');
  await expect(changes).toContainText('ファイルの学習の記録の一部が壊れています。読めた分だけを取り込みます。');
  await expect(changes).toContainText(
    'ファイルの自分の職層と入庁の年度は、新しい版のこのサイトのものです。これは取り込みません。頁を読み込み直してから、もう一度選んでください。',
  );
  await expect(changes).toContainText('ファイルの自己点検の記録は壊れていて、読めませんでした。これは取り込みません。');
  await expect(changes).toContainText('このサイトの知らない記録が1種類あります。取り込みません。');
  await changes.getByRole('button', { name: '取り込む', exact: true }).click();
  expect(await record(page, 'progress')).toMatchObject({ data: { done: [STEP, OTHER] } });
  expect(await record(page, 'self-check')).toMatchObject({ data: MARKS });
});

test('is erased by one press, in whole or in part, and comes back by another', criteria('3.3.4'), async ({ page }) => {
  await page.getByRole('button', { name: '学習の記録を消す' }).click();
  await expect(page.getByRole('status').first()).toContainText('学習の記録を消しました。');
  expect(await record(page, 'progress')).toBeNull();
  await expect(page.getByRole('button', { name: '取り消す' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await record(page, 'progress')).toMatchObject({ data: { done: [STEP] } });

  await page.getByRole('button', { name: 'すべて消す' }).click();
  await expect(page.getByRole('status').first()).toContainText('すべての記録を消しました。');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.getByRole('button', { name: '取り消す' }).click();
  expect(await record(page, 'me')).toMatchObject({ data: { role: 'kiyose/kakaricho' } });
});

test('writes out the texts that could not be read', async ({ page }) => {
  await keepText(page, 'progress', '{damaged');
  await page.reload();
  await expect(page.locator('.records-item').filter({ hasText: '学習の記録' })).toContainText(
    'このブラウザーにある学習の記録は、壊れているか、ほかの仕組みのもので、読めませんでした。もとの記録は消さずに別に取ってあります。「手元の記録」の頁から書き出せます。',
  );
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '読めなかった記録を書き出す' }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toBe('学習の記録（progress）\n{damaged\n');
});

test('can be used with the keyboard alone', async ({ page }) => {
  await page.getByRole('button', { name: 'すべて消す' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '取り消す' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'いま残っている記録' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByText('中身を見る').first()).toBeFocused();
});

test('prints the records with all they hold, and none of the tools', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('用語「DX」を読む（2026年11月19日）')).toBeVisible();
  await expect(page.getByRole('button', { name: 'すべて消す' })).toBeHidden();
});

test('says what it means when the browser allows no storage', async ({ page }) => {
  await blockStorage(page);
  await page.reload();
  await expect(page.locator('.records-item').first()).toContainText(
    'このブラウザーでは自分の職層と入庁の年度を保存できません（プライベートモードか、保存を止める設定です）。',
  );
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('says so, and still tells where records are kept', async ({ page }) => {
    await page.goto('./records/');
    await expect(page.getByText('記録を見る・書き出す・消すにはJavaScriptが要ります。')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'どこに、いつまで残るか' })).toBeVisible();
    await expect(page.locator('main :is(input, button):visible')).toHaveCount(0);
  });
});
