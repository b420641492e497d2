import { foldKey, withoutKanaBetween, withoutOkurigana } from './fold.ts';
import type { Lookup, Meaning } from './glossary.ts';
import { normalise } from './normalise.ts';
import type { Vocabulary } from './vocabulary.ts';
import { scriptOf } from './words.ts';

/** A piece of a query that is searched for on its own. */
export interface Unit {
  /** What was typed, normalised. */
  typed: string;
  /** What the glossary says of it; empty for an ordinary word. */
  meanings: readonly Meaning[];
  /** The run of one script that it was cut out of, if it is only a piece of it: 給与 of 給与明細. */
  run?: string;
  /** Words that are searched for instead, when what was typed is only another way of writing them. */
  instead?: readonly string[];
  /** The words of a phrase that is an alias as a whole: of 係長になる also 係長. */
  inner?: readonly Unit[];
}

/** Words of questions that say nothing about what is asked for. */
export const SAY_NOTHING: ReadonlySet<string> = new Set(
  '方法 場合 必要 内容 詳細 意味 自分 仕方 使い方 場所 手順 理由 何 誰 今 人 最近 概要 一覧 具体的 可能 存在 質問 説明 参照 記載 掲載 最初 最後 違い 具合 普通 一番 全部 本当 大丈夫 以上 以下 今後 何故 時間帯 時点 去年 昨年 昨年度 今年 今年度 来年 来年度 毎年 昔 今度 普段 全体'.split(
    ' ',
  ),
);

/** Words that ask for a number, a time or a person, and the words in which texts answer them. */
const QUESTION_WORDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/何人|何名|なんにん/u, ['職員の構成', '職員数', '人数']],
  [/何年|何歳|いくつ/u, ['入庁年数', '年数', '年齢']],
  [/いくら|何円/u, ['費用', '助成']],
  [/何割|何パーセント|何%/u, ['割合', '比率']],
];

/** Letters that may follow a word of kanji without making another word of it. */
const LOOSE_ENDS = new Set('級等的中後前時用内別間');
/** Letters that may stand before it. */
const LOOSE_STARTS = new Set('各全新旧他現副');

