import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { ensureBrowser, launchArguments } from '../src/integrations/browser.ts';
import { readBuildRecord } from '../src/integrations/build-record.ts';
import { readRecords } from '../src/integrations/search-index.ts';
import { type Figures, figuresOf, judge, type Outcome, placesOf } from '../src/integrations/search-judge.ts';
import { askPage, BadQueriesError, readQueries } from '../src/integrations/search-run.ts';
import { startServer } from '../src/integrations/static-server.ts';

// Runs a file of queries on a built site in a real browser. Builds nothing.
// npm run search:eval [-- FILE …] [--site DIR]
const root = resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  options: { site: { type: 'string', default: 'dist' } },
  allowPositionals: true,
});
const OWN = ['tests/search-queries/public.json', 'tests/search-queries/own.json'];
const dir = resolve(root, values.site);

const share = (value: number) => (Number.isNaN(value) ? '   –' : value.toFixed(3).padStart(6));
const line = (name: string, { queries, recall, reciprocalRank, zero, falsePositives }: Figures) =>
  [name.padEnd(10), String(queries).padStart(4), ...[recall, reciprocalRank, zero, falsePositives].map(share)].join(
    '  ',
  );

function print(file: string, outcomes: readonly Outcome[]): void {
  for (const { query, recall, reciprocalRank, missed, shown } of outcomes) {
    if (query.mustBeEmpty ? shown.length === 0 : recall === 1 && reciprocalRank === 1) continue;
    console.log(`\n[${query.class}] ${query.query}`);
    for (const { source, topic } of missed) console.log(`  上位5件に無い: ${source}「${topic}」`);
    for (const [index, url] of shown.slice(0, 5).entries()) console.log(`  ${index + 1}. ${url}`);
  }
  console.log(`\n${file}`);
  printFigures(outcomes);
}

function printFigures(outcomes: readonly Outcome[]): void {
  console.log(`${'class'.padEnd(10)}     n  recall@5  MRR@10   zero  none-FP`);
  console.log(line('ALL', figuresOf(outcomes)));
  for (const [name, some] of Map.groupBy(outcomes, ({ query }) => query.class))
    console.log(line(name, figuresOf(some)));
}

try {
  const record = readBuildRecord(dir);
  if (!record)
    throw new BadQueriesError(`${dir} に、できあがったサイトがありません。先に npm run build を実行してください。`);
  const files = positionals.length > 0 ? positionals : OWN;
  const missing = files.find((file) => !existsSync(resolve(file)));
  if (missing) throw new BadQueriesError(`${missing} がありません。`);
  const records = await readRecords(dir, record.base);
  const site = await startServer({ dir, base: record.base, port: 0 });
  const browser = await chromium.launch({ executablePath: ensureBrowser(console.log), args: launchArguments() });
  try {
    const page = await browser.newPage({ locale: 'ja-JP' });
    for (const file of files) {
      const outcomes: Outcome[] = [];
      const kinder: Outcome[] = [];
      for (const query of readQueries(resolve(file))) {
        for (const item of query.relevant)
          if (placesOf(item, records).size === 0)
            console.log(`対応する頁が見つかりません: ${item.source}「${item.topic}」（${query.query}）`);
        const shown = await askPage(page, site.url, query.query);
        outcomes.push(judge(query, shown, records));
        kinder.push(judge(query, shown, records, { partsCount: true }));
      }
      print(file, outcomes);
      console.log(`\n部分（章に対する節、表に対する行の頁）も全体の当たりに数えると`);
      printFigures(kinder);
    }
  } finally {
    await browser.close();
    await site.close();
  }
} catch (error) {
  if (!(error instanceof BadQueriesError)) throw error;
  console.error(`✗ ${error.message}`);
  process.exitCode = 1;
}
