/**
 * npm run prove:full-disk -- [--sizes 2,12,24]
 * Builds the whole site on disks (in memory, Linux only) that are too small for it, in MB, so that they are full at
 * different steps, and looks each time whether the site that was there before is whole, nothing is left over, and the
 * message says what to do. Exit code: 0 all of it held, 1 not.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readOptions } from '../src/integrations/command-line.ts';
import { differingFiles, digestFolder } from '../src/integrations/folder-digest.ts';
import { NODE, runCommand } from '../src/integrations/run-command.ts';

const root = resolve(import.meta.dirname, '..');
const workFolder = join(root, '.build');
const out = join(workFolder, 'dist');
const { sizes, inside } = readOptions(process.argv.slice(2), {
  sizes: { type: 'string', default: '2,12,24' },
  // Set by this script for itself, in a place where the small disk stands for the folder of the builds.
  inside: { type: 'boolean', default: false },
});

/** Builds on the small disk and says what did not hold. */
async function buildOnSmallDisk(): Promise<string[]> {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'index.html'), 'old');
  const before = digestFolder(out);
  const { code, output } = await runCommand([NODE, 'scripts/build.ts', '--out', out], { cwd: root });
  const message = output.split('\n').find((line) => line.startsWith('✗')) ?? '';
  console.log(`  ${message}`);
  return [
    ...(code === 0 ? ['ビルドが失敗しませんでした'] : []),
    ...(message.includes('ディスクの空きが足りない') ? [] : [`伝える文が違います: ${output.slice(-2000)}`]),
    ...(differingFiles(before, digestFolder(out)).length > 0 ? ['前のサイトが変わりました'] : []),
    ...readdirSync(workFolder)
      .filter((name) => name !== 'dist')
      .map((name) => `残ったもの: ${name}`),
  ];
}

if (inside) {
  const faults = await buildOnSmallDisk();
  for (const fault of faults) console.log(`  ✗ ${fault}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} else {
  mkdirSync(workFolder, { recursive: true });
  for (const size of sizes.split(',')) {
    const mount = `mount -t tmpfs -o size=${Number(size)}M tmpfs "$0" && exec "$@"`;
    const script = [NODE, join(root, 'scripts/prove-full-disk.ts'), '--inside'];
    const { code, output } = await runCommand(['unshare', '-rm', 'sh', '-c', mount, workFolder, ...script], {
      cwd: root,
    });
    console.log(`${code === 0 ? '✓' : '✗'} ${size} MB のディスク\n${output.trimEnd()}`);
    if (code !== 0) process.exitCode = 1;
  }
}
