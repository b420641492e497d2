import { expect, it } from 'vitest';
import { codePoint, hiddenLetters, withoutHidden } from './hidden-letters.ts';

/** As UTS #55 lists them; written out once more, so that a quick look that overlooks one is noticed. */
const HIDDEN =
  /^[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFDD0-\uFDEF\uFFFE\uFFFF\u{E0000}-\u{E007F}\p{Cs}]$/u;

it('every letter that steers programs or turns the text round is found, and no other', () => {
  const planes = [0x0_0000, 0x1_0000, 0xe_0000];
  for (const plane of planes)
    for (let code = plane; code < plane + 0x1_0000; code += 1) {
      const letter = String.fromCodePoint(code);
      const isHidden = HIDDEN.test(letter) && !['\t', '\n'].includes(letter);
      if (hiddenLetters(`あ${letter}い`).length > 0 !== isHidden) expect.fail(codePoint(letter));
    }
});

it('they are shown by their numbers, line by line', () => {
  expect(hiddenLetters('あ\r\nい\u202Eう\u202Eえ\r')).toEqual([
    { letters: ['\u202E', '\r'], at: { line: 2, column: 2 } },
  ]);
  expect(withoutHidden('い\u202Eう')).toBe('い〔U+202E〕う');
});
