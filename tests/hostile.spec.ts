import type { Page } from '@playwright/test';
import { expect, test } from './built-sites.ts';
import { keepRecord, record } from './device.ts';

/** Markup that would run, and that would be seen as an element, if anything made elements of it. */
const MARKUP = `"'></textarea></script><img src=x onerror="window.ran=1" data-injected><script data-injected>window.ran=1</script><svg onload="window.ran=1" data-injected></svg><a href="javascript:window.ran=1" data-injected>x</a>`;
/** Turned order, nothing, names of objects, halves of letters, a template, an end without end. */
const ODD = `\u202E係長\u2066 \u0000 __proto__ constructor \uD800 {{constructor.constructor('window.ran=1')()}} \${window.ran=1} %E3%81 %00 `;
const LONG = '字'.repeat(10_000);
/** Short enough for a name (200 letters). */
const NAME = `"><img src=x onerror="window.ran=1" data-injected>\u202E{{x}}__proto__`;

/** Opens an address, and sees that nothing ran and no element was made. */
async function visit(page: Page, address: string, seen?: (page: Page) => Promise<void>): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await seen?.(page);
  await isUntouched(page);
}

async function isUntouched(page: Page): Promise<void> {
  const state = await page.evaluate(() => ({
    ran: 'ran' in window,
    injected: document.querySelectorAll('[data-injected], [onerror], [onload], [href^="javascript:" i]').length,
    polluted: Object.keys(Object.prototype).length,
  }));
  expect(state, page.url()).toEqual({ ran: false, injected: 0, polluted: 0 });
  await expect(page.locator('h1')).toHaveCount(1);
}

test.beforeEach(async ({ page }) => {
  page.on('pageerror', (error) => expect(error, page.url()).toBeUndefined());
  page.on('dialog', (dialog) => expect(dialog.message(), page.url()).toBeUndefined());
});

test('a hostile query is searched for as it stands', async ({ page }) => {
  // Servers refuse addresses of 90 KB, which ten thousand letters of kanji would make.
  const queries = [MARKUP, ODD, 'x'.repeat(10_000), '__proto__'].map((q) => ({ q }));
  for (const query of [...queries, { q: '研修', 種類: MARKUP }])
    await visit(page, `./search/?${new URLSearchParams(query).toString()}`, async () => {
      await expect(page.getByRole('searchbox', { name: '探すことば' })).toHaveValue(/./);
      await expect(page.locator('[data-search-status]')).not.toBeEmpty();
    });
});

test('a hostile fragment is read as nothing', async ({ page }) => {
  const hostile = [MARKUP, ODD.replace('\uD800', ''), LONG].map(encodeURIComponent);
  for (const part of [...hostile, '%E3%81', '%'])
    for (const address of [
      `./tachikawa/career/#category=${part}`,
      `./tachikawa/career/#${part}`,
      `./kiyose/self-check/kakaricho/#s=${part}`,
      `./kiyose/policy-ed4/digital/#${part}`,
    ])
      await visit(page, address);
});

/** What a reader could have entered, with hostile words wherever words may stand. */
const RECORDS = {
  'self-check': {
    skills: { 'kiyose/zoom': { value: 2, name: NAME, day: '2026-11-20' } },
    abilities: { 'kiyose/kakaricho': { 'kiyose/gone': { value: 2, name: NAME, day: '2026-11-20' } } },
    persona: null,
  },
  progress: { done: [{ id: 'read:term:gone', title: NAME, path: 'kiyose/kakaricho', day: '2026-11-20' }] },
  notes: { sheets: { 'kiyose/kakaricho': { free: { text: MARKUP, name: NAME, day: '2026-11-20' } } } },
  'recent-searches': { queries: [MARKUP, ODD.replace('\uD800', ''), LONG] },
};

test('hostile words in what the browser keeps are shown as words, and stay', async ({ page }) => {
  await page.goto('./about/');
  await keepRecord(page, 'me', { role: 'kiyose/kakaricho', wayIn: null, joined: 2020, born: null });
  for (const [name, data] of Object.entries(RECORDS)) await keepRecord(page, name, data);
  const addresses = ['./', './search/', './kiyose/paths/kakaricho/', './kiyose/self-check/kakaricho/'];
  addresses.push(
    './kiyose/self-check/skills/',
    './kiyose/sheets/kakaricho/',
    './tachikawa/career/',
    './kiyose/roles/kakaricho/',
  );
  for (const address of addresses) await visit(page, address);
  await visit(page, './records/', async () => {
    for (const summary of await page.getByText('中身を見る').all()) await summary.click();
    await expect(page.locator('.records-item').filter({ hasText: '面談シートのメモ' })).toContainText(MARKUP);
    await expect(page.locator('.records-item').filter({ hasText: '学習の記録' })).toContainText(NAME);
  });
  for (const [name, data] of Object.entries(RECORDS)) expect(await record(page, name)).toMatchObject({ data });
});

test('hostile words in a file are shown as words before they are taken in, and names of objects stay names', async ({
  page,
}) => {
  await page.goto('./records/');
  const file = (text: string) => ({
    name: `${NAME.replaceAll('/', '')}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  const records = Object.fromEntries(Object.entries(RECORDS).map(([name, data]) => [name, { version: 1, data }]));
  const text = JSON.stringify({
    format: 'michishirube-records',
    version: 1,
    day: '2026-11-20',
    records: { ...records, [NAME]: 1 },
  });
  await page
    .getByLabel('記録のファイル')
    .setInputFiles(file(text.replace('"records":{', '"records":{"__proto__":{"version":1,"data":{"polluted":1}},')));
  const changes = page.locator('[data-changes]');
  await expect(changes).toContainText(NAME);
  await isUntouched(page);
  await changes.getByRole('button', { name: '取り込む', exact: true }).click();
  await expect(page.getByRole('status').first()).toContainText('ファイルの記録を取り込みました。');
  await isUntouched(page);
  for (const [name, data] of Object.entries(RECORDS)) expect(await record(page, name)).toMatchObject({ data });

  for (const wrong of [
    MARKUP,
    ODD,
    '['.repeat(100_000),
    `{"format":"michishirube-records","version":1,"records":${'['.repeat(5_000)}${']'.repeat(5_000)}}`,
    '{"__proto__":{"polluted":1}}',
  ]) {
    await page.getByLabel('記録のファイル').setInputFiles(file(wrong));
    await expect(page.getByRole('status').first()).toContainText('いまの記録は変わっていません。');
    await isUntouched(page);
  }
  for (const [name, data] of Object.entries(RECORDS)) expect(await record(page, name)).toMatchObject({ data });
});
