import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { previousOf, publishFolder, recoverFolder } from './publish-folder.ts';

let root: string;
let workFolder: string;
let out: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'publish-folder-'));
  workFolder = join(root, '.build');
  out = join(root, 'dist');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (folder: string, content: string) => writeFileSync(join(folder, 'index.html'), content);
const published = () => readFileSync(join(out, 'index.html'), 'utf8');
const publish = (content: string) => publishFolder({ workFolder, out, fill: async (folder) => write(folder, content) });

test('what was filled takes the place of what was there, and nothing is left over', async () => {
  await publish('old');
  writeFileSync(join(out, 'only-in-the-old-one.html'), '');
  await publish('new');
  expect(published()).toBe('new');
  expect(readdirSync(out)).toEqual(['index.html']);
  expect(readdirSync(workFolder)).toEqual([]);
});

test('a build that fails leaves the previous one whole', async () => {
  await publish('old');
  const failing = publishFolder({
    workFolder,
    out,
    fill: async (folder) => {
      write(folder, 'half');
      throw new Error('no such page');
    },
  });
  await expect(failing).rejects.toThrow('no such page');
  expect(published()).toBe('old');
  expect(readdirSync(workFolder)).toEqual([]);
});

test('a build that is killed leaves the previous one whole, and the next one cleans up and goes on', async () => {
  await publish('old');
  const script = `
    import { publishFolder } from ${JSON.stringify(join(import.meta.dirname, 'publish-folder.ts'))};
    await publishFolder({ workFolder: ${JSON.stringify(workFolder)}, out: ${JSON.stringify(out)}, fill: async () => {
      console.log('filling');
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    } });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  expect(readdirSync(workFolder)).toEqual(expect.arrayContaining(['lock', expect.stringMatching(/^next-/)]));
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(published()).toBe('old');

  await publish('new');
  expect(published()).toBe('new');
  expect(readdirSync(workFolder)).toEqual([]);
});

test('a build that was killed between the two renames is put back', async () => {
  await publish('old');
  renameSync(out, previousOf(workFolder, out));
  recoverFolder(workFolder, out);
  expect(published()).toBe('old');

  renameSync(out, previousOf(workFolder, out));
  const failing = publishFolder({ workFolder, out, fill: () => Promise.reject(new Error('no such page')) });
  await expect(failing).rejects.toThrow('no such page');
  expect(published()).toBe('old');
});

test('two builds at once follow each other', async () => {
  const order: string[] = [];
  const slow = (name: string) =>
    publishFolder({
      workFolder,
      out,
      onWait: () => order.push(`${name} waits`),
      fill: async (folder) => {
        order.push(`${name} begins`);
        await wait(300);
        write(folder, name);
        order.push(`${name} ends`);
      },
    });
  const first = slow('first');
  await wait(100);
  await Promise.all([first, slow('second')]);
  expect(order).toEqual(['first begins', 'second waits', 'first ends', 'second begins', 'second ends']);
  expect(published()).toBe('second');
});

test('a lock whose process is gone does not hold anyone up', async () => {
  mkdirSync(workFolder);
  // No process has this number: Linux counts to 2^22 at most.
  writeFileSync(join(workFolder, 'lock'), '4194999');
  await publish('new');
  expect(published()).toBe('new');
});
