import { expect, test } from 'vitest';
import { checkFiles } from '../../content-io/check-files.ts';
import type { RawFile } from '../../content-io/parse-content.ts';
import { drawingName } from '../../domain/diagram.ts';
import { MORE_DOCUMENTS } from './more-documents.ts';
import { VALID_CATALOG, VALID_DIAGRAM, VALID_TODAY } from './valid-catalog.ts';
import type { Problem } from '../validate.ts';

/** A catalog as text, by path below src/content. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** What may be changed besides the files. */
export interface Surroundings {
  today?: string;
  drawings?: readonly string[];
  pictures?: ReadonlyMap<string, string>;
  exceptions?: string;
  exceptionsLimit?: number;
}

const encoder = new TextEncoder();

const asRawFiles = (files: Files): RawFile[] =>
  Object.keys(files)
    .sort()
    .map((path) => {
      const content = files[path] ?? '';
      return { file: `src/content/${path}`, bytes: typeof content === 'string' ? encoder.encode(content) : content };
    });

/** Checks a catalog of text files; without surroundings, on a day and with drawings that suit the valid catalog. */
export const problemsOf = (files: Files, surroundings: Surroundings = {}): Problem[] =>
  checkFiles({
    files: asRawFiles(files),
    drawings: [`src/diagrams/${drawingName(VALID_DIAGRAM)}.svg`],
    exceptions: '',
    exceptionsLimit: 0,
    today: VALID_TODAY,
    ...surroundings,
  });

/** One edit: path below src/content, a text that stands in the file exactly once, what it becomes. */
export type Edit = readonly [path: string, from: string, to: string];

function replaceOnce(text: string, from: string, to: string, where: string): string {
  const found = text.split(from).length - 1;
  if (found !== 1) throw new Error(`${JSON.stringify(from)} stands ${found} times in ${where}`);
  return text.replace(from, () => to);
}

/** A file of the valid catalog with some texts replaced, to be put under another name. */
export const copied = (path: string, ...changes: readonly (readonly [from: string, to: string])[]): string =>
  changes.reduce(
    (text, [from, to]) => replaceOnce(text, from, to, path),
    VALID_CATALOG[path] ?? MORE_DOCUMENTS[path] ?? '',
  );

/** One way to break a rule, and the one message that it must cause. */
export interface Break {
  /** What an editor did. */
  what: string;
  edits?: readonly Edit[];
  /** Files that are there besides, or (undefined) no longer there. */
  files?: Readonly<Record<string, string | undefined>>;
  surroundings?: Surroundings;
  /** The file of the problem, below src/content or from the root; left out, that of the first edit. */
  file?: string;
  /** The text in the changed file at whose start the problem must be reported, or its line and column. */
  at: string | readonly [line: number, column: number];
  message: string;
  /** The nearest valid values that the hint begins with. */
  maybe?: string;
}

function placeOf(text: string, snippet: string): [number, number] {
  const index = text.indexOf(snippet);
  if (index < 0) throw new Error(`${JSON.stringify(snippet)} is not in the changed file`);
  const above = text.slice(0, index).split('\n');
  return [above.length, (above.at(-1)?.length ?? 0) + 1];
}

/** The valid catalog with the edits and files of a break. */
function broken({ edits = [], files = {} }: Pick<Break, 'edits' | 'files'>): Record<string, string> {
  const changed: Record<string, string> = { ...VALID_CATALOG };
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) delete changed[path];
    else changed[path] = text;
  }
  for (const [path, from, to] of edits) changed[path] = replaceOnce(changed[path] ?? '', from, to, path);
  return changed;
}

/** The rows with the documents besides the valid catalog, and any further files, put into each. */
export const withMoreDocuments = (rows: readonly Break[], files: Break['files'] = {}): Break[] =>
  rows.map((row) => ({ ...row, files: { ...MORE_DOCUMENTS, ...files, ...row.files } }));

/** Declares one test a break: the valid catalog, broken so, has exactly this one problem. */
export function breaksRule(rule: string, rows: readonly Break[]): void {
  test.each(rows.map((row) => [row.what, row] as const))(
    `${rule}: %s`,
    (_, { surroundings, at, message, maybe, ...row }) => {
      const file = row.file ?? row.edits?.[0]?.[0] ?? '';
      const changed = broken(row);
      const [line, column] = typeof at === 'string' ? placeOf(changed[file] ?? '', at) : at;
      const problems = problemsOf(changed, surroundings);
      expect(problems.map(({ rule, file, line, column, message }) => ({ rule, file, line, column, message }))).toEqual([
        { rule, file: file.startsWith('src/') ? file : `src/content/${file}`, line, column, message },
      ]);
      expect(/^もしかして: ([^　]*)/.exec(problems[0]?.hint ?? '')?.[1]).toBe(maybe);
    },
  );
}
