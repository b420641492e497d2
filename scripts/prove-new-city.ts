/**
 * npm run prove:new-city: lays out a municipality in a copy of this project, builds a site that holds it alone, looks
 * through its links, and removes it again.
 * Exit code: 0 all of it went well, 1 something did not.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { copyProject } from '../src/integrations/copy-project.ts';
import { deadLinks } from '../src/integrations/dead-links.ts';
import { NODE, runCommand } from '../src/integrations/run-command.ts';

const CITY = 'midori';
const TODAY = '2026-11-22';

const root = resolve(import.meta.dirname, '..');
const project = join(root, '.build/new-city');
const site = join(project, 'dist');

/** Something is not as it should be. The message is Japanese. */
class NotProvenError extends Error {}

const hold = (isTrue: boolean, otherwise: string) => {
  if (!isTrue) throw new NotProvenError(otherwise);
};

/** Every file of the content with its bytes, as one text. */
const contentText = (): string =>
  readdirSync(join(project, 'src/content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => `${file}\n${readFileSync(file, 'utf8')}`)
    .join('\n');

async function run(what: string, words: readonly string[], env: Record<string, string> = {}): Promise<string> {
  const { code, output } = await runCommand([NODE, ...words], {
    cwd: project,
    env: { MICHISHIRUBE_TODAY: TODAY, ...env },
    endsWithUs: true,
  });
  hold(code === 0, `${what}ができませんでした。\n${output.slice(-3000)}`);
  return output;
}

try {
  copyProject(root, project);
  const before = contentText();

  const said = await run('雛形の用意', [
    ...['scripts/new.ts', '自治体', `id=${CITY}`, 'name=緑市', 'reading=みどりし', '--today', TODAY],
    'document.title=緑市人材育成基本方針',
  ]);
  const made = [...said.matchAll(/^作りました: (\S+)$/gm)].map(([, file = '']) => file);
  hold(made.length === 3, `雛形のファイルが${made.length}つです。\n${said}`);

  await run('この市だけのビルド', ['scripts/build.ts', '--base', '/', '--out', site, '--today', TODAY], {
    MICHISHIRUBE_ONLY: CITY,
  });
  const { pages, dead } = deadLinks(site, '/');
  hold(dead.length === 0, `行き先の無いリンクがあります。\n${dead.join('\n')}`);
  for (const address of ['index.html', `${CITY}/index.html`, `${CITY}/policy/index.html`])
    hold(readFileSync(join(site, address), 'utf8').includes('未入力'), `${address} に「未入力」と出ていません。`);
  for (const gone of ['kiyose', 'tachikawa', 'compare', 'crosswalk', 'coverage'])
    hold(!existsSync(join(site, gone)), `/${gone}/ が残っています。`);
  hold(existsSync(join(site, 'mic/guideline-ed2/index.html')), '国の指針がありません。');

  for (const file of made) rmSync(join(project, file));
  await run('消した後の検査', ['scripts/validate.mjs', '--today', TODAY]);
  hold(contentText() === before, '消した後の内容が、前と同じではありません。');
  console.log(`雛形を用意し、この市だけのサイト（${pages}頁、切れたリンク無し）を作り、消して元に戻りました。`);
} catch (error) {
  if (!(error instanceof NotProvenError)) throw error;
  console.error(`✗ ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(project, { recursive: true, force: true });
}
