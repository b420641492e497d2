import type { Page } from '@playwright/test';

/** Where the Tab key led. */
export interface Stop {
  /** Role-less short name for reports: the tag, and the words or the name. */
  what: string;
  /** What is wrong there; empty when all is well. */
  faults: string[];
  /** Whether it is the first of the page: further back there is nothing. */
  isFirst: boolean;
}

/**
 * Walks with the Tab key from the top of the page to its end, or with Shift from its end to its top.
 * At every stop: the focus is somewhere, inside the window, shown by an outline, not hidden under something else (WCAG 2.2,
 * 2.4.11), and further on in the page than before (2.4.3).
 * @param most more stops than any page under test has: a walk that does not end is a trap (2.1.2)
 */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab', most: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate((isBack) => {
    Reflect.deleteProperty(globalThis, 'lastStop');
    // The Tab key goes on from where the focus was last: let that be the beginning of the page, or its end.
    const edge = document.createElement('span');
    edge.tabIndex = -1;
    if (isBack) document.body.append(edge);
    else document.body.prepend(edge);
    edge.focus();
    edge.remove();
  }, key === 'Shift+Tab');
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press(key);
    const stop = await page.evaluate((isBack) => {
      const shared = globalThis as unknown as { lastStop?: Element };
      const here = document.activeElement;
      if (!here || here === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(here);
      const box = here.getBoundingClientRect();
      const faults: string[] = [];
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) faults.push('no outline');
      const left = Math.max(box.left, 0);
      const right = Math.min(box.right, innerWidth);
      const top = Math.max(box.top, 0);
      const bottom = Math.min(box.bottom, innerHeight);
      if (right - left < 1 || bottom - top < 1) faults.push('outside of the window');
      else {
        const isSeen = [0.1, 0.5, 0.9].some((x) =>
          [0.1, 0.5, 0.9].some((y) => {
            const hit = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
            return hit !== null && (here.contains(hit) || hit.contains(here));
          }),
        );
        if (!isSeen) faults.push('hidden under something');
      }
      const last = shared.lastStop;
      if (last?.isConnected) {
        const follows = (last.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
        if (follows === isBack && last !== here) faults.push('against the order of the page');
      }
      shared.lastStop = here;
      const words = here.getAttribute('aria-label') ?? here.textContent.trim().slice(0, 30);
      return { what: `${here.tagName.toLowerCase()} ${words}`, faults, isFirst: here.matches('.skip-link') };
    }, key === 'Shift+Tab');
    if (stop === null) return stops;
    stops.push(stop);
    if (key === 'Shift+Tab' && stop.isFirst) return stops;
  }
  return [...stops, { what: 'the walk', faults: [`did not end after ${most} stops`], isFirst: false }];
}
