import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CHECK_CONTENT, NODE, runCommand } from '../src/integrations/run-command.ts';
import { addTallies, countPages, countPlaywright, countVitest, type Tally } from '../src/integrations/test-report.ts';

const root = resolve(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'michishirube-test-'));
const reportAt = (name: string) => join(reports, name);
const readReport = (name: string) => (existsSync(reportAt(name)) ? readFileSync(reportAt(name), 'utf8') : undefined);
const bin = (path: string) => [NODE, join('node_modules', path)];

/** A step fails as a whole unless its runner counts. */
interface Step {
  name: string;
  title: string;
  command: string[];
  env?: Record<string, string>;
  /** Whether its output is of use while it runs; otherwise it is shown only when the step fails. */
  show?: boolean;
  /** Mostly waits for the network, so that it runs beside all others. It comes along with the steps that need it. */
  isAside?: boolean;
  /** Steps that must have passed before. */
  needs?: string[];
  /** Steps that must have ended before, well or not: they would be in each other's way. */
  after?: string[];
  count?: () => Tally;
}

const build = (name: string, base: string) => [
  ...[NODE, 'scripts/build.ts', '--base', base, '--out', `.build/site-${name}`],
];

/** In the order in which they begin, two at a time: what is soon done first, and what leaves no core idle. */
const STEPS: Step[] = [
  {
    name: 'find-browser',
    title: 'ブラウザーの用意',
    command: [NODE, 'scripts/find-browser.ts'],
    isAside: true,
    count: () => ({ passed: 0, failed: 0 }),
  },
  {
    name: 'unused',
    title: '使われていないもの（knip）',
    command: [...bin('knip/bin/knip.js'), '--no-progress'],
  },
  { name: 'content', title: '内容の検査', command: CHECK_CONTENT },
  {
    name: 'unit',
    title: '単体テスト',
    command: [
      ...[...bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json'],
      `--outputFile.json=${reportAt('unit.json')}`,
    ],
    show: true,
    count: () => countVitest(readReport('unit.json')),
  },
  {
    name: 'types',
    title: '型',
    command: [...bin('astro/bin/astro.mjs'), 'check', '--minimumFailingSeverity', 'warning'],
  },
  {
    name: 'format',
    title: '整形（Prettier）',
    command: [...bin('prettier/bin/prettier.cjs'), '--check', '.'],
  },
  {
    name: 'new-city',
    title: '新しい自治体の雛形（一つの市だけのビルド、削除）',
    command: [NODE, 'scripts/prove-new-city.ts'],
  },
  {
    name: 'lint',
    title: '書き方（ESLint）',
    command: [...bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.'],
    // The types that it reads are written by the check of the types.
    needs: ['types'],
  },
  { name: 'build-root', title: 'ビルド（/）', command: build('root', '/') },
  { name: 'build-under', title: 'ビルド（/hr/jinzai/）', command: build('under', '/hr/jinzai/') },
  {
    name: 'html',
    title: 'HTMLの検査（頁ごと）',
    command: [NODE, 'scripts/check-html.ts', '--dir', '.build/site-root', '--json', reportAt('html.json')],
    needs: ['build-root'],
    count: () => countPages(readReport('html.json')),
  },
  {
    name: 'repeat',
    title: 'もう一度のビルドと1バイトも違わないか',
    command: [NODE, 'scripts/prove-repeatable.ts', '--against', '.build/site-root'],
    needs: ['build-root'],
    // It takes away what Astro keeps, the types that the check of the code reads among it.
    after: ['lint', 'build-under'],
  },
  {
    name: 'browser',
    title: 'ブラウザーのテスト',
    command: [...bin('@playwright/test/cli.js'), 'test'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: reportAt('browser.json') },
    show: true,
    needs: ['find-browser', 'build-root', 'build-under'],
    count: () => countPlaywright(readReport('browser.json')),
  },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `✗ 「${unknown.join('、')}」という手順はありません。使えるのは ${STEPS.map((step) => step.name).join('、')} です。`,
  );
  process.exit(2);
}

interface Outcome {
  title: string;
  tally: Tally;
  seconds: number;
}

async function runStep(step: Step): Promise<Tally> {
  const env = { ASTRO_TELEMETRY_DISABLED: '1', ...step.env };
  const { code, output } = await runCommand(step.command, { cwd: root, env, ...(step.show && { show: true }) });
  if (code !== 0 && !step.show) console.log(output.trimEnd());
  const tally = step.count?.() ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  // A runner may fail for a reason that none of its tests shows.
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

const failed = new Set<string>();
const outcomes = new Map<Step, Outcome>();

/** Runs a step, unless what it needs has failed, and tells how it ended. */
async function carryOut(step: Step): Promise<void> {
  const start = performance.now();
  const blocked = step.needs?.some((name) => failed.has(name)) ?? false;
  if (step.show) console.log(`\n■ ${step.title}`);
  if (blocked) console.log(`${step.title}: 前の手順が失敗したため、実行できません。`);
  const tally = blocked ? { passed: 0, failed: 1 } : await runStep(step);
  if (tally.failed > 0) failed.add(step.name);
  const seconds = (performance.now() - start) / 1000;
  outcomes.set(step, { title: step.title, tally, seconds });
  if (!step.show && !blocked) console.log(`${tally.failed > 0 ? '✗' : '✓'} ${step.title}　${seconds.toFixed(1)}秒`);
}

/** How many quiet steps run side by side. Those that show their output use all of the machine by themselves. */
const SIDE_BY_SIDE = 2;

const isWanted = ({ name }: Step) => wanted.length === 0 || wanted.includes(name);
const steps = STEPS.filter(
  (step) =>
    isWanted(step) || (step.isAside && STEPS.some((other) => isWanted(other) && other.needs?.includes(step.name))),
);
const running = new Map<Step, Promise<void>>();
for (const step of steps) {
  const mustWait = () => {
    const all = [...running.keys()];
    const beside = all.filter(({ isAside }) => !isAside);
    return (
      beside.length >= (step.show ? 1 : SIDE_BY_SIDE) ||
      beside.some(({ show }) => show) ||
      all.some(({ name }) => step.needs?.includes(name) || step.after?.includes(name))
    );
  };
  while (!step.isAside && mustWait()) await Promise.race(running.values());
  running.set(
    step,
    carryOut(step).finally(() => running.delete(step)),
  );
}
await Promise.all(running.values());
rmSync(reports, { recursive: true, force: true });

/** Japanese letters are twice as wide as ASCII in a terminal. */
const wide = (text: string) => [...text].reduce((sum, letter) => sum + (/[\u0020-\u007e]/.test(letter) ? 1 : 2), 0);
const told = steps.flatMap((step) => outcomes.get(step) ?? []);
const column = Math.max(...told.map(({ title }) => wide(title)));
console.log('');
for (const { title, tally, seconds } of told) {
  const mark = tally.failed > 0 ? '✗' : '✓';
  const counts = `${tally.passed} passed, ${tally.failed} failed`.padEnd(24);
  console.log(`${mark} ${title}${' '.repeat(column - wide(title))}  ${counts}${seconds.toFixed(1).padStart(6)}秒`);
}
const total = addTallies(told.map(({ tally }) => tally));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
