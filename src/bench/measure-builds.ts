import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { NODE, programOf } from '../integrations/run-command.ts';
import type { Draft } from '../model/entry.ts';
import { measureCommand, type Measured } from './process-tree.ts';
import { makeBareProject, makeScaledProject } from './projects.ts';

/** One build, with the time of its steps. */
export interface BuildTime {
  seconds: number;
  cpuSeconds: number;
  peakMiB: number;
  /** Seconds by step: `check` (beside the pages), `pages`, `read`, `index`. */
  steps: Record<string, number>;
}

/** The builds of one size, as often as they were run. */
export interface BuildComparison {
  times: number;
  files: number;
  pages: number;
  site: BuildTime[];
  bare: BuildTime[];
}

/** Thrown when a measured program fails: what it took means nothing then. */
export class BenchError extends Error {
  override name = 'BenchError';
}

async function run(command: readonly string[], cwd: string): Promise<Measured> {
  const measured = await measureCommand(command, { cwd, env: { ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' } });
  if (measured.code !== 0) throw new BenchError(`${command.join(' ')}\n${measured.output}`);
  return measured;
}

const pick = ({ seconds, cpuSeconds, peakMiB }: Measured) => ({ seconds, cpuSeconds, peakMiB });

/** How the steps of a build are called in what it prints. */
const STEPS = {
  check: '内容の検査',
  pages: 'ページの作成',
  read: '出来た頁の読み取り',
  index: '検索用の索引',
} as const;

/** Everything that an earlier build has left is thrown away, so that each build does all the work. */
function forget(project: string, ...folders: string[]): void {
  for (const folder of ['.astro', '.build', 'dist', 'node_modules', ...folders]) {
    rmSync(join(project, folder), { recursive: true, force: true });
  }
}

async function buildThisSite(project: string): Promise<BuildTime> {
  forget(project);
  const measured = await run([NODE, 'scripts/build.ts', '--base', '/'], project);
  const seconds = (step: string) =>
    Number(new RegExp(`^✓ ${step}.*?([0-9.]+)秒$`, 'mu').exec(measured.output)?.[1] ?? NaN);
  return {
    ...pick(measured),
    steps: Object.fromEntries(Object.entries(STEPS).map(([name, step]) => [name, seconds(step)])),
  };
}

async function buildBareSite(project: string): Promise<BuildTime> {
  forget(project);
  const pages = await run([NODE, programOf('astro'), 'build'], project);
  const index = await run([NODE, programOf('pagefind'), '--site', 'dist'], project);
  return {
    seconds: pages.seconds + index.seconds,
    cpuSeconds: pages.cpuSeconds + index.cpuSeconds,
    peakMiB: Math.max(pages.peakMiB, index.peakMiB),
    steps: { pages: pages.seconds, index: index.seconds },
  };
}

const countPages = (site: string): number =>
  readdirSync(site, { recursive: true }).filter((name) => String(name).endsWith('.html')).length;

/**
 * Builds this site with its content multiplied, and a bare Astro + MDX + Pagefind site of as many pages with the same
 * text, in turns: one begins, then the other, so that neither has the warmer machine.
 * @param root the repository
 * @param work a folder below the repository for the projects
 * @param onStep told what runs next
 * @throws {BenchError} when a build fails
 */
export async function compareBuilds({
  root,
  work,
  drafts,
  times,
  runs,
  onStep,
}: {
  root: string;
  work: string;
  drafts: readonly Draft[];
  times: number;
  runs: number;
  onStep: (text: string) => void;
}): Promise<BuildComparison> {
  const ours = join(work, `site-${times}`);
  const theirs = join(work, `bare-${times}`);
  onStep(`${times}倍: 下ごしらえ`);
  const files = makeScaledProject(root, ours, drafts, times);
  // The bare project is made from the text of the built pages. This build counts for nothing.
  await buildThisSite(ours);
  const pages = countPages(join(ours, 'dist'));
  makeBareProject(join(ours, 'dist'), theirs);
  const comparison: BuildComparison = { times, files, pages, site: [], bare: [] };
  const builds = [
    async (nth: number) => {
      onStep(`${times}倍: みちしるべのビルド ${nth}/${runs}`);
      comparison.site.push(await buildThisSite(ours));
    },
    async (nth: number) => {
      onStep(`${times}倍: 素の Astro のビルド ${nth}/${runs}`);
      comparison.bare.push(await buildBareSite(theirs));
    },
  ];
  for (let nth = 1; nth <= runs; nth += 1) {
    for (const build of nth % 2 === 1 ? builds : builds.toReversed()) await build(nth);
  }
  return comparison;
}

/** A check of content, cold and warm: without and with what an earlier check has kept. */
export interface CheckTime {
  times: number;
  files: number;
  cold: Measured[];
  warm: Measured[];
}

/** What `npm run validate` runs in a project. */
function checkCommand(project: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    scripts: { validate: string };
  };
  const [, ...words] = scripts.validate.split(' ');
  return [NODE, ...words];
}

/** Checks multiplied content as `npm run validate` does. */
export async function measureCheck({
  root,
  work,
  drafts,
  times,
  runs,
  onStep,
}: Parameters<typeof compareBuilds>[0]): Promise<CheckTime> {
  const project = join(work, `site-${times}`);
  const files = existsSync(project)
    ? readdirSync(join(project, 'src/content'), { recursive: true }).filter((name) =>
        /\.(yaml|mdx)$/.test(String(name)),
      ).length
    : makeScaledProject(root, project, drafts, times);
  const result: CheckTime = { times, files, cold: [], warm: [] };
  onStep(`${times}倍: 内容の検査`);
  for (let nth = 1; nth <= runs; nth += 1) {
    forget(project);
    for (const list of [result.cold, result.warm]) list.push(await run(checkCommand(project), project));
  }
  return result;
}
