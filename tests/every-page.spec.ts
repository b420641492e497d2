import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, test } from './built-sites.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { watchPage } from './watch-page.ts';

/** The rules of axe whose answer may differ with colours and width; names and structure are the same in every view. */
const RULES_OF_A_VIEW = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/** What axe finds on a page as it stands: the rule, the element, and what would mend it. */
async function violations(page: Page, rules?: string[]) {
  await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const found = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
      ...(runOnly && { runOnly }),
    });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => ({ id, target, failureSummary })),
    );
  }, rules);
}

// Both views of a kind load the page once: there are many kinds.
for (const [kind, address] of Object.entries(PAGE_KINDS)) {
  test(`${kind}: headings in order, landmarks, its language, and nothing that axe, the policy or the console finds, at a desk in the light`, async ({
    page,
    baseURL,
  }) => {
    const faults = await watchPage(page, baseURL ?? '');
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
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test.describe(() => {
    test.use({ colorScheme: 'dark', viewport: { width: 360, height: 780 } });
    test(`${kind}: no sideways scroll down to 320 px (400 % zoom), and nothing that axe finds, on a phone in the dark`, async ({
      page,
    }) => {
      await page.goto(address);
      const width = () => page.evaluate(() => document.documentElement.scrollWidth);
      expect(await width()).toBeLessThanOrEqual(360);
      expect(await violations(page, RULES_OF_A_VIEW)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 780 });
      expect(await width()).toBeLessThanOrEqual(320);
    });
  });
}
