import type { Engine, Hit } from './engine.ts';
import { type Asked, NOTHING_ASKED } from './asked.ts';
import { createMend } from './mend.ts';
import { createNearest } from './nearest.ts';
import { type GlossaryEntry, type Lookup, type Meaning, prepareLookup, SITE_PAGE } from './glossary.ts';
import { normalise, upToLongest } from './normalise.ts';
import { alternativesOf, inNames, namesAdded } from './plan.ts';
import { joinAlternatives, mergeUnits, raiseRanks, type Ranked, type UnitHits, withParts } from './rank.ts';
import { cutIntoUnits, type Unit } from './units.ts';
import { createVariants, isKnown } from './variant.ts';
import { ANY_WORD, prepareVocabulary, type VocabularyData } from './vocabulary.ts';
import { likenessOf, withAsked } from './with-asked.ts';
import { partsOf } from './words.ts';

/** How one piece of the query was read. */
export type ReadAs =
  /** Other words were searched for besides. */
  | { how: 'also'; typed: string; words: readonly string[] }
  /** Another word was searched for instead: a variant or a typing error. */
  | { how: 'instead'; typed: string; words: readonly string[] }
  /** The site does not know it. */
  | { how: 'unknown'; typed: string };

/** What the layer makes of a query. */
export interface Answer {
  /** Best first. */
  ranked: readonly Ranked[];
  readings: readonly ReadAs[];
  /** The words asked for, as typed or repaired: a record with such a title is the answer. */
  asked: readonly string[];
  /** What the whole query names, if it does: what a card may be shown for. */
  named: readonly GlossaryEntry[];
  /** The terms of the glossary that the query speaks of. */
  terms: readonly GlossaryEntry[];
}

/** The sounds of kanji are loaded when something is first to be mended; without them kanji only look alike. */
const loadSounds = () =>
  import('./sounds.ts').then(
    ({ soundAlike }) => soundAlike,
    () => () => false,
  );

/** What a query may be asked with. */
export interface AskOptions {
  /** Search for what was typed and nothing else. */
  literal?: boolean;
  /** Search for names only, and neither for other aliases nor for the words of compounds: that loads no more of the index. */
  brief?: boolean;
  /** Which records count; all unless given. */
  accepts?: (id: string) => boolean;
}

/** What it counts that a record holds the words of a phrase and not the phrase. */
const BY_WORDS_OF_PHRASE = 0.7;
/** From this many records on that hold a name, no other alias is searched for. */
const ENOUGH_FOUND = 6;
/** What the glossary calls a rank. */
const RANK = '職層';
const ALL_HIRAGANA = /^[ぁ-ゖー]+$/u;
/** Words of queries that ask for the difference of things. */
const COMPARES = /違い|違う|ちがい|ちがう|比べ|比較|区別/u;
/** What the record about a thing counts when it was asked for by another name. */
const OWN_BY_ALIAS = 0.95;
/** The same when several things have that other name: what was typed stands before them where a text says it. */
const OWN_BY_SHARED_ALIAS = 0.5;

/**
 * Prepares the layer over an engine. The result answers queries; it may be asked again and again.
 * @param data the words of the site; without them nothing is taken to be unknown
 * @param asked compares a query with what people ask; without it only words count
 */
