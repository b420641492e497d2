import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What systems call a disk, or a share of it, on which nothing more can be written. */
const FULL = /\b(?:ENOSPC|EDQUOT|EFBIG)\b|no space left on device|os error 28\b/i;

/**
 * Whether something failed because a disk was full.
 * @param error what was thrown
 * @param output what a program printed before it failed
 */
export const isDiskFull = (error: unknown, output = ''): boolean =>
  FULL.test(`${(error as NodeJS.ErrnoException | null)?.code ?? ''} ${String(error)} ${output}`);

const inMegabytes = (bytes: number) => `${Math.floor(bytes / 1_000_000).toLocaleString('ja-JP')} MB`;

async function freeSpace(folder: string): Promise<string> {
  let there = folder;
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there);
  const { bavail, bsize } = await statfs(there);
  return inMegabytes(bavail * bsize);
}

/**
 * What to say when a disk on which a build writes is full.
 * @param folders where it writes; they need not exist yet
 */
export async function fullDiskMessage(folders: readonly string[]): Promise<string> {
  const places = await Promise.all(folders.map(async (folder) => `  ${folder} の空き: ${await freeSpace(folder)}`));
  return `ディスクの空きが足りないため、サイトを作れませんでした。前に作ったサイトはそのままです。
${places.join('\n')}
  要らないファイルを消すか、空きのある場所に移してから、もう一度作ってください。サイトの大きさの3倍ほどの空きが要ります。`;
}
