import type { Moves } from '../../domain/timeline/timeline.ts';
import type { Desk } from './desk.ts';
import { keptMoves, movesWith } from './moves-form.ts';
import { placeFrom } from './my-place.ts';
import { wholeFragment } from './whole-fragment.ts';

/** Does what a button of the reader's own things stands for: their place, what they try out, the link to all of it. */
export function actOwn(desk: Desk, what: string): void {
  const { parts, state } = desk;
  switch (what) {
    case 'forget':
      leaveLink(desk);
      state.me.change((me) => ({ ...me, role: null, joined: null, born: null, wayIn: null }));
      return parts.tell('forget');
    case 'reset':
      return move(desk, {});
    case 'link':
      return makeLink(desk);
    case 'mine':
      leaveLink(desk);
      return parts.tell('mine');
  }
}

/** Takes in what was put into a field of the reader's own things. */
export function enterOwn(desk: Desk, field: HTMLInputElement): void {
  const { name, value, dataset } = field;
  if (['role', 'joined', 'age', 'way'].includes(name)) return changeMe(desk);
  if (!('move' in dataset)) return;
  const moves = movesWith(desk.state.moves, name, value);
  if (moves) move(desk, moves);
  else desk.parts.tell('bad-move');
}

function changeMe(desk: Desk): void {
  const { parts, state } = desk;
  const [role, joined, age] = ['role', 'joined', 'age'].map(parts.field) as [
    HTMLInputElement,
    HTMLInputElement,
    HTMLInputElement,
  ];
  if (!joined.validity.valid || !age.validity.valid) return parts.tell('bad-me');
  const isExperienced = parts.root.querySelector('[value="experienced"]:checked') !== null;
  const fields = { role: role.value, joined: joined.value, age: age.value, isExperienced };
  const next = placeFrom(fields, state.me.value, state.fiscalYear, state.own.experienced);
  if (next === 'ahead') return parts.tell(next);
  leaveLink(desk);
  parts.tell(state.me.change(() => next) ?? 'saved');
}

/** Puts these moves in place of those of this organisation. */
function move(desk: Desk, moves: Moves): void {
  const { parts, state } = desk;
  if (state.isFromLink) leaveLink(desk);
  const trouble = state.career.change((career) => ({ moves: keptMoves(career.moves, state.own.org, moves) }));
  if (trouble) return parts.tell(trouble);
  parts.say(state.conflicts.join('') || parts.words(Object.keys(moves).length > 0 ? 'moved' : 'reset'));
}

/** Goes back from what a link brought to what this browser keeps. */
function leaveLink(desk: Desk): void {
  desk.state.isFromLink = false;
  desk.change({ joined: null, born: null, me: null, move: null });
}

function makeLink({ parts, state }: Desk): void {
  const field = parts.field('link');
  field.value = `${location.origin}${location.pathname}#${wholeFragment(state)}`;
  parts.part('link-field').hidden = false;
  field.focus();
  field.select();
  parts.tell('link');
}
