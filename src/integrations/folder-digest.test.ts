import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { differingFiles, digestFolder } from './folder-digest.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'folder-digest-'));
  for (const name of ['a', 'b']) {
    mkdirSync(join(root, name, 'inner'), { recursive: true });
    writeFileSync(join(root, name, 'inner/page.html'), 'same');
  }
});
afterEach(() => rmSync(root, { recursive: true }));

const differences = () => differingFiles(digestFolder(join(root, 'a')), digestFolder(join(root, 'b')));

it('finds no difference between folders of the same files', () => {
  expect(differences()).toEqual([]);
});

it('names the files that differ in a byte or stand in one folder only', () => {
  writeFileSync(join(root, 'a/inner/page.html'), 'Same');
  writeFileSync(join(root, 'b/more.txt'), '');
  expect(differences()).toEqual(['inner/page.html', 'more.txt']);
});

it('takes a folder that is not there for empty', () => {
  expect(digestFolder(join(root, 'c')).size).toBe(0);
});
