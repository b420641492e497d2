/**
 * The day it is in Japan, where the readers are, whatever the clock of the building machine is set to.
 * @param now the moment
 * @returns `YYYY-MM-DD`
 */
export const dayInJapan = (now: Date): string =>
  // Sweden writes dates as ISO 8601 does.
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short' }).format(now);
