import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildSearchIndex, mattersOf, readRecords } from './search-index.ts';
import { record } from './search-record.test-support.ts';

const root = mkdtempSync(join(tmpdir(), 'search-index-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const page = (body: string) =>
  `<!doctype html><html lang="ja"><head><title>頁</title></head><body>${body}</body></html>`;

function siteIn(folder: string): string {
  const site = join(root, folder);
  mkdirSync(join(site, 'kiyose'), { recursive: true });
  writeFileSync(join(site, 'index.html'), page('<main data-pagefind-body><h1>みちしるべ</h1><p>人材育成</p></main>'));
  writeFileSync(
    join(site, 'kiyose/index.html'),
    page('<main data-pagefind-body><h1>清瀬市</h1><p>ＤＸ推進</p></main>'),
  );
  writeFileSync(join(site, '404.html'), page('<main><h1>ありません</h1></main>'));
  return site;
}

const fingerprints = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [file.slice(folder.length), createHash('sha256').update(readFileSync(file)).digest('hex')]);

test('only pages that mark their text are indexed; only what the search page needs is kept; the same pages give the same files', async () => {
  const [one, other] = [siteIn('one'), siteIn('other')];
  expect(await buildSearchIndex(one, await readRecords(one, '/'))).toBe(2);
  expect(await buildSearchIndex(other, await readRecords(other, '/'))).toBe(2);

  const kept = readdirSync(join(one, 'pagefind')).sort();
  expect(kept).toEqual(
    expect.arrayContaining(['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json', 'fragment', 'index']),
  );
  expect(kept.filter((name) => /ui|highlight|component|playground/.test(name))).toEqual([]);
  expect(fingerprints(join(one, 'pagefind'))).toEqual(fingerprints(join(other, 'pagefind')));
  expect(fingerprints(join(one, 'search'))).toEqual(fingerprints(join(other, 'search')));
  expect(readdirSync(join(one, 'search'))).toEqual(['vocabulary.table.gz']);
});

test('a record speaks of the matters in which it or a page joined with it stands', () => {
  const joined = record('/a/#ojt', 'OJT', { otherWays: [{ url: '/initiatives/ojt/', title: 'OJT', kind: '取組' }] });
  expect(
    mattersOf(joined, [
      ['/a/#other', '/b/'],
      ['/initiatives/ojt/', '/b/'],
      ['/b/', '/a/#ojt'],
    ]),
  ).toEqual(['zq1', 'zq2']);
});
