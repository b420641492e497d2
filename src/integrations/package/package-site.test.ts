import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { settingsFiles } from '../../serving/settings/settings-files.ts';
import { writeBuildRecord } from '../build-record.ts';
import { PackageError, packageSite } from './package-site.ts';
import { readArchive } from './read-archive.ts';

const root = resolve(import.meta.dirname, '../../..');
const record = { base: '/hr/', today: '2026-11-21', scripts: ['sha256-abc='] };
const zone = process.env['TZ'];

let folder: string;
let site: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'package-site-'));
  [site, out] = [join(folder, 'dist'), join(folder, 'release')];
  mkdirSync(join(site, 'kiyose'), { recursive: true });
  writeFileSync(join(site, 'index.html'), '<p>ホーム</p>'.repeat(100));
  writeFileSync(join(site, 'kiyose/index.html'), '<p>清瀬市</p>');
  writeBuildRecord(site, record);
});
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  rmSync(folder, { recursive: true, force: true });
});
const make = () => packageSite({ root, site, out });

test('one archive with one folder: the site, settings for its base path, checksums, the guide in two forms, the licences', async () => {
  const made = await make();
  expect(made).toMatchObject({ file: join(out, 'michishirube-2026-11-21.zip'), base: '/hr/', files: 11 });
  const entries = readArchive(readFileSync(made.file));
  const paths = entries.map(({ path }) => path.replace(/^michishirube-2026-11-21\//, ''));
  expect(paths).toEqual([
    'SHA256SUMS',
    'licenses.txt',
    'settings/apache/htaccess.txt',
    'settings/apache/michishirube.conf',
    'settings/iis/web.config',
    'settings/nginx/michishirube.conf',
    'site/build.json',
    'site/index.html',
    'site/kiyose/index.html',
    '導入手順.html',
    '導入手順.txt',
  ]);
  const text = (path: string) => entries[paths.indexOf(path)]?.bytes.toString('utf8') ?? '';
  expect(text('site/index.html')).toBe('<p>ホーム</p>'.repeat(100));
  for (const [path, content] of Object.entries(settingsFiles(record))) expect(text(`settings/${path}`)).toBe(content);
  expect(text('licenses.txt')).toMatch(/\npagefind 1\.6\.0（MIT）\n\n[^=]/);

  const sums = text('SHA256SUMS').trimEnd().split('\n');
  expect(sums.length).toBe(paths.length - 1);
  for (const line of sums) {
    const [sum, path = ''] = line.split('  ');
    const bytes = entries[paths.indexOf(path)]?.bytes ?? '';
    expect(createHash('sha256').update(bytes).digest('hex'), path).toBe(sum);
  }
});

test('the same build gives the same bytes, in whatever time zone and order of files', async () => {
  process.env['TZ'] = 'Asia/Tokyo';
  const first = readFileSync((await make()).file);
  process.env['TZ'] = 'America/New_York';
  rmSync(join(site, 'index.html'));
  writeFileSync(join(site, 'index.html'), '<p>ホーム</p>'.repeat(100));
  expect(readFileSync((await make()).file).equals(first)).toBe(true);
  const entries = readArchive(first);
  // 2026-11-21 00:00 in the form of DOS.
  const time = (((2026 - 1980) << 9) | (11 << 5) | 21) * 0x10000;
  expect([...new Set(entries.map((entry) => entry.time))]).toEqual([time]);
  expect([...new Set(entries.map(({ mode }) => mode))]).toEqual([0o100644]);
});

test('a folder without a whole build is no package, and says what to do', async () => {
  rmSync(join(site, 'build.json'));
  await expect(make()).rejects.toThrow(
    new PackageError(
      `${site} に、できあがったサイトがありません。--site を付けずに実行すると、作ってから配布物にします。`,
    ),
  );
});

test('a place that cannot be written to is told in words, and leaves nothing behind', async () => {
  writeFileSync(out, 'a file');
  await expect(make()).rejects.toThrow(
    new PackageError(`${out} は、フォルダではありません。ほかの場所を --out で選んでください。`),
  );
  rmSync(out);
  mkdirSync(join(out, 'michishirube-2026-11-21.zip'), { recursive: true });
  await expect(make()).rejects.toThrow();
  expect(readdirSync(out)).toEqual(['michishirube-2026-11-21.zip']);
});
