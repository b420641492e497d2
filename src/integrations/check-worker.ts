import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { DRAWINGS_FOLDER } from '../content-io/check-content.ts';
import { checkParsed, EXCEPTIONS_FILE } from '../content-io/check-files.ts';
import { type FileContent, joinFiles, parseFile } from '../content-io/parse-content.ts';
import { readFolder } from '../content-io/read-content.ts';
import { pageFindings } from '../dev/page-findings.ts';

/**
 * Checks the content whenever it is asked to, beside the server that shows the pages. Files that have not changed are not
 * read anew, so that a check after a change takes a fraction of the first one.
 */
const { root, today } = workerData as { root: string; today: string };
const known = new Map<string, { bytes: Buffer; content: FileContent }>();
const decoder = new TextDecoder();

async function check(): Promise<void> {
  const [files, drawings, exceptions] = await Promise.all([
    readFolder(root, 'src/content'),
    readFolder(root, DRAWINGS_FOLDER),
    readFile(join(root, EXCEPTIONS_FILE), 'utf8').catch(() => ''),
  ]);
  const contents = files.map((file) => {
    const before = known.get(file.file);
    if (before?.bytes.equals(file.bytes) && !file.notAFile) return before.content;
    const content = parseFile(file);
    known.set(file.file, { bytes: Buffer.from(file.bytes), content });
    return content;
  });
  const pictures = drawings.filter(({ file }) => file.endsWith('.svg'));
  const problems = checkParsed(joinFiles(contents), {
    drawings: pictures.map(({ file }) => file),
    pictures: new Map(pictures.map(({ file, bytes }) => [file, decoder.decode(bytes)])),
    exceptions,
    today,
  });
  parentPort?.postMessage(pageFindings(problems));
}

parentPort?.on('message', () => void check());
