import { createServer, type IncomingMessage } from 'node:http';
import type { Locator, Page } from '@playwright/test';
import { readBuildRecord } from '../src/integrations/build-record.ts';
import { siteListener } from '../src/integrations/static-server.ts';
import { expect, siteFolder, SITES, test } from './built-sites.ts';

/** Serves a built site and notes what browsers ask for: the address, and whether it is fetched beforehand. */
async function serveAndNote(site: (typeof SITES)[number]) {
  const folder = siteFolder(site);
  const base = readBuildRecord(folder)?.base ?? '/';
  const listener = siteListener(folder, base);
  const early: string[] = [];
  const isEarly = ({ headers }: IncomingMessage) => (headers['sec-purpose'] ?? '').includes('prefetch');
  const server = createServer((request, response) => {
    if (isEarly(request)) early.push(request.url ?? '');
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://localhost:${port}${base}`,
    base,
    early,
    close: () => server.closeAllConnections() ?? server.close(),
  };
}

/** Points at a link and rests there, for longer than the 200 ms after which the browser takes it for meant. */
async function pointAt(page: Page, link: Locator): Promise<void> {
  await link.first().hover();
  await page.waitForTimeout(400);
}

for (const site of SITES) {
  test(`on the site "${site}" a page is fetched when somebody points at its link, and nothing else ever is`, async ({
    page,
  }) => {
    const { url, base, early, close } = await serveAndNote(site);
    await page.goto(`${url}data/`, { waitUntil: 'networkidle' });
    // Downloads are left alone, and what nobody points at.
    await pointAt(page, page.locator('main a[href$=".xlsx"]'));
    await pointAt(page, page.locator('main a[href$=".json"]'));
    await pointAt(page, page.getByRole('link', { name: '用語集', exact: true }));
    await expect.poll(() => early).toEqual([`${base}glossary/`]);
    close();
  });
}
