import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../rules/validate.ts';
import { openProseStore } from '../prose-store/prose-store.ts';
import { checkParsed, EXCEPTIONS_FILE } from './check-files.ts';
import { parseContent } from './parse-content.ts';
import { readFolder } from './read-content.ts';

/** The root of this program, which need not be that of the content. */
const PROGRAM = join(import.meta.dirname, '../..');

/** Where the drawn diagrams are kept. */
export const DRAWINGS_FOLDER = 'src/diagrams';

/**
 * Reads the content of a repository with its drawings and exceptions, and checks it against all rules.
 * @param root the repository's root
 * @param today the day on which the check runs, `YYYY-MM-DD`
 * @returns every problem, and how many files of content were read
 * @throws when the disk cannot be read; never for what a file holds
 */
export async function checkContent(root: string, today: string): Promise<{ problems: Problem[]; files: number }> {
  const [files, drawings, exceptions] = await Promise.all([
    readFolder(root, 'src/content'),
    readFolder(root, DRAWINGS_FOLDER),
    readFile(join(root, EXCEPTIONS_FILE), 'utf8').catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
      throw error;
    }),
  ]);
  const store = openProseStore(PROGRAM);
  const content = parseContent(files);
  const pictures = drawings.filter(({ file }) => file.endsWith('.svg'));
  const decoder = new TextDecoder();
  const problems = checkParsed(content, {
    drawings: pictures.map(({ file }) => file),
    pictures: new Map(pictures.map(({ file, bytes }) => [file, decoder.decode(bytes)])),
    exceptions,
    today,
  });
  store.keep(content.drafts.flatMap(({ body }) => (body === '' ? [] : [body])));
  return { problems, files: files.length };
}
