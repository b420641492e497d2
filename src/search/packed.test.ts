import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  packAsked,
  packGlossary,
  packVocabulary,
  placesOf,
  unpackAsked,
  unpackGlossary,
  unpackVocabulary,
} from './packed.ts';
import { GLOSSARY } from './test-support/memory-engine.ts';

const records = ['kakaricho', 'kacho', 'ojt', 'hiring'];
const asked = new Map([
  ['kacho', ['部下を育てたい', '課長 仕事']],
  ['ojt', ['新人に教える']],
]);

it('gives back the names as they were, in whatever order the records come', () => {
  const packed = packGlossary(GLOSSARY, placesOf(records));
  const unpacked = unpackGlossary(
    JSON.parse(JSON.stringify(packed)) as typeof packed,
    placesOf([...records].reverse()),
  );
  expect(unpacked).toEqual(GLOSSARY.map((entry) => ({ a: [], s: [], y: [], r: [], ...entry })));
});

it('gives back what people ask as it was', () => {
  const packed = packAsked(asked, placesOf(records));
  const unpacked = unpackAsked(JSON.parse(JSON.stringify(packed)) as typeof packed, placesOf([...records].reverse()));
  expect([...unpacked].filter(([, phrases]) => phrases.length > 0)).toEqual([...asked]);
});

it('gives back any phrases, also such as several records have', () => {
  const some = fc.dictionary(
    fc.constantFrom(...records),
    fc.uniqueArray(fc.stringMatching(/^[a-d]{1,2}$/), { maxLength: 6 }),
  );
  fc.assert(
    fc.property(some, (phrases) => {
      const places = placesOf(records);
      const unpacked = unpackAsked(packAsked(new Map(Object.entries(phrases)), places), places);
      expect(Object.fromEntries(records.map((id) => [id, [...(unpacked.get(id) ?? [])].sort()]))).toEqual(
        Object.fromEntries(records.map((id) => [id, [...(phrases[id] ?? [])].sort()])),
      );
    }),
  );
});

it('never leads to a wrong record when the index is of another build', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 6 }), (others) => {
      fc.pre([...others].sort().join(' ') !== [...records].sort().join(' '));
      const [own, other] = [placesOf(records), placesOf(others)];
      expect(unpackAsked(packAsked(asked, own), other).size).toBe(0);
      expect(unpackGlossary(packGlossary(GLOSSARY, own), other).flatMap(({ r = [] }) => r)).toEqual([]);
    }),
  );
});

it('gives back any words as they were', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[^\n]{1,14}$/u)), (some) => {
      const words = [...some].sort();
      expect(unpackVocabulary(packVocabulary({ records: 3, words }))).toEqual({ records: 3, words });
    }),
  );
});
