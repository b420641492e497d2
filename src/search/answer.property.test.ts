import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readRequest, writeRequest } from '../components/search/query.ts';
import { holds, holdsInTime, NASTY_TEXTS, nastyText } from '../test-support/holds.ts';
import { createSearch } from './answer.ts';
import { LONGEST_QUERY } from './normalise.ts';
import { completions, nearestNames } from './suggest.ts';
import { GLOSSARY, RECORDS, memoryEngine, vocabularyOf } from './test-support/memory-engine.ts';

const japanese = fc.string({
  unit: fc.constantFrom(...'職員研修係長昇任かなのをはキャリアデジタルDX12ー・、 \u3099\uD842\uDFB7'),
  maxLength: 60,
});
const query = fc.oneof(
  nastyText(),
  japanese,
  fc.array(fc.oneof(japanese, nastyText()), { maxLength: 4 }).map((parts) => parts.join(' ')),
);

/** How often the engine may be asked for one query, at most: two letters make a word, and a word is asked for in few ways. */
const MOST_QUESTIONS = 10 * LONGEST_QUERY;

it('a query of any letters is answered, with work that does not grow with its length', async () => {
  const engine = memoryEngine(RECORDS);
  const search = createSearch(engine, GLOSSARY, vocabularyOf(RECORDS));
  const ask = async (text: string) => {
    engine.asked.length = 0;
    for (const literal of [false, true]) {
      const { ranked, readings } = await search.ask(text, { literal });
      for (const { id } of ranked) expect(Object.keys(RECORDS)).toContain(id);
      for (const { typed } of readings) expect(typed.length).toBeLessThanOrEqual(LONGEST_QUERY);
    }
    expect(engine.asked.length).toBeLessThanOrEqual(MOST_QUESTIONS);
    expect(Math.max(0, ...engine.asked.map(({ length }) => length))).toBeLessThanOrEqual(LONGEST_QUERY);
    expect(completions(text, search.lookup, 5).length).toBeLessThanOrEqual(5);
    expect(nearestNames(text, search.lookup, 5).length).toBeLessThanOrEqual(5);
  };
  await holdsInTime(fc.asyncProperty(query, ask), 150);
  for (const text of NASTY_TEXTS) await ask(text.repeat(Math.ceil(10_000 / Math.max(1, text.length))));
}, 60_000);

it('a query string of any letters is read without an exception, and what was read is written and read as the same', () => {
  const string = fc.oneof(
    nastyText(),
    fc
      .tuple(fc.constantFrom('q', '種類', '職層', 'そのまま', '__proto__'), nastyText())
      .map((part) => `?${part.join('=')}`),
  );
  holds(
    fc.property(string, (text) => {
      const request = readRequest(text);
      expect(request.query.length).toBeLessThanOrEqual(LONGEST_QUERY);
      expect(readRequest(writeRequest(request))).toEqual(request);
    }),
    500,
  );
});
