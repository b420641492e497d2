import { distance } from 'fastest-levenshtein';
import { mendedId } from './mended-id.ts';

/**
 * The valid values nearest to a wrong one, best first, at most three. A value counts as near when at most two fifths of
 * its letters differ, when it has the same last segment, or when one contains the other.
 */
export function nearest(wrong: string, valid: Iterable<string>): string[] {
  const last = (text: string) => text.slice(text.lastIndexOf('/') + 1);
  return [...new Set(valid)]
    .filter((value) => value !== wrong)
    .map((value) => {
      const apart = distance(wrong, value);
      const near =
        apart <= Math.max(1, Math.floor(Math.max(wrong.length, value.length) * 0.4)) ||
        (last(wrong) !== '' && last(value) === last(wrong)) ||
        (wrong.length >= 3 && value.length >= 3 && (value.includes(wrong) || wrong.includes(value)));
      return { value, apart: last(value) === last(wrong) ? Math.min(apart, 1) : apart, near };
    })
    .filter(({ near }) => near)
    .sort((a, b) => a.apart - b.apart || (a.value < b.value ? -1 : 1))
    .slice(0, 3)
    .map(({ value }) => value);
}

/** The valid ids nearest to a malformed one: the id it becomes when it is mended, if that is valid, then its neighbours. */
export function nearestIds(malformed: string, valid: readonly string[]): string[] {
  const mended = mendedId(malformed);
  return [...(valid.includes(mended) ? [mended] : []), ...nearest(mended, valid)].slice(0, 3);
}
