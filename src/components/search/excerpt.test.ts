import { expect, it } from 'vitest';
import { fromFirstWord } from './excerpt.ts';

it.each([
  ['。また、<mark>研修</mark>を行います。', 'また、<mark>研修</mark>を行います。'],
  ['） ・ 職場内<mark>研修</mark>', '職場内<mark>研修</mark>'],
  ['<mark>研修</mark>（OJT）', '<mark>研修</mark>（OJT）'],
  ['「働きやすい職場」を目指します。', '「働きやすい職場」を目指します。'],
  ['(1) 研修', '(1) 研修'],
  ['', ''],
])('lets the excerpt %j begin as %j', (excerpt, from) => {
  expect(fromFirstWord(excerpt)).toBe(from);
});
