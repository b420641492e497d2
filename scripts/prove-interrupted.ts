/**
 * npm run prove:interrupted -- [--moments 20] [--seed 1]
 * Kills real builds of the whole site at as many moments, by SIGKILL and SIGTERM in turns, and looks each time whether
 * the site that was there before is whole, byte for byte; then whether the next build works and nothing is left over.
 * Takes about half a build for each moment. Exit code: 0 all of it held, 1 not.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readOptions } from '../src/integrations/command-line.ts';
import { differingFiles, digestFolder, type FolderDigest } from '../src/integrations/folder-digest.ts';
import { recoverFolder } from '../src/integrations/publish-folder.ts';
import { NODE } from '../src/integrations/run-command.ts';

const root = resolve(import.meta.dirname, '..');
const values = readOptions(process.argv.slice(2), {
  moments: { type: 'string', default: '20' },
  seed: { type: 'string', default: '1' },
});
const moments = Number(values.moments);
const workFolder = join(root, '.build');
const out = join(workFolder, 'proof');

/** A row of numbers from 0 to 1 that a seed gives again: the fraction of a sine, which is spread well enough here. */
const chance = (nth: number) => Math.abs((Math.sin(Number(values.seed) * 1000 + nth) * 10_000) % 1);

/** Every build is for another day, so that a new site cannot be taken for the old one. */
const day = (nth: number) => new Date(Date.UTC(2030, 0, 1 + nth)).toISOString().slice(0, 10);
const startBuild = (nth: number) =>
  spawn(NODE, [join(root, 'scripts/build.ts'), '--base', '/', '--out', out, '--today', day(nth)], { stdio: 'ignore' });

async function wholeBuild(nth: number): Promise<number> {
  const start = performance.now();
  const [code] = (await once(startBuild(nth), 'exit')) as [number | null];
  if (code !== 0) throw new Error(`ビルド（${day(nth)}）が終了コード ${code} で終わりました。`);
  return performance.now() - start;
}

const faults: string[] = [];
const leftOvers = () => readdirSync(workFolder).filter((name) => /^(?:next|previous|lock)/.test(name));
const holds = (what: string, differing: readonly string[]) => {
  if (differing.length > 0) faults.push(`${what}: ${differing.slice(0, 5).join('、')}`);
};

mkdirSync(workFolder, { recursive: true });
try {
  const duration = await wholeBuild(0);
  console.log(`✓ 始めのビルド　${(duration / 1000).toFixed(1)}秒`);
  let site: FolderDigest = digestFolder(out);
  for (let nth = 1; nth <= moments; nth += 1) {
    const signal = nth % 2 === 1 ? 'SIGKILL' : 'SIGTERM';
    // One moment in each part of the build; the last one is when the new site takes the place of the old one.
    const moment = ((nth - 1 + chance(nth)) / moments) * duration;
    const build = startBuild(nth);
    const ended = once(build, 'exit');
    await Promise.race([wait(moment), ended]);
    const finished = build.exitCode === 0;
    build.kill(signal);
    await ended;
    recoverFolder(workFolder, out);
    const now = digestFolder(out);
    const differing = differingFiles(site, now);
    // Killed behind the swap, the new site stands there: it is whole when only what depends on the day is different.
    const isNew = now.get('build.json') !== site.get('build.json') && now.size === site.size;
    if (!isNew) holds(`${signal} ${(moment / 1000).toFixed(1)}秒`, differing);
    else site = now;
    console.log(
      `${isNew || differing.length === 0 ? '✓' : '✗'} ${signal}　${(moment / 1000).toFixed(1)}秒後　${
        finished ? '終わっていた' : isNew ? '置き換えた後' : '前のサイトのまま'
      }（${now.size}個のファイル）`,
    );
  }
  await wholeBuild(0);
  const first = digestFolder(out);
  await wholeBuild(0);
  holds('次のビルド', differingFiles(first, digestFolder(out)));
  holds('残ったもの', leftOvers());
} finally {
  rmSync(out, { recursive: true, force: true });
}
console.log(faults.length === 0 ? `✓ ${moments}回とも、サイトは完全なままでした。` : `✗ ${faults.join('\n  ')}`);
process.exitCode = faults.length === 0 ? 0 : 1;
