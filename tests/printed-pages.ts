import type { Page } from '@playwright/test';

/** How many sheets a page takes when it is printed as its own styles say. Counts the page objects of the PDF. */
export async function printedPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/giu)?.length ?? 0;
}
