import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EXPECTED_MARK, type Expected } from '../serving/check/expected.ts';
import { sealSite, UnsealableSiteError } from './seal-site.ts';

let site: string;
beforeEach(() => (site = mkdtempSync(join(tmpdir(), 'seal-site-'))));
afterEach(() => rmSync(site, { recursive: true, force: true }));

const write = (files: Record<string, string>) => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, name)), { recursive: true });
    writeFileSync(join(site, name), text);
  }
};
const seal = () => sealSite(site, '/hr/', '2026-11-21');
const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

test('the hashes of all scripts inside pages, each once and in a fixed order', async () => {
  write({
    'index.html': '<script type="module">a("あ")</script>',
    'b/index.html': '<script>b()</script><script type="module">a("あ")</script>',
  });
  expect(await seal()).toEqual([hashOf('a("あ")'), hashOf('b()')].sort());
});

test('every place that would be refused or reach outside is named, and kinds of files that servers are not told about', async () => {
  write({
    'index.html': '<p style="x">',
    'a.css': 'a{background:url(https://a.example/)}',
    'a.js': 'fetch("https://a.example")',
    'a.svg': '<svg onload="x"/>',
    'a.php': '',
  });
  await expect(seal()).rejects.toThrow(
    new UnsealableSiteError(
      [
        'a.css: url(https://a.example/)',
        'a.js: //a.example',
        'a.php: この種類のファイルは src/serving/file-kinds.ts の表にありません。',
        'a.svg: <svg onload="x">',
        'index.html: <p style="x">',
      ].join('\n'),
    ),
  );
});

test('a fault of every page does not fill the screen', async () => {
  write(Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`${n}/index.html`, '<p style="x">'])));
  await expect(seal()).rejects.toThrow(/\nほかに10か所$/);
});

test('the page that checks is told what to compare with, in a way that cannot end its script', async () => {
  write({
    'check/index.html': `<main>${EXPECTED_MARK}</main>`,
    'index.html': '<p>long enough to be the larger one</p>',
    'a..b/index.html': '<p>x</p>',
    'empty.json': '',
    'a.json': '{}',
    'x</script>.json': '1',
  });
  await seal();
  const html = readFileSync(join(site, 'check/index.html'), 'utf8');
  expect(html.match(/<\/script>/g)).toHaveLength(1);
  const expected = JSON.parse(/data-expected>(.*?)<\/script>/.exec(html)?.[1] ?? '') as Expected;
  expect(expected).toMatchObject({ base: '/hr/', day: '2026-11-21', dotted: 'a..b/' });
  expect(expected.samples).toEqual([
    { ext: 'html', address: 'a..b/', type: 'text/html; charset=utf-8', bytes: 8 },
    { ext: 'json', address: 'x</script>.json', type: 'application/json', bytes: 1 },
  ]);
  expect(expected.headers[0]?.[0]).toBe('Content-Security-Policy');
});
