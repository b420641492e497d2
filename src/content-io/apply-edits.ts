import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataPath } from '../model/place.ts';
import { editContentFile } from './edit-yaml.ts';
import type { RawFile } from './parse-content.ts';

/** One value that is to be written into one file of content. */
export interface ContentEdit {
  /** Path from the repository's root. */
  file: string;
  path: DataPath;
  value: unknown;
  /** The fields beside it in the order of the schema, for a field that is new. */
  siblings: readonly string[];
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Makes edits in the files of the content, in memory.
 * @returns the files that change, with their new text
 * @throws {UneditableError} when a value cannot be put in its place without touching more than the value
 */
export function editFiles(files: Iterable<RawFile>, edits: readonly ContentEdit[]): Map<string, string> {
  const byFile = Map.groupBy(edits, ({ file }) => file);
  const changed = new Map<string, string>();
  for (const { file, bytes } of files) {
    const own = byFile.get(file);
    if (!own) continue;
    const before = decoder.decode(bytes);
    const after = own.reduce(
      (text, { path, value, siblings }) => editContentFile(file, text, path, value, siblings),
      before,
    );
    if (after !== before) changed.set(file, after);
  }
  return changed;
}

/** The files as they would be with the new texts. */
export const withTexts = (files: readonly RawFile[], texts: ReadonlyMap<string, string>): RawFile[] => {
  const encoder = new TextEncoder();
  return files.map((one) => {
    const text = texts.get(one.file);
    return text === undefined ? one : { ...one, bytes: encoder.encode(text) };
  });
};

/**
 * Writes texts into files: all beside their places first, then each into its place, so that a full disk leaves every
 * file as it was.
 * @param root the repository's root
 * @throws the error of the disk; nothing has been changed when it comes before the last step
 */
export async function writeFiles(root: string, texts: ReadonlyMap<string, string>): Promise<void> {
  const waiting = [...texts].map(([file, text]) => ({ to: join(root, file), from: join(root, `${file}.part`), text }));
  try {
    for (const { from, text } of waiting) {
      await writeFile(from, text);
      // A disk may take the name of a file and none of its bytes.
      if ((await readFile(from, 'utf8')) !== text) throw new Error(from);
    }
    for (const { from, to } of waiting) await rename(from, to);
  } finally {
    for (const { from } of waiting) await rm(from, { force: true });
  }
}
