/**
 * npm run check:html -- [--dir FOLDER] [--json FILE]
 * Checks the HTML of every page of a built site. Exit code: 0 all pages are valid, 1 some are not, 2 wrong arguments.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { checkSiteHtml } from '../src/integrations/check-site-html.ts';
import { BadOptionError, readOptions } from '../src/integrations/command-line.ts';

const SHOWN_OF_A_RULE = 5;
/** Reading the code of the checker costs each thread a second; more than four gain nothing. */
const MOST_THREADS = 4;

function optionsOrExit() {
  try {
    return readOptions(process.argv.slice(2), {
      dir: { type: 'string', default: '.build/site-root' },
      json: { type: 'string', default: '' },
    });
  } catch (error) {
    if (!(error instanceof BadOptionError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}

const { dir, json } = optionsOrExit();
const { pages, faults } = await checkSiteHtml(resolve(dir), Math.min(MOST_THREADS, availableParallelism()));
if (pages === 0) {
  console.error(`${dir} に頁がありません。先に npm run build で作ってください。`);
  process.exit(2);
}
for (const [rule, found] of Map.groupBy(faults, (fault) => fault.rule)) {
  console.log(`✗ ${rule}（${found.length}か所）`);
  for (const { page, message, selector } of found.slice(0, SHOWN_OF_A_RULE))
    console.log(`  ${page}: ${message}${selector === null ? '' : `\n    ${selector}`}`);
}
const faulty = new Set(faults.map(({ page }) => page)).size;
console.log(`HTMLの検査: ${pages}頁のうち${pages - faulty}頁が正しく、${faulty}頁に誤りがあります。`);
if (json !== '') writeFileSync(json, JSON.stringify({ pages, faulty, faults }));
process.exitCode = faulty > 0 ? 1 : 0;
