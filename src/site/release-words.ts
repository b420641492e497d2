import type { Release, ReleaseSize } from '../domain/releases.ts';
import type { Change, EffectOfChange } from '../model/kinds/change.ts';
import { eraDay } from './era.ts';

/** What the size of a release says, for the page and for the feed's category. */
export const SIZE_WORDS: Readonly<Record<ReleaseSize, string>> = {
  major: '新しく求めることがあります',
  minor: '新しく求めることはありません',
  patch: '誤字を直しただけです',
};

/** Whether a release is announced ahead: it takes effect after the day for which the site is built. */
export const isAhead = ({ effectiveDate }: Pick<Change, 'effectiveDate'>, day: string): boolean =>
  effectiveDate !== undefined && effectiveDate > day;

/** A sentence of an editor's, to be put between 「 and 」. */
const quoted = (sentence: string) => `「${sentence.replace(/。$/u, '')}」`;

/**
 * Since when something reads as it does, and what it said before: 「令和8年4月1日から。前は「…」。」
 * @param before the earlier words; null when there were none, undefined when nobody wrote them down
 * @param day the day for which the site is built
 */
export function sinceInWords(
  { date, effectiveDate }: Pick<Change, 'date' | 'effectiveDate'>,
  before: EffectOfChange['before'],
  day: string,
): string {
  const ahead = isAhead({ effectiveDate }, day);
  const since =
    effectiveDate === undefined
      ? `${eraDay(date)}のお知らせから（施行日は記載なし）。`
      : `${eraDay(effectiveDate)}から。`;
  if (before === undefined) return `${since}${ahead ? 'それまで' : '前に'}何と書いてあったかは、記載なし。`;
  const until = ahead ? 'それまでは' : '前は';
  return before === null ? `${since}${until}書かれていませんでした。` : `${since}${until}${quoted(before)}。`;
}

/** The kinds of which the part 期待されること of a 面談シート is made. */
const ON_THE_SHEET: readonly EffectOfChange['kind'][] = ['role', 'competency', 'competency-table'];

/**
 * Whether the 面談シート changes, derived from what is touched: 期待されること of a sheet comes from roles, abilities and
 * their tables. A slip of the pen asks nothing else of anybody.
 */
const changesSheet = (effects: readonly EffectOfChange[]): boolean =>
  effects.some(({ kind, effect }) => effect !== 'typo' && ON_THE_SHEET.includes(kind));

/** That answer in words; undefined where the release declares no effect to derive it from. */
export const sheetInWords = ({ effects }: Pick<Change, 'effects'>): string | undefined =>
  effects && `面談シートの「期待されること」は${changesSheet(effects) ? '変わります' : '変わりません'}`;

/** What HR has said about the appraisal. */
export const APPRAISAL_WORDS: Readonly<Record<NonNullable<Change['appraisal']>, string>> = {
  affected: '影響します',
  unaffected: '影響しません',
};

/** What a release says in the feed: its summary, and the two answers that everybody looks for. */
export function feedText({ change: { data }, size }: Release): string {
  const sheet = sheetInWords(data);
  return [
    data.summary,
    ...(data.effects ? [`${SIZE_WORDS[size]}。`] : []),
    `施行日: ${data.effectiveDate === undefined ? '記載なし' : eraDay(data.effectiveDate)}。`,
    sheet === undefined ? '面談への影響: 記載なし。' : `${sheet}（推定）。`,
    `人事評価への影響: ${data.appraisal === undefined ? '記載なし' : APPRAISAL_WORDS[data.appraisal]}。`,
  ].join('');
}
