import type { Page } from '@playwright/test';

/** A sheet of paper in points, upright or lying. */
export type Sheet = 'A4 portrait' | 'A4 landscape' | 'another size';

const SIZES: Record<string, Sheet> = {
  '595×842': 'A4 portrait',
  '842×595': 'A4 landscape',
};

/** The sheets that a page takes when it is printed as its own styles say: the page objects of the PDF and their sizes. */
export async function printedSheets(page: Page): Promise<Sheet[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  const count = pdf.match(/\/Type\s*\/Page(?![a-z])/giu)?.length ?? 0;
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(
    ([, width, height]) => SIZES[`${Math.round(Number(width))}×${Math.round(Number(height))}`] ?? 'another size',
  );
  return Array.from({ length: count }, (_, at) => sizes[at] ?? 'another size');
}

/** How many sheets a page takes when it is printed as its own styles say. */
export const printedPages = async (page: Page): Promise<number> => (await printedSheets(page)).length;

/** Sheets, and what they leave inside of their margins (print.css), in CSS pixels of 1/96 inch. */
const PIXELS = {
  'A4 portrait': { width: 794, height: 1123, inside: { width: 687, height: 997 } },
  'A4 landscape': { width: 1123, height: 794, inside: { width: 1032, height: 703 } },
} as const;

/**
 * What of a page, laid out as on its sheets, would be cut or lost: rows that may break or are too high to be kept whole,
 * what runs off the sheet, tables whose heads are not repeated, and controls and navigation that have no use on paper.
 */
export async function paperFaults(page: Page, sheet: keyof typeof PIXELS): Promise<string[]> {
  const { inside, ...size } = PIXELS[sheet];
  // Media queries ask for the width of the sheet; the page is as wide as its margins leave.
  await page.setViewportSize(size);
  await page.emulateMedia({ media: 'print' });
  return page.evaluate(({ width, height }) => {
    const margins = new CSSStyleSheet();
    margins.replaceSync(`html { width: ${width}px !important }`);
    document.adoptedStyleSheets.push(margins);
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const all = (selector: string) => [...document.querySelectorAll(selector)].filter(seen);
    const say = (what: string, elements: Element[]) =>
      elements.map((element) => `${what}: ${element.tagName} ${element.className} ${element.textContent.slice(0, 40)}`);
    const rows = all('main tbody tr');
    const box = (element: Element) => element.getBoundingClientRect();
    return [
      ...say(
        'may be cut',
        rows.filter((row) => getComputedStyle(row).breakInside !== 'avoid' || box(row).height > height * 0.8),
      ),
      ...say(
        'is parted from what it names',
        all('main :is(h2, h3, .group-row)').filter((head) => getComputedStyle(head).breakAfter !== 'avoid'),
      ),
      ...say(
        'is not repeated',
        all('main thead').filter((head) => getComputedStyle(head).display !== 'table-header-group'),
      ),
      ...say(
        'runs off the sheet',
        all('main *').filter((element) => box(element).width > 0 && box(element).right > width + 1),
      ),
      ...say(
        'is cut by its box',
        all('main *').filter(
          (element) =>
            getComputedStyle(element).overflow !== 'visible' &&
            !element.matches('.visually-hidden') &&
            (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1),
        ),
      ),
      ...say(
        'has no use on paper',
        all('header.site-header, nav, button, input:not([type="radio"], [type="checkbox"]), summary, textarea'),
      ),
    ];
  }, inside);
}
