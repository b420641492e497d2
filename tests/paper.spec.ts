import { expect, test } from './built-sites.ts';
import { paperFaults, printedSheets } from './printed-pages.ts';

/** One address of every kind of page that is printed, with its sheets and how many it takes at most. */
const PRINTED: [what: string, address: string, sheet: 'A4 portrait' | 'A4 landscape', most: number][] = [
  ['a chapter', './kiyose/policy-ed4/background/', 'A4 portrait', 4],
  ['a chapter with drawings', './kiyose/policy-ed4/digital/', 'A4 portrait', 9],
  ['a role', './kiyose/roles/kakaricho/', 'A4 portrait', 3],
  ['a role with marks', './iruma/roles/shusa/', 'A4 portrait', 3],
  ['a promotion diff', './kiyose/roles/compare/shunin..kakaricho/', 'A4 portrait', 3],
  ['the table of pairs', './kiyose/roles/compare/', 'A4 landscape', 1],
  ['a competency table', './kiyose/competency-tables/duties/', 'A4 landscape', 4],
  ['a table of marks', './iruma/competency-tables/abilities/', 'A4 landscape', 3],
  ['the skill map', './kiyose/skills/', 'A4 landscape', 6],
  ['the skill map by tool', './kiyose/skills/by-tool/', 'A4 landscape', 6],
  ['a persona table', './kiyose/persona-tables/digital-personas/', 'A4 landscape', 3],
  ['the coverage of the guideline', './coverage/', 'A4 landscape', 12],
  ['the gaps of a city', './coverage/kiyose/', 'A4 landscape', 4],
  ['the crosswalk', './crosswalk/', 'A4 landscape', 8],
  ['a concept in all documents', './topics/crisis-management/', 'A4 landscape', 2],
  ['the lineage', './lineage/', 'A4 landscape', 3],
  ['the board of a plan', './kiyose/plan-board/', 'A4 landscape', 13],
  ['the list of trainings', './tachikawa/trainings/', 'A4 landscape', 5],
  ['a statistic', './kiyose/statistics/managers-by-sex/', 'A4 portrait', 2],
  ['a self-check on paper', './kiyose/self-check/kakaricho/', 'A4 portrait', 4],
  ['a learning path', './kiyose/paths/kakaricho/', 'A4 portrait', 2],
  ['a sheet', './kiyose/sheets/kakaricho/', 'A4 portrait', 2],
];

// The timeline and the card of a newcomer are printed on one sheet each: career.spec.ts, start.spec.ts.
for (const [what, address, sheet, most] of PRINTED) {
  test(`${what} is printed on ${most} of ${sheet} at most, with no row cut and no navigation`, async ({ page }) => {
    await page.goto(address);
    const sheets = await printedSheets(page);
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.length).toBeLessThanOrEqual(most);
    expect(new Set(sheets)).toEqual(new Set([sheet]));
    expect(await paperFaults(page, sheet)).toEqual([]);
  });
}
