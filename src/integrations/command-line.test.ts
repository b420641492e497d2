import { expect, test } from 'vitest';
import { BadOptionError, readOptions } from './command-line.ts';

const OPTIONS = { base: { type: 'string', default: '/' }, all: { type: 'boolean', default: false } } as const;

test.each([
  [[], { base: '/', all: false }],
  [['--base', '/hr/'], { base: '/hr/', all: false }],
  [['--base=/hr/', '--all'], { base: '/hr/', all: true }],
])('%j', (given, values) => {
  expect(readOptions(given, OPTIONS)).toEqual(values);
});

test.each([[['--bse', '/hr/']], [['/hr/']], [['--base']]])('%j is refused, with what may be written', (given) => {
  expect(() => readOptions(given, OPTIONS)).toThrow(BadOptionError);
  expect(() => readOptions(given, OPTIONS)).toThrow('使える指定は --base 値、--all です。');
});
