import { describe, expect, it } from 'vitest';
import { checksum, isShared, readShared, writeShared } from './share-link.ts';

const SHARED = {
  scope: 'kiyose/kakaricho',
  values: { 'kiyose/ethics': 3, 'kiyose/vision': 2, 'kiyose/manager-kakaricho/mindset': 3 },
};
const LINK = writeShared(SHARED);
/** A fragment with a checksum that fits, whatever its body. */
const sealed = (body: string) => `#s=${body}~${checksum(body)}`;

describe('a shared link', () => {
  it('is a short fragment of letters that nothing on its way changes', () => {
    expect(LINK).toMatch(/^#s=1~kiyose\.kakaricho~2_vision_3_ethics_manager-kakaricho\.mindset~[0-9a-z]{7}$/);
    expect(isShared(LINK)).toBe(true);
    expect(isShared('#ethics')).toBe(false);
  });

  it('gives back what was written', () => {
    expect(readShared(LINK)).toEqual(SHARED);
    expect(readShared(writeShared({ scope: 'a/skills', values: {} }))).toEqual({ scope: 'a/skills', values: {} });
  });

  it('survives a program that writes its letters as numbers', () => {
    expect(readShared(LINK.replaceAll('~', '%7E').replaceAll('_', '%5F'))).toEqual(SHARED);
  });

  it('is known as damaged wherever one letter is changed or it is cut off', () => {
    for (let at = 3; at < LINK.length; at += 1) {
      const other = LINK[at] === 'x' ? 'y' : 'x';
      expect(readShared(LINK.slice(0, at) + other + LINK.slice(at + 1)), `changed at ${at}`).toEqual({
        problem: 'damaged',
      });
      expect(readShared(LINK.slice(0, at)), `cut at ${at}`).toEqual({ problem: 'damaged' });
    }
  });

  it.each([
    '#s=',
    '#s=%E3%81',
    '#s=1',
    '#s=~~~',
    `#s=${'x'.repeat(20_000)}`,
    sealed('0~a.b~'),
    sealed('1.5~a.b~'),
    sealed('1~a~1_x'),
    sealed('1~../x~1_x'),
    sealed('1~a.b~x'),
    sealed('1~a.b~1_<img>'),
    sealed('1~a.b~1___proto__'),
    sealed('1~a.b~1_x~more'),
    '',
  ])('reads %s as damaged', (fragment) => {
    expect(readShared(fragment)).toEqual({ problem: 'damaged' });
  });

  it('of a later version is told from a damaged one', () => {
    expect(readShared(sealed('2~whatever'))).toEqual({ problem: 'newer' });
  });

  it('is not made of items of another organisation', () => {
    expect(() => writeShared({ scope: 'a/b', values: { 'c/d': 1 } })).toThrow('c/d does not belong to a/');
  });
});
