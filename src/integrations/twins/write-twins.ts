import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasMain, pageAddress, pageFiles, type ReadPage } from '../read-pages.ts';
import { type AboutSite, machineIndex, WHOLE_TEXT, wholeText } from './for-machines.ts';
import { twinFile } from './front-matter.ts';
import { TWIN_FILE } from './page-links.ts';
import { type DocumentFacts, type PageTwin, partOf, twinOf } from './page-twin.ts';
import { isInWholeText, readingOrder } from './reading-order.ts';

/** Gathers the pages of a built site as Markdown while somebody reads them, and writes them when all have been seen. */
export interface Twins {
  see: (page: ReadPage) => void;
  /** @returns how many twins were written */
  write: () => Promise<number>;
}

/** The levels above the title of a page in the whole text: the text, its part. */
const LEVELS_ABOVE = 2;

/**
 * Prepares the Markdown twins of a built site: one beside each page with a main landmark (not of 404.html, which is no
 * page of its own), llms.txt and llms-full.txt. The same pages give the same files.
 * @param site the folder with the built pages
 * @param about the path under which it will be served, its home organisation and what it says of itself
 */
export async function prepareTwins(site: string, about: AboutSite & { base: string; home: string }): Promise<Twins> {
  const addresses = await addressesIn(site);
  const twins = new Map<string, PageTwin>();
  const texts = new Map<string, string>();
  const { base, built, home } = about;
  return {
    see: ({ address, html, main }) => {
      if (!main || !addresses.has(address)) return;
      const twin = twinOf({ html }, main, { address, base, hasTwin: (one) => addresses.has(one) });
      twins.set(address, twin);
      if (isInWholeText(twin)) texts.set(address, partOf(main, LEVELS_ABOVE));
    },
    write: async () => {
      const facts = new Map<string, DocumentFacts>();
      for (const { document, facts: dates } of twins.values()) if (document && dates) facts.set(document, dates);
      await Promise.all(
        [...twins.values()].map((twin) =>
          writeFile(
            join(site, twin.address, TWIN_FILE),
            twinFile(twin, { base, built, facts: twin.document === undefined ? undefined : facts.get(twin.document) }),
          ),
        ),
      );
      const order = readingOrder(twins, home);
      const whole = wholeText(about, order, ({ address }) => texts.get(address));
      await writeFile(join(site, WHOLE_TEXT), whole);
      await writeFile(join(site, 'llms.txt'), machineIndex(about, order, whole));
      return twins.size;
    },
  };
}

/** The addresses of the pages that get a twin: links must know them before the first is written. */
async function addressesIn(site: string): Promise<Set<string>> {
  const files = (await pageFiles(site)).filter((file) => !pageAddress(file).endsWith('.html'));
  const found = await Promise.all(files.map(async (file) => hasMain(await readFile(join(site, file), 'utf8'))));
  return new Set(files.filter((_, at) => found[at]).map(pageAddress));
}
