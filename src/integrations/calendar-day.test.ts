import { expect, test } from 'vitest';
import { dayInJapan } from './calendar-day.ts';

test('the day changes at midnight in Japan, fifteen hours into the day of UTC', () => {
  expect(dayInJapan(new Date('2026-04-01T14:59:59Z'))).toBe('2026-04-01');
  expect(dayInJapan(new Date('2026-04-01T15:00:00Z'))).toBe('2026-04-02');
});