const RUNS = /[\p{Script=Han}々〆ヶ]+|[ァ-ヺー]+|[a-z0-9][a-z0-9.+#-]*|[ぁ-ゖー]{4,}/gu;
/** Kanji with okurigana between or behind them, but no particle: 受け付け, not 市の職員. */
const WITH_OKURIGANA =
  /\p{Script=Han}+(?:[いうきくけげしすじせちつねびみむめりるれえぎぐべ]{1,2}\p{Script=Han}+)+(?:(?![のはがをにへとでもや])[ぁ-ゖ]){0,2}|\p{Script=Han}{2,}(?:(?![のはがをにへとでもや])[ぁ-ゖ]){1,2}/gu;
const PUNCTUATION = /[\s、。，．,!?！？「」『』()（）[\]【】<>＜＞"”“'’:：;；…]+/u;

/** Whether a key that stands at `from`–`to` of a text is a word there and not a piece of a longer one. */
function standsAlone(text: string, from: number, to: number): boolean {
  const [before, first, last, after] = [text[from - 1], text[from], text[to - 1], text[to]];
  const script = scriptOf(first ?? '');
  const lastScript = scriptOf(last ?? '');
  if (before && (script === 'katakana' || script === 'latin') && scriptOf(before) === script) return false;
  if (after && (lastScript === 'katakana' || lastScript === 'latin') && scriptOf(after) === lastScript) return false;
  if (script === 'hiragana' && lastScript === 'hiragana' && to - from < 3) return false;
  // One letter of kanji that is left over belongs to the word: 研修 in 研修所, but not in 研修計画.
  const kanjiBefore = /[\p{Script=Han}々]*$/u.exec(text.slice(0, from))?.[0] ?? '';
  const kanjiAfter = /^[\p{Script=Han}々]*/u.exec(text.slice(to))?.[0] ?? '';
  if (script === 'kanji' && kanjiBefore.length === 1 && !LOOSE_STARTS.has(kanjiBefore)) return false;
  return !(lastScript === 'kanji' && kanjiAfter.length === 1 && !LOOSE_ENDS.has(kanjiAfter));
}

const RUN = /[\p{Script=Han}々ァ-ヺー]+/gu;
/** The run of kanji and katakana that holds a place of a text; '' if none does. */
export const runAround = (text: string, at: number): string =>
  [...text.matchAll(RUN)].find(({ index, 0: run }) => index <= at && at < index + run.length)?.[0] ?? '';
/** Whether a key is cut out of a longer run. */
const isPiece = (text: string, from: number, to: number): boolean => runAround(text, from).length > to - from;

const NAME_LETTER = /[\p{Script=Han}々ァ-ヺーa-z0-9]/u;
/** Shorter stems are words of their own: 職員の心 is not 職員心. */
const SHORTEST_STEM = 3;

/**
 * The longest key whose stem begins at a place of a text: OBの職員 is OB職員, 民間企業からの転職 is 民間企業転職. Particles and
 * okurigana between letters of other scripts do not count; what is left over at either side does.
 */
function stemAt(text: string, from: number, lookup: Lookup): { to: number; meanings: readonly Meaning[] } | undefined {
  if (!NAME_LETTER.test(text[from] ?? '') || NAME_LETTER.test(text[from - 1] ?? '')) return undefined;
  for (let to = Math.min(text.length, from + lookup.longest); to > from + SHORTEST_STEM; to -= 1) {
    if (!NAME_LETTER.test(text[to - 1] ?? '') || NAME_LETTER.test(text[to] ?? '')) continue;
    const piece = text.slice(from, to);
    const stem = withoutKanaBetween(piece);
    if (stem === piece || stem.length < SHORTEST_STEM || /[ぁ-ゖ]/u.test(stem)) continue;
    const meanings = lookup.byStem.get(stem) ?? lookup.byKey.get(stem);
    if (meanings) return { to, meanings };
  }
  return undefined;
}

/** The longest key of the glossary that begins at a place of a text. */
function keyAt(
  text: string,
  from: number,
  lookup: Lookup,
  except?: string,
): { to: number; meanings: readonly Meaning[] } | undefined {
  for (let to = Math.min(text.length, from + lookup.longest); to >= from + 2; to -= 1) {
    const key = text.slice(from, to);
    const meanings = key === except ? undefined : lookup.byKey.get(key);
    if (meanings && standsAlone(text, from, to)) return { to, meanings };
  }
  return undefined;
}

/** The words of a phrase that is an alias as a whole: 係長になる is about 係長 as well. None for a phrase of one word. */
function wordsOfPhrase(phrase: string, lookup: Lookup, vocabulary: Vocabulary): Unit[] {
  if (!/[ぁ-ゖ]/u.test(phrase)) return [];
  const units: Unit[] = [];
  let plain = '';
  for (let at = 0; at < phrase.length;) {
    const inner = keyAt(phrase, at, lookup, phrase);
    if (inner) units.push({ typed: phrase.slice(at, inner.to), meanings: inner.meanings });
    else plain += phrase[at];
    if (inner) plain += ' ';
    at = inner?.to ?? at + 1;
  }
  for (const unit of plainUnits(plain, lookup, vocabulary))
    if (unit.instead || unit.meanings.length > 0 || (!/[ぁ-ゖ]/u.test(unit.typed) && vocabulary.has(unit.typed)))
      units.push(unit);
  return units;
}

/** What stands between words of hiragana. */
const PARTICLES = new Set('のとやをにはがでも');
/** Shorter readings stand in every sentence. */
const SHORTEST_READING = 3;

/**
 * Cuts a run of hiragana into readings of names: ふくむきりつ is ふくむ and きりつ. Nothing when something is left over, since
 * most of what is written in hiragana is no name.
 */
function unitsOfKana(run: string, lookup: Lookup): Unit[] {
  const rest = new Map<number, Unit[] | undefined>([[run.length, []]]);
  const from = (at: number): Unit[] | undefined => {
    if (rest.has(at)) return rest.get(at);
    let units: Unit[] | undefined;
    for (let to = run.length; to >= at + SHORTEST_READING && !units; to -= 1) {
      const typed = run.slice(at, to);
      const meanings = lookup.byFold.get(foldKey(typed));
      const behind = meanings && from(to);
      if (meanings && behind) units = [{ typed, meanings }, ...behind];
    }
    units ??= PARTICLES.has(run[at] ?? '') ? from(at + 1) : undefined;
    rest.set(at, units);
    return units;
  };
  return from(0) ?? [];
}

/** Cuts words out of a text that holds no key of the glossary. */
function* plainUnits(text: string, lookup: Lookup, vocabulary: Vocabulary): Generator<Unit> {
  let rest = text;
  for (const [word] of text.matchAll(WITH_OKURIGANA)) {
    const stem = withoutOkurigana(word);
    const meanings = lookup.byStem.get(stem);
    if (meanings) yield { typed: word, meanings };
    else if (stem.length >= 2 && /[ぁ-ゖ]\p{Script=Han}/u.test(word) && vocabulary.has(stem))
      yield { typed: word, meanings: [], instead: [stem] };
    else continue;
    rest = rest.replace(word, ' ');
  }
  for (const [run] of rest.matchAll(RUNS)) {
    if (run.length < 2 || SAY_NOTHING.has(run)) continue;
    if (scriptOf(run[0] ?? '') === 'hiragana') {
      const meanings = lookup.byFold.get(foldKey(run));
      if (meanings) yield { typed: run, meanings };
      else yield* unitsOfKana(run, lookup);
      continue;
    }
    yield { typed: run, meanings: [] };
  }
}

/** Cuts one part of a query (between spaces and signs) at the keys of the glossary, longest first. */
function* unitsOfPart(part: string, lookup: Lookup, vocabulary: Vocabulary): Generator<Unit> {
  let plain = '';
  for (let at = 0; at < part.length;) {
    const found = keyAt(part, at, lookup) ?? stemAt(part, at, lookup);
    if (!found) {
      plain += part[at];
      at += 1;
      continue;
    }
    yield* plainUnits(plain, lookup, vocabulary);
    plain = '';
    const typed = part.slice(at, found.to);
    const inner = wordsOfPhrase(typed, lookup, vocabulary);
    yield {
      typed,
      meanings: found.meanings,
      ...(isPiece(part, at, found.to) && { run: runAround(part, at) }),
      ...(inner.length > 0 && { inner }),
    };
    at = found.to;
  }
  yield* plainUnits(plain, lookup, vocabulary);
}

/**
 * Cuts a query into units: first the whole of it as another way of writing a name (いーらーにんぐ), then keys of the glossary,
 * then runs of one script; words that say nothing are dropped. Source: search-design §4 "Client" 2 and 3.
 * @param query as typed
 */
export function cutIntoUnits(query: string, lookup: Lookup, vocabulary: Vocabulary): Unit[] {
  const text = normalise(query);
  // Three letters of hiragana and more are no okurigana: 係長になるには is not 係長.
  const stem = /[ぁ-ゖ]{3}/u.test(text) ? undefined : lookup.byStem.get(withoutOkurigana(text));
  const whole = lookup.byKey.get(text) ?? lookup.byFold.get(foldKey(text)) ?? stem;
  if (whole && foldKey(text).length >= 2) {
    const inner = wordsOfPhrase(text, lookup, vocabulary);
    return [{ typed: text, meanings: whole, ...(inner.length > 0 && { inner }) }];
  }
  const units: Unit[] = [];
  let rest = text;
  for (const [pattern, instead] of QUESTION_WORDS) {
    const asked = pattern.exec(rest);
    if (!asked) continue;
    units.push({ typed: asked[0], meanings: [], instead });
    rest = rest.replace(pattern, ' ');
  }
  for (const part of rest.split(PUNCTUATION)) units.push(...unitsOfPart(part, lookup, vocabulary));
  // A query of nothing but words that say nothing is asked as it is.
  if (units.length === 0) {
    for (const [run] of rest.matchAll(RUNS))
      if (run.length >= 2) units.push({ typed: run, meanings: lookup.byKey.get(run) ?? [] });
  }
  const met = new Set<string>();
  return units.filter(({ typed }) => !met.has(typed) && met.add(typed));
}
