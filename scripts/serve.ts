import { relative, resolve } from 'node:path';
import { readBuildRecord } from '../src/integrations/build-record.ts';
import { BadOptionError, readOptions } from '../src/integrations/command-line.ts';
import { recoverFolder } from '../src/integrations/publish-folder.ts';
import { NoPortError, startServer } from '../src/integrations/static-server.ts';

const DEFAULT_PORT = 4321;

const root = resolve(import.meta.dirname, '..');

/** What is wrong with the call or the folder, as a Japanese sentence. */
class CannotServe extends Error {}

try {
  const values = readOptions(process.argv.slice(2), {
    port: { type: 'string', default: process.env['PORT'] || String(DEFAULT_PORT) },
    dir: { type: 'string', default: 'dist' },
  });
  const dir = resolve(root, values.dir);
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) {
    throw new CannotServe(`ポート番号「${values.port}」は使えません。0から65535までの数を書いてください。`);
  }
  recoverFolder(resolve(root, '.build'), dir);
  const record = readBuildRecord(dir);
  if (!record) {
    const folder = relative(process.cwd(), dir);
    throw new CannotServe(`${folder} に、できあがったサイトがありません。先に npm run build を実行してください。`);
  }
  const site = await startServer({ dir, base: record.base, port });
  if (port !== 0 && site.port !== port) console.log(`ポート ${port} は使われているため、${site.port} を使います。`);
  console.log(`\n  ${site.url}\n\nブラウザーで開いてください。止めるには Ctrl+C を押します。`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void site.close().then(() => process.exit(0)));
  }
} catch (error) {
  if (!(error instanceof CannotServe || error instanceof NoPortError || error instanceof BadOptionError)) throw error;
  console.error(`✗ ${error.message}`);
  process.exitCode = 1;
}
