import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkParsed } from '../content-io/check-files.ts';
import { type FileContent, joinFiles, parseFile, type RawFile } from '../content-io/parse-content.ts';
import { readFolder } from '../content-io/read-content.ts';
import { referenceFields } from '../domain/references.ts';
import { COLLECTIONS } from '../model/collections.ts';
import { KIND_NAMES } from '../model/kind-names.ts';
import type { DataPath, FilePlace } from '../model/place.ts';
import { RULE_DESCRIPTIONS } from './index.ts';

/** The real content: every reference field that it uses is broken once, and the message must stand at that value. */
const ROOT = join(import.meta.dirname, '../..');
const TODAY = '2026-11-21';

const files = new Map((await readFolder(ROOT, 'src/content')).map((file) => [file.file, file]));
const drawings = (await readFolder(ROOT, 'src/diagrams')).map(({ file }) => file);
/** Every file, read once: a break reads only the file that it changes. */
const contents: readonly FileContent[] = Array.from(files.values(), (file) => parseFile(file));
const content = joinFiles(contents);
const decoder = new TextDecoder();

const check = (changed?: RawFile) => {
  const read = changed && parseFile(changed);
  return checkParsed(read ? joinFiles(contents.map((one) => (one.file === read.file ? read : one))) : content, {
    drawings,
    exceptions: '',
    exceptionsLimit: 0,
    today: TODAY,
  });
};
const known = new Set(check().map((problem) => JSON.stringify(problem)));

/** The concrete paths of a pattern in which `*` stands for every item. */
function* expand(
  data: unknown,
  pattern: readonly string[],
  path: DataPath = [],
): Generator<{ path: DataPath; value: string }> {
  const [step, ...rest] = pattern;
  if (step === undefined) {
    if (typeof data === 'string') yield { path, value: data };
    return;
  }
  if (typeof data !== 'object' || data === null) return;
  const entries: [string | number, unknown][] = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  for (const [key, inner] of entries) if (step === '*' || step === key) yield* expand(inner, rest, [...path, key]);
}

/** Every kind of reference that the content holds, with the first place that holds it. */
const places = KIND_NAMES.flatMap((kind) =>
  referenceFields(COLLECTIONS[kind].schema).flatMap(({ path: pattern, target }) => {
    for (const draft of content.drafts) {
      if (draft.kind !== kind) continue;
      const [found] = expand(draft.data, pattern);
      if (found) return [{ name: `${kind} ${pattern.join('.')}`, draft, target, ...found }];
    }
    return [];
  }),
);

/** The file with the value at a place replaced, in the text itself. */
function withValue(place: FilePlace, from: string, to: string): RawFile {
  const lines = decoder.decode(files.get(place.file)?.bytes).split('\n');
  const line = lines[place.line - 1] ?? '';
  const start = line.indexOf(from, place.column - 1);
  expect(start).toBeGreaterThanOrEqual(0);
  lines[place.line - 1] = line.slice(0, start) + to + line.slice(start + from.length);
  return { file: place.file, bytes: new TextEncoder().encode(lines.join('\n')) };
}

const fresh = (changed: RawFile) =>
  check(changed)
    .filter((problem) => !known.has(JSON.stringify(problem)))
    .map(({ rule, file, line, column }) => ({ rule, file, line, column }));

test('the content uses most of the reference fields', () => {
  expect(places.length).toBeGreaterThan(30);
});

test.each(places.map((place) => [place.name, place] as const))(
  '%s: a near miss is one dangling reference',
  (_, { draft, path, value }) => {
    const place = content.placeOf(draft.file, path, 'value');
    const [id = ''] = value.split('#', 1);
    expect(fresh(withValue(place, id, `${id}x`))).toEqual([{ rule: 'dangling-reference', ...place }]);
  },
);

test.each(places.filter(({ value }) => value.includes('#')).map((place) => [place.name, place] as const))(
  '%s: a near miss after # is one dangling fragment',
  (_, { draft, path, value }) => {
    const place = content.placeOf(draft.file, path, 'value');
    expect(fresh(withValue(place, value, `${value}x`))).toEqual([{ rule: 'dangling-fragment', ...place }]);
  },
);

test('every rule has a name of its own, explains itself, and has a test that breaks it', () => {
  const ids = RULE_DESCRIPTIONS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const tests = new Set(readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.ts')));
  for (const { id, title, why, example } of RULE_DESCRIPTIONS) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const text of [title, why, example.bad, example.good]) expect(text, id).not.toBe('');
    expect(example.bad, id).not.toBe(example.good);
    if (!/exception/.test(id)) expect(tests, id).toContain(`${id}.test.ts`);
  }
});
