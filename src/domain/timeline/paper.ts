import type { Layout } from './layout.ts';

/** How many lines a sheet holds at its usual size: A4 across for one picture, A3 across for two. */
const LINES = { one: 34, two: 54 };
/** How much more a sheet holds with each step by which the print becomes smaller. */
const STEP = 0.14;
/** Below this the print could not be read. */
const SMALLEST = 3;
/** Lines that a lane takes for its name, at least; and those of what has no place, with the frame around it. */
const LANE = 2;
const TRAY = 3;

/** By how many steps the print of these pictures has to become smaller, so that they stand on one sheet; 0 to 3. */
export function smallerPrint(layouts: readonly Layout[]): number {
  const lines = layouts
    .flatMap(({ lanes }) => lanes)
    .reduce((all, { rows, tray }) => all + Math.max(LANE, rows.length + (tray.length > 0 ? TRAY : 0)), 0);
  const over = lines / (layouts.length > 1 ? LINES.two : LINES.one) - 1;
  return Math.min(SMALLEST, Math.max(0, Math.ceil(over / STEP)));
}
