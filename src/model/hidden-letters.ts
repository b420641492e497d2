import type { Position } from './place.ts';

/**
 * Letters that steer programs or turn the order of a text round: control letters (also a carriage return that no line feed
 * follows), signs of direction, line and paragraph separators, tags, non-characters, halves of letters.
 * Source: Unicode Technical Standard #55 (source code handling).
 */
const HIDDEN =
  /(?![\t\n\r])[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFDD0-\uFDEF\uFFFE\uFFFF\u{E0000}-\u{E007F}\p{Cs}]|\r(?!\n)/gu;

/** Anything but the letters that are never hidden: the search for it is quick, and nearly no text has one. */
const SUSPECT =
  /[^\t\n\u0020-\u007E\u00A0-\u061B\u061D-\u200D\u2010-\u2027\u202F-\u2065\u206A-\uD7FF\uE000-\uFDCF\uFDF0-\uFFFD]/;

const isClean = (text: string): boolean => !SUSPECT.test(text) || text.search(HIDDEN) < 0;

/** The number of a letter: `U+202E`. */
export const codePoint = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const NONE: readonly [] = [];

/** The hidden letters of a text: the first of each line, with all that the line has of them. */
export function hiddenLetters(text: string): readonly { letters: string[]; at: Position }[] {
  if (isClean(text)) return NONE;
  return text.split('\n').flatMap((line, index, lines) => {
    const whole = index < lines.length - 1 ? `${line}\n` : line;
    const found = [...whole.matchAll(HIDDEN)];
    const [first] = found;
    return first
      ? [{ letters: [...new Set(found.map(([letter]) => letter))], at: { line: index + 1, column: first.index + 1 } }]
      : [];
  });
}

/** A text as it can be shown in a terminal or a report: hidden letters by their numbers, `〔U+202E〕`. Line breaks stay. */
export const withoutHidden = (text: string): string =>
  isClean(text) ? text : text.replaceAll(HIDDEN, (letter) => `〔${codePoint(letter)}〕`);
