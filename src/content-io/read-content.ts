import { readdir, readFile } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import { type ContentFiles, parseContent, type RawFile } from './parse-content.ts';

/** How many files are open at once. More gains nothing and meets the limits of some systems. */
const AT_ONCE = 64;

/**
 * Reads every file below a folder, in the order of their names; files that begin with a dot are left out.
 * @param root the repository's root; file names are given relative to it
 * @param folder the folder, relative to the root; a folder that does not exist is empty
 */
export async function readFolder(root: string, folder: string): Promise<RawFile[]> {
  const found = await readdir(join(root, folder), { withFileTypes: true, recursive: true }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  const paths = found
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const files: RawFile[] = [];
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    files.push(
      ...(await Promise.all(
        paths.slice(start, start + AT_ONCE).map(async (path) => ({
          file: relative(root, path).split(sep).join(posix.sep),
          bytes: await readFile(path),
        })),
      )),
    );
  }
  return files;
}

/**
 * Reads every file below the content folder. Never throws for what a file holds.
 * @param root the repository's root; file names are given relative to it
 * @param contentFolder the content folder, relative to the root
 */
export async function readContent(root: string, contentFolder = 'src/content'): Promise<ContentFiles> {
  return parseContent(await readFolder(root, contentFolder), contentFolder);
}
