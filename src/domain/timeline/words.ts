import type { Mark } from '../../model/kinds/competency-table.ts';
import type { Axis } from './axis.ts';
import type { Stretch } from './stretches.ts';
import type { AxisKind, ItemKind, Timeline, TimelineItem } from './timeline.ts';

export const AXIS_NAMES: Record<AxisKind, string> = { years: '入庁年数', ages: '年齢', rank: '職層' };

/** What is missing of something that has no place on an axis. */
export const NO_PLACE: Record<AxisKind, string> = {
  years: '年次の記載なし',
  ages: '年齢の記載なし',
  rank: '職層の記載なし',
};

export const KIND_WORDS: Record<ItemKind, string> = {
  band: '期間',
  rank: '職層',
  milestone: '方針の節目',
  ability: '能力',
  training: '研修',
  stage: '育成段階',
};

/** How a place is known, said with it; '' for what the source states. */
export const knownInWords = ({ basis }: Pick<Stretch, 'basis'>): string =>
  basis === 'stated' ? '' : basis === 'inferred' ? '（推定）' : '（仮定）';

/** A cell of the axis in words: `12年目`, `34歳`, `係長級`. */
export const cellInWords = ({ kind }: Axis, at: number, timeline: Timeline): string =>
  kind === 'years' ? `${at}年目` : kind === 'ages' ? `${at}歳` : (timeline.ranks[at - 1]?.name ?? '');

/** A mark in words, after a space; '' without one. */
export const markInWords = (mark: Mark | null, { markWords }: Timeline): string =>
  mark === null ? '' : ` ${markWords?.[mark] ?? mark}`;

/** A stretch in words: `18〜27年目（推定）`, `係長級から部長級 ◎`. */
export function stretchInWords(axis: Axis, stretch: Stretch, timeline: Timeline): string {
  const { from, to, soft, open, mark } = stretch;
  const known = `${markInWords(mark, timeline)}${knownInWords(stretch)}`;
  if (axis.kind === 'rank') {
    const names = [...new Set([from, to])].map((at) => cellInWords(axis, at, timeline));
    return `${names.join('から')}${known}`;
  }
  const unit = axis.kind === 'years' ? '年目' : '歳';
  const span = open
    ? `${from}${unit}から`
    : from === to
      ? `${from}${unit}`
      : `${from}〜${soft === null ? '' : `${soft}または`}${to}${unit}`;
  return `${span}${known}`;
}

/** The ranks an item belongs to, in words; '' where no source ties it to any. */
export function ranksInWords({ ties }: TimelineItem, timeline: Timeline): string {
  const names = ties.map(({ rank, mark, basis }) => {
    const name = timeline.ranks.find(({ id }) => id === rank)?.name ?? '';
    return `${name}${markInWords(mark, timeline)}${basis === 'inferred' ? '（推定）' : ''}`;
  });
  return names.join('・');
}

/** What a screen reader says of an item: `新任係長、研修、市独自研修、年次の記載なし、係長級（推定）`. */
export function spokenName(axis: Axis, item: TimelineItem, stretches: readonly Stretch[], timeline: Timeline): string {
  const when = stretches.map((stretch) => stretchInWords(axis, stretch, timeline)).join('と');
  const ranks = axis.kind === 'rank' || item.lane === 'rank' ? '' : ranksInWords(item, timeline);
  return [item.title, item.what, ...item.facts, when === '' ? NO_PLACE[axis.kind] : when, ranks, item.old ? '旧版' : '']
    .filter((part, index, all) => part !== '' && all.indexOf(part) === index)
    .join('、');
}
