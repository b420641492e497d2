import { defineConfig } from '@playwright/test';
import { findBrowser, launchArguments } from './src/integrations/browser.ts';

const executablePath = findBrowser();
if (executablePath === undefined) {
  throw new Error('ブラウザーがありません。node scripts/find-browser.ts を実行すると、探し、無ければ入れます。');
}

export default defineConfig({
  testDir: 'tests',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A test that fails now and then is a fault: it is not tried again.
  retries: 0,
  // Long waits cost nothing where all is well, and a machine with other work on it is no fault of the site.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  globalTimeout: 12 * 60_000,
  // The file is named by PLAYWRIGHT_JSON_OUTPUT_NAME; without it there is no report.
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['list'], ['json']] : [['list']],
  use: {
    // A browser that is already warm halves the work. Between tests Playwright empties it: storage, cookies, cache, other tabs,
    // routes and scripts of the test before. Whoever needs a second reader opens a context of their own.
    reuseContext: true,
    // Where no language is set, Chromium knows no letters beyond ASCII in the names of downloads.
    launchOptions: { executablePath, args: launchArguments(), env: { ...process.env, LC_ALL: 'C.UTF-8' } },
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    viewport: { width: 1280, height: 800 },
  },
});
