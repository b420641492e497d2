import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser, type Machine, NoBrowserError } from './browser.ts';

const machine = (files: string[], env: Record<string, string> = {}, platform: NodeJS.Platform = 'linux'): Machine => ({
  platform,
  env,
  home: '/home/hito',
  exists: (path) => files.includes(path),
  list: (folder) => [
    ...new Set(
      files
        .filter((file) => file.startsWith(`${folder}/`))
        .map((file) => file.slice(folder.length + 1).split('/')[0] ?? ''),
    ),
  ],
});

const CACHE = '/home/hito/.cache/ms-playwright';

test.each([
  [
    'the chosen one comes first',
    machine(['/opt/my', '/usr/bin/chromium'], { MICHISHIRUBE_BROWSER: '/opt/my' }),
    '/opt/my',
  ],
  [
    'on PATH',
    machine([join('/opt/bin', 'google-chrome')], { PATH: '/bin:/opt/bin' }),
    join('/opt/bin', 'google-chrome'),
  ],
  ['in a usual place', machine(['/usr/bin/chromium'], { PATH: '/bin' }), '/usr/bin/chromium'],
  [
    'the one without a window before the whole one',
    machine(['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'], { PATH: '/usr/bin' }),
    '/usr/bin/chromium-headless-shell',
  ],
  [
    "the newest of Playwright's",
    machine([`${CACHE}/chromium-999/chrome-linux/chrome`, `${CACHE}/chromium-1200/chrome-linux/chrome`]),
    `${CACHE}/chromium-1200/chrome-linux/chrome`,
  ],
  [
    'on a Mac',
    machine(['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'], {}, 'darwin'),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  ['none', machine([]), undefined],
])('%s', (_, where, path) => {
  expect(findBrowser(where)).toBe(path);
});

test('a chosen browser that does not exist is an error, not a reason to take another', () => {
  const where = machine(['/usr/bin/chromium'], { MICHISHIRUBE_BROWSER: '/opt/gone' });
  expect(() => findBrowser(where)).toThrow(NoBrowserError);
  expect(() => findBrowser(where)).toThrow('環境変数 MICHISHIRUBE_BROWSER の「/opt/gone」がありません。');
});
