import { expect, it } from 'vitest';
import { itemOf, timelineWith } from './random-timeline.test-support.ts';
import { narrowedInWords } from './narrowed.ts';

const timeline = {
  ...timelineWith(2, [itemOf({ id: 'x/milestone/a', kind: 'milestone', lane: 'milestone' })]),
  abilities: [{ id: 'x/talk', name: '話す力' }],
};
const all = { hidden: [], category: null, ability: null, moves: {} };

it('says nothing of a view that shows all, also where something of another city is moved', () => {
  expect(narrowedInWords(timeline, all)).toEqual([]);
  expect(narrowedInWords(timeline, { ...all, moves: { 'y/r1': 3 } })).toEqual([]);
});

it('says what a view leaves out, and what the reader put in', () => {
  const view = { hidden: ['milestone'], category: '職場研修', ability: 'x/talk', moves: { 'x/r2': 12 } };
  expect(narrowedInWords(timeline, view)).toEqual([
    '能力・研修・育成段階は、「話す力」と結び付くものだけを出しています。',
    '研修は、区分が「職場研修」のものだけを出しています。',
    '隠している段: milestone。',
    '自分で入れた昇任の年は「仮定」と示しています。',
  ]);
});
