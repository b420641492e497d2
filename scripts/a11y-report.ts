/**
 * npm run a11y:report -- [--today YYYY-MM-DD]
 * Runs the accessibility checks on the built sites (npm run build first: .build/site-root and .build/site-under) and writes what
 * they found to src/accessibility/results.json, from which the page of test results is built. Exit code: 0 written, 1 a
 * check could not run, 2 wrong arguments.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import axe from 'axe-core';
import prettier from 'prettier';
import { BROWSER_REPORT, collect } from '../src/accessibility/collect.ts';
import { colourPairs } from '../src/accessibility/colour-pairs.ts';
import { colourSheets } from '../src/integrations/colour-sheets.ts';
import { ensureBrowser } from '../src/integrations/browser.ts';
import { htmlRules } from '../src/integrations/check-html.ts';
import { checkSiteHtml } from '../src/integrations/check-site-html.ts';
import { BadOptionError, readOptions } from '../src/integrations/command-line.ts';
import { NODE, runCommand } from '../src/integrations/run-command.ts';
import { PAGE_KINDS } from '../tests/page-kinds.ts';

/** The specs whose tests name criteria of WCAG. */
const SPECS = ['every-page', 'opened', 'keyboard', 'records', 'search'].map((name) => `tests/${name}.spec.ts`);

const root = resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const versionOf = (name: string) => (require(`${name}/package.json`) as { version: string }).version;

function optionsOrExit() {
  try {
    return readOptions(process.argv.slice(2), {
      today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    });
  } catch (error) {
    if (!(error instanceof BadOptionError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}

const { today } = optionsOrExit();
const folder = mkdtempSync(join(tmpdir(), 'michishirube-a11y-'));
const report = join(folder, 'browser.json');
const browserPath = ensureBrowser(console.log);
const { output: browser } = await runCommand([browserPath, '--version'], { cwd: root });
console.log('HTMLを検査しています…');
const html = await checkSiteHtml(join(root, '.build/site-root'), availableParallelism());
console.log('ブラウザーで試験しています…（数分かかります）');
// What a busy machine does not finish in time is no fault of the site.
const patience = ['--timeout', '0', '--global-timeout', '0'];
const { output } = await runCommand([NODE, 'node_modules/@playwright/test/cli.js', 'test', ...patience, ...SPECS], {
  cwd: root,
  env: { MICHISHIRUBE_BROWSER: browserPath, PLAYWRIGHT_JSON_OUTPUT_NAME: report, MICHISHIRUBE_ALL_VIEWS: '1' },
});
let text: string;
try {
  text = readFileSync(report, 'utf8');
} catch {
  console.error(output);
  console.error('ブラウザーの試験を始められませんでした。npm run build で作ってから試してください。');
  process.exit(1);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const pairs = colourPairs(colourSheets());
const results = collect({
  date: today,
  tools: {
    axe: axe.version,
    htmlValidate: versionOf('html-validate'),
    // Debian's starter may say something of its own above the version.
    browser: browser.trim().split('\n').at(-1) ?? '',
    playwright: versionOf('@playwright/test'),
  },
  browser: BROWSER_REPORT.parse(JSON.parse(text)),
  html: { ...html, rules: htmlRules() },
  axeRules: axe.getRules(),
  contrast: { pairs: pairs.length, failing: pairs.filter(({ ratio, least }) => ratio < least).length },
  kinds: Object.keys(PAGE_KINDS),
});
const file = join(root, 'src/accessibility/results.json');
const style = await prettier.resolveConfig(file);
writeFileSync(file, await prettier.format(JSON.stringify(results), { ...style, filepath: file }));
const failed = results.tests.reduce((sum, test) => sum + test.failed, 0);
console.log(`書きました: src/accessibility/results.json（axe ${results.axe.length}項目、HTML ${html.pages}頁）`);
if (failed > 0) console.log('通らなかった試験があります。頁にもそのまま載ります。npm test で確かめてください。');
