import type { DataPath } from '../../model/place.ts';

/**
 * Visits a value and everything below it, from the top, in the order in which it is written.
 * @param visit gets each value with the way to it, which is the same list every time: whoever keeps it has to copy it. What
 * lies below a value is left out when `visit` gives back false
 */
export function eachValue(top: unknown, visit: (value: unknown, path: DataPath) => boolean | void): void {
  const path: (string | number)[] = [];
  const walk = (value: unknown): void => {
    if (visit(value, path) === false || typeof value !== 'object' || value === null) return;
    const step = (key: string | number, inner: unknown) => {
      path.push(key);
      walk(inner);
      path.pop();
    };
    if (Array.isArray(value)) value.forEach((inner, index) => step(index, inner));
    else for (const key of Object.keys(value)) step(key, (value as Record<string, unknown>)[key]);
  };
  walk(top);
}
