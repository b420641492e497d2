import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packText, unpackText } from './letters.ts';

it('gives back any text as it was, also one of many rare letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'係長課研修の、。", abc𠮷🙂') }), (text) => {
      expect(unpackText(packText(text))).toBe(text);
    }),
  );
  const rare = Array.from({ length: 9000 }, (_, at) => String.fromCodePoint(0x4e_00 + at)).join('');
  expect(unpackText(packText(`${rare}${rare}`))).toBe(`${rare}${rare}`);
});

it('writes a common letter as one byte', () => {
  const text = '係長の研修、課長の研修'.repeat(50);
  const [once, more] = [packText(text), packText(text + text)];
  expect(more.length - once.length).toBe(text.length);
});

it('says so when there are more letters than codes', () => {
  const many = Array.from({ length: 15_000 }, (_, at) => String.fromCodePoint(0x4e_00 + at)).join('');
  expect(() => packText(many)).toThrow('文字が15000種類あります。書けるのは14536種類までです。');
});

it('comes to an end with bytes of something else, also such as promise more letters than there are', () => {
  expect(unpackText(Uint8Array.of(0xff, 0xff, 0xff, 0x7f))).toBe('');
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      try {
        expect(unpackText(bytes).length).toBeLessThanOrEqual(2 * bytes.length);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }),
  );
});
