import { expect, test } from 'vitest';
import { PATHS } from '../rules/test-support/paths.ts';
import { VALID_CATALOG, VALID_TODAY } from '../rules/test-support/valid-catalog.ts';
import type { Problem } from '../rules/validate.ts';
import { checkFiles } from './check-files.ts';

/** How many times the catalog is damaged. */
const DAMAGES = 300;

/** A seeded row of numbers from 0 to 1 (mulberry32), so that a failure can be repeated. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What an accident may put into a file: signs that mean something to YAML or MDX, halves of letters, white space. */
const DEBRIS = [
  '{',
  '}',
  '<',
  '>',
  ':',
  '- ',
  '*a',
  '&a',
  '!!x ',
  '"',
  "'",
  '|',
  '\t',
  '\n',
  '---\n',
  '#',
  '\u0000',
  '[',
  ']',
  '\r',
  '__proto__: 1\n',
  '<<: *a\n',
];

const encoder = new TextEncoder();

function damage(bytes: Uint8Array<ArrayBuffer>, random: () => number): Uint8Array<ArrayBuffer> {
  const at = Math.floor(random() * (bytes.length + 1));
  const kind = random();
  if (kind < 0.4) {
    const length = 1 + Math.floor(random() ** 3 * 80);
    return Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + length)]);
  }
  const debris =
    kind < 0.8
      ? encoder.encode(DEBRIS[Math.floor(random() * DEBRIS.length)])
      : Uint8Array.from({ length: 1 + Math.floor(random() * 4) }, () => Math.floor(random() * 256));
  return Uint8Array.from([...bytes.slice(0, at), ...debris, ...bytes.slice(at)]);
}

test('no damage to a file makes the check throw, and every problem has a place', () => {
  const texts: Readonly<Record<string, string>> = { ...VALID_CATALOG, ...PATHS };
  const paths = Object.keys(texts).sort();
  const whole = paths.map((path) => ({ file: `src/content/${path}`, bytes: encoder.encode(texts[path]) }));
  for (let seed = 1; seed <= DAMAGES; seed += 1) {
    const random = numbersFrom(seed);
    const files = [...whole];
    const times = 1 + Math.floor(random() * 3);
    for (let time = 0; time < times; time += 1) {
      const index = Math.floor(random() * files.length);
      const file = files[index];
      if (file) files[index] = { ...file, bytes: damage(file.bytes, random) };
    }
    const problems: Problem[] = [];
    const run = () =>
      problems.push(...checkFiles({ files, drawings: [], exceptions: '', exceptionsLimit: 0, today: VALID_TODAY }));
    expect(run, `seed ${seed}`).not.toThrow();
    for (const { line, column, message } of problems) {
      expect(line, `seed ${seed}: ${message}`).toBeGreaterThan(0);
      expect(column, `seed ${seed}: ${message}`).toBeGreaterThan(0);
    }
  }
}, 120_000);
