import { bareTitle } from './arrange.ts';
import { byScore } from './rank.ts';

/** A record that was found, with what other documents say of the same. */
export interface Speaking {
  id: string;
  score: number;
  title: string;
  document: string | undefined;
  /** The matters that it speaks of, as this site has set them side by side. */
  matters: readonly string[];
}

/** What a record counts more, as a share of the score of another document's record on the same matter. */
const ALSO_THERE = 0.1;

const isSameMatter = (one: Speaking, other: Speaking): boolean =>
  one.matters.some((matter) => other.matters.includes(matter)) || bareTitle(one.title) === bareTitle(other.title);

/**
 * Marks up what another document says too: what two documents say of one matter, both found, is rather the answer than
 * what only one of them holds by chance.
 * @param found in any order
 * @returns the same, best first
 */
export const markUpAgreement = <T extends Speaking>(found: readonly T[]): T[] =>
  found
    .map((one) => {
      const others = found.filter((other) => other.document !== one.document && isSameMatter(one, other));
      return { ...one, score: one.score + ALSO_THERE * Math.max(0, ...others.map(({ score }) => score)) };
    })
    .sort(byScore);
