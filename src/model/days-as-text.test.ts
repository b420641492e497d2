import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readPlainYaml } from '../domain/plain-yaml.ts';
import { COLLECTIONS } from './collections.ts';
import { daysAsText } from './days-as-text.ts';

/** What Astro's reader makes of an unquoted day. */
const date = new Date(Date.UTC(2026, 3, 1));

describe('a day without quotes', () => {
  it('is the text that was written, wherever it stands', () => {
    expect(daysAsText({ name: date, list: ['字', date], inner: { day: date, count: 3, none: null } })).toEqual({
      name: '2026-04-01',
      list: ['字', '2026-04-01'],
      inner: { day: '2026-04-01', count: 3, none: null },
    });
  });

  it('reads the same for the check and for the pages, in a field of text as well', () => {
    const yaml =
      'name: 2026-04-01\norder: 1\nresponsibilities:\n  - 2026-04-01\nsource:\n  document: kiyose/policy-ed4\n  section: 2026-04-01\n';
    const checked = COLLECTIONS.office.schema.parse(readPlainYaml(yaml));
    const forPages = z.preprocess(daysAsText, COLLECTIONS.office.schema).parse({
      name: date,
      order: 1,
      responsibilities: [date],
      source: { document: 'kiyose/policy-ed4', section: date },
    });
    expect(forPages).toEqual(checked);
  });
});
