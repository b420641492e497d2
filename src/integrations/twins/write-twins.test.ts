import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readFinishedPages } from '../finished-pages/read-finished-pages.ts';
import { writeTwins } from './write-twins.ts';

const site = mkdtempSync(join(tmpdir(), 'twins-'));
afterAll(() => rmSync(site, { recursive: true, force: true }));
const facts = '<dl class="document-facts"><div><dt>策定</dt><dd>令和8年4月</dd></div></dl>';
const of = 'data-document="甲市方針" data-organization="甲市" data-edition="現行"';
const pages = {
  'index.html': '<main><h1>ホーム</h1><p><a href="/jinzai/admin/">編集</a></p></main>',
  '404.html': '<main><h1>ありません</h1></main>',
  'admin/index.html': '<body><script src="/jinzai/admin.js"></script></body>',
  'kou/policy/index.html': `<main ${of}><h1>方針</h1>${facts}<a href="/jinzai/kou/policy/first/">1章</a></main>`,
  'kou/policy/first/index.html': `<main ${of}><h1>1章</h1>${facts}</main>`,
  'kou/skills/zoom/index.html': `<main ${of}><h1>Zoom</h1><a href="/jinzai/kou/policy/first/#a">1章</a></main>`,
};
for (const [file, html] of Object.entries(pages)) {
  mkdirSync(join(site, file, '..'), { recursive: true });
  writeFileSync(join(site, file), html);
}
const read = (file: string) => readFileSync(join(site, file), 'utf8');

it('writes a twin beside each page to read, dated like its document, and both texts for the whole site', async () => {
  const about = { name: 'みちしるべ', tagline: '毎週使える形に', built: '2026-11-22', base: '/jinzai/', home: 'kou' };
  expect(await writeTwins(site, await readFinishedPages(site, about.base, true), about)).toBe(4);

  expect(read('kou/skills/zoom/index.md')).toBe(
    '---\ntitle: Zoom\nurl: /jinzai/kou/skills/zoom/\norganization: 甲市\ndocument: 甲市方針\nstatus: 現行\nissued: 令和8年4月\nbuilt: 2026-11-22\n---\n\n# Zoom\n\n[1章](../../policy/first/index.md#a)\n',
  );
  expect(['404.md', 'admin/index.md'].filter((file) => existsSync(join(site, file)))).toEqual([]);
  expect(read('index.md')).toContain('[編集](admin/)');
  expect(read('llms.txt')).toContain('- [1章](kou/policy/first/index.md)');
  expect(read('llms-full.txt').match(/^### .*$/gm)).toEqual(['### 方針', '### 1章']);
});
