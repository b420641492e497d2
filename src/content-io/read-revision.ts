import { execFile } from 'node:child_process';
import type { RawFile } from './parse-content.ts';

/** A revision of the repository could not be read. The message is Japanese and says what to do. */
export class UnknownRevisionError extends Error {
  override name = 'UnknownRevisionError';
}

/** Git's own limit for output would be 1 MB; the content of ten thousand files is a hundred times that. */
const MOST_BYTES = 1_000_000_000;

const git = (root: string, args: readonly string[], input?: string): Promise<Buffer> =>
  new Promise((done, failed) => {
    const child = execFile(
      'git',
      [...args],
      { cwd: root, encoding: 'buffer', maxBuffer: MOST_BYTES },
      (error, stdout, stderr) => {
        if (error) failed(new Error(stderr.toString('utf8').trim() || error.message, { cause: error }));
        else done(stdout);
      },
    );
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input ?? '');
  });

/** Branches and tags that could have been meant. */
async function namesOf(root: string): Promise<string[]> {
  const output = await git(root, ['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/tags']).catch(() =>
    Buffer.alloc(0),
  );
  return output
    .toString('utf8')
    .split('\n')
    .filter((name) => name !== '');
}

/**
 * Reads the files of the content as they stood at a revision, in the order of their names.
 * @param revision anything that Git resolves to a commit: a branch, a tag, a hash, `HEAD~3`
 * @throws {UnknownRevisionError} when there is no Git, no repository, or no such revision
 */
export async function readRevision(root: string, revision: string, folder = 'src/content'): Promise<RawFile[]> {
  // A name that begins with a hyphen would be taken for an option.
  const commit = await git(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]).catch(async (error: Error) => {
    if ((error.cause as NodeJS.ErrnoException | undefined)?.code === 'ENOENT')
      throw new UnknownRevisionError('git が見つかりません。Git を入れてから、もう一度動かしてください。');
    const names = await namesOf(root);
    throw new UnknownRevisionError(
      `「${revision}」という版はありません。${names.length > 0 ? `使えるのは、コミットの番号のほか、${names.slice(0, 12).join('、')} です。` : 'ここは Git のリポジトリではないか、まだ何も記録されていません。'}`,
    );
  });
  const tree = await git(root, ['ls-tree', '-r', '-z', '--full-tree', commit.toString('utf8').trim(), '--', folder]);
  const files = tree
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [head = '', file = ''] = line.split('\t', 2);
      const [, type, object] = head.split(' ');
      const isContent = type === 'blob' && !file.slice(file.lastIndexOf('/') + 1).startsWith('.');
      return isContent && object ? [{ file, object }] : [];
    });
  const batch = await git(root, ['cat-file', '--batch'], files.map(({ object }) => `${object}\n`).join(''));
  const read: RawFile[] = [];
  let at = 0;
  for (const { file } of files) {
    const end = batch.indexOf(0x0a, at);
    const size = Number(batch.toString('utf8', at, end).split(' ')[2]);
    read.push({ file, bytes: new Uint8Array(batch.subarray(end + 1, end + 1 + size)) });
    at = end + 1 + size + 1;
  }
  return read;
}

/**
 * The day on which a revision was recorded, `YYYY-MM-DD`.
 * @param revision anything that Git resolves to a commit
 * @throws when there is no such revision
 */
export const dayOfRevision = async (root: string, revision: string): Promise<string> =>
  (await git(root, ['log', '-1', '--format=%cs', '--end-of-options', revision])).toString('utf8').trim();
