import { expect, test } from './built-sites.ts';
import { PAGE_KINDS } from './page-kinds.ts';

for (const [kind, address] of Object.entries(PAGE_KINDS)) {
  test(`${kind}: has one main heading, headings in order, landmarks and its language`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('main')).toHaveCount(1);
    const levels = await page
      .locator('main :is(h1,h2,h3,h4)')
      .evaluateAll((all) => all.map((h) => Number(h.tagName[1])));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map((element) => element.id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test(`${kind}: never scrolls sideways on a narrow screen or at 400 % zoom`, async ({ page }) => {
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 780 });
      await page.goto(address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}
