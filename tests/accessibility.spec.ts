import axe from 'axe-core';
import { expect, test } from './built-sites.ts';
import { PAGE_KINDS } from './page-kinds.ts';

/** The two views in which every kind of page is examined: a desk in the light, a phone in the dark. */
const VIEWS = [
  { view: 'wide and light', width: 1280, colorScheme: 'light' },
  { view: 'narrow and dark', width: 360, colorScheme: 'dark' },
] as const;

for (const { view, width, colorScheme } of VIEWS) {
  test.describe(view, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme });
    for (const [kind, address] of Object.entries(PAGE_KINDS)) {
      test(`${kind}: axe finds nothing that keeps anyone out (${view})`, async ({ page }) => {
        await page.goto(address);
        await page.evaluate(axe.source);
        const found = await page.evaluate(async () => {
          const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
            resultTypes: ['violations'],
          });
          return violations.flatMap(({ id, nodes }) =>
            nodes.map(({ target, failureSummary }) => ({ id, target, failureSummary })),
          );
        });
        expect(found).toEqual([]);
      });
    }
  });
}
