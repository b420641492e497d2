import type { DataPath } from '../../model/place.ts';

/**
 * Visits a value and everything below it, from the top, in the order in which it is written.
 * @param visit gets each value with the way to it, which is the same list every time: whoever keeps it has to copy it. What
 * lies below a value is left out when `visit` gives back false
 */
export function eachValue(top: unknown, visit: (value: unknown, path: DataPath) => boolean | void): void {
  walk(top, [], visit);
}

/** Plain loops: a check comes this way for every value of the content, several times. */
function walk(
  value: unknown,
  path: (string | number)[],
  visit: (value: unknown, path: DataPath) => boolean | void,
): void {
  if (visit(value, path) === false || typeof value !== 'object' || value === null) return;
  const depth = path.length;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      path[depth] = index;
      walk(value[index], path, visit);
    }
  } else {
    for (const key of Object.keys(value)) {
      path[depth] = key;
      walk((value as Record<string, unknown>)[key], path, visit);
    }
  }
  path.length = depth;
}
