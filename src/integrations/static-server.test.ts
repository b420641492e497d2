import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { type ServedSite, startServer } from './static-server.ts';

const parent = mkdtempSync(join(tmpdir(), 'static-server-'));
const dir = join(parent, 'site');
for (const folder of ['kiyose/roles', 'pagefind/index', '日本語']) mkdirSync(join(dir, folder), { recursive: true });
for (const [file, text] of Object.entries({
  'index.html': 'home',
  '404.html': 'nothing here',
  'kiyose/index.html': 'kiyose',
  'style.css': 'p{}',
  'app.js': '0',
  'pagefind/wasm.ja.pagefind': 'wasm',
  'pagefind/index/ja_1.pf_index': 'index',
  'picture.svg': '<svg/>',
  '日本語/index.html': 'japanese',
})) {
  writeFileSync(join(dir, file), text);
}
writeFileSync(join(parent, 'secret.txt'), 'secret');
mkdirSync(join(parent, 'site-of-others'));
writeFileSync(join(parent, 'site-of-others', 'index.html'), 'secret');
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const started: ServedSite[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((site) => site.close()));
});
const serve = async (base: string, port = 0) => {
  const site = await startServer({ dir, base, port });
  started.push(site);
  return site;
};

/** Asks without any tidying of the path, which fetch() would do. */
const ask = (site: ServedSite, path: string, method = 'GET', headers: OutgoingHttpHeaders = {}) =>
  new Promise<{
    status: number;
    text: string;
    type: string;
    location: string;
    headers: IncomingHttpHeaders;
  }>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: site.port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          text,
          type: response.headers['content-type'] ?? '',
          location: response.headers.location ?? '',
          headers: response.headers,
        }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });

test('pages, under the root and under a base path', async () => {
  const root = await serve('/');
  expect(root.url).toBe(`http://localhost:${root.port}/`);
  expect(await ask(root, '/')).toMatchObject({ status: 200, text: 'home', type: 'text/html; charset=utf-8' });
  expect(await ask(root, '/kiyose/?a=b')).toMatchObject({ status: 200, text: 'kiyose' });
  expect(await ask(root, `/${encodeURIComponent('日本語')}/`)).toMatchObject({ status: 200, text: 'japanese' });

  const under = await serve('/hr/jinzai/');
  expect(under.url).toBe(`http://localhost:${under.port}/hr/jinzai/`);
  expect(await ask(under, '/hr/jinzai/')).toMatchObject({ status: 200, text: 'home' });
  expect(await ask(under, '/hr/jinzai/kiyose/')).toMatchObject({ status: 200, text: 'kiyose' });
  expect(await ask(under, '/kiyose/')).toMatchObject({ status: 404, text: 'nothing here' });
});

test('roads to the right address', async () => {
  const under = await serve('/hr/jinzai/');
  expect(await ask(under, '/')).toMatchObject({ status: 301, location: '/hr/jinzai/' });
  expect(await ask(under, '/hr/jinzai?q=x')).toMatchObject({ status: 301, location: '/hr/jinzai/?q=x' });
  expect(await ask(under, '/hr/jinzai/kiyose?q=x')).toMatchObject({ status: 301, location: '/hr/jinzai/kiyose/?q=x' });
});

test('what does not exist is answered by 404.html, with the status 404', async () => {
  const site = await serve('/');
  for (const path of ['/nowhere', '/nowhere/', '/kiyose/roles/', '/style.css/', '/%E0%A4%A', '/%00']) {
    expect(await ask(site, path), path).toMatchObject({ status: 404, text: 'nothing here' });
  }
});

test('nothing outside the folder can be read', async () => {
  const site = await serve('/');
  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/kiyose/../../secret.txt',
    '/../site-of-others/',
  ]) {
    expect((await ask(site, path)).text, path).not.toContain('secret');
  }
});

test('types', async () => {
  const site = await serve('/');
  expect((await ask(site, '/style.css')).type).toMatch(/^text\/css/);
  expect((await ask(site, '/app.js')).type).toMatch(/^text\/javascript/);
  expect((await ask(site, '/picture.svg')).type).toBe('image/svg+xml');
  expect((await ask(site, '/pagefind/wasm.ja.pagefind')).type).toBe('application/octet-stream');
  expect((await ask(site, '/pagefind/index/ja_1.pf_index')).type).toBe('application/octet-stream');
});

test('every answer carries the headers of the table, with the hashes that the build recorded', async () => {
  writeFileSync(join(dir, 'build.json'), '{"base":"/","today":"2026-04-01","scripts":["sha256-abc="]}');
  const site = await serve('/');
  for (const path of ['/', '/nowhere', '/app.js']) {
    const { headers } = await ask(site, path);
    expect(headers['content-security-policy'], path).toContain("script-src 'self' 'sha256-abc=';");
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['cache-control'], path).toBe('no-cache');
  }
  rmSync(join(dir, 'build.json'));
});

test('texts travel packed when the browser takes that, and not again while they are the same', async () => {
  writeFileSync(join(dir, 'long.css'), 'p{}'.repeat(1000));
  const site = await serve('/');
  const first = await ask(site, '/long.css', 'GET', { 'accept-encoding': 'gzip, br' });
  expect(first.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
  expect(Number(first.headers['content-length'])).toBeLessThan(100);
  const { etag = '' } = first.headers;
  const again = await ask(site, '/long.css', 'GET', { 'accept-encoding': 'gzip', 'if-none-match': etag });
  expect(again).toMatchObject({ status: 304, text: '' });
  expect(await ask(site, '/long.css')).toMatchObject({ status: 200, text: 'p{}'.repeat(1000) });
});

test('only reading is answered', async () => {
  const site = await serve('/');
  expect(await ask(site, '/', 'HEAD')).toMatchObject({ status: 200, text: '' });
  expect((await ask(site, '/', 'POST')).status).toBe(405);
});

test('a port that is taken is passed over', async () => {
  const first = await serve('/');
  const second = await serve('/', first.port);
  expect(second.port).toBeGreaterThan(first.port);
  expect(await ask(second, '/')).toMatchObject({ status: 200, text: 'home' });
});
