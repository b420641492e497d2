import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { readFolder } from './read-content.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'michishirube-content-'));
  const roles = join(root, 'src/content/roles/kiyose');
  mkdirSync(join(roles, 'folder.yaml/inside'), { recursive: true });
  mkdirSync(join(root, 'elsewhere'));
  writeFileSync(join(root, 'elsewhere/secret.yaml'), 'name: secret\n');
  writeFileSync(join(roles, 'whole.yaml'), 'name: 係長級\n');
  writeFileSync(join(roles, '.hidden.yaml'), 'name: x\n');
  symlinkSync(join(root, 'elsewhere/secret.yaml'), join(roles, 'link.yaml'));
  symlinkSync(join(root, 'nowhere.yaml'), join(roles, 'broken-link.yaml'));
  symlinkSync(join(root, 'elsewhere'), join(roles, 'linked-folder'));
  symlinkSync(roles, join(roles, 'circle'));
  // A name whose bytes are no letters, as an archive from another system leaves it.
  writeFileSync(
    Buffer.concat([Buffer.from(`${roles}/`), Buffer.from([0x8c, 0x57]), Buffer.from('.yaml')]),
    'name: x\n',
  );
  execFileSync('mkfifo', [join(roles, 'pipe.yaml')]);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('only ordinary files are read: links are not followed, and whatever else stands there is named', async () => {
  const files = await readFolder(root, 'src/content');
  expect(
    files.map(({ file, bytes, notAFile }) => [file.slice('src/content/roles/kiyose/'.length), bytes.length, notAFile]),
  ).toEqual([
    ['broken-link.yaml', 0, 'link'],
    ['circle', 0, 'link'],
    ['folder.yaml', 0, 'folder'],
    ['link.yaml', 0, 'link'],
    ['linked-folder', 0, 'link'],
    ['pipe.yaml', 0, 'special'],
    ['whole.yaml', 16, undefined],
    ['\uFFFDW.yaml', 0, 'refused'],
  ]);
});

test('whatever stands in place of a file is a problem of its own, with what to do', async () => {
  const { problems } = await checkContent(root, '2026-11-21');
  const said = problems
    .filter(({ rule }) => rule === 'unreadable-file')
    .map(({ file, line, column, message }) => [file.slice('src/content/roles/kiyose/'.length), line, column, message]);
  const link = 'ほかの場所を指すリンク（シンボリックリンク）です。内容のファイルとしては読みません。';
  expect(said).toEqual([
    ['broken-link.yaml', 1, 1, link],
    ['circle', 1, 1, link],
    ['folder.yaml', 1, 1, 'ファイルではなく、フォルダーです。'],
    ['link.yaml', 1, 1, link],
    ['linked-folder', 1, 1, link],
    ['pipe.yaml', 1, 1, '普通のファイルではありません。'],
    ['\uFFFDW.yaml', 1, 1, '開けません。読む権限が無いか、名前の文字が壊れています。'],
  ]);
  expect(JSON.stringify(problems)).not.toContain('secret');
});

test('a folder that does not exist is empty', async () => {
  expect(await readFolder(root, 'src/nothing')).toEqual([]);
});
