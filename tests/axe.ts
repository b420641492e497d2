import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page, TestInfo } from '@playwright/test';
import type axe from 'axe-core';

/** Axe as it is given to a page: the short form is there sooner. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How a page is looked at. Forced colours take the place of the site's own. */
export interface View {
  name: string;
  width: number;
  colorScheme: 'light' | 'dark';
  forcedColors: 'none' | 'active';
}

const view = (name: string, width: number, colorScheme: 'light' | 'dark', forcedColors: 'none' | 'active'): View => ({
  ...{ name, width, colorScheme, forcedColors },
});

/** The view of a desk in the light, in which every rule of axe runs. */
export const DESK = view('1280 light', 1280, 'light', 'none');

/** The other five views: colours differ in all of them, and what fits beside what on a phone. */
export const OTHER_VIEWS: readonly View[] = [
  view('1280 dark', 1280, 'dark', 'none'),
  view('1280 forced', 1280, 'light', 'active'),
  view('360 forced', 360, 'light', 'active'),
  view('360 dark', 360, 'dark', 'none'),
  view('360 light', 360, 'light', 'none'),
];

/** Rules that axe leaves out unless asked: what WCAG 2.2 adds, and what is not about level AAA. */
const ADDED_RULES = [
  'css-orientation-lock',
  'focus-order-semantics',
  'label-content-name-mismatch',
  'table-fake-caption',
  'target-size',
  'td-has-header',
] as const;

/** The rules whose answer may differ with the colours. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];
/** The rules whose answer may differ with the width. Names and structure are the same in every view. */
const RULES_OF_WIDTH = ['scrollable-region-focusable', 'target-size'];

/** What axe found in one view: rules under what came of them. */
export interface AxeRun {
  what: string;
  view: string;
  passes: string[];
  incomplete: string[];
  inapplicable: string[];
  violations: string[];
}

/** Brings the page into a view, without loading it anew. */
export async function lookAt(page: Page, { width, colorScheme, forcedColors }: View): Promise<void> {
  await page.emulateMedia({ colorScheme, forcedColors });
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 800 });
}

/** Runs axe in the page. Without `only` every rule runs, on the whole page. */
const runAxe = (page: Page, only: string[] | null, isSample: boolean) =>
  page.evaluate(
    async ({ only, added, isSample }) => {
      // One element for each way in which texts are dressed: a thousand rows of a table all look the same.
      const samples = () => {
        const found = new Map<string, Element>();
        const letters = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let text = letters.nextNode(); text; text = letters.nextNode()) {
          const dress: string[] = [];
          for (let each = text.parentElement; each && each !== document.body; each = each.parentElement)
            dress.push(`${each.tagName}.${each.className}[${each.ariaCurrent}${JSON.stringify({ ...each.dataset })}]`);
          const shown = text.parentElement?.checkVisibility();
          if (shown && text.textContent?.trim()) found.set(dress.join(), text.parentElement!);
        }
        return [...found.values()];
      };
      const run = await (globalThis as unknown as { axe: typeof axe }).axe.run(isSample ? samples() : document, {
        resultTypes: ['violations'],
        ...(only ? { runOnly: only } : { rules: Object.fromEntries(added.map((id) => [id, { enabled: true }])) }),
      });
      const ids = (results: { id: string }[]) => results.map(({ id }) => id);
      return {
        violations: run.violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => ({ rule: id, target, summary: failureSummary })),
        ),
        passes: ids(run.passes),
        incomplete: ids(run.incomplete),
        inapplicable: ids(run.inapplicable),
      };
    },
    { only, added: [...ADDED_RULES], isSample },
  );

/** One of the narrow views, in turn, for every second page: all of them for every page take minutes. */
function viewsOf(what: string): readonly View[] {
  const narrow = OTHER_VIEWS.filter(({ width }) => width === 360);
  const turn = [...what].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
  const view = narrow[turn % (2 * narrow.length)];
  return view ? [view] : [];
}

/**
 * What axe finds on a page as it stands, at a desk in the light and, for every second page, on a phone in one of its views
 * in turn; with `MICHISHIRUBE_ALL_VIEWS`, as `npm run a11y:report` sets it, in all six: the view, the rule, the element, and
 * what would mend it. Every rule runs on the whole page at a desk in the light; in the other views those that colours or the
 * width may change. The runs are attached to the test: `npm run a11y:report` counts them.
 * @param what the kind of page or the state, as the report names it
 */
export async function axeFaults(page: Page, what: string, testInfo: TestInfo) {
  await page.evaluate(AXE);
  const views = process.env['MICHISHIRUBE_ALL_VIEWS'] ? OTHER_VIEWS : viewsOf(what);
  const faults: { view: string; rule: string; target: unknown; summary: string | undefined }[] = [];
  const runs: AxeRun[] = [];
  for (const each of [DESK, ...views]) {
    await lookAt(page, each);
    const parts =
      each === DESK
        ? [await runAxe(page, null, false)]
        : [
            await runAxe(page, RULES_OF_COLOUR, true),
            // The width is the same in every colour.
            ...(each === views.at(-1) ? [await runAxe(page, RULES_OF_WIDTH, false)] : []),
          ];
    const violations = parts.flatMap((part) => part.violations);
    const all = (outcome: 'passes' | 'incomplete' | 'inapplicable') => parts.flatMap((part) => part[outcome]);
    faults.push(...violations.map((fault) => ({ view: each.name, ...fault })));
    runs.push({
      ...{ what, view: each.name, violations: [...new Set(violations.map(({ rule }) => rule))] },
      ...{ passes: all('passes'), incomplete: all('incomplete'), inapplicable: all('inapplicable') },
    });
  }
  await testInfo.attach('axe', { body: JSON.stringify(runs), contentType: 'application/json' });
  return faults;
}
