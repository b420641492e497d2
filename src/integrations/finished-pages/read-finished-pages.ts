import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { hasMain, pageAddress, pageFiles } from '../read-pages.ts';
import { readHere } from './read-here.ts';
import type { FinishedPage, SiteOfPage } from './read-page.ts';

/** Pages of a built site, for whoever reads them. */
export interface PagesToRead extends SiteOfPage {
  /** The folder with the built pages. */
  site: string;
  /** Files from its root. */
  files: readonly string[];
}

/** To begin a thread takes as long as to read this many pages. */
const WORTH_A_THREAD = 200;
/** Beyond this many, the threads wait for memory and the disk. */
const MOST_THREADS = 4;

const THREAD = new URL('./page-thread.ts', import.meta.url);

const threadsFor = (pages: number): number =>
  Math.max(1, Math.min(availableParallelism(), MOST_THREADS, Math.ceil(pages / WORTH_A_THREAD)));

/** Reads pages in a thread of their own. */
const readBeside = (pages: PagesToRead): Promise<FinishedPage[]> =>
  new Promise((resolve, reject) => {
    new Worker(THREAD, { workerData: pages })
      .once('message', resolve)
      .once('error', reject)
      .once('exit', () => reject(new Error('The thread that reads pages ended without an answer.')));
  });

/**
 * Reads all pages of a built site, each once, in as many threads as the machine has to spare. The answer does not depend on
 * their number.
 * @param site the folder with the built pages
 * @param base the path under which it will be served, with a slash at both ends
 * @param withTwins whether the pages are wanted as Markdown too
 * @param threads in how many threads, this one among them; as many as pay when left out
 * @returns what is made from each, in the order of the files
 */
export async function readFinishedPages(
  site: string,
  base: string,
  withTwins: boolean,
  threads?: number,
): Promise<FinishedPage[]> {
  const files = await pageFiles(site);
  const twins = withTwins ? await addressesOfTwins(site, files) : new Set<string>();
  const shares = threads ?? threadsFor(files.length);
  // Neighbours are alike: dealt out one by one, the shares take the same time.
  const share = (nth: number) => ({ site, base, twins, files: files.filter((_, index) => index % shares === nth) });
  const others = Array.from({ length: shares - 1 }, (_, index) => readBeside(share(index + 1)));
  const read = Promise.all(others);
  // Waited for below: a page that is wrong may stop this thread before.
  read.catch(() => undefined);
  // Gives the threads the moment that they need to begin.
  await nextTurn();
  const all = [readHere(share(0)), ...(await read)];
  return files.map((_, index) => all[index % shares]![Math.floor(index / shares)]!);
}

/** The addresses of the pages that get a twin: links must know them before the first is read. */
async function addressesOfTwins(site: string, files: readonly string[]): Promise<Set<string>> {
  const pages = files.filter((file) => !pageAddress(file).endsWith('.html'));
  const found = await Promise.all(pages.map(async (file) => hasMain(await readFile(join(site, file), 'utf8'))));
  return new Set(pages.filter((_, at) => found[at]).map(pageAddress));
}
