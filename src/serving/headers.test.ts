import { expect, test } from 'vitest';
import { contentSecurityPolicy, headersOf } from './headers.ts';

const site = { scripts: ['sha256-abc=', 'sha256-def='] };
const header = (path: string, name: string) => headersOf(site, path).find(([one]) => one === name)?.[1];

test('the policy allows this server and the scripts that the build has seen, and nothing else', () => {
  expect(contentSecurityPolicy(site, 'site')).toBe(
    "default-src 'none'; script-src 'self' 'sha256-abc=' 'sha256-def='; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
  expect(contentSecurityPolicy(site, 'search')).not.toContain('unsafe-inline');
});

test('WebAssembly is allowed in the folder of the search alone', () => {
  for (const path of ['search/index.html', 'search/try-wasm.js'])
    expect(header(path, 'Content-Security-Policy'), path).toContain("'wasm-unsafe-eval'");
  for (const path of ['index.html', 'kiyose/search/index.html', 'pagefind/pagefind.js', '404.html'])
    expect(header(path, 'Content-Security-Policy'), path).not.toContain('wasm');
});

test('only what carries a fingerprint in its name is kept without asking', () => {
  for (const path of ['assets/Page.D5cintwM.css', 'pagefind/fragment/ja_1.pf_fragment'])
    expect(header(path, 'Cache-Control'), path).toBe('public, max-age=31536000, immutable');
  for (const path of ['index.html', 'pagefind/pagefind.js', 'pagefind/pagefind-entry.json', 'data/assets/x.json'])
    expect(header(path, 'Cache-Control'), path).toBe('no-cache');
});
