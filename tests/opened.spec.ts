import { checkHtml } from '../src/integrations/check-html.ts';
import { axeFaults } from './axe.ts';
import { expect, test } from './built-sites.ts';
import { criteria } from './criteria.ts';
import { PAGE_STATES } from './states.ts';

const ABOUT_STATES = criteria(
  ...['1.1.1', '1.3.1', '1.3.5', '1.4.1', '1.4.3', '1.4.10', '2.4.4', '2.5.8', '3.3.1', '3.3.2', '4.1.2', '4.1.3'],
);

/** How a browser writes out what stands in a page, and what scripts may do there: no fault of the page. */
const WAYS_OF_WRITING = ['attribute-boolean-style', 'attribute-empty-style', 'no-inline-style'];

// What scripts make is held to the same as what stands in the page.
for (const [name, { address, act }] of Object.entries(PAGE_STATES)) {
  test(
    `${name}: nothing that axe finds in its views, valid HTML, no sideways scroll`,
    ABOUT_STATES,
    async ({ page }, testInfo) => {
      await page.goto(address);
      await act(page);
      const html = checkHtml(await page.content(), name);
      expect(html.filter(({ rule }) => !WAYS_OF_WRITING.includes(rule))).toEqual([]);
      expect(await axeFaults(page, name, testInfo)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 800 });
      // The timeline turns upright as soon as the part that draws it so has come.
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
  );
}
