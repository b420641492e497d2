import { expect, test } from './built-sites.ts';
import { PAGE_KINDS } from './page-kinds.ts';

/** The day for which the site is built, as its pages write it. */
const DAY = /（令和\d+年\d+月\d+日の版）/;

/** Pages to be read, and what they say of their source. */
const READ = {
  [PAGE_KINDS.chapter]: '出典: 清瀬市人材育成基本方針（令和8年版）（現行）',
  [PAGE_KINDS['document without text']]: '出典: 清瀬市人材育成基本方針（平成23年改訂版）（旧版）',
  [PAGE_KINDS['role beside home']]: '出典: 立川市第3次職員人材育成基本方針（現行）',
  [PAGE_KINDS['skill map']]: '出典: 清瀬市人材育成基本方針（令和8年版）（現行）ほか、本文に示した所',
  [PAGE_KINDS.coverage]: '出典: 本文に示した所',
};

test.describe('below a path', () => {
  test.use({ site: 'under' });

  test('a printed page says its source, its day and its address, and has no navigation', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    for (const [address, source] of Object.entries(READ)) {
      await page.goto(address);
      const foot = page.locator('.site-footer');
      await expect(foot, address).toContainText(source);
      await expect(foot, address).toContainText(DAY);
      await expect(foot, address).toContainText(page.url());
      await expect(page.locator('nav:visible, form:visible, button:visible'), address).toHaveCount(0);
    }
  });
});

test('a sheet of paper says the same in its own foot', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const address of [PAGE_KINDS.sheet, PAGE_KINDS['card of a newcomer']]) {
    await page.goto(address);
    const foot = page.locator('.paper-foot');
    await expect(foot, address).toContainText(/出典:? ?.*人材育成基本方針（令和8年版）/);
    await expect(foot, address).toContainText(DAY);
    await expect(foot, address).toContainText(new URL(page.url()).origin);
    await expect(page.locator('nav:visible, form:visible, button:visible'), address).toHaveCount(0);
  }
});

test('where a link leaves the site, its address is printed behind it', async ({ page }) => {
  await page.goto(PAGE_KINDS.about);
  // No page leads out of the site today.
  const behind = await page.locator('main').evaluateHandle((main) => {
    const link = document.createElement('a');
    link.href = 'https://www.city.example.jp/policy.pdf';
    main.append(link);
    return link;
  });
  const content = () => behind.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(await content()).toBe('none');
  await page.emulateMedia({ media: 'print' });
  expect(await content()).toBe('"（https://www.city.example.jp/policy.pdf）"');
});