export function createSearch(
  engine: Engine,
  glossary: readonly GlossaryEntry[],
  data: VocabularyData | undefined,
  { likeness, words: askedWords }: Asked = NOTHING_ASKED,
) {
  const lookup: Lookup = prepareLookup(glossary);
  const vocabulary = data ? prepareVocabulary(data) : ANY_WORD;
  const variantOf = createVariants(lookup, vocabulary);
  const known = { lookup, vocabulary, askedWords };
  const near = createNearest(known);
  const mend = createMend(known, near);

  const ask = async (
    asTyped: string,
    { literal = false, brief = false, accepts = () => true }: AskOptions = {},
  ): Promise<Answer> => {
    const query = upToLongest(asTyped);
    const find = async (words: string): Promise<readonly Hit[]> =>
      isKnown(words, vocabulary) ? (await engine.find(words)).filter(({ id }) => accepts(id)) : [];
    /** The record that is about a named thing fits its name best, however often others say it. */
    const ownRecords = ({ meanings }: Unit) =>
      meanings.map(({ entry: { r = [], t }, isName }) => ({
        words: normalise(t[0] ?? ''),
        weight: isName ? 1 : meanings.length > 1 ? OWN_BY_SHARED_ALIAS : OWN_BY_ALIAS,
        hits: r.filter(accepts).map((id) => ({ id, score: 1 })),
      }));
    /** A phrase is found by its words as well. */
    const searchInside = async ({ inner = [] }: Unit) => {
      if (inner.length === 0) return [];
      const hits = mergeUnits(await Promise.all(inner.map(search)), vocabulary.records);
      return [{ words: inner[0]?.typed ?? '', weight: BY_WORDS_OF_PHRASE, hits }];
    };
    const search = async (unit: Unit): Promise<UnitHits> => {
      const ways = alternativesOf(unit);
      const findAll = (some: typeof ways) =>
        Promise.all(some.map(async (one) => ({ ...one, hits: await find(one.words) })));
      const byName = await findAll(ways.filter(({ isAlias }) => !isAlias));
      // Where the names find enough, other aliases would only load more of the index.
      const isEnough = new Set(byName.flatMap(({ hits }) => hits.map(({ id }) => id))).size >= ENOUGH_FOUND;
      const byAlias = isEnough || brief ? [] : await findAll(ways.filter(({ isAlias }) => isAlias));
      const found = joinAlternatives([...ownRecords(unit), ...byName, ...byAlias, ...(await searchInside(unit))]);
      const parts = partsOf(unit.typed);
      const isFew = !brief && found.scores.size > 0 && found.scores.size < ENOUGH_FOUND && parts.length > 1;
      return {
        isNamed: unit.meanings.length > 0,
        about: new Set(unit.meanings.flatMap(({ entry: { r = [] } }) => r.filter(accepts))),
        ...(isFew
          ? withParts(
              found,
              await Promise.all(parts.map(async (words) => ({ words, hits: await find(words) }))),
              vocabulary.records,
            )
          : found),
      };
    };

    const readings: ReadAs[] = [];
    const meant: Meaning[] = [];
    const asked: string[] = [];

    /** Searches for a unit, and where nothing is found for other ways of writing it. May give several: the words of an unknown compound. */
    const answerUnit = async (unit: Unit): Promise<UnitHits[]> => {
      const found = await search(unit);
      meant.push(...unit.meanings);
      asked.push(unit.typed);
      if (found.scores.size > 0) {
        const added = unit.instead ?? namesAdded(unit.typed, unit.meanings);
        if (added.length > 0)
          readings.push({
            how: unit.instead || !isKnown(unit.typed, vocabulary) ? 'instead' : 'also',
            typed: unit.typed,
            words: added,
          });
        return [found];
      }
      // A page of the site itself has a card.
      if (unit.meanings.some(({ entry }) => entry.k === SITE_PAGE)) return [];
      if (unit.meanings.length === 0 && !unit.instead) {
        const variant =
          variantOf(unit.typed) ?? (ALL_HIRAGANA.test(unit.typed) ? near.nearestReading(unit.typed) : undefined);
        const again =
          variant &&
          (await search({
            typed: variant.word,
            meanings: variant.meanings.map((meaning) => ({ ...meaning, isName: false })),
          }));
        if (again && again.scores.size > 0) {
          meant.push(...variant.meanings);
          asked.push(variant.word);
          const names = namesAdded(unit.typed, variant.meanings);
          readings.push({ how: 'instead', typed: unit.typed, words: names.length > 0 ? names : [variant.word] });
          return [again];
        }
        const words = partsOf(unit.typed);
        if (words.length > 0) {
          const parts = await Promise.all(
            words.map((word) => search({ typed: word, meanings: lookup.byKey.get(word) ?? [] })),
          );
          // The whole stays an unknown unit beside its parts: 料金 alone does not answer 水道料金.
          // Nor are they what the query is about: 給料 in 給料日.
          if (parts.some(({ scores }) => scores.size > 0))
            return [...parts.map((part) => ({ ...part, isNamed: false })), found];
        }
      }
      readings.push({ how: 'unknown', typed: unit.typed });
      return [found];
    };

    if (literal) {
      const units = normalise(query).split(' ').filter(Boolean);
      const hits = await Promise.all(units.map((typed) => search({ typed, meanings: [] })));
      return { ranked: mergeUnits(hits, vocabulary.records), readings: [], asked: units, named: [], terms: [] };
    }
    const mended = await mend(query, loadSounds);
    for (const { typed, meant: word } of mended.changes) readings.push({ how: 'instead', typed, words: [word] });
    const units = cutIntoUnits(mended.query, lookup, vocabulary);
    const found = await Promise.all(units.map(answerUnit));
    // A name in a compound of which the rest is unknown is a chance word: 給与 in 給与明細.
    const unknownRuns = units.flatMap(({ typed }, index) =>
      found[index]?.some(({ scores }) => scores.size === 0) ? [typed] : [],
    );
    const isChance = ({ run, typed }: Unit) =>
      run !== undefined && unknownRuns.some((unknown) => unknown !== typed && run.includes(unknown));
    const hits = units.flatMap((unit, index) =>
      (found[index] ?? []).map((one) => (isChance(unit) ? { ...one, isNamed: false } : one)),
    );
    const byWords = mergeUnits(hits, vocabulary.records, COMPARES.test(query));
    const fitting = withAsked(byWords, likenessOf(mended.query, inNames(mended.query, units), likeness), {
      query: mended.query,
      isName: units.length === 1 && units.some(({ meanings }) => meanings.some((meaning) => meaning.isName)),
      accepts,
      words: asked[0] ?? query,
    });
    const ranks = units.flatMap(({ meanings }) => meanings.filter(({ entry }) => entry.k === RANK));
    const ranked = raiseRanks(fitting, new Set(ranks.flatMap(({ entry: { r = [] } }) => r)));
    if (ranked.length === 0) {
      // What was taken for a slip and leads nowhere is a word that the site does not know, as it was typed.
      const lost = mended.changes.filter(({ meant: word }) => unknownRuns.some((run) => run.includes(normalise(word))));
      const isOfLost = (text: string) =>
        lost.some(({ typed, meant: word }) => text === typed || text.includes(normalise(word)));
      const unknown = [...lost.map(({ typed }) => typed), ...unknownRuns.filter((run) => !isOfLost(run))];
      const others = readings.filter(
        ({ how, typed }) => !isOfLost(typed) && (how !== 'unknown' || !unknown.includes(typed)),
      );
      readings.splice(0, readings.length, ...others, ...unknown.map((typed): ReadAs => ({ how: 'unknown', typed })));
    }
    const entries = [...new Set(meant.map(({ entry }) => entry))];
    return {
      ranked,
      readings,
      asked,
      named: units.length === 1 ? entries : entries.filter(({ k }) => k === SITE_PAGE),
      terms: entries.filter(({ k }) => k === '用語'),
    };
  };
  return { ask, lookup, vocabulary };
}
