import { foldKey } from './fold.ts';
import type { Lookup } from './glossary.ts';
import { costBetween } from './mistyped.ts';
import { normalise, upToLongest } from './normalise.ts';

/**
 * Names that begin with what was typed, in kana or in writing: what a reader may be about to type.
 * @param most how many at most
 */
export function completions(asTyped: string, lookup: Lookup, most: number): string[] {
  const typed = upToLongest(asTyped);
  const start = foldKey(typed);
  if (start.length < 2) return [];
  const found = new Map<string, number>();
  for (const [key, meanings] of lookup.byFold) {
    if (!key.startsWith(start)) continue;
    for (const { entry } of meanings) {
      const name = entry.t[0] ?? '';
      if (normalise(name) === normalise(typed)) continue;
      found.set(name, Math.min(found.get(name) ?? Infinity, key.length));
    }
  }
  return [...found]
    .sort(([a, x], [b, y]) => x - y || a.length - b.length || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([name]) => name);
}

/** Names that share most with a query for which nothing was found: long common pieces first, near spellings next. */
export function nearestNames(query: string, lookup: Lookup, most: number): string[] {
  const typed = foldKey(upToLongest(query));
  const pieces = new Set<string>();
  for (let at = 0; at + 2 <= typed.length; at += 1) pieces.add(typed.slice(at, at + 2));
  const found = new Map<string, number>();
  for (const [key, meanings] of lookup.byFold) {
    if (key.length < 2) continue;
    let shared = 0;
    for (let at = 0; at + 2 <= key.length; at += 1) if (pieces.has(key.slice(at, at + 2))) shared += 1;
    const near = typed.length >= 4 && costBetween(typed, key, { limit: 2 }, () => false) <= 2 ? 1 : 0;
    const score = shared / Math.max(typed.length, key.length) + near;
    if (score < 0.3) continue;
    for (const { entry } of meanings) {
      const name = entry.t[0] ?? '';
      found.set(name, Math.max(found.get(name) ?? 0, score));
    }
  }
  return [...found]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([name]) => name);
}
