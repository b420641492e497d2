import { expect, test } from 'vitest';
import { BadOptionError, readCommand, readOptions } from './command-line.ts';

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

test('words besides the options are counted', () => {
  const words = { least: 1, most: 2, otherwise: '版を一つか二つ書いてください。' };
  expect(readCommand(['main', '--all', 'v2'], OPTIONS, words)).toEqual({
    values: { base: '/', all: true },
    words: ['main', 'v2'],
  });
  for (const given of [['--all'], ['a', 'b', 'c']])
    expect(() => readCommand(given, OPTIONS, words)).toThrow('版を一つか二つ書いてください。');
});
