/**
 * Letters of Japanese prose that an adult reads in a minute. Silent reading is commonly put at 400 to 600; newcomers read
 * words that are new to them, so the lower end counts.
 */
const LETTERS_PER_MINUTE = 400;

/**
 * How long a text takes to read.
 * @param text plain text, without markup
 * @returns whole minutes, at least 1
 */
export const readingMinutes = (text: string): number =>
  Math.max(1, Math.ceil(text.replaceAll(/\s/gu, '').length / LETTERS_PER_MINUTE));
