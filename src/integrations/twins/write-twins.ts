import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FinishedPage } from '../finished-pages/read-page.ts';
import { type AboutSite, machineIndex, WHOLE_TEXT, wholeText } from './for-machines.ts';
import { twinFile } from './front-matter.ts';
import { TWIN_FILE } from './page-links.ts';
import type { DocumentFacts } from './page-twin.ts';
import { readingOrder } from './reading-order.ts';

/**
 * Writes the Markdown twins of a built site: one beside each page with a main landmark (not of 404.html, which is no
 * page of its own), llms.txt and llms-full.txt. The same pages give the same files.
 * @param site the folder with the built pages
 * @param pages its pages, as read
 * @param about the path under which it will be served, its home organisation and what it says of itself
 * @returns how many twins were written
 */
export async function writeTwins(
  site: string,
  pages: readonly FinishedPage[],
  about: AboutSite & { base: string; home: string },
): Promise<number> {
  const { base, built, home } = about;
  const twins = new Map(pages.flatMap(({ address, twin }) => (twin ? [[address, twin] as const] : [])));
  const parts = new Map(pages.map(({ address, part }) => [address, part]));
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
  const whole = wholeText(about, order, ({ address }) => parts.get(address));
  await writeFile(join(site, WHOLE_TEXT), whole);
  await writeFile(join(site, 'llms.txt'), machineIndex(about, order, whole));
  return twins.size;
}
