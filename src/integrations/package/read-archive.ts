import { inflateRawSync } from 'node:zlib';
import type { ArchiveEntry } from './archive.ts';

const CENTRAL_ENTRY = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;

/**
 * Takes the files out of a zip that {@link writeArchive} has written, by its own list at the end. For the proof and the
 * tests: it was not made by who wrote the archive.
 * @throws when the bytes are no such zip
 */
export function readArchive(zip: Buffer): (ArchiveEntry & { time: number; mode: number })[] {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || zip.readUInt32LE(end) !== END) throw new Error('no end of a zip');
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    if (zip.readUInt32LE(at) !== CENTRAL_ENTRY) throw new Error(`no entry of a zip at ${at}`);
    const [method, time, packed] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 12), zip.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place));
    const mode = zip.readUInt32LE(at + 38) >>> 16;
    const local = zip.readUInt32LE(at + 42);
    const path = zip.toString('utf8', at + 46, at + 46 + (name ?? 0));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const body = zip.subarray(start, start + packed);
    return { path, time, mode, bytes: method === DEFLATED ? inflateRawSync(body) : Buffer.from(body) };
  });
}
