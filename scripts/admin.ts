/**
 * Shows the editing screen on this machine: what is saved there is in the files of this repository at once, and nothing is
 * committed. Nothing leaves the machine.
 */
import { join, resolve } from 'node:path';
import { readBuildRecord } from '../src/integrations/build-record.ts';
import { BadOptionError, readOptions } from '../src/integrations/command-line.ts';
import { buildScreen } from '../src/integrations/editing/build-screen.ts';
import { serveEditing } from '../src/integrations/editing/serve-editing.ts';
import { EDITING_FOLDER } from '../src/serving/headers.ts';
import { settings } from '../src/settings.ts';

const DEFAULT_PORT = 4322;

const root = resolve(import.meta.dirname, '..');

try {
  const values = readOptions(process.argv.slice(2), {
    port: { type: 'string', default: String(DEFAULT_PORT) },
    dir: { type: 'string', default: 'dist' },
  });
  const site = resolve(root, values.dir);
  const record = readBuildRecord(site);
  const screen = join(root, '.build/editing');
  console.log('編集画面を用意しています（十秒ほど）。');
  await buildScreen(root, join(screen, EDITING_FOLDER));
  const served = await serveEditing({
    root,
    screen,
    site,
    base: record?.base ?? '/',
    port: Number(values.port),
    siteName: settings.siteName,
    onSave: (paths) => console.log(paths.map((path) => `保存しました: ${path}`).join('\n')),
  });
  console.log(`
  ${served.url}

ブラウザーで開いてください。この端末だけで動き、外とは通信しません。
保存すると、このフォルダーのファイルがすぐに書き換わります（提案は作りません）。
何が変わり、だれに関わるかは npm run diff で、検査は npm run validate で、頁での見え方は npm run dev で確かめられます。
止めるには Ctrl+C を押します。`);
  if (!record) console.log('\nサイトはまだ作っていないため、編集画面だけを表示します（npm run build で作れます）。');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void served.close().then(() => process.exit(0)));
  }
} catch (error) {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (['EADDRINUSE', 'EACCES', 'ERR_SOCKET_BAD_PORT'].includes(code))
    console.error('✗ このポートは使えません。--port で別の番号を指定してください。');
  else if (error instanceof BadOptionError) console.error(`✗ ${error.message}`);
  else throw error;
  process.exitCode = 1;
}
