import { expect, it } from 'vitest';
import { dropUnused, namesIn } from './used-tokens.ts';

/** A sheet of declarations, and what is left of it. */
function sheetOf(declarations: readonly (readonly [prop: string, value: string])[]) {
  let left = [...declarations];
  const sheet: Parameters<typeof dropUnused>[0] = {
    walkDecls: (pattern, visit) => {
      for (const [prop, value] of declarations)
        if (pattern.test(prop)) visit({ prop, value, remove: () => (left = left.filter(([name]) => name !== prop)) });
    },
  };
  return { sheet, left: () => left.map(([prop]) => prop) };
}

it('keeps what is mentioned, and what that is made from', () => {
  const { sheet, left } = sheetOf([
    ['--blue', '#00f'],
    ['--sky', '#0ff'],
    ['--link', 'var(--blue)'],
    ['color', 'var(--link)'],
  ]);
  expect(dropUnused(sheet, namesIn(['a { color: var(--link) }']))).toEqual(['--sky']);
  expect(left()).toEqual(['--blue', '--link', 'color']);
});

it('takes a name from scripts as well, and is not led in a circle', () => {
  const { sheet, left } = sheetOf([
    ['--a', 'var(--b)'],
    ['--b', 'var(--a)'],
    ['--year', '1'],
  ]);
  dropUnused(sheet, namesIn(["style.setProperty('--year', '2')", 'var(--a, 3)']));
  expect(left()).toEqual(['--a', '--b', '--year']);
});
