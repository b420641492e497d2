import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyProject } from '../src/integrations/copy-project.ts';
import { NODE } from '../src/integrations/run-command.ts';

const root = resolve(import.meta.dirname, '..');
const project = join(root, '.build/writing');
const file = join(project, 'src/content/offices/kiyose/jinzai-ikusei-ka.yaml');

/** Starts `astro dev` on a copy of the project; gives its address and the way to end it. */
async function startWriting() {
  copyProject(root, project);
  const dev = spawn(NODE, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '4390'], {
    cwd: project,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', MICHISHIRUBE_TODAY: '2026-11-22' },
  });
  const { promise, resolve: told } = Promise.withResolvers<string>();
  let said = '';
  dev.stdout.on('data', (text: Buffer) => {
    said += text.toString();
    const [, address] = /(http:\/\/\S+?)\/?\s/.exec(said) ?? [];
    if (address !== undefined) told(address);
  });
  const ended = Promise.withResolvers<void>();
  dev.once('close', () => {
    ended.resolve();
  });
  return {
    address: await promise,
    end: async () => {
      dev.kill('SIGTERM');
      await ended.promise;
      rmSync(project, { recursive: true, force: true });
    },
  };
}

test('while somebody writes, a mistake is shown on the page of its entry, and is gone once it is mended', async ({
  page,
}) => {
  // A whole program is started, and makes its pages as they are asked for.
  test.slow();
  const { address, end } = await startWriting();
  try {
    await page.goto(`${address}/kiyose/offices/`);
    await expect(page.locator('h1')).toBeVisible();
    const panel = page.locator('.findings-panel');
    await expect(panel).toHaveCount(0);

    const sound = readFileSync(file, 'utf8');
    writeFileSync(file, sound.replace(/^order: .*$/m, 'order: 一番'));
    await expect(panel.getByRole('heading')).toHaveText('この頁の指摘 1件');
    await expect(panel.locator('li')).toContainText(
      '誤り「order」には数を書きますが、今の値は「一番」です。値を数に直してください。この項目の意味: 一覧での順番。',
    );
    await expect(panel.getByRole('button')).toHaveText('src/content/offices/kiyose/jinzai-ikusei-ka.yaml:2:8');

    writeFileSync(file, sound);
    await expect(panel).toHaveCount(0);
  } finally {
    await end();
  }
});
