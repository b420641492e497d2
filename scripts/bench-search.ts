import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { ensureBrowser, launchArguments } from '../src/integrations/browser.ts';
import { readBuildRecord } from '../src/integrations/build-record.ts';
import { askPage, readQueries } from '../src/integrations/search-run.ts';
import { startServer } from '../src/integrations/static-server.ts';

// Measures the search of a built site in a real browser: bytes over the wire, work of a warm query, keystroke to paint.
// npm run bench:search [-- FILE …] [--site DIR]
const root = resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  options: { site: { type: 'string', default: 'dist' } },
  allowPositionals: true,
});
const dir = resolve(root, values.site);
const files =
  positionals.length > 0 ? positionals : ['tests/search-queries/public.json', 'tests/search-queries/own.json'];
const queries = [...new Set(files.flatMap((file) => readQueries(resolve(file)).map(({ query }) => query)))];
/** How often the whole set is asked when warm. */
const ROUNDS = 3;

const record = readBuildRecord(dir);
if (!record) throw new Error(`${dir} に、できあがったサイトがありません。先に npm run build を実行してください。`);

const sorted = (list: readonly number[]) => [...list].sort((a, b) => a - b);
const at = (list: readonly number[], share: number) =>
  sorted(list)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? NaN;
const show = (name: string, list: readonly number[], unit: string) =>
  console.log(
    `${name}: 中央値 ${at(list, 0.5).toFixed(1)} ${unit}、95% ${at(list, 0.95).toFixed(1)} ${unit}、最大 ${Math.max(...list).toFixed(1)} ${unit}（${list.length}回）`,
  );

const heaviest = (sizes: readonly number[]) =>
  sizes
    .map((size, index) => ({ size, query: queries[index] ?? '' }))
    .sort((a, b) => b.size - a.size)
    .slice(0, 5)
    .map(({ size, query }) => `${query} ${size.toFixed(0)} KB`);

const site = await startServer({ dir, base: record.base, port: 0 });
const browser = await chromium.launch({ executablePath: ensureBrowser(console.log), args: launchArguments() });
const SEARCH_FILES = /\/(pagefind|search)\/.+|\/assets\/.*\.js/;
try {
  const first: number[] = [];
  const firstPlain: number[] = [];
  const later: number[] = [];
  for (const query of queries) {
    const context = await browser.newContext({ locale: 'ja-JP' });
    const page = await context.newPage();
    let bytes = 0;
    let plain = 0;
    page.on('response', (response) => {
      if (!SEARCH_FILES.test(new URL(response.url()).pathname)) return;
      void Promise.all([response.request().sizes(), response.body()])
        .then(([{ responseBodySize }, body]) => {
          plain += responseBodySize;
          bytes += /\.(js|json)$/.test(new URL(response.url()).pathname) ? gzipSync(body).length : responseBodySize;
        })
        .catch(() => undefined);
    });
    await askPage(page, site.url, query);
    await page.waitForLoadState('networkidle');
    first.push(bytes / 1000);
    firstPlain.push(plain / 1000);
    const before = bytes;
    // Another query in the same visit: typed into the box.
    const next = queries[(queries.indexOf(query) + 7) % queries.length] ?? '';
    const shown = page.evaluate(
      () => new Promise((done) => document.addEventListener('search-shown', done, { once: true })),
    );
    await page.locator('#search-query').fill(next);
    await shown;
    await page.waitForTimeout(300);
    later.push((bytes - before) / 1000);
    await context.close();
  }
  show('最初の検索で届く量（プログラム・語彙・索引・結果のすべて。JSとJSONはgzipで数える）', first, 'KB');
  show('同じものを、何も圧縮しない配信で', firstPlain, 'KB');
  show('同じ訪問の次の検索で届く量', later, 'KB');
  console.log(`  最初の検索の重い順: ${heaviest(first).join('、')}`);

  const page = await browser.newPage({ locale: 'ja-JP' });
  await page.goto(`${site.url}search/`);
  const measure = (list: string[]) =>
    page.evaluate(async (texts) => {
      const input = document.querySelector<HTMLInputElement>('#search-query')!;
      const times: { work: number; paint: number }[] = [];
      for (const text of texts) {
        const shown = new Promise<{ work: number; paint: number }>((done) => {
          const start = performance.now();
          document.addEventListener(
            'search-shown',
            (event) => {
              const { work } = (event as CustomEvent<{ work: number }>).detail;
              requestAnimationFrame(() => setTimeout(() => done({ work, paint: performance.now() - start })));
            },
            { once: true },
          );
        });
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        times.push(await shown);
      }
      return times;
    }, list);
  await measure(queries);
  const warm = [];
  for (let round = 0; round < ROUNDS; round += 1) warm.push(...(await measure(queries)));
  show(
    '温まった検索の仕事（問いから並びまで）',
    warm.map(({ work }) => work),
    'ms',
  );
  show(
    '打鍵から画面に出るまで（打ち終わりを待つ50ミリ秒を含む）',
    warm.map(({ paint }) => paint),
    'ms',
  );
} finally {
  await browser.close();
  await site.close();
}
