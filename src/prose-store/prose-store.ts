import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { analyzeProse, type Prose, rememberProse } from '../domain/prose.ts';

/** What reads MDX, from the program's root: when any of these changes, everything is read anew. */
export const READERS = [
  'package-lock.json',
  'src/domain/prose.ts',
  'src/domain/prose-tree.ts',
  'src/model/file-limits.ts',
  'src/model/kind-names.ts',
];

interface Stored {
  version: string;
  bodies: [body: string, prose: Prose][];
}

/** With the packages, so that both are thrown away together. */
const fileIn = (root: string) => join(root, 'node_modules/.cache/michishirube/prose.json');

const versionOf = (root: string): string =>
  READERS.reduce((hash, file) => hash.update(readFileSync(join(root, file))), createHash('sha256')).digest('hex');

/** The bodies of MDX that were read by an earlier run, and the way to keep those of this one. */
export interface ProseStore {
  /** Keeps what was read of these bodies, and nothing else, for the next run. */
  keep: (bodies: Iterable<string>) => void;
}

/**
 * Takes up what an earlier run has read, so that only bodies that have changed since are read again. Nothing depends on
 * the store: where it is missing, damaged, of another version or cannot be written, everything is read anew.
 * @param root the program's root
 */
export function openProseStore(root: string): ProseStore {
  const known = new Set<string>();
  try {
    const { version, bodies } = JSON.parse(readFileSync(fileIn(root), 'utf8')) as Stored;
    if (version === versionOf(root)) {
      for (const [body, prose] of bodies) {
        rememberProse(body, prose);
        known.add(body);
      }
    }
  } catch {
    // Read anew.
  }
  return {
    keep: (bodies) => {
      const wanted = new Set(bodies);
      if (wanted.symmetricDifference(known).size === 0) return;
      try {
        const stored: Stored = {
          version: versionOf(root),
          bodies: [...wanted].map((body) => [body, analyzeProse(body)]),
        };
        const file = fileIn(root);
        mkdirSync(dirname(file), { recursive: true });
        // Two runs at once must not write into one another's file.
        const next = `${file}.${process.pid}`;
        writeFileSync(next, JSON.stringify(stored));
        renameSync(next, file);
      } catch {
        // The next run reads anew.
      }
    },
  };
}
