import { drawingName } from '../domain/diagram.ts';
import { VALID_DIAGRAM, VALID_TODAY } from '../rules/test-support/valid-catalog.ts';
import { checkFiles } from './check-files.ts';
import type { RawFile } from './parse-content.ts';

const encoder = new TextEncoder();

/** The files of texts, by their paths below src/content. */
export const filesOf = (texts: Iterable<readonly [path: string, text: string | Uint8Array]>): RawFile[] =>
  [...texts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => ({
      file: `src/content/${path}`,
      bytes: typeof text === 'string' ? encoder.encode(text) : text,
    }));

/** What the check says about files in which the drawing of the valid catalog may occur. */
export const problemsOf = (files: readonly RawFile[]) =>
  checkFiles({
    files,
    drawings: [`src/diagrams/${drawingName(VALID_DIAGRAM)}.svg`],
    exceptions: '',
    exceptionsLimit: 0,
    today: VALID_TODAY,
  });

/** Of these, what stops a build. */
export const errorsOf = (files: readonly RawFile[]) => problemsOf(files).filter(({ severity }) => severity === 'error');
