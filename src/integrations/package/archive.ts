import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** A file of an archive. */
export interface ArchiveEntry {
  /** With `/` between its parts. */
  path: string;
  bytes: Buffer;
}

/** Of two names, which comes first: by code unit, the same on every machine. */
const byPath = (a: ArchiveEntry, b: ArchiveEntry) => (a.path < b.path ? -1 : 1);

/**
 * Writes a zip whose bytes follow from its entries and the day alone: fixed order, times and rights. The file appears
 * whole or not at all.
 * @param day the time of all entries, `YYYY-MM-DD`
 * @throws what the file system throws when the file cannot be written
 */
export async function writeArchive(file: string, entries: readonly ArchiveEntry[], day: string): Promise<void> {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const zip = new ZipFile();
  // A zip holds the time of the clock on the wall, without a zone: made from its parts it is the same in every zone.
  const mtime = new Date(year, month - 1, date);
  for (const { path, bytes } of [...entries].sort(byPath))
    zip.addBuffer(bytes, path, { mtime, mode: 0o100644, forceDosTimestamp: true });
  zip.end();
  const part = `${file}.part`;
  await mkdir(dirname(file), { recursive: true });
  try {
    await pipeline(zip.outputStream, createWriteStream(part));
    await rename(part, file);
  } finally {
    await rm(part, { force: true });
  }
}
