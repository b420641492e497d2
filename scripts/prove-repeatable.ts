/**
 * npm run prove:repeatable -- [--against DIR]
 * Builds the site once more, from another folder, in another time zone and language and without anything that an earlier
 * build has kept, and compares it byte for byte with one that was built before. Exit code: 0 the same, 1 not.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readBuildRecord } from '../src/integrations/build-record.ts';
import { readOptions } from '../src/integrations/command-line.ts';
import { differingFiles, digestFolder } from '../src/integrations/folder-digest.ts';
import { NODE, runCommand } from '../src/integrations/run-command.ts';

const root = resolve(import.meta.dirname, '..');
const { against } = readOptions(process.argv.slice(2), { against: { type: 'string', default: 'dist' } });
const before = resolve(root, against);
const record = readBuildRecord(before);
if (!record) {
  console.error(`✗ ${before} に、できあがったサイトがありません。先に npm run build を実行してください。`);
  process.exit(1);
}

const elsewhere = mkdtempSync(join(tmpdir(), 'michishirube-again-'));
try {
  // What builds keep: the content that Astro has read, and the prose that the check has.
  for (const kept of ['node_modules/.astro', 'node_modules/.cache/michishirube', '.astro']) {
    rmSync(join(root, kept), { recursive: true, force: true });
  }
  const again = join(elsewhere, 'site');
  const { code, output } = await runCommand(
    [...[NODE, join(root, 'scripts/build.ts'), '--base', record.base, '--today', record.today, '--out', again]],
    { cwd: elsewhere, env: { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
  );
  const [old, now] = [digestFolder(before), digestFolder(again)];
  const differing = differingFiles(old, now);
  if (code !== 0) console.error(output);
  else if (differing.length === 0) console.log(`✓ ${now.size}個のファイルが、1バイトも違いません。`);
  else console.error(`✗ 二度のビルドで、${differing.length}個のファイルが違います。\n  ${differing.join('\n  ')}`);
  process.exitCode = code !== 0 || differing.length > 0 ? 1 : 0;
} finally {
  rmSync(elsewhere, { recursive: true, force: true });
}
