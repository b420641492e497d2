import { resolve } from 'node:path';
import { test as playwright } from '@playwright/test';
import { readBuildRecord } from '../src/integrations/build-record.ts';
import { startServer } from '../src/integrations/static-server.ts';

/** Where a site is served by another server than ours (`npm run prove:nginx`). The tests then visit that one. */
const SERVED_AT = process.env['MICHISHIRUBE_SERVED_AT'];

export type SiteName = 'root' | 'under';
/** The two builds that `npm test` makes: one for the root of a host, one for a path below it. */
export const SITES: readonly SiteName[] = SERVED_AT ? ['under'] : ['root', 'under'];

/** The folder of a build. */
export const siteFolder = (name: SiteName) => resolve(import.meta.dirname, `../.build/site-${name}`);

/**
 * Playwright's `test` on a built site, served by each worker for itself. Addresses are relative to the site's base:
 * `page.goto('./kiyose/policy-ed4/')`. The site is the one at the root unless `test.use({ site: 'under' })`.
 */
export const test = playwright.extend<{ site: SiteName }, { addresses: Record<SiteName, string> }>({
  site: ['root', { option: true }],
  addresses: [
    // Playwright reads the needs of a fixture from this pattern, which may not be empty.
    async ({ playwright: _ }, use) => {
      if (SERVED_AT) {
        await use({ root: SERVED_AT, under: SERVED_AT });
        return;
      }
      const [root, under] = await Promise.all(
        SITES.map((name) => {
          const dir = siteFolder(name);
          const record = readBuildRecord(dir);
          if (!record)
            throw new Error(`${dir} にサイトがありません。npm run test:browser で作ってから試してください。`);
          return startServer({ dir, base: record.base, port: 0 });
        }),
      );
      if (!root || !under) throw new Error('unreachable: both sites were started above');
      await use({ root: root.url, under: under.url });
      await Promise.all([root.close(), under.close()]);
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ addresses, site }, use) => use(addresses[site]),
});

export { expect } from '@playwright/test';
