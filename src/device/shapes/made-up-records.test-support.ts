import fc from 'fast-check';

// Records as the site writes them, made up at random, under the names of their shapes.

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,4})?$/);
const id = fc.tuple(fc.constantFrom('kiyose', 'tachikawa', 'iruma'), word).map((parts) => parts.join('/'));
const day = fc.option(
  fc
    .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
const name = fc
  .string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
  .filter((text) => text.trim() !== '' && text.length <= 200);
const answers = (lowest: number, highest: number) =>
  fc.dictionary(id, fc.record({ value: fc.integer({ min: lowest, max: highest }), name, day }), {
    maxKeys: 5,
    noNullPrototype: true,
  });
const year = fc.option(fc.integer({ min: 1900, max: 2200 }));

export const MADE_UP: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  keys: fc.record({ slash: fc.boolean() }),
  me: fc.record({ role: fc.option(id), wayIn: fc.option(id), joined: year, born: year }),
  'self-check': fc.record({
    skills: answers(0, 3),
    abilities: fc.dictionary(id, answers(1, 4), { maxKeys: 3, noNullPrototype: true }),
    persona: fc.option(id),
  }),
  progress: fc.uniqueArray(word, { maxLength: 6 }).chain((words) =>
    fc.record({
      done: fc.tuple(
        ...words.map((one) => fc.record({ id: fc.constant(`read:term:${one}`), title: name, path: id, day })),
      ),
    }),
  ),
  notes: fc.record({
    sheets: fc.dictionary(
      id,
      fc.dictionary(
        fc.tuple(fc.constantFrom('ability', 'step'), id).map((parts) => parts.join(':')),
        fc.record({ text: fc.string({ minLength: 1, unit: 'grapheme' }), name, day }),
        { maxKeys: 4, noNullPrototype: true },
      ),
      { maxKeys: 3, noNullPrototype: true },
    ),
  }),
  career: fc.record({ moves: fc.dictionary(id, fc.integer({ min: 1, max: 43 }), { noNullPrototype: true }) }),
  'recent-searches': fc.record({ queries: fc.array(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 8 }) }),
};
