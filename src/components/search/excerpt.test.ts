import { expect, it } from 'vitest';
import { readableExcerpt } from './excerpt.ts';

const CONTENT = '係長級. 5章 各職責に求められる意識. 1. 部下を育てます。また、研修を行います。';

it.each([
  ['。また、<mark>研修</mark>を行います。', '…また、<mark>研修</mark>を行います。', 'punctuation'],
  ['） ・ <mark>研修</mark>を行います。', '…<mark>研修</mark>を行います。', 'the end of a bracket'],
  ['「育てる」を目指します。', '…「育てる」を目指します。', 'nothing of the beginning of a bracket'],
  ['<mark>係長</mark>級. 5章 各職責に求められる意識. 1. 部下', '5章 各職責に求められる意識。1. 部下', 'the title'],
  [
    '<mark>係長</mark>級. 5章 <mark>各職責</mark>に求められる',
    '5章 <mark>各職責</mark>に求められる',
    'no mark behind it',
  ],
  ['', '', 'nothing of nothing'],
])('lets the excerpt %j begin as %j (takes away %s)', (excerpt, readable) => {
  expect(readableExcerpt(excerpt, '係長級', CONTENT)).toBe(readable);
});
