import type { Page, Response } from '@playwright/test';
import { BUDGETS, budgetOf } from './budgets.ts';
import { builtPages } from './built-pages.ts';
import { expect, test } from './built-sites.ts';
import { packed, weighPage } from './page-weight.ts';

/** Pages that the issue of weight is about: one of each is also opened in a browser. */
const ALSO_OPENED = ['kiyose/roles/kakaricho/', 'kiyose/paths/shunin/', 'kiyose/skills/', 'kiyose/skills/zoom/'];

for (const { what, kilobytes, scriptKilobytes, requests, styles, sample } of BUDGETS) {
  test(`${what} keeps its budget, on every page of its kind`, () => {
    const pages = builtPages('root').filter(({ address }) => budgetOf(address).what === what);
    if (sample !== undefined) expect(pages.map(({ address }) => address)).toContain(sample);
    const over = pages.flatMap((page) => {
      const weight = weighPage(page);
      const say = (fault: boolean, words: string) => (fault ? [`${page.address}: ${words}`] : []);
      return [
        ...say(weight.kilobytes > kilobytes, `${weight.kilobytes.toFixed(1)} KB`),
        ...say(weight.scriptKilobytes > scriptKilobytes, `${weight.scriptKilobytes.toFixed(1)} KB of script`),
        ...say(weight.requests.length > requests, `${weight.requests.length} requests: ${weight.requests.join(' ')}`),
        ...say(weight.styles.length > styles, `${weight.styles.length} sheets: ${weight.styles.join(' ')}`),
        ...say(weight.fonts.length > 0, `fonts: ${weight.fonts.join(' ')}`),
      ];
    });
    expect(over).toEqual([]);
  });
}

test('all pages share one style sheet, and few scripts stand inside pages', () => {
  const pages = builtPages('root');
  const [first, ...others] = pages.map((page) => new Set(weighPage(page).styles));
  const shared = others.reduce((common, styles) => common.intersection(styles), first ?? new Set());
  expect(shared.size).toBe(1);
  // A strict policy names each of them by its hash.
  expect(new Set(pages.flatMap(({ inlineScripts }) => inlineScripts)).size).toBeLessThanOrEqual(6);
});

/** What a page makes a browser download: the files and their compressed bytes. */
async function openAndWeigh(page: Page, address: string) {
  const responses: Response[] = [];
  page.on('response', (response) => void responses.push(response));
  await page.goto(`./${address}`, { waitUntil: 'networkidle' });
  const bodies = await Promise.all(responses.map((response) => response.body()));
  return {
    requests: responses.map((response) => new URL(response.url()).pathname.slice(1)),
    kilobytes: bodies.reduce((sum, body) => sum + packed(body), 0),
  };
}

for (const address of [...BUDGETS.flatMap(({ sample }) => sample ?? []), ...ALSO_OPENED]) {
  test(`a browser loads no more than the files say: ./${address}`, async ({ page }) => {
    const built = builtPages('root').find((one) => one.address === address);
    if (!built) throw new Error(`${address} is not among the built pages`);
    const weight = weighPage(built);
    const { kilobytes, requests } = await openAndWeigh(page, address);
    // When a browser asks for the icon, and whether, is its own affair.
    const withoutIcon = (paths: readonly string[]) => paths.filter((path) => path !== 'icon.svg').toSorted();
    const budget = budgetOf(address);
    expect(requests).toEqual(expect.arrayContaining(withoutIcon(weight.requests)));
    if (budget.scriptKilobytes <= 3) expect(withoutIcon(requests)).toEqual(withoutIcon(weight.requests));
    expect(requests.length).toBeLessThanOrEqual(budget.requests);
    expect(kilobytes).toBeLessThanOrEqual(budget.kilobytes);
  });
}
