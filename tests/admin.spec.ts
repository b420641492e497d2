import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { checkHtml } from '../src/integrations/check-html.ts';
import { sealScreen } from '../src/integrations/editing/add-screen.ts';
import { buildScreen } from '../src/integrations/editing/build-screen.ts';
import { type ServedEditing, serveEditing } from '../src/integrations/editing/serve-editing.ts';

const ROOT = resolve(import.meta.dirname, '..');

// What lies outside the window is not drawn: a tall window shows a whole form.
test.use({ viewport: { width: 1280, height: 3000 } });

let folder: string;
let served: ServedEditing;
const git = (...words: string[]) => execFileSync('git', words, { cwd: folder, encoding: 'utf8' });

/** The lines that went and came in the working tree, without what Git says around them. */
const changedLines = () =>
  git('diff', '--unified=0')
    .split('\n')
    .filter((line) => /^[-+]/.test(line) && !line.startsWith('--- a/'));

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'michishirube-admin-'));
  cpSync(join(ROOT, 'src/content'), join(folder, 'src/content'), { recursive: true });
  git('init', '-q');
  git('add', '.');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '-qm', '初め');
  const screen = join(folder, '.build');
  await buildScreen(ROOT, join(screen, 'admin'));
  await sealScreen(join(screen, 'admin'));
  served = await serveEditing({
    root: folder,
    screen,
    site: join(folder, 'site'),
    base: '/',
    port: 0,
    siteName: 'みちしるべ',
    onSave: () => undefined,
  });
});
test.afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

/** Notes requests to other hosts, and whatever the policy refuses. */
async function watch(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  const { origin } = new URL(served.url);
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin && !request.url().startsWith('data:')) faults.push(request.url());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`refused by the policy: ${effectiveDirective} ${blockedURI}`),
    );
  });
  return faults;
}

test('a mark and a sentence that are changed in the form are the lines that change in Git, and a wrong value is refused', async ({
  page,
}) => {
  const faults = await watch(page);
  const field = (path: string) => page.locator(`[data-key-path="${path}"]`);
  const open = (path: string) => field(path).getByRole('button', { name: '広げる' }).first().click();
  const save = () => page.getByRole('button', { name: '保存', exact: true }).click();
  const saved = page.getByText('エントリーが保存されました。');

  await page.goto(`${served.url}#/collections/competency-tables/entries/iruma/abilities`);
  await open('groups');
  await open('groups.0.rows');
  await open('groups.0.rows.0.cells');
  await field('groups.0.rows.0.cells.0.mark').getByRole('combobox').click();
  await page.getByRole('option', { name: '○ 必要' }).click();

  await field('reading').getByRole('textbox').fill('各階層で');
  await save();
  await expect(field('reading')).toContainText('ひらがなで書きます（「ー」「・」と半角の数字は使えます）。');
  expect(changedLines()).toEqual([]);

  await field('reading').getByRole('textbox').fill('かくかいそうでとくにもとめられるのうりょく');
  await save();
  await expect(saved).toBeVisible();
  const table = 'src/content/competency-tables/iruma/abilities.mdx';
  const tableLines = [`+++ b/${table}`, '-            mark: ◎', '+            mark: ○'];
  await expect.poll(changedLines).toEqual(tableLines);

  const chapter = 'src/content/chapters/kiyose/policy-ed4/background.mdx';
  const before = await readFile(join(folder, chapter), 'utf8');
  const sentence = before.split('\n').findLast((line) => line.endsWith('。')) ?? '';
  await page.goto(`${served.url}#/collections/chapters/entries/kiyose/policy-ed4/background`);
  const body = field('body').getByRole('textbox');
  await expect(body).toHaveValue(new RegExp(sentence.slice(-8)));
  await body.fill((await body.inputValue()).replace(sentence, `${sentence}一文を足しました。`));
  await save();
  await expect(saved).toBeVisible();
  await expect
    .poll(changedLines)
    .toEqual([`+++ b/${chapter}`, `-${sentence}`, `+${sentence}一文を足しました。`, ...tableLines]);
  expect(git('log', '--oneline').trim().split('\n')).toHaveLength(1);
  expect(faults).toEqual([]);
});

test('the page of the editing screen is sound HTML that search engines leave out', async () => {
  const html = await readFile(join(folder, '.build/admin/index.html'), 'utf8');
  expect(checkHtml(html, 'admin/index.html')).toEqual([]);
  expect(html).toContain('<meta name="robots" content="noindex">');
});
