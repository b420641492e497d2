import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { analyzeProse } from '../domain/prose.ts';
import { openProseStore, READERS } from './prose-store.ts';

const BODY = '<Section id="a" heading="見出し">\n\n[係長](role:kiyose/kakaricho)と話す。\n\n</Section>\n';

let root: string;
const file = () => join(root, 'node_modules/.cache/michishirube/prose.json');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'prose-store-'));
  for (const reader of READERS) {
    mkdirSync(dirname(join(root, reader)), { recursive: true });
    copyFileSync(join(import.meta.dirname, '../..', reader), join(root, reader));
  }
});
afterEach(() => rmSync(root, { recursive: true }));

/** Puts words into the store that no reading would give, so that one sees whether they are taken up. */
function mark(body: string): void {
  const stored = JSON.parse(readFileSync(file(), 'utf8')) as { bodies: [string, { plainText: string }][] };
  for (const [, prose] of stored.bodies) prose.plainText = 'kept';
  writeFileSync(file(), JSON.stringify({ ...stored, bodies: stored.bodies.map(([, prose]) => [body, prose]) }));
}

it('gives back what was read of a body, letter for letter', () => {
  openProseStore(root).keep([BODY]);
  const { bodies } = JSON.parse(readFileSync(file(), 'utf8')) as { bodies: [string, unknown][] };
  expect(bodies).toEqual([[BODY, JSON.parse(JSON.stringify(analyzeProse(BODY)))]]);
});

it('takes up what an earlier run has read', () => {
  openProseStore(root).keep([BODY]);
  mark('first');
  openProseStore(root);
  expect(analyzeProse('first').plainText).toBe('kept');
});

it('reads anew when the reader itself has changed', () => {
  openProseStore(root).keep([BODY]);
  mark('second');
  writeFileSync(join(root, 'src/domain/prose.ts'), '// another reader');
  openProseStore(root);
  expect(analyzeProse('second').plainText).toBe('second');
});

it('passes over a store that is damaged, and writes a sound one', () => {
  openProseStore(root).keep([BODY]);
  writeFileSync(file(), '{"version":');
  openProseStore(root).keep([BODY]);
  expect(readFileSync(file(), 'utf8')).toContain('見出し');
});

it('forgets bodies that are no longer there', () => {
  openProseStore(root).keep([BODY, 'もう無い文']);
  openProseStore(root).keep([BODY]);
  expect(readFileSync(file(), 'utf8')).not.toContain('もう無い文');
});

it('everything that the reader of prose is made of decides about what is stored', () => {
  for (const reader of READERS.filter((file) => file.endsWith('.ts'))) {
    const imports = readFileSync(reader, 'utf8').matchAll(/^import (?!type )[^;]* from '(\.[^']+)';/gm);
    for (const [, name = ''] of imports) expect(READERS).toContain(join(dirname(reader), name));
  }
});
