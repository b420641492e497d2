import { COLLECTIONS } from '../../model/collections.ts';
import { EFFECT_NAMES } from '../../model/effects.ts';
import type { WeighedDetail } from '../declared-effects.ts';
import type { DifferenceReport, ReportedDifference } from '../report-of.ts';
import type { Touched, TouchedPage } from '../touched.ts';

/** What became of an entry, in a word. */
export const WHAT_NAMES: Readonly<Record<ReportedDifference['what'], string>> = {
  added: '追加',
  removed: '削除',
  moved: '移動',
  changed: '変更',
};

/** `能力表「職責表」を変更`, with the id it had before a move. */
export const headline = ({ kind, name, id, what, movedFrom }: ReportedDifference): string =>
  `${COLLECTIONS[kind].label}「${name}」（${movedFrom === undefined ? id : `${movedFrom} → ${id}`}）を${WHAT_NAMES[what]}`;

/** The place of a detail in words; the entry itself when it has no parts. */
export const placeInWords = ({ place }: WeighedDetail): string => (place.length === 0 ? '全体' : place.join(' › '));

/** What a detail means for people, in words; undefined when it asks nothing of anybody. */
export const effectInWords = ({ effect }: WeighedDetail): string | undefined =>
  effect === null ? undefined : effect === undefined ? '人への影響が未記入' : EFFECT_NAMES[effect];

const GROUPS: readonly [keyof Touched, string][] = [
  ['roles', '職層'],
  ['paths', '学習パス'],
  ['sheets', '面談シート'],
  ['pages', '頁'],
  ['crosswalks', '他団体との対応'],
];

/** How many pages of a group are named before the rest is counted. */
const PAGES_NAMED = 8;

/** The pages of a group in words: `係長級、課長級、ほか3件`; pages of one name are one. */
export function pagesInWords(pages: readonly TouchedPage[]): string {
  const names = [...new Set(pages.map(({ title }) => title))];
  const more = names.length > PAGES_NAMED ? `、ほか${names.length - PAGES_NAMED}件` : '';
  return `${names.slice(0, PAGES_NAMED).join('、')}${more}`;
}

/** Whom and what a difference reaches, group by group; empty groups are left out. */
export const touchedInWords = ({ touched }: ReportedDifference): { label: string; pages: readonly TouchedPage[] }[] =>
  GROUPS.flatMap(([key, label]) => (touched[key].length === 0 ? [] : [{ label, pages: touched[key] }]));

/** The sum of a report in one or two sentences. */
export function summary({ differences, findings }: DifferenceReport): string {
  if (differences.length === 0) return '内容の違いはありません。';
  const count = (what: ReportedDifference['what']) => differences.filter((one) => one.what === what).length;
  const parts = (['added', 'changed', 'moved', 'removed'] as const)
    .filter((what) => count(what) > 0)
    .map((what) => `${WHAT_NAMES[what]}${count(what)}件`);
  const effects = new Map<string, number>();
  for (const detail of differences.flatMap(({ details }) => details)) {
    const name = effectInWords(detail);
    if (name !== undefined) effects.set(name, (effects.get(name) ?? 0) + 1);
  }
  const people =
    effects.size === 0
      ? '人への影響のある変更はありません。'
      : `人への影響: ${[...effects].map(([name, number]) => `${name}${number}か所`).join('、')}。`;
  return `${parts.join('、')}。${people}${findings.length === 0 ? '' : `直すことが${findings.length}件あります。`}`;
}

/** What to do with the draft of a notice. */
export const DRAFT_HEAD =
  'お知らせの下書きです。src/content/changes/ に新しいファイル（例: kakaricho-ethics.yaml）を作って写し、空いている所を書いてください。';
