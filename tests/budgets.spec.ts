import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { BUDGETS } from './budgets.ts';
import { expect, test } from './built-sites.ts';

/** What a page makes a browser download: compressed bytes by kind, and which files. */
async function weigh(page: Page, address: string) {
  const responses: Response[] = [];
  const note = (response: Response) => void responses.push(response);
  page.on('response', note);
  await page.goto(address, { waitUntil: 'networkidle' });
  page.off('response', note);
  const files = await Promise.all(
    responses.map(async (response) => ({
      url: response.url(),
      type: response.headers()['content-type'] ?? '',
      body: await response.body(),
    })),
  );
  const inline = await page
    .locator('script:not([src]):not([type="application/json"])')
    .evaluateAll((scripts) => scripts.map((script) => script.textContent ?? '').join(''));
  const size = (body: Buffer | string) => gzipSync(body, { level: 9 }).length / 1000;
  return {
    requests: files.map(({ url }) => new URL(url).pathname),
    kilobytes: files.reduce((sum, { body }) => sum + size(body), 0),
    scriptKilobytes:
      files.filter(({ type }) => type.includes('javascript')).reduce((sum, { body }) => sum + size(body), 0) +
      (inline === '' ? 0 : size(inline)),
    fonts: files.filter(({ type }) => type.includes('font')).map(({ url }) => url),
  };
}

for (const [what, budget] of Object.entries(BUDGETS)) {
  for (const address of budget.pages) {
    test(`${what} keeps its budget, without a font: ${address}`, async ({ page }) => {
      const weight = await weigh(page, address);
      expect(weight.fonts).toEqual([]);
      expect(weight.requests.length, weight.requests.join(' ')).toBeLessThanOrEqual(budget.requests);
      expect(weight.kilobytes).toBeLessThanOrEqual(budget.kilobytes);
      expect(weight.scriptKilobytes).toBeLessThanOrEqual(budget.scriptKilobytes);
    });
  }
}
