import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damagedText, holds, isUnpolluted, nastyJson, nastyText, withPartReplaced } from '../../test-support/holds.ts';
import { keep, readRecord, readText, type Shape, type Shelf, storageKey } from '../kept.ts';
import { SHAPES } from './index.ts';
import { MADE_UP } from './made-up-records.test-support.ts';

const ALL = (SHAPES as unknown as readonly Shape<unknown>[]).map((shape) => [shape.name, shape] as const);
const madeUp = ({ name }: Shape<unknown>) => MADE_UP[name]!;
const recordOf = (shape: Shape<unknown>, data: unknown) => ({ version: shape.version, day: '2026-11-21', data });

/** The lists and maps of a record that hold what a reader entered, one thing each. */
const COLLECTIONS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'self-check': [['skills'], ['abilities']],
  progress: [['done']],
  notes: [['sheets']],
  career: [['moves']],
  'recent-searches': [['queries']],
};

const shelfOf = (texts: Map<string, string>): Shelf => ({
  getItem: (key) => texts.get(key) ?? null,
  setItem: (key, text) => void texts.set(key, text),
  removeItem: (key) => void texts.delete(key),
});

it('there are made-up records of every shape', () => {
  expect(Object.keys(MADE_UP).sort()).toEqual(ALL.map(([name]) => name).sort());
});

describe.each(ALL)('%s', (name, shape) => {
  it('gives back every record that the site writes', () => {
    holds(
      fc.property(madeUp(shape), (data) => {
        expect(readRecord(shape, JSON.parse(JSON.stringify(recordOf(shape, data))))).toEqual({
          value: data,
          day: '2026-11-21',
          trouble: null,
        });
      }),
      100,
    );
  });

  it('is read from any JSON without an exception, and what was read reads as itself', () => {
    const foreign = fc.oneof(
      nastyJson(),
      nastyJson().map((data) => recordOf(shape, data)),
      withPartReplaced(madeUp(shape)).map((data) => recordOf(shape, data)),
      withPartReplaced(madeUp(shape).map((data) => recordOf(shape, data))),
    );
    holds(
      fc.property(foreign, (record) => {
        const { value } = readRecord(shape, JSON.parse(JSON.stringify(record)));
        if (value !== undefined)
          expect(readRecord(shape, recordOf(shape, value))).toMatchObject({ value, trouble: null });
        expect(isUnpolluted()).toBe(true);
      }),
      300,
    );
  });

  it('loses nothing of a damaged text: it is read, or put aside before anything else is kept', () => {
    const text = fc.oneof(nastyText(), damagedText(madeUp(shape).map((data) => JSON.stringify(recordOf(shape, data)))));
    holds(
      fc.property(text, (stored) => {
        const texts = new Map([[storageKey(name), stored]]);
        const { trouble } = readText(shape, stored);
        const kept = keep(shape, shelfOf(texts));
        const changed = kept.change((value) => value);
        if (trouble === 'newer') expect([changed, texts.get(storageKey(name))]).toEqual(['newer', stored]);
        else {
          expect(changed).toBeNull();
          if (trouble !== null) expect(keep(shape, shelfOf(texts)).aside).toBe(stored);
        }
      }),
      200,
    );
  });
});

describe.each(ALL.filter(([name]) => name in COLLECTIONS))('%s', (name, shape) => {
  it('keeps every part that can be read beside parts that cannot', () => {
    holds(
      fc.property(madeUp(shape), fc.array(fc.tuple(nastyText(), nastyJson()), { maxLength: 3 }), (data, foreign) => {
        for (const [part = ''] of COLLECTIONS[name] ?? []) {
          const whole = (data as Record<string, unknown>)[part] as Record<string, unknown> | unknown[];
          const mixed = Array.isArray(whole)
            ? [...foreign.map(([, junk]) => ({ junk })), ...whole]
            : { ...Object.fromEntries(foreign), ...whole };
          const { value } = readRecord(shape, recordOf(shape, { ...(data as object), [part]: mixed }));
          const read = (value as Record<string, unknown>)[part];
          if (Array.isArray(whole)) expect(read).toEqual(expect.arrayContaining(whole));
          else expect(read).toMatchObject(whole);
        }
      }),
      100,
    );
  });
});
