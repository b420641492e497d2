import type { AxisKind } from '../../domain/timeline/timeline.ts';
import { AXIS_NAMES } from '../../domain/timeline/words.ts';
import type { Desk } from './desk.ts';
import { enterOwn } from './own-acts.ts';

export { actOwn } from './own-acts.ts';

/** Takes in what was put into a field. */
export function enter(desk: Desk, field: HTMLInputElement): void {
  const { parts, state } = desk;
  const { name, value } = field;
  switch (name) {
    case 'axis':
      state.turn(value as AxisKind);
      desk.change({});
      return parts.say(`横軸を${AXIS_NAMES[value as AxisKind]}にしました。`);
    case 'zoom':
      return desk.look({ ...state.zoom, level: Number(value) });
    case 'with':
      return void putBeside(desk, value);
    case 'ability':
      desk.change({ ability: value || null });
      return sayAbility(desk, value);
    case 'category':
      return desk.change({ category: value || null });
    case 'lane': {
      const hidden = [...parts.root.querySelectorAll<HTMLInputElement>('[name="lane"]:not(:checked)')];
      return desk.change({ hide: hidden.length > 0 ? hidden.map((box) => box.value) : null });
    }
    default:
      return enterOwn(desk, field);
  }
}

async function putBeside(desk: Desk, org: string): Promise<void> {
  const { parts, state } = desk;
  try {
    await desk.putBeside(org);
  } catch {
    return parts.tell('load-beside');
  }
  desk.change({ with: org || null });
  if (state.beside) parts.say(`${state.beside.name}を下に並べました。`);
  else parts.tell('alone');
}

function sayAbility({ parts, state }: Desk, ability: string): void {
  const { abilities, items } = state.own;
  const name = abilities.find(({ id }) => id === ability)?.name;
  const count = items.filter(({ kind, develops }) => kind === 'training' && develops.includes(ability)).length;
  if (name === undefined) parts.tell('all');
  else parts.say(`「${name}」と結び付く研修は${count}件です。`);
}
