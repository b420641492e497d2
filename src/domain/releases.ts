import type { Entry } from '../model/entry.ts';
import type { EffectOfChange } from '../model/kinds/change.ts';
import { type Catalog, oncePerCatalog } from './catalog.ts';

/**
 * How much a release asks of people: `major` asks for something new; `minor` asks for no more than before, but reads
 * differently, asks for less, or adds things to read; `patch` mends slips of the pen.
 */
export type ReleaseSize = 'major' | 'minor' | 'patch';

/** A release with its number. */
export interface Release {
  change: Entry<'change'>;
  size: ReleaseSize;
  /** `1.2.0` */
  version: string;
}

/**
 * The size of a release by its effects. 求めなくなる is minor: whoever was prepared still is, and nobody has to do more. A
 * release that declares no effect adds texts or tools, which is minor too.
 */
export function sizeOf(effects: readonly Pick<EffectOfChange, 'effect'>[] = []): ReleaseSize {
  if (effects.some(({ effect }) => effect === 'newly-asked')) return 'major';
  return effects.length > 0 && effects.every(({ effect }) => effect === 'typo') ? 'patch' : 'minor';
}

/**
 * All releases, newest first; of two on one day, the one whose id comes later. The first one of all is 1.0.0, and every
 * other counts on from the one before it.
 */
export const releasesNewestFirst = oncePerCatalog((catalog: Catalog): readonly Release[] => {
  const oldestFirst = catalog
    .all('change')
    .toSorted((a, b) => (a.data.date < b.data.date ? -1 : a.data.date > b.data.date ? 1 : 0));
  let [major, minor, patch] = [0, 0, 0];
  return oldestFirst
    .map((change): Release => {
      const size = sizeOf(change.data.effects);
      if (size === 'major' || major === 0) [major, minor, patch] = [major + 1, 0, 0];
      else if (size === 'minor') [minor, patch] = [minor + 1, 0];
      else patch += 1;
      return { change, size, version: `${major}.${minor}.${patch}` };
    })
    .reverse();
});
