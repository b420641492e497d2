import type { Hit } from './engine.ts';
import type { Alternative } from './plan.ts';

/** What one unit of a query found. */
export interface UnitHits {
  /** Scores from 0 to 1 by record. */
  scores: ReadonlyMap<string, number>;
  /** The words that found most of it, by record: what is highlighted. */
  words: ReadonlyMap<string, string>;
  /** Whether the glossary knows the unit: then it is what the query is about. */
  isNamed?: boolean;
  /** The records that are about it. */
  about?: ReadonlySet<string>;
}

/** A record that fits the whole query. */
export interface Ranked {
  id: string;
  score: number;
  /** The words under which the weightiest unit found it. */
  words: string;
}

/** Best first; equals in the order of their ids, so that the same query always gives the same order. */
export const byScore = (a: { id: string; score: number }, b: { id: string; score: number }): number =>
  b.score - a.score || (a.id < b.id ? -1 : 1);

/** How strongly a record is marked down for the units that it does not answer. */
const COVERAGE_POWER = 1.5;
/** The least share of a query that a record must answer. */
const LEAST_COVERAGE = 0.45;
/** The same where all words are chance words, none of them a name: a word that texts say by the way is no answer alone. */
const LEAST_OF_CHANCE = 0.55;
/** The same where every one of these words is in some text. */
const LEAST_OF_KNOWN_CHANCE = 0.5;

/** What it counts alone that a record holds the words, however seldom. The rest is how well it fits. */
const HOLDS_IT = 0.4;
/** What a second way of saying the unit adds when a record holds both. */
const BESIDE = 0.1;
/** From this many records on that say the thing by its name, those that only use another alias step back. */
const ENOUGH_BY_NAME = 4;
const ALIAS_BESIDE_ENOUGH = 0.6;

/**
 * Joins the searches for the ways of saying one unit: the best score counts. Scores are taken relative to the best of
 * each search.
 */
export function joinAlternatives(searches: readonly (Alternative & { hits: readonly Hit[] })[]): UnitHits {
  const scores = new Map<string, number>();
  const words = new Map<string, string>();
  const byName = new Set(searches.filter(({ isAlias }) => !isAlias).flatMap(({ hits }) => hits.map(({ id }) => id)));
  for (const search of searches) {
    const top = Math.max(...search.hits.map(({ score }) => score), Number.MIN_VALUE);
    const weight = search.weight * (search.isAlias && byName.size >= ENOUGH_BY_NAME ? ALIAS_BESIDE_ENOUGH : 1);
    for (const { id, score } of search.hits) {
      const worth = weight * (HOLDS_IT + ((1 - HOLDS_IT) * score) / top);
      const known = scores.get(id) ?? 0;
      scores.set(id, Math.max(known, worth) + BESIDE * Math.min(known, worth));
      if (worth > known) words.set(id, search.words);
    }
  }
  return { scores, words };
}

/** What a record counts at most that holds only words of a compound. */
const BY_PARTS = 0.35;

/**
 * Fills up what a compound found with records that hold some of its words: of 昇任試験 also what is said of 昇任.
 * @param parts what each word of the compound found
 * @param records how many records there are
 */
export function withParts(
  found: UnitHits,
  parts: readonly { words: string; hits: readonly Hit[] }[],
  records: number,
): UnitHits {
  const scores = new Map(found.scores);
  const words = new Map(found.words);
  const weights = parts.map(({ hits }) => Math.log(1 + records / (hits.length + SMOOTHING)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, { words: part, hits }] of parts.entries()) {
    const top = Math.max(...hits.map(({ score }) => score), Number.MIN_VALUE);
    for (const { id, score } of hits) {
      if (found.scores.has(id)) continue;
      const share = (weights[index] ?? 0) / total;
      scores.set(id, (scores.get(id) ?? 0) + BY_PARTS * share * (HOLDS_IT + ((1 - HOLDS_IT) * score) / top));
      if (!words.has(id)) words.set(id, part);
    }
  }
  return { scores, words };
}

/** Keeps words that stand in one or two records by chance from outweighing all others. */
const SMOOTHING = 5;
/** What a unit that the glossary knows weighs more than a chance word. */
const NAMED = 1.6;

/** How rare a unit is: rare units decide. */
const rarity = (records: number, { scores, isNamed }: UnitHits) =>
  Math.log(1 + records / (scores.size + SMOOTHING)) * (isNamed ? NAMED : 1);

/** What the record of a rank counts more where the query names it: a table of all ranks is asked for so by all their names. */
const NAMED_RANK = 1.3;

/** Marks up the records of ranks that a query names. */
export const raiseRanks = (ranked: readonly Ranked[], named: ReadonlySet<string>): Ranked[] =>
  ranked.map((one) => (named.has(one.id) ? { ...one, score: one.score * NAMED_RANK } : one)).sort(byScore);

/** What a record counts at least that is about one of several things that a query names: A と B の違い. */
const ABOUT_ONE = 0.6;
/** The same when the query asks to compare them: each of them is half of the answer. */
const ABOUT_ONE_COMPARED = 0.95;

/**
 * Merges the units of a query: Σ weight · score / Σ weight, times coverage to the power of 1.5. Source: search-design §4
 * "Client" 5.
 * @param units what each unit found; units that found nothing count against every record
 * @param records how many records there are
 * @param isComparison whether the query asks for the difference of the things that it names
 */
export function mergeUnits(units: readonly UnitHits[], records: number, isComparison = false): Ranked[] {
  const weighed = units.map((unit) => ({
    ...unit,
    weight: rarity(records, unit),
  }));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const isChance = !units.some(({ isNamed, scores }) => isNamed && scores.size > 0);
  const isKnown = units.every(({ scores }) => scores.size > 0);
  const least = isChance ? (isKnown ? LEAST_OF_KNOWN_CHANCE : LEAST_OF_CHANCE) : LEAST_COVERAGE;
  const merged = new Map<string, { sum: number; covered: number; words: string; heaviest: number }>();
  for (const { scores, words, weight } of weighed) {
    for (const [id, score] of scores) {
      const so = merged.get(id) ?? { sum: 0, covered: 0, words: '', heaviest: 0 };
      so.sum += weight * score;
      so.covered += weight;
      if (weight > so.heaviest) {
        so.heaviest = weight;
        so.words = words.get(id) ?? '';
      }
      merged.set(id, so);
    }
  }
  const aboutOne = isComparison ? ABOUT_ONE_COMPARED : ABOUT_ONE;
  const isAboutOne = (id: string) => units.some(({ about }) => about?.has(id));
  return [...merged]
    .map(([id, { sum, covered, words }]) => ({
      id,
      words,
      coverage: covered / total,
      score: Math.max((sum / total) * (covered / total) ** COVERAGE_POWER, isAboutOne(id) ? aboutOne : 0),
    }))
    .filter(({ coverage }) => coverage >= least)
    .sort(byScore)
    .map(({ id, score, words }) => ({ id, score, words }));
}
