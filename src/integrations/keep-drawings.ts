import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { drawingName } from '../domain/diagram.ts';
import { analyzeProse, ProseSyntaxError } from '../domain/prose.ts';
import { cleanDrawing, UnusableDrawingError } from './clean-drawing.ts';

/** A Mermaid fence of the content. */
export interface Fence {
  name: string;
  code: string;
  /** `file:line` */
  place: string;
}

/** What {@link keepDrawings} did. */
export interface DrawingReport {
  drawn: string[];
  removed: string[];
  kept: number;
  /** Fences that could not be drawn, with a Japanese sentence that says why. */
  failed: { place: string; message: string }[];
}

const FRONT_MATTER = /^---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/;

/**
 * Finds every Mermaid fence of the content. Files that are not well-formed are passed over: the validator names them.
 * @param content the content folder
 * @param root the folder to which places are given relative
 * @returns the fences, and the files that could not be read
 */
export async function findFences(content: string, root: string): Promise<{ fences: Fence[]; unreadable: string[] }> {
  const files = (await readdir(content, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.mdx'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const fences: Fence[] = [];
  const unreadable: string[] = [];
  for (const path of files) {
    const file = relative(root, path).split(sep).join('/');
    const text = await readFile(path, 'utf8');
    const frontMatter = FRONT_MATTER.exec(text)?.[0] ?? '';
    const linesAbove = frontMatter.split('\n').length - 1;
    try {
      for (const { code, position } of analyzeProse(text.slice(frontMatter.length)).diagrams) {
        fences.push({ name: drawingName(code), code, place: `${file}:${position.line + linesAbove}` });
      }
    } catch (error) {
      if (!(error instanceof ProseSyntaxError)) throw error;
      unreadable.push(file);
    }
  }
  return { fences, unreadable };
}

/**
 * Brings the folder of drawings in line with the fences: draws what is missing, removes what no fence uses.
 * @param options `draw` gives Mermaid's SVG or an error for each code; `all` draws anew what is there already;
 *   `mayRemove` is false while some content cannot be read, since its drawings would seem unused
 */
export async function keepDrawings(options: {
  folder: string;
  fences: readonly Fence[];
  all: boolean;
  mayRemove: boolean;
  draw: (codes: readonly string[]) => Promise<(string | Error)[]>;
}): Promise<DrawingReport> {
  const folder = resolve(options.folder);
  await mkdir(folder, { recursive: true });
  const present = (await readdir(folder)).filter((name) => name.endsWith('.svg')).map((name) => name.slice(0, -4));
  const wanted = new Map(options.fences.map((fence) => [fence.name, fence]));
  const toDraw = [...wanted.values()].filter((fence) => options.all || !present.includes(fence.name));
  const report: DrawingReport = { drawn: [], removed: [], kept: wanted.size - toDraw.length, failed: [] };

  const pictures = toDraw.length > 0 ? await options.draw(toDraw.map((fence) => fence.code)) : [];
  for (const [index, fence] of toDraw.entries()) {
    const picture = pictures[index] ?? new Error('no picture');
    try {
      if (picture instanceof Error) throw picture;
      await writeFile(join(folder, `${fence.name}.svg`), cleanDrawing(picture, fence.name));
      report.drawn.push(fence.name);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const message =
        error instanceof UnusableDrawingError ? error.message : `図として読めません。（${error.message}）`;
      report.failed.push({ place: fence.place, message });
    }
  }
  for (const name of options.mayRemove ? present.filter((one) => !wanted.has(one)) : []) {
    await rm(join(folder, `${name}.svg`));
    report.removed.push(name);
  }
  return report;
}
