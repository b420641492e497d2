import type { DataPath, FilePlace } from '../model/place.ts';
import { cellInWords } from './report.ts';
import type { CellChange, FileEdit, WorkbookProblem } from './reading.ts';

/** A problem of the content as the check of it says it. */
interface ContentProblem extends FilePlace {
  message: string;
  hint: string;
}

/**
 * Turns the problems that the content would have after an import into problems of the workbook, at the cells from which
 * they come.
 * @param problems places in the files as they would be with the edits
 * @param edits what the workbook writes, with its cells
 * @param placeOf where a value stands in those files
 * @returns a problem of a file that the workbook leaves alone names the file and the line
 */
export function problemsOfContent(
  problems: readonly ContentProblem[],
  edits: readonly FileEdit[],
  placeOf: (file: string, path: DataPath) => FilePlace,
): WorkbookProblem[] {
  const key = ({ file, line, column }: FilePlace) => `${file}:${line}:${column}`;
  const atPlace = new Map<string, readonly CellChange[]>();
  for (const { file, path, value, changes } of edits) {
    const items = Array.isArray(value) ? value.map((_, index): DataPath => [...path, index]) : [];
    for (const one of [path, ...items]) atPlace.set(key(placeOf(file, one)), changes);
  }
  const inFile = Map.groupBy(edits, ({ file }) => file);
  return problems.map((problem) => {
    const own = (inFile.get(problem.file) ?? []).flatMap(({ changes }) => changes);
    const cells = atPlace.get(key(problem)) ?? own;
    return {
      sheet: cells.length === 0 ? `${problem.file}:${problem.line}` : cells.map(cellInWords).join('、'),
      cell: undefined,
      place: undefined,
      message: `${problem.message}${problem.hint}`,
    };
  });
}
