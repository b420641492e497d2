import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { checkHtml, type HtmlFault } from './check-html.ts';

interface Share {
  dir: string;
  pages: string[];
}

const checkShare = ({ dir, pages }: Share): HtmlFault[] =>
  pages.flatMap((page) => checkHtml(readFileSync(join(dir, page), 'utf8'), page));

/**
 * Checks every page of a built site, shared out among threads: a page takes some 15 ms of one.
 * @param dir the folder of the site
 * @param threads how many threads work
 * @returns how many pages there are, and their faults in the order of the pages
 */
export async function checkSiteHtml(dir: string, threads: number): Promise<{ pages: number; faults: HtmlFault[] }> {
  const pages = globSync('**/*.html', { cwd: dir })
    .map((page) => page.replaceAll('\\', '/'))
    .sort();
  const shares = Array.from({ length: threads }, (_, at) => pages.filter((_page, index) => index % threads === at));
  const found = await Promise.all(shares.map((share) => inThread({ dir, pages: share })));
  return { pages: pages.length, faults: found.flat().sort((a, b) => pages.indexOf(a.page) - pages.indexOf(b.page)) };
}

const inThread = (share: Share): Promise<HtmlFault[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: share });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

if (!isMainThread && parentPort) parentPort.postMessage(checkShare(workerData as Share));
