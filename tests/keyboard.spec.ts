import type { Page } from '@playwright/test';
import { expect, test } from './built-sites.ts';
import { criteria } from './criteria.ts';
import { walk } from './keyboard.ts';
import { PAGE_STATES, type PageState } from './states.ts';

const ABOUT_WALKS = criteria('2.1.1', '2.1.2', '2.4.3', '2.4.7', '2.4.11', '3.2.1');
const KEY = criteria('2.1.1', '2.4.7');

// Otherwise the page is still on its way to where the focus already is.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Every interactive part of the site, on a page that has it. */
const PARTS: Readonly<Record<string, PageState>> = {
  'breadcrumbs, contents and words with notes': { address: './kiyose/policy-ed4/background/', act: async () => {} },
  'the skill map': { address: './kiyose/skills/', act: async () => {} },
  'the table of pairs': { address: './kiyose/roles/compare/', act: async () => {} },
  'a statistic': { address: './kiyose/statistics/managers-by-sex/', act: async () => {} },
  'the board of a plan': { address: './kiyose/plan-board/', act: async () => {} },
  ...PAGE_STATES,
};

/** Walks must end: the site's longest page under test has some 300 stops. */
const MOST_STOPS = 400;

const faultsOf = async (page: Page, key: 'Tab' | 'Shift+Tab') => {
  const stops = await walk(page, key, MOST_STOPS);
  expect(stops.length).toBeGreaterThan(10);
  return stops.filter(({ faults }) => faults.length > 0);
};

// What sticks to the edge of a window hides most on a phone: there these are walked both ways, and not at a desk as well.
const ON_A_PHONE = [
  'timeline with folds, details, an own place and a fault',
  'self-check with answers and a link to share',
  'the skill map',
];

for (const [name, { address, act }] of Object.entries(PARTS).filter(([part]) => !ON_A_PHONE.includes(part))) {
  test(`the Tab key leads through ${name}, in order, in sight, and out again`, ABOUT_WALKS, async ({ page }) => {
    await page.goto(address);
    await act(page);
    expect(await faultsOf(page, 'Tab')).toEqual([]);
  });
}

for (const name of ON_A_PHONE) {
  test(
    `on a phone the Tab key leads through ${name} and back, in order and in sight`,
    ABOUT_WALKS,
    async ({ page }) => {
      const { address, act } = PARTS[name]!;
      await page.setViewportSize({ width: 360, height: 640 });
      await page.goto(address);
      await act(page);
      expect(await faultsOf(page, 'Tab')).toEqual([]);
      expect(await faultsOf(page, 'Shift+Tab')).toEqual([]);
    },
  );
}

test('the first stop skips what every page begins with', criteria('2.1.1', '2.4.1', '2.4.7'), async ({ page }) => {
  await page.goto('./kiyose/skills/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: '本文へ移動' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus')).toHaveCount(1);
});

test(
  'a word is explained by Enter, its note is the next stop, and Escape leads back to the word',
  criteria('1.4.13', '2.1.1', '2.4.3'),
  async ({ page }) => {
    await page.goto('./kiyose/policy-ed4/background/');
    const word = page.locator('a.term').first();
    await word.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.term-note')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.locator('.term-note a')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('.term-note')).toBeHidden();
    await expect(word).toBeFocused();
  },
);

test('what is wider than the window scrolls by the arrow keys', criteria('2.1.1', '1.4.10'), async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 700 });
  await page.goto('./kiyose/competency-tables/duties/');
  const region = page
    .getByRole('region')
    .filter({ has: page.getByRole('table') })
    .first();
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test(
  'a filter is chosen with the arrow keys and taken back by its button',
  criteria('2.1.1', '2.4.7', '3.2.2'),
  async ({ page }) => {
    await page.goto('./coverage/');
    const rows = page.locator('[data-verdicts]:visible');
    const all = await rows.count();
    const first = page.locator('.filters [name="verdict"]').first();
    await first.focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.filters [name="verdict"]').nth(1)).toBeChecked();
    expect(await rows.count()).toBeLessThan(all);
    await page.getByRole('button', { name: 'すべて表示に戻す' }).focus();
    await page.keyboard.press('Enter');
    await expect(rows).toHaveCount(all);
  },
);

test('the role of the reader is chosen and left by one key, and the button keeps the focus', KEY, async ({ page }) => {
  await page.goto('./kiyose/roles/kakaricho/');
  const button = page.locator('my-role button');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveText('自分の職層から外す');
  await expect(button).toBeFocused();
  await page.keyboard.press('Space');
  await expect(button).toHaveText('この職層を自分の職層にする');
  await expect(button).toBeFocused();
});

test('a sheet is filled in, copied and erased with the keyboard alone', KEY, async ({ page }) => {
  await page.goto('./kiyose/sheets/shunin..kakaricho/');
  await page.getByLabel('空のシート', { exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('自己点検から写す')).toBeChecked();
  const field = page.getByRole('textbox', { name: '次にすること' });
  await field.focus();
  await page.keyboard.type('窓口の手順書を直す');
  await page.keyboard.press('Tab');
  await expect(field).not.toBeFocused();
  await page.getByRole('button', { name: 'このシートのメモを消す' }).focus();
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('');
  await page.getByRole('button', { name: '元に戻す' }).focus();
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('窓口の手順書を直す');
});

test('a file of records is taken in with the keyboard alone', KEY, async ({ page }) => {
  await page.goto('./records/');
  await page.getByLabel('記録のファイル').focus();
  await expect(page.getByLabel('記録のファイル')).toBeFocused();
  const { act } = PAGE_STATES['records before a file is taken in']!;
  await act(page);
  await expect(page.getByRole('region', { name: '取り込む前の確かめ' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel(/^置き換える/)).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '取り込む', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '取り消す' })).toBeFocused();
});

test('the folds and the fields of the timeline are worked with the keyboard alone', KEY, async ({ page }) => {
  await page.goto('./tachikawa/career/');
  await expect(page.locator('career-timeline')).toHaveAttribute('data-ready', '');
  await page.locator('summary', { hasText: '自分の位置' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('職層', { exact: true })).not.toHaveValue('');
  await page.getByRole('button', { name: '表で見る' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: '表で見る' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: '表で見る' })).toBeFocused();
});

test('the key 「/」 can be switched off, and stays so', criteria('2.1.4'), async ({ page }) => {
  await page.goto('./about/accessibility/');
  const box = page.getByLabel('「/」のキーで検索欄へ移る');
  await box.focus();
  await page.keyboard.press('Space');
  await expect(page.locator('key-switch [role="status"]')).toHaveText('「/」のキーを押しても、検索欄へ移りません。');
  await page.goto('./kiyose/roles/kakaricho/');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'サイト内検索' })).not.toBeFocused();
  await page.goto('./about/accessibility/');
  await expect(box).not.toBeChecked();
  await box.check();
  await expect(page.locator('key-switch [role="status"]')).toHaveText('「/」のキーで検索欄へ移ります。');
  await page.keyboard.press('Tab');
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'サイト内検索' })).toBeFocused();
});
