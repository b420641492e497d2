import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { FILE_KINDS } from '../file-kinds.ts';
import { headersOf } from '../headers.ts';
import { settingsFiles } from './settings-files.ts';

const scripts = ['sha256-a+b/c='];
const editing = ['https://git.example.lg.jp'];
const under = settingsFiles({ base: '/hr/jin-zai.v2/', scripts, editing });
const root = settingsFiles({ base: '/', scripts });

describe.each(Object.keys(under))('%s', (name) => {
  const text = under[name] ?? '';

  test('names every kind of file and every header with its value', () => {
    for (const { ext, type } of FILE_KINDS) {
      expect(text, ext).toMatch(new RegExp(`[. ]${ext}\\b`));
      expect(text, ext).toContain(type);
    }
    for (const path of ['index.html', 'search/index.html', 'admin/index.html']) {
      for (const [header, value] of headersOf({ scripts, editing }, path)) {
        expect(text).toContain(header === 'Cache-Control' && name.startsWith('iis') ? 'DisableCache' : header);
        if (header !== 'Cache-Control') expect(text).toContain(value);
      }
    }
  });

  test('speaks of the base path for which it was made, and a site at the root has no other', () => {
    expect(text).toContain('/hr/jin-zai.v2/');
    expect(root[name]).not.toContain('/hr/');
    expect(root[name]).not.toContain('//404.html');
  });

  test('says nothing of an editing screen to a site that has none', () => {
    expect(text).toContain('https://git.example.lg.jp');
    expect(root[name]).not.toContain('編集画面だけ');
    expect(root[name]).not.toContain("style-src 'self' 'unsafe-inline'");
  });

  test('has no line that ends in a space, and ends with a line break', () => {
    expect(text).not.toMatch(/[ \t]\n/);
    expect(text).toMatch(/[^\n]\n$/);
  });
});

test('nginx: whatever a base path holds means itself in regular expressions, and its blocks are closed', () => {
  const text = under['nginx/michishirube.conf'] ?? '';
  expect(text).toContain('if ($uri ~ "^/hr/jin\\-zai\\.v2/search/") {');
  expect(text).toContain('location = /hr/jin-zai.v2 {');
  expect(text).toContain('alias /srv/michishirube/site/;');
  expect(root['nginx/michishirube.conf']).toContain('root /srv/michishirube/site;');
  const bare = text.replaceAll(/#.*/g, '').replaceAll(/"[^"]*"/g, '');
  expect(bare.match(/\{/g)?.length).toBe(bare.match(/\}/g)?.length);
});

test('Apache: both forms say the same about the folder', () => {
  const lines = (text = '') => text.split('\n').map((line) => line.trim());
  const inServer = new Set(lines(under['apache/michishirube.conf']));
  const missing = lines(under['apache/htaccess.txt']).filter((line) => !line.startsWith('#') && !inServer.has(line));
  expect(missing).toEqual([]);
});

test('IIS: every type and header is taken away before it is given, since IIS refuses what it has twice', () => {
  const text = under['iis/web.config'] ?? '';
  const given = [...text.matchAll(/<mimeMap fileExtension="(\.\w+)"/g)].map(([, ext]) => ext);
  expect(given.length).toBe(FILE_KINDS.length);
  for (const ext of given)
    expect(text).toMatch(new RegExp(`<remove fileExtension="\\${ext}" />\\s*<mimeMap fileExtension="\\${ext}"`));
  for (const [, name = ''] of text.matchAll(/<add name="([^"]+)"/g))
    expect(text).toMatch(new RegExp(`<remove name="${name}" />\\s*<add name="${name}"`));
});

test('IIS: the file is XML whose elements all close, with a comment that holds no double dash', () => {
  const text = under['iis/web.config'] ?? '';
  for (const [, comment = ''] of text.matchAll(/<!--([\s\S]*?)-->/g)) expect(comment).not.toContain('--');
  const open: string[] = [];
  for (const [, close, name = '', self] of text
    .replaceAll(/<!--[\s\S]*?-->|<\?.*?\?>/g, '')
    .matchAll(/<(\/?)(\w+)[^<>]*?(\/?)>/g)) {
    if (close) expect(open.pop()).toBe(name);
    else if (!self) open.push(name);
  }
  expect(open).toEqual([]);
  expect(fromHtml(text, { fragment: true, space: 'svg' }).children.length).toBeGreaterThan(0);
});

test('IIS: the page for what is missing lies below the folder of the server’s site', () => {
  expect(under['iis/web.config']).toContain('responseMode="File" path="hr\\jin-zai.v2\\404.html"');
  expect(root['iis/web.config']).toContain('responseMode="File" path="404.html"');
});
