import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ensureBrowser, NoBrowserError } from '../src/integrations/browser.ts';
import { BadOptionError, readOptions } from '../src/integrations/command-line.ts';
import { ensureNginx, NginxRefusedError, NoNginxError, startNginx } from '../src/integrations/nginx.ts';
import { PackageError, packageSite } from '../src/integrations/package/package-site.ts';
import { readArchive } from '../src/integrations/package/read-archive.ts';
import { readBuildRecord } from '../src/integrations/build-record.ts';
import { NODE, runCommand } from '../src/integrations/run-command.ts';
import { NGINX_FOLDER } from '../src/serving/settings/nginx.ts';

// Does what the guide in the package says, with a real nginx, and then visits the site with a browser.
const root = resolve(import.meta.dirname, '..');
const work = mkdtempSync(join(tmpdir(), 'michishirube-nginx-'));

/** The proof failed. The message is a Japanese sentence. */
class NotProven extends Error {}

/** Unpacks the archive the way a zip program does. Returns its one folder. */
function unpack(file: string): string {
  const entries = readArchive(readFileSync(file));
  for (const { path, bytes } of entries) {
    mkdirSync(dirname(join(work, path)), { recursive: true });
    writeFileSync(join(work, path), bytes);
  }
  return join(work, entries[0]?.path.split('/', 1)[0] ?? '');
}

function checkSums(folder: string): number {
  const lines = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
  for (const line of lines) {
    const [sum = '', path = ''] = line.split('  ', 2);
    const real = createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
    if (real !== sum) throw new NotProven(`${path} の指紋が SHA256SUMS と違います。`);
  }
  return lines.length;
}

try {
  const values = readOptions(process.argv.slice(2), {
    site: { type: 'string', default: '.build/site-under' },
    'if-possible': { type: 'boolean', default: false },
  });
  let program: string;
  try {
    program = ensureNginx(console.log);
  } catch (error) {
    if (!(error instanceof NoNginxError) || !values['if-possible']) throw error;
    console.log(`… ${error.message}\n… 本物の nginx での確かめは、していません。`);
    process.exit(0);
  }
  const site = resolve(root, values.site);
  if (!readBuildRecord(site)) {
    const build = [NODE, 'scripts/build.ts', '--base', '/hr/jinzai/', '--out', site];
    const { code } = await runCommand(build, { cwd: root, show: true });
    if (code !== 0) throw new NotProven('サイトを作れませんでした。');
  }
  const { file, base } = await packageSite({ root, site, out: work });
  const folder = unpack(file);
  console.log(`✓ 配布物を展開し、${checkSums(folder)}個のファイルの指紋を確かめました`);

  // The one line that the guide says to mend.
  const settings = join(folder, 'settings/nginx/michishirube.conf');
  writeFileSync(settings, readFileSync(settings, 'utf8').replaceAll(NGINX_FOLDER, join(folder, 'site')));
  const server = await startNginx({ program, folder: join(work, 'nginx'), settings });
  console.log(`✓ ${server.version} が設定を読み、${server.origin}${base} で配信しています`);
  try {
    const { code } = await runCommand(
      [NODE, join('node_modules', '@playwright/test/cli.js'), 'test', 'tests/served.spec.ts'],
      {
        cwd: root,
        show: true,
        env: {
          MICHISHIRUBE_BROWSER: ensureBrowser(console.log),
          MICHISHIRUBE_SERVED_AT: `${server.origin}${base}`,
        },
      },
    );
    if (code !== 0) throw new NotProven('nginx の後ろで、サイトが正しく働きませんでした。');
  } finally {
    await server.close();
  }
  console.log(`✓ 配布物の設定のままの nginx（${base}）で、頁・検索・Excel・点検の頁が正しく働きました`);
} catch (error) {
  const known = [NotProven, NoNginxError, NginxRefusedError, NoBrowserError, PackageError, BadOptionError];
  if (!known.some((kind) => error instanceof kind)) throw error;
  console.error(`✗ ${(error as Error).message}`);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
