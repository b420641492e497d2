import { dayInJapan } from '../integrations/calendar-day.ts';
import { eraDay } from './era.ts';

const given = (): string | undefined => process.env['MICHISHIRUBE_TODAY'];

/** The day for which the site is built, in the Japanese calendar; undefined while it is edited. */
export function builtOn(): string | undefined {
  const today = given();
  return today === undefined ? undefined : eraDay(today);
}

/** The day for which the site is built, `YYYY-MM-DD`; while it is edited, the day in Japan. */
export const dayOfBuild = (): string => given() ?? dayInJapan(new Date());
