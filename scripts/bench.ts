/**
 * npm run bench -- [--only check,build,model,search] [--times 1,9] [--runs 3] [--cities 1741] [--out .build/bench.json]
 * Measures how long checking, building and answering take, and how that grows with the content. Prints tables in
 * Markdown and writes everything as JSON.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { type BuildTime, BenchError, compareBuilds, measureCheck } from '../src/bench/measure-builds.ts';
import { measureModel } from '../src/bench/measure-model.ts';
import type { Measured } from '../src/bench/process-tree.ts';
import { median, table } from '../src/bench/report.ts';
import { readContent } from '../src/content-io/read-content.ts';
import { BadOptionError, readOptions } from '../src/integrations/command-line.ts';
import { NODE, runCommand } from '../src/integrations/run-command.ts';

const PARTS = ['check', 'build', 'model', 'search'] as const;
type Part = (typeof PARTS)[number];

const root = resolve(import.meta.dirname, '..');
const work = join(root, '.build/bench');

function readNumbers(text: string, option: string): number[] {
  const numbers = text.split(',').map(Number);
  if (!numbers.every((number) => Number.isInteger(number) && number >= 1)) {
    throw new BadOptionError(`--${option} の「${text}」は、1以上の整数ではありません。`);
  }
  return numbers;
}

function readArguments() {
  const values = readOptions(process.argv.slice(2), {
    only: { type: 'string', default: PARTS.join(',') },
    times: { type: 'string', default: '1' },
    runs: { type: 'string', default: '1' },
    cities: { type: 'string', default: '1741' },
    out: { type: 'string', default: '.build/bench.json' },
  });
  const only = values.only.split(',');
  const unknown = only.filter((name) => !(PARTS as readonly string[]).includes(name));
  if (unknown.length > 0) {
    throw new BadOptionError(`「${unknown.join('、')}」は測れません。測れるのは ${PARTS.join('、')} です。`);
  }
  return {
    only: new Set(only as Part[]),
    times: readNumbers(values.times, 'times'),
    runs: readNumbers(values.runs, 'runs')[0] ?? 1,
    cities: readNumbers(values.cities, 'cities')[0] ?? 1,
    out: resolve(root, values.out),
  };
}

const seconds = (value: number) => value.toFixed(1);
const middle = <T>(list: readonly T[], of: (one: T) => number) => median(list.map(of));
const heading = (text: string) => console.log(`\n## ${text}\n`);
const onStep = (text: string) => console.error(`… ${text}`);
const load = () => loadavg().map((value) => Number(value.toFixed(1)));

async function bench() {
  const { only, times, runs, cities, out } = readArguments();
  const { drafts } = await readContent(root);
  const result: Record<string, unknown> = {
    date: new Date().toISOString(),
    machine: { cpu: cpus()[0]?.model, cores: availableParallelism(), memoryMiB: Math.round(totalmem() / 2 ** 20) },
    node: process.version,
    loadBefore: load(),
    runs,
  };
  const job = { root, work, drafts, runs, onStep };
  rmSync(work, { recursive: true, force: true });

  if (only.has('check')) {
    const checks = [];
    for (const each of times) checks.push(await measureCheck({ ...job, times: each }));
    const row = (files: number, state: string, list: readonly Measured[]) => [
      `${files}（${state}）`,
      seconds(middle(list, (one) => one.seconds)),
      seconds(middle(list, (one) => one.cpuSeconds)),
      String(middle(list, ({ peakMiB }) => peakMiB)),
    ];
    heading('内容の検査（npm run validate）');
    console.log(
      table([
        ['ファイル', '秒', 'CPU秒', '最大MiB'],
        ...checks.flatMap(({ files, cold, warm }) => [row(files, '初めて', cold), row(files, '二度目', warm)]),
      ]),
    );
    result['check'] = checks;
  }

  if (only.has('build')) {
    const builds = [];
    for (const each of times) builds.push(await compareBuilds({ ...job, times: each }));
    const row = (name: string, pages: number, list: readonly BuildTime[]) => [
      name,
      String(pages),
      ...(['check', 'pages', 'read', 'index'] as const).map((step) => {
        const value = middle(list, ({ steps }) => steps[step] ?? NaN);
        return Number.isNaN(value) ? '–' : seconds(value);
      }),
      seconds(middle(list, (one) => one.seconds)),
      seconds(middle(list, (one) => one.cpuSeconds)),
      ((middle(list, (one) => one.cpuSeconds) / pages) * 1000).toFixed(1),
      String(middle(list, ({ peakMiB }) => peakMiB)),
    ];
    heading('ビルド');
    console.log(
      table([
        ['', '頁', '検査 秒', '頁 秒', '読み取り 秒', '索引 秒', '全体 秒', 'CPU秒', 'CPUミリ秒/頁', '最大MiB'],
        ...builds.flatMap(({ pages, site, bare }) => [
          row('みちしるべ', pages, site),
          row('素の Astro + MDX + Pagefind', pages, bare),
        ]),
      ]),
    );
    for (const { pages, site, bare } of builds) {
      const ratio = (of: (one: BuildTime) => number) => (middle(site, of) / middle(bare, of)).toFixed(2);
      console.log(
        `\n${pages}頁で、素のビルドの ${ratio((one) => one.seconds)} 倍の時間（CPUでは ${ratio((one) => one.cpuSeconds)} 倍）`,
      );
    }
    result['build'] = builds;
  }

  if (only.has('model')) {
    onStep(`${cities}の市区町村での計算`);
    const small = measureModel(drafts, 1);
    const large = measureModel(drafts, Math.max(1, Math.round(cities / small.cities)));
    heading(`計算（${small.cities}市と、${large.cities}市・${large.entries}項目）`);
    console.log(
      table([
        ['', '答え', 'ミリ秒', 'マイクロ秒/答え', `${small.cities}市でのマイクロ秒/答え`],
        ...large.times.map(({ what, answers, milliseconds }, index) => {
          const before = small.times[index];
          return [
            what,
            String(answers),
            milliseconds.toFixed(0),
            ((milliseconds * 1000) / answers).toFixed(0),
            before ? ((before.milliseconds * 1000) / before.answers).toFixed(0) : '',
          ];
        }),
      ]),
    );
    result['model'] = [small, large];
  }

  if (only.has('search')) {
    onStep('検索');
    heading('検索（dist をブラウザーで）');
    const { code, output } = await runCommand([NODE, 'scripts/bench-search.ts'], { cwd: root });
    console.log(code === 0 ? output.trimEnd() : `測れませんでした。先に npm run build を実行してください。\n${output}`);
    result['search'] = code === 0 ? output.trimEnd().split('\n') : null;
  }

  result['loadAfter'] = load();
  rmSync(work, { recursive: true, force: true });
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, `${JSON.stringify(result, null, 2)}\n`);
  console.log(`\n${relative(process.cwd(), out)} に書きました。`);
}

try {
  await bench();
} catch (error) {
  if (!(error instanceof BadOptionError || error instanceof BenchError)) throw error;
  console.error(`✗ ${error.message}`);
  process.exitCode = 1;
}
