import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';

/** SHA-256 of every file below a folder, by its path with forward slashes. */
export type FolderDigest = ReadonlyMap<string, string>;

/** Reads every file below a folder. A folder that is not there has no files. */
export function digestFolder(folder: string): FolderDigest {
  const entries = (() => {
    try {
      return readdirSync(folder, { recursive: true, withFileTypes: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  })();
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [
        relative(folder, file).split(sep).join(posix.sep),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

/** The files that are not byte for byte the same in both, or only in one of them; in alphabetical order. */
export const differingFiles = (a: FolderDigest, b: FolderDigest): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file)).sort();
