import { type ToWrite, writeRecords } from '../device/file.ts';
import type { Kept, Shape, Trouble } from '../device/kept.ts';
import { today } from '../device/today.ts';
import { troubleInWords } from '../device/trouble-words.ts';
import { make, makeButton } from './make-element.ts';
import { saveFile } from './save-file.ts';

/** Something that is kept, with what it is. */
export interface Opened {
  shape: Shape<unknown>;
  kept: Kept<unknown>;
}

/** What is kept of some things, as the file takes it. */
export const toWrite = (opened: readonly Opened[]): ToWrite[] =>
  opened.map(({ shape, kept }) => ({
    shape,
    value: kept.value,
    trouble: kept.trouble,
    aside: kept.aside,
    day: kept.day,
    stored: kept.stored,
  }));

/** Writes some things out as a file, named after the day: `michishirube-2026-11-21.json`. */
export function saveRecords(opened: readonly Opened[]): void {
  // What is entered here while a later version's record stands in the storage is written out, not that record.
  const parts = toWrite(opened).map((part) =>
    part.trouble === 'newer' && part.value !== part.shape.empty ? { ...part, trouble: null } : part,
  );
  saveFile(`michishirube-${today()}.json`, 'application/json', writeRecords(parts, today()));
}

/** Whether what was entered lives only as long as the page. */
const livesShortly = (trouble: Trouble | null): boolean =>
  trouble === 'blocked' || trouble === 'full' || trouble === 'newer';

/**
 * Shows what stands in the way of keeping something, and offers to write out what would be lost with the page. Hides the
 * box when all is well.
 * @param box an element that is `hidden` until there is something to say
 * @param records the address of the page 手元の記録
 */
export function showTrouble(box: HTMLElement, opened: readonly Opened[], records: string): void {
  const troubled = opened.filter(({ kept }) => kept.trouble !== null);
  const aside = opened.filter(({ kept }) => kept.trouble === null && kept.aside !== null);
  const key = [...troubled.map(({ shape, kept }) => `${shape.name} ${kept.trouble}`), aside.length].join();
  box.hidden = troubled.length + aside.length === 0;
  // Drawn only when it changes, so that neither focus nor a reading voice is interrupted.
  if (box.dataset['shown'] === key) return;
  box.dataset['shown'] = key;
  box.replaceChildren(
    ...troubled.map(({ shape, kept }) => make('p', {}, kept.trouble ? troubleInWords(kept.trouble, shape.label) : '')),
    ...aside.map(({ shape }) =>
      make(
        'p',
        {},
        `読めなかった${shape.label}を、消さずに別に取ってあります。`,
        make('a', { href: records }, '手元の記録から書き出す'),
      ),
    ),
    ...(troubled.some(({ kept }) => livesShortly(kept.trouble))
      ? [
          make(
            'p',
            {},
            makeButton('いまの内容をファイルに書き出す', () => saveRecords(opened)),
          ),
        ]
      : []),
  );
}
