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

test('killed at any of twenty moments, what is published is whole and the next build works', async () => {
  const FILES = 12;
  // Publishes one generation after the other: every file of one holds its number.
  const script = `
    import { writeFileSync } from 'node:fs';
    import { publishFolder } from ${JSON.stringify(join(import.meta.dirname, 'publish-folder.ts'))};
    for (let generation = Number(process.argv[1]); ; generation += 1) {
      await publishFolder({ workFolder: ${JSON.stringify(workFolder)}, out: ${JSON.stringify(out)}, fill: async (folder) => {
        for (let file = 0; file < ${FILES}; file += 1) writeFileSync(folder + '/' + file, String(generation));
      } });
      console.log(generation);
    }`;
  let newest = 0;
  for (let moment = 0; moment < 20; moment += 1) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, String(newest + 1)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    await wait(moment * 1.3);
    child.kill(moment % 2 === 0 ? 'SIGKILL' : 'SIGTERM');
    await once(child, 'exit');
    // Whoever was killed between the two renames is put right by whoever looks next: the server, or the next build.
    recoverFolder(workFolder, out);
    const generations = new Set(readdirSync(out).map((file) => Number(readFileSync(join(out, file), 'utf8'))));
    expect(readdirSync(out)).toHaveLength(FILES);
    expect(generations.size).toBe(1);
    const [found = 0] = generations;
    expect(found).toBeGreaterThan(newest);
    newest = found;
  }
  await publish('new');
  expect(published()).toBe('new');
  expect(readdirSync(workFolder)).toEqual([]);
});

test('a build that fails on a full disk leaves the previous one whole and nothing behind', async () => {
  await publish('old');
  const failing = publishFolder({
    workFolder,
    out,
    fill: async (folder) => {
      write(folder, 'half');
      // The device that answers every writing as a full disk does.
      writeFileSync('/dev/full', 'more');
    },
  });
  await expect(failing).rejects.toThrow('ENOSPC');
  expect(published()).toBe('old');
  expect(readdirSync(workFolder)).toEqual([]);
});

test('two builds at once follow each other', async () => {
  const order: string[] = [];
  const told = Promise.withResolvers<undefined>();
  const build = (name: string, begun: () => void, mayEnd: Promise<unknown>) =>
    publishFolder({
      workFolder,
      out,
      onWait: () => {
        order.push(`${name} waits`);
        told.resolve(undefined);
      },
      fill: async (folder) => {
        order.push(`${name} begins`);
        begun();
        await mayEnd;
        write(folder, name);
        order.push(`${name} ends`);
      },
    });
  const begun = Promise.withResolvers<undefined>();
  const first = build('first', () => begun.resolve(undefined), told.promise);
  await begun.promise;
  await Promise.all([first, build('second', () => undefined, Promise.resolve())]);
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
