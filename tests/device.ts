import type { Page } from '@playwright/test';

/** What this site keeps under a name in the page's browser: parsed, or null. */
export const record = (page: Page, name: string): Promise<unknown> =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null') as unknown, `michishirube:${name}`);

/** Puts a record of a shape into the browser before the next page is opened. */
export async function keepRecord(page: Page, name: string, data: unknown, version = 1): Promise<void> {
  await keepText(page, name, JSON.stringify({ version, day: '2026-11-20', data }));
}

/** Puts a text, also a damaged one, where a record of a shape stands. */
export async function keepText(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(([key, value]) => localStorage.setItem(key ?? '', value ?? ''), [`michishirube:${name}`, text]);
}

/** Lets the browser refuse every use of its storage, as with cookies blocked. */
export async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
}

/** Fills the browser's storage up to the last letter. */
export async function fillStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (let size = 1_000_000; size >= 1; size = Math.floor(size / 10)) {
      for (let index = 0; index < 100; index += 1) {
        try {
          localStorage.setItem(`other-${size}-${index}`, 'x'.repeat(size));
        } catch {
          break;
        }
      }
    }
  });
}
