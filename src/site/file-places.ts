import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeskPlace } from '../domain/desk/work.ts';
import { type FileParts, partsOf, placesIn, positionInBody } from '../domain/file-places.ts';
import type { Position } from '../model/place.ts';

interface PlacedFile {
  parts: FileParts;
  find: ReturnType<typeof placesIn>;
}

function readFile(file: string): PlacedFile | undefined {
  const text = readFileSync(join(process.cwd(), file), 'utf8');
  const parts = partsOf(text, file.endsWith('.mdx') ? 'mdx' : 'yaml');
  if (!parts) return undefined;
  return { parts, find: placesIn(parts) };
}

/**
 * Finds where values stand in the files of content, as the check of the content does: Astro's reader forgets the lines.
 * Each file is read once, when something in it is first asked for.
 * @returns a function from a file (path from the repository's root) and a place in its entry to line and column
 */
export function filePlaces(): (file: string, at: DeskPlace) => Position {
  const known = new Map<string, PlacedFile | undefined>();
  return (file, at) => {
    if (!known.has(file)) known.set(file, readFile(file));
    const found = known.get(file);
    if (!found) return { line: 1, column: 1 };
    return 'body' in at ? positionInBody(found.parts, at.body) : found.find(at.path, at.what ?? 'value');
  };
}
