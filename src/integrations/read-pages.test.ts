import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { textOf } from './page-parts.ts';
import { mainOf, pageAddress, pageFiles, readPages } from './read-pages.ts';

const site = mkdtempSync(join(tmpdir(), 'read-pages-'));
afterAll(() => rmSync(site, { recursive: true, force: true }));
mkdirSync(join(site, 'kou/roles'), { recursive: true });
for (const file of ['kou/roles/index.html', 'index.html', '404.html', 'kou/style.css'])
  writeFileSync(join(site, file), `<title>題</title><main id="main"><h1>${file}</h1></main><footer>終わり</footer>`);

test('the main landmark is read without the frame around it; a page without one has none', () => {
  const main = mainOf('<header>枠</header><main id="main"><p>中</p></main><footer>枠</footer>');
  expect(main?.properties['id']).toBe('main');
  expect(main && textOf(main)).toBe('中');
  expect(mainOf('<p>中</p>')).toBeUndefined();
});

test('pages come in a fixed order, each under the address of its folder', async () => {
  expect(await pageFiles(site)).toEqual(['404.html', 'index.html', 'kou/roles/index.html']);
  expect((await pageFiles(site)).map(pageAddress)).toEqual(['404.html', '', 'kou/roles/']);
});

test('each page is read with its main landmark', async () => {
  const seen: string[] = [];
  for await (const { main } of readPages(site)) seen.push(main ? textOf(main) : '');
  expect(seen).toEqual(['404.html', 'index.html', 'kou/roles/index.html']);
});
