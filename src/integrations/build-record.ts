import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** How a site was built: what whoever serves or tests it must know. Kept beside the pages, as build.json. */
export interface BuildRecord {
  /** Path under which the site is to be served, with a slash at both ends. */
  base: string;
  /** The day for which it was built, `YYYY-MM-DD`. */
  today: string;
  /** Hashes of the scripts inside its pages, for the policy that is sent with them: `sha256-…`. */
  scripts: string[];
  /** Hosts that its editing screen speaks with; left out when it has none. */
  editing?: string[] | undefined;
}

const FILE = 'build.json';
const RECORD = z.object({
  base: z.string(),
  today: z.string(),
  scripts: z.array(z.string()),
  editing: z.array(z.string()).optional(),
});

/** The path cannot be one under which a site is served. The message is a Japanese sentence. */
export class BadBaseError extends Error {
  override name = 'BadBaseError';
}

/**
 * Writes a base path with a slash at both ends: `hr/jinzai` → `/hr/jinzai/`, and `` → `/`.
 * @throws {BadBaseError} when it holds anything but letters, digits, `-`, `_`, `.`, `~` between slashes
 */
export function normalizeBase(base: string): string {
  const parts = base.trim().split('/').filter(Boolean);
  if (!parts.every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part))) {
    throw new BadBaseError(`「${base}」は、サイトを置くパスとして使えません。/hr/jinzai/ のように書いてください。`);
  }
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/** Leaves the record in a built folder. */
export function writeBuildRecord(folder: string, record: BuildRecord): void {
  writeFileSync(join(folder, FILE), `${JSON.stringify(record)}\n`);
}

/** Reads the record of a built folder; undefined when the folder does not hold a whole build. */
export function readBuildRecord(folder: string): BuildRecord | undefined {
  try {
    return RECORD.parse(JSON.parse(readFileSync(join(folder, FILE), 'utf8')));
  } catch {
    return undefined;
  }
}
