import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecords, writeRecords } from '../device/file.ts';
import { recordOf, type Shape } from '../device/kept.ts';
import { SHAPES } from '../device/shapes/index.ts';
import { MADE_UP } from '../device/shapes/made-up-records.test-support.ts';
import { damagedText, holds, isUnpolluted, nastyJson, withPartReplaced } from '../test-support/holds.ts';
import { changesOf, type Way } from './bringing-in.ts';
import { RECORD_KINDS } from './index.ts';

const ALL = SHAPES as unknown as readonly Shape<unknown>[];
/** What a browser keeps of every shape, made up. */
const everything = fc.tuple(...ALL.map(({ name }) => MADE_UP[name]!));
const fileOf = (values: readonly unknown[]) =>
  writeRecords(
    ALL.map((shape, index) => ({
      shape,
      value: values[index],
      trouble: null,
      aside: null,
      day: '2026-11-20',
      stored: null,
    })),
    '2026-11-21',
  );
const file = everything.map(fileOf);
const nameOf = (id: string) => id;

/** Brings a file in, in both ways, as the page does. */
function bringIn(text: string, here: readonly unknown[]) {
  const content = readRecords(text, ALL);
  if ('problem' in content) return [];
  const now = (name: string) => here[ALL.findIndex((shape) => shape.name === name)];
  return (['add', 'replace'] satisfies Way[]).flatMap((way) =>
    changesOf(RECORD_KINDS, content.parts, now, way, nameOf).map((change) => ({
      way,
      ...change,
      before: now(change.kind.shape.name),
    })),
  );
}

describe('a file of records', () => {
  it('gives back what was written out', () => {
    holds(
      fc.property(everything, (values) => {
        const content = readRecords(fileOf(values), ALL);
        const expected = ALL.flatMap((shape, index) =>
          JSON.stringify(values[index]) === JSON.stringify(shape.empty)
            ? []
            : [{ shape, value: values[index], day: '2026-11-20', trouble: null }],
        );
        expect(content).toEqual({ day: '2026-11-21', parts: expected, unknown: [] });
      }),
      100,
    );
  });

  const foreign = fc.oneof(
    damagedText(file),
    withPartReplaced(file.map((text): unknown => JSON.parse(text))).map((value) => JSON.stringify(value)),
    fc
      .dictionary(fc.constantFrom(...ALL.map(({ name }) => name), '__proto__', 'constructor'), nastyJson())
      .map((records) => JSON.stringify({ format: 'michishirube-records', version: 1, day: 7, records })),
  );

  it('is brought in without an exception, whatever became of it', () => {
    holds(
      fc.property(foreign, everything, (text, here) => {
        for (const { kind, after } of bringIn(text, here)) {
          expect(() => kind.amount(after)).not.toThrow();
          expect(JSON.stringify(recordOf(kind.shape, after, null))).not.toContain('"__proto__"');
        }
        expect(isUnpolluted()).toBe(true);
      }),
      300,
    );
  });

  it('that is put to what is here takes nothing away, but for an answer that was changed later', () => {
    holds(
      fc.property(fc.oneof(file, foreign), everything, (text, here) => {
        for (const { way, kind, before, after, removed } of bringIn(text, here)) {
          if (way !== 'add') continue;
          if (kind.shape.name === 'self-check' || kind.shape.name === 'recent-searches') continue;
          expect(removed, kind.shape.name).toEqual([]);
          for (const line of kind.lines(before, nameOf)) expect(kind.lines(after, nameOf)).toContain(line);
        }
      }),
      200,
    );
  });
});
