import type { Page } from '@playwright/test';
import { axeFaults, DESK, lookAt } from './axe.ts';
import { expect, test } from './built-sites.ts';
import { criteria } from './criteria.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { watchPage } from './watch-page.ts';

/** Words of a link that say nothing of where it leads. */
const EMPTY_WORDS =
  /^(こちら|ここ|これ|この頁|詳細|詳しく|詳しくはこちら|もっと見る|続き|続きを見る|リンク|クリック|here|more)$/iu;

/** Spacing that a reader may ask of a page (WCAG 2.1, 1.4.12): nothing may be lost by it. */
const WIDE_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

const ABOUT_EVERY_PAGE = criteria(
  ...[
    '1.1.1',
    '1.3.1',
    '1.3.5',
    '1.4.1',
    '1.4.3',
    '1.4.4',
    '1.4.10',
    '1.4.12',
    '2.1.1',
    '2.4.1',
    '2.4.2',
    '2.4.3',
    '2.4.4',
  ],
  ...['2.4.6', '2.5.3', '2.5.8', '3.1.1', '3.3.2', '4.1.2'],
);

/** What can be read off the markup of a page at once. */
const structure = (page: Page) =>
  page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const ids = all('[id]').map(({ id }) => id);
    return {
      language: document.documentElement.lang,
      mains: all('main').length,
      levels: all('main :is(h1,h2,h3,h4,h5,h6)').map(({ tagName }) => Number(tagName[1])),
      doubledIds: ids.filter((id, index) => ids.indexOf(id) !== index),
      links: all('a[href]').map((link) => link.textContent.trim()),
      positiveTabStops: all('[tabindex]').filter(({ tabIndex }) => tabIndex > 0).length,
      unnamedRegions: all('[tabindex="0"]').filter(
        (each) => !each.ariaLabel && !document.getElementById(each.getAttribute('aria-labelledby') ?? '')?.textContent,
      ).length,
    };
  });

/** How wide the page is, and which texts are cut off because their box neither grows nor scrolls. */
const overflow = (page: Page) =>
  page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    cut: [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((each) => {
        if (each.matches('.visually-hidden, .visually-hidden *, input') || each.clientWidth < 2) return false;
        const { overflowX, overflowY } = getComputedStyle(each);
        const isCut = (way: string, inner: number, outer: number) => /hidden|clip/.test(way) && inner > outer + 1;
        return (
          isCut(overflowX, each.scrollWidth, each.clientWidth) || isCut(overflowY, each.scrollHeight, each.clientHeight)
        );
      })
      .map((each) => each.outerHTML.slice(0, 120)),
  }));

// A kind is loaded once and looked at in many ways: there are many kinds.
for (const [kind, address] of Object.entries(PAGE_KINDS)) {
  test(
    `${kind}: headings in order, landmarks, its language, telling links, nothing that the policy or the console says, and nothing that axe finds in its views`,
    ABOUT_EVERY_PAGE,
    async ({ page, baseURL }, testInfo) => {
      const faults = await watchPage(page, baseURL ?? '');
      await page.goto(address);
      const { language, mains, levels, doubledIds, links, positiveTabStops, unnamedRegions } = await structure(page);
      expect(language).toBe('ja');
      expect(mains).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels[0]).toBe(1);
      for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
      expect(doubledIds).toEqual([]);
      expect(links.filter((words) => words === '' || EMPTY_WORDS.test(words))).toEqual([]);
      expect({ positiveTabStops, unnamedRegions }).toEqual({ positiveTabStops: 0, unnamedRegions: 0 });
      expect(await axeFaults(page, kind, testInfo)).toEqual([]);

      expect(faults).toEqual([]);

      // A window of 1280 pixels is 640 wide at 200 % and 320 at 400 %.
      for (const width of [360, 640, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect((await overflow(page)).width, `${width} px`).toBeLessThanOrEqual(width);
      }
      await page.evaluate((rules) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        document.adoptedStyleSheets.push(sheet);
      }, WIDE_SPACING);
      expect(await overflow(page), 'with wide spacing at 320 px').toEqual({ width: 320, cut: [] });
      await lookAt(page, DESK);
      expect(await overflow(page), 'with wide spacing at 1280 px').toEqual({ width: 1280, cut: [] });
    },
  );
}
