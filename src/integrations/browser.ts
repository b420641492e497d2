import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';
import { canUseApt, installWithApt, succeeds } from './apt.ts';

/** What the search for a browser looks at; the tests give a made-up machine. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  home: string;
  exists: (path: string) => boolean;
  /** Names in a folder; empty when there is no such folder. */
  list: (folder: string) => string[];
}

/** No browser was found, and none could be installed. The message says in Japanese what to do. */
export class NoBrowserError extends Error {
  override name = 'NoBrowserError';
}

const COMMANDS = [
  // Chromium without a window: the same pages for half of the work.
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const MAC_PLACES = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
];
const WINDOWS_PLACES = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
  String.raw`Chromium\Application\chrome.exe`,
];

/** Where Playwright keeps the browsers that it downloads, newest first. */
function playwrightPlaces(machine: Machine): string[] {
  const cache =
    machine.env['PLAYWRIGHT_BROWSERS_PATH'] ??
    {
      darwin: join(machine.home, 'Library', 'Caches', 'ms-playwright'),
      win32: join(machine.env['LOCALAPPDATA'] ?? join(machine.home, 'AppData', 'Local'), 'ms-playwright'),
    }[machine.platform as string] ??
    join(machine.home, '.cache', 'ms-playwright');
  const revision = (name: string) => Number(/-(\d+)$/.exec(name)?.[1] ?? 0);
  return machine
    .list(cache)
    .filter((name) => name.startsWith('chromium'))
    .sort((a, b) => revision(b) - revision(a))
    .flatMap((name) =>
      machine
        .list(join(cache, name))
        .flatMap((folder) => [
          join(cache, name, folder, 'chrome'),
          join(cache, name, folder, 'headless_shell'),
          join(cache, name, folder, 'chrome-headless-shell'),
          join(cache, name, folder, 'chrome.exe'),
          join(cache, name, folder, 'chrome-headless-shell.exe'),
          join(cache, name, folder, 'Chromium.app', 'Contents', 'MacOS', 'Chromium'),
        ]),
    );
}

const usualPlaces = (machine: Machine): string[] => {
  const { env, home } = machine;
  const named = (folders: (string | undefined)[], places: string[]) =>
    folders.flatMap((folder) => (folder === undefined ? [] : places.map((place) => join(folder, place))));
  switch (machine.platform) {
    case 'darwin':
      return named(['/Applications', join(home, 'Applications')], MAC_PLACES);
    case 'win32':
      return named([env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']], WINDOWS_PLACES);
    default:
      return ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
        COMMANDS.map((name) => join(folder, name)),
      );
  }
};

const thisMachine = (): Machine => ({
  platform: platform(),
  env: process.env,
  home: homedir(),
  exists: existsSync,
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
});

/**
 * Looks for an installed Chromium, Chrome or Edge: MICHISHIRUBE_BROWSER, PATH, the usual places, Playwright's cache.
 * @returns the path of the program, or undefined when there is none
 * @throws {NoBrowserError} when MICHISHIRUBE_BROWSER names a file that does not exist
 */
export function findBrowser(machine: Machine = thisMachine()): string | undefined {
  const chosen = machine.env['MICHISHIRUBE_BROWSER'];
  if (chosen) {
    if (machine.exists(chosen)) return chosen;
    throw new NoBrowserError(
      `環境変数 MICHISHIRUBE_BROWSER の「${chosen}」がありません。ブラウザーの実行ファイルを指してください。`,
    );
  }
  const onPath = (machine.env['PATH'] ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => COMMANDS.map((name) => join(folder, name)));
  return [...onPath, ...usualPlaces(machine), ...playwrightPlaces(machine)].find((path) => machine.exists(path));
}

/** Options with which every browser is started here: no network of its own, and no sandbox only where root forbids it. */
export const launchArguments = (): string[] => [
  ...(platform() === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const japaneseFontMissing = () => {
  const listed = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
  return listed.status !== 0 || listed.stdout.trim() === '';
};

/**
 * Finds a browser and a Japanese font, and installs what is missing: with apt where it may, else Playwright's Chromium.
 * Ubuntu and older Debians have no Chromium without a window; then it is the whole one.
 * @param say is told, in Japanese, what is being installed
 * @returns the path of the program
 * @throws {NoBrowserError} when there is none and none can be installed
 */
export function ensureBrowser(say: (message: string) => void): string {
  const found = findBrowser();
  if (canUseApt()) {
    // Without one, pictures and measures of Japanese text would be those of empty boxes.
    const fonts = japaneseFontMissing() ? ['fonts-noto-cjk'] : [];
    const install = (...browser: string[]) => installWithApt([...browser, ...fonts, 'fontconfig'], say);
    if (!found) void (install('chromium-headless-shell') || install('chromium'));
    else if (fonts.length > 0) install();
  }
  const now = found ?? findBrowser();
  if (now) return now;
  say('Chromium を Playwright で入れます。');
  succeeds(process.execPath, [
    join(import.meta.dirname, '../../node_modules/playwright/cli.js'),
    'install',
    'chromium',
  ]);
  const last = findBrowser();
  if (last) return last;
  throw new NoBrowserError(
    [
      'ブラウザーが見つからず、入れることもできませんでした。次のどれかをしてから、もう一度実行してください。',
      '  ・Google Chrome、Microsoft Edge、Chromium のどれかをふつうに入れる',
      '  ・管理者として apt-get install chromium fonts-noto-cjk（Debian・Ubuntu）',
      '  ・環境変数 MICHISHIRUBE_BROWSER に、ブラウザーの実行ファイルの場所を書く',
    ].join('\n'),
  );
}
