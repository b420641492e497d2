import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRevision } from './read-revision.ts';

let root = '';
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=編集者', '-c', 'user.email=editor@example.jp', ...args], { cwd: root });
const decoder = new TextDecoder();

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'michishirube-revision-'));
  git('init', '-q', '-b', 'main');
  mkdirSync(join(root, 'src/content/terms'), { recursive: true });
  writeFileSync(join(root, 'src/content/terms/ojt.yaml'), 'term: OJT\n');
  writeFileSync(join(root, 'README.md'), 'ほかのもの\n');
  git('add', '.');
  git('commit', '-qm', '初め');
  git('tag', 'v1.0.0');
  writeFileSync(join(root, 'src/content/terms/ojt.yaml'), 'term: OJT（職場研修）\n');
  git('commit', '-qam', '直し');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the files of a revision', () => {
  it.each([
    ['v1.0.0', 'term: OJT\n'],
    ['HEAD', 'term: OJT（職場研修）\n'],
    ['HEAD~1', 'term: OJT\n'],
  ])('at %s are those of the content as it stood', async (revision, text) => {
    const files = await readRevision(root, revision);
    expect(files.map(({ file, bytes }) => [file, decoder.decode(bytes)])).toEqual([
      ['src/content/terms/ojt.yaml', text],
    ]);
  });

  it.each(['v9.9.9', '--upload-pack=touch', ''])(
    'of a name that nobody knows (%s) are refused with the names there are',
    async (revision) => {
      await expect(readRevision(root, revision)).rejects.toThrow(
        `「${revision}」という版はありません。使えるのは、コミットの番号のほか、main、v1.0.0 です。`,
      );
    },
  );
});
