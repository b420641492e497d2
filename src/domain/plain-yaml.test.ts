import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, visit } from 'yaml';
import { readFolder } from '../content-io/read-content.ts';
import { readPlainYaml } from './plain-yaml.ts';

/** What the full reader says; undefined when it finds anything to complain of, or a comment. */
function readFully(text: string): unknown {
  const yaml = parseDocument(text, { prettyErrors: false, stringKeys: true });
  let isClean = yaml.errors.length === 0 && yaml.warnings.length === 0;
  visit(yaml, { Node: (_key, node) => void (isClean &&= !node.comment && !node.commentBefore) });
  return isClean ? yaml.toJS() : undefined;
}

const decoder = new TextDecoder();
const texts = (await readFolder(process.cwd(), 'src/content')).map(({ file, bytes }) => {
  const text = decoder.decode(bytes);
  return file.endsWith('.mdx') ? (text.split(/^---$/m)[1] ?? '').slice(1) : text;
});

it('reads nearly all content, and the same as the full reader', () => {
  const read = texts.map((text) => [text, readPlainYaml(text)] as const);
  expect(read.filter(([, data]) => data === undefined).length).toBeLessThan(texts.length / 10);
  for (const [text, data] of read) if (data !== undefined) expect(data, text).toEqual(readFully(text));
});

/** What may mean something to YAML, at any place of a text. */
const SIGNS = [
  ...[
    '{',
    '}',
    '[',
    ']',
    '<',
    '>',
    ':',
    ': ',
    '- ',
    '-',
    '*a',
    '&a',
    '!!x ',
    '"',
    "'",
    '""',
    '|',
    '#',
    ' #',
    '?',
    '? ',
  ],
  ...['%', '@', '`', ',', '...', '---\n', '\n', '\n  ', '  ', ' ', '\t', '\r', '\u3000', '\u00a0', '\u2028', '\ufeff'],
  ...['0', '1', '12', '0x1', '0o7', '1e3', '.5', '1_0', '-1', '+1', '.inf', 'true', 'Null', 'null', '~', 'yes'],
  ...['2026-01-01', '1:2', '__proto__: 1\n', '<<: *a\n', 'key:', 'key: ', '\nkey:\n', '\\', '😀'],
];

const short = texts.filter(({ length }) => length < 800);
/** At a place of a text, as a share of its length: some letters lost, or a sign put in. */
const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  lost: fc.integer({ min: 0, max: 4 }),
  sign: fc.constantFrom(...SIGNS),
});

it('of damaged texts, reads only those that the full reader reads the same', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.constantFrom(...short), fc.array(damage, { minLength: 1, maxLength: 3 }), (whole, damages) => {
      const text = damages.reduce((before, { at, lost, sign }) => {
        const index = Math.round(at * before.length);
        return before.slice(0, index) + (lost > 0 ? '' : sign) + before.slice(index + lost);
      }, whole);
      const data = readPlainYaml(text);
      if (data === undefined) return;
      read += 1;
      expect(data).toEqual(readFully(text));
    }),
    { numRuns: 2000, seed: 1 },
  );
  expect(read).toBeGreaterThan(200);
});

describe('leaves to the full reader', () => {
  it.each([
    ['a comment', 'a: b # c'],
    ['a value on several lines', 'a: |\n  b'],
    ['an anchor', 'a: &x b'],
    ['a key that stands twice', 'a: 1\na: 2'],
    ['a list in a list', 'a:\n  - - b'],
    ['a line out of its column', 'a:\n  b: 1\n c: 2'],
    ['a number in another notation', 'a: 0x10'],
    ['an empty value', 'a:\nb: 1'],
    ['a text that is no mapping', '- a'],
    ['nothing', ''],
  ])('%s', (_what, text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });
});
