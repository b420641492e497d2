import { dayInJapan } from '../integrations/calendar-day.ts';
import { eraDay } from './era.ts';

/** The day for which the site is built, `YYYY-MM-DD`; while it is edited, the day it is. */
export const buildDay = (): string => process.env['MICHISHIRUBE_TODAY'] ?? dayInJapan(new Date());

/** The day for which the site is built, in the Japanese calendar; undefined while it is edited. */
export function builtOn(): string | undefined {
  const today = process.env['MICHISHIRUBE_TODAY'];
  return today === undefined ? undefined : eraDay(today);
}
