import type { View } from './layout.ts';
import type { Timeline } from './timeline.ts';

/** What a view leaves out of a timeline, and what the reader put into it, in sentences; none where it shows all. */
export function narrowedInWords(
  { lanes, abilities, ranks }: Timeline,
  { hidden, category, ability, moves }: Pick<View, 'hidden' | 'category' | 'ability' | 'moves'>,
): string[] {
  const name = abilities.find(({ id }) => id === ability)?.name;
  const away = lanes.filter(({ id }) => hidden.includes(id)).map((lane) => lane.name);
  return [
    name === undefined ? '' : `能力・研修・育成段階は、「${name}」と結び付くものだけを出しています。`,
    category === null ? '' : `研修は、区分が「${category}」のものだけを出しています。`,
    away.length === 0 ? '' : `隠している段: ${away.join('、')}。`,
    ranks.some(({ id }) => id in moves) ? '自分で入れた昇任の年は「仮定」と示しています。' : '',
  ].filter(Boolean);
}
