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
}

/** A record that fits the whole query. */
export interface Ranked {
  id: string;
  score: number;
  /** The words under which the weightiest unit found it. */
  words: string;
}

/** How much a unit that nothing is known about counts beside the others, in units of weight. */
const UNKNOWN_WEIGHT = 4;
/** How strongly a record is marked down for the units that it does not answer. */
const COVERAGE_POWER = 1.5;
/** The least share of a query that a record must answer. */
const LEAST_COVERAGE = 0.3;
/** The same where a word is unknown and all others are chance words, none of them a name: 予約 alone is no answer to 駐車場の予約. */
const LEAST_BESIDE_UNKNOWN = 0.55;

/** What it counts alone that a record holds the words, however seldom. The rest is how well it fits. */
const HOLDS_IT = 0.4;
/** What a second way of saying the unit adds when a record holds both. */
const BESIDE = 0.2;
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

/** Keeps words that stand in one or two records by chance from outweighing all others. */
const SMOOTHING = 5;
/** What a unit that the glossary knows weighs more than a chance word. */
const NAMED = 1.3;

/** How rare a unit is: rare units decide. */
const rarity = (records: number, { scores, isNamed }: UnitHits) =>
  Math.log(1 + records / (scores.size + SMOOTHING)) * (isNamed ? NAMED : 1);

/**
 * Merges the units of a query: Σ weight · score / Σ weight, times coverage to the power of 1.5. Source: search-design §4
 * "Client" 5.
 * @param units what each unit found; units that found nothing count against every record
 * @param records how many records there are
 */
export function mergeUnits(units: readonly UnitHits[], records: number): Ranked[] {
  const weighed = units.map((unit) => ({
    ...unit,
    weight: unit.scores.size === 0 ? UNKNOWN_WEIGHT : rarity(records, unit),
  }));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const isChance =
    units.some(({ scores }) => scores.size === 0) && !units.some(({ isNamed, scores }) => isNamed && scores.size > 0);
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
  return [...merged]
    .map(([id, { sum, covered, words }]) => ({
      id,
      words,
      coverage: covered / total,
      score: (sum / total) * (covered / total) ** COVERAGE_POWER,
    }))
    .filter(({ coverage }) => coverage >= (isChance ? LEAST_BESIDE_UNKNOWN : LEAST_COVERAGE))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .map(({ id, score, words }) => ({ id, score, words }));
}
