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

const check = (changed: readonly RawFile[] = []) => {
  const read = new Map(changed.map((file) => [file.file, parseFile(file)]));
  return checkParsed(read.size > 0 ? joinFiles(contents.map((one) => read.get(one.file) ?? one)) : content, {
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

/** A value behind which a letter too many is put. */
interface Break {
  name: string;
  place: FilePlace;
  value: string;
}

/** How many values are broken before a check of the whole content, each in a file of its own. */
const AT_ONCE = 10;

/** The breaks with the round of breaks that each is made in. */
function inRounds(breaks: readonly Break[]): (readonly [name: string, one: Break, round: readonly Break[]])[] {
  const rounds: Break[][] = [];
  return breaks.map((one) => {
    const hasRoom = (round: readonly Break[]) =>
      round.length < AT_ONCE && round.every(({ place }) => place.file !== one.place.file);
    const round = rounds.find(hasRoom) ?? rounds[rounds.push([]) - 1]!;
    round.push(one);
    return [one.name, one, round] as const;
  });
}

const checked = new Map<readonly Break[], readonly (FilePlace & { rule: string })[]>();

/** What a check says anew when a round of breaks is made, except of the files of the others: those are asked for themselves. */
function fresh({ place }: Break, round: readonly Break[]) {
  const problems =
    checked.get(round) ??
    check(round.map((one) => withValue(one.place, one.value, `${one.value}x`)))
      .filter((problem) => !known.has(JSON.stringify(problem)))
      .map(({ rule, file, line, column }) => ({ rule, file, line, column }));
  checked.set(round, problems);
  const others = new Set(round.map((one) => one.place.file).filter((file) => file !== place.file));
  return problems.filter(({ file }) => !others.has(file));
}

test('the content uses most of the reference fields', () => {
  expect(places.length).toBeGreaterThan(30);
});

const breaks = places.map(({ name, draft, path, value }) => ({
  ...{ name, value },
  place: content.placeOf(draft.file, path, 'value'),
}));

test.each(inRounds(breaks.map((one) => ({ ...one, value: one.value.split('#', 1)[0] ?? '' }))))(
  '%s: a near miss is one dangling reference',
  (_, one, round) => {
    expect(fresh(one, round)).toEqual([{ rule: 'dangling-reference', ...one.place }]);
  },
);

test.each(inRounds(breaks.filter(({ value }) => value.includes('#'))))(
  '%s: a near miss after # is one dangling fragment',
  (_, one, round) => {
    expect(fresh(one, round)).toEqual([{ rule: 'dangling-fragment', ...one.place }]);
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
