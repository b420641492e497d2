import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readFinishedPages } from './read-finished-pages.ts';

const site = mkdtempSync(join(tmpdir(), 'finished-pages-'));
afterAll(() => rmSync(site, { recursive: true, force: true }));
for (const name of ['a', 'b', 'c', 'd', 'e']) {
  mkdirSync(join(site, name));
  writeFileSync(
    join(site, name, 'index.html'),
    `<script>${name}()</script><main data-pagefind-body><h1>${name}</h1><p><a href="/hr/a/">a</a></p></main>`,
  );
}
writeFileSync(join(site, '404.html'), '<main><h1>ありません</h1></main>');

it('makes the same of every page, in the order of the files, in one thread or in several', async () => {
  const alone = await readFinishedPages(site, '/hr/', true, 1);
  expect(await readFinishedPages(site, '/hr/', true, 3)).toEqual(alone);
  expect(alone.map(({ address }) => address)).toEqual(['404.html', 'a/', 'b/', 'c/', 'd/', 'e/']);
  const b = alone[2]!;
  expect(b.scan).toEqual({ scripts: ['b()'], faults: [] });
  expect(b.records.map(({ url, title }) => [url, title])).toEqual([['/b/', 'b']]);
  expect(b.twin?.text).toBe('# b\n\n[a](../a/index.md)\n');
  expect(alone[0]!.twin).toBeUndefined();
});

it('says what is wrong with a page, whichever thread reads it', async () => {
  writeFileSync(join(site, 'b/index.html'), '<main><p>no title</p></main>');
  await expect(readFinishedPages(site, '/', true, 1)).rejects.toThrow('b/: no h1');
  await expect(readFinishedPages(site, '/', true, 3)).rejects.toThrow('b/: no h1');
});

it('makes no twins where none are wanted', async () => {
  expect((await readFinishedPages(site, '/', false, 1)).map(({ twin }) => twin)).toEqual(Array(6).fill(undefined));
});
