import { dayInJapan } from '../integrations/calendar-day.ts';
import { eraDay } from './era.ts';

const given = (): string | undefined => process.env['MICHISHIRUBE_TODAY'];

/** The day for which the site is built, `YYYY-MM-DD`; while it is edited, the day it is in Japan. */
export const buildDay = (): string => given() ?? dayInJapan(new Date());

/** The day for which the site is built, in the Japanese calendar; undefined while it is edited. */
export function builtOn(): string | undefined {
  const today = given();
  return today === undefined ? undefined : eraDay(today);
}
