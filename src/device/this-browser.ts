import { type Kept, keep, type Shape, type Shelf } from './kept.ts';
import { today } from './today.ts';

/** The storage of this browser; undefined when it is blocked (even to ask for it may throw). */
function shelf(): Shelf | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

const opened = new Map<string, Kept<unknown>>();

/** What this browser keeps under a shape. All elements of a page share one. Only for scripts of pages. */
export function kept<T>(shape: Shape<T>): Kept<T> {
  const known = opened.get(shape.name) as Kept<T> | undefined;
  if (known) return known;
  const made = keep(shape, shelf(), window, today);
  opened.set(shape.name, made as Kept<unknown>);
  return made;
}
