import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { BadOptionError, readOptions } from '../src/integrations/command-line.ts';
import { PackageError, packageSite } from '../src/integrations/package/package-site.ts';
import { recoverFolder } from '../src/integrations/publish-folder.ts';
import { NODE, runCommand } from '../src/integrations/run-command.ts';

const root = resolve(import.meta.dirname, '..');

try {
  const values = readOptions(process.argv.slice(2), {
    site: { type: 'string', default: '' },
    base: { type: 'string', default: '' },
    out: { type: 'string', default: 'release' },
  });
  if (values.site !== '' && values.base !== '') {
    throw new PackageError(
      '--site と --base は一緒に使えません。置くパスは作るときに決まるので、--base だけを付けて作り直してください。',
    );
  }
  const site = resolve(root, values.site || 'dist');
  if (values.site === '') {
    const base = values.base === '' ? [] : ['--base', values.base];
    const { code } = await runCommand([NODE, 'scripts/build.ts', '--out', site, ...base], { cwd: root, show: true });
    if (code !== 0) throw new PackageError('サイトを作れなかったため、配布物は作りませんでした。');
  }
  recoverFolder(resolve(root, '.build'), site);
  const { file, files, base } = await packageSite({ root, site, out: resolve(root, values.out) });
  const size = (statSync(file).size / 1_000_000).toFixed(1);
  console.log(`できました: ${relative(process.cwd(), file)}（${base} 用、${files}個のファイル、${size} MB）`);
  console.log('置き方は、中の「導入手順.html」にあります。');
} catch (error) {
  if (!(error instanceof PackageError || error instanceof BadOptionError)) throw error;
  console.error(`✗ ${error.message}`);
  process.exitCode = 1;
}
