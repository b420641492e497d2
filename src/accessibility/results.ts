import { z } from 'zod';

const count = z.int().nonnegative();
const number = z.string().regex(/^\d\.\d\.\d+$/u);

/** A rule of axe-core: on how many pages, states and views it found what. */
const axeRule = z.strictObject({
  id: z.string(),
  criteria: z.array(number),
  passes: count,
  incomplete: count,
  inapplicable: count,
  violations: count,
});

/** What `npm run a11y:report` found: src/accessibility/results.json. */
export const ACCESSIBILITY_RESULTS = z.strictObject({
  date: z.iso.date(),
  tools: z.strictObject({ axe: z.string(), htmlValidate: z.string(), browser: z.string(), playwright: z.string() }),
  /** The kinds of pages, states and views that axe looked at. */
  kinds: z.array(z.string()),
  states: z.array(z.string()),
  views: z.array(z.string()),
  axe: z.array(axeRule),
  html: z.strictObject({
    pages: count,
    faulty: count,
    rules: z.array(z.strictObject({ id: z.string(), criteria: z.array(number), faults: count })),
  }),
  contrast: z.strictObject({ pairs: count, failing: count }),
  /** Browser tests by the criterion that they speak of. */
  tests: z.array(z.strictObject({ criterion: number, passed: count, failed: count })),
});
export type AccessibilityResults = z.infer<typeof ACCESSIBILITY_RESULTS>;
