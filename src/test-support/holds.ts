import fc from 'fast-check';

/** The seed of every property, so that a run can be repeated; another one by the environment: `MICHISHIRUBE_SEED=7`. */
const SEED = Number(process.env['MICHISHIRUBE_SEED'] ?? 20_261_121);

/**
 * Checks that a property holds for many made-up values. A failure names the seed, the path and the smallest value found.
 * @param runs how many values; `MICHISHIRUBE_RUNS=100` multiplies it, for runs by hand
 */
export function holds<T>(property: fc.IPropertyWithHooks<T>, runs: number): void {
  fc.assert(property, { seed: SEED, numRuns: runs * Number(process.env['MICHISHIRUBE_RUNS'] ?? 1) });
}

/** The same for a property that has to be waited for. */
export async function holdsInTime<T>(property: fc.IAsyncPropertyWithHooks<T>, runs: number): Promise<void> {
  await fc.assert(property, { seed: SEED, numRuns: runs * Number(process.env['MICHISHIRUBE_RUNS'] ?? 1) });
}

/** Texts that programs stumble over: markup, names of objects, halves of letters, turned order, nothing, very much. */
export const NASTY_TEXTS: readonly string[] = [
  '',
  ' ',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "'-alert(1)-'",
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '\uD800',
  'a\uDC00b',
  '\u0000',
  '\u202E係長\u2066',
  '\uFEFF',
  '\u2028',
  '../../etc/passwd',
  '%',
  '%E3%81',
  '%00',
  '1e999',
  'NaN',
  '-0',
  'a\u0301\u0301\u0301',
  '👨‍👩‍👧‍👦',
  '\uFFFE',
  'ﷺ'.repeat(50),
  '字'.repeat(10_000),
  '('.repeat(500),
];

/** Any of the 65,536 units of which texts are made, also halves of letters; cheaper than fast-check's own letters. */
const letter = fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit));

/** Any text, and often one that programs stumble over. */
export const nastyText = (): fc.Arbitrary<string> =>
  fc.oneof(fc.constantFrom(...NASTY_TEXTS), fc.string({ unit: letter, maxLength: 40 }), fc.string());

/** Any value of JSON, with names and texts that programs stumble over, numbers beyond all bounds and deep nests. */
export const nastyJson = (): fc.Arbitrary<unknown> =>
  fc.letrec((again) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      nastyText(),
      fc.constantFrom(null, true, false, 0, -1, 1.5, 1e308, Number.MAX_SAFE_INTEGER + 2, -0),
      fc.integer(),
      fc.array(again('value'), { maxLength: 4 }),
      fc
        .array(fc.tuple(nastyText(), again('value')), { maxLength: 4 })
        // Names such as __proto__ become names, as JSON.parse makes them.
        .map((entries): unknown => Object.fromEntries(entries)),
      fc.integer({ min: 1, max: 200 }).map((depth): unknown => {
        let nest: unknown = 1;
        for (let level = 0; level < depth; level += 1) nest = level % 2 ? [nest] : { a: nest };
        return nest;
      }),
    ),
  })).value;

/** A text of JSON that was damaged on its way: cut off, with a piece gone, twice or foreign. */
export const damagedText = (whole: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      whole,
      fc.nat(),
      fc.nat({ max: 40 }),
      fc.constantFrom('cut', 'gone', 'twice', 'put in', 'changed'),
      nastyText(),
    )
    .map(([text, place, length, how, foreign]) => {
      const at = place % (text.length + 1);
      const [before, piece, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
      switch (how) {
        case 'cut':
          return before;
        case 'gone':
          return before + after;
        case 'twice':
          return before + piece + piece + after;
        case 'put in':
          return before + foreign + piece + after;
        case 'changed':
          return before + foreign + after;
      }
    });

/** A value with one of its parts, wherever it is, replaced. */
export const withPartReplaced = (whole: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(whole, fc.array(fc.nat(), { maxLength: 5 }), nastyJson()).map(([value, steps, foreign]) => {
    const replaced = (part: unknown, [step, ...rest]: readonly number[]): unknown => {
      if (step === undefined || typeof part !== 'object' || part === null) return foreign;
      const entries = Object.entries(part) as [string, unknown][];
      const [name] = entries[step % Math.max(1, entries.length)] ?? [];
      if (name === undefined) return foreign;
      const changed = entries.map(([key, inner]) => [key, key === name ? replaced(inner, rest) : inner] as const);
      return Array.isArray(part) ? changed.map(([, inner]) => inner) : Object.fromEntries(changed);
    };
    return replaced(value, steps);
  });

/** Whether the object that all objects descend from is as it was. */
export const isUnpolluted = (): boolean => Object.keys(Object.prototype).length === 0 && !('polluted' in {});
