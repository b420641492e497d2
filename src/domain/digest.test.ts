import { describe, expect, it } from 'vitest';
import type { Entry } from '../model/entry.ts';
import { createCatalog } from './catalog.ts';
import { canonicalJson, contentVersion, digestByKind } from './digest.ts';

const office = (data: Record<string, unknown>, body = '', file = 'a.yaml', id = 'kiyose/a'): Entry =>
  ({ kind: 'office', id, file, data, body }) as unknown as Entry;
const digestOfOffice = (...entries: Entry[]) => digestByKind(createCatalog(entries)).office;

describe('canonicalJson', () => {
  it('sorts keys at every depth, keeps lists as they are, and leaves out what has no value', () => {
    expect(canonicalJson({ b: [{ d: 1, c: null }, 2], a: 'あ', z: undefined })).toBe(
      '{"a":"あ","b":[{"c":null,"d":1},2]}',
    );
  });
});

describe('digestByKind', () => {
  const plain = digestOfOffice(office({ name: '課', order: 1 }, '一行目\n\n二行目'));

  it('counts the entries of every kind', () => {
    expect(plain.count).toBe(1);
    expect(plain.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(digestByKind(createCatalog([])).role.count).toBe(0);
  });

  it.each<[string, Entry]>([
    ['the order of keys', office({ order: 1, name: '課' }, '一行目\n\n二行目')],
    ['a field without a value', office({ name: '課', order: 1, note: undefined }, '一行目\n\n二行目')],
    ['line ends', office({ name: '課', order: 1 }, '一行目\r\n\r\n二行目')],
    ['white space around the body', office({ name: '課', order: 1 }, '\n一行目\n\n二行目\n')],
    ['the path of the file', office({ name: '課', order: 1 }, '一行目\n\n二行目', '/somewhere/a.yaml')],
  ])('does not mind %s', (_, entry) => {
    expect(digestOfOffice(entry)).toEqual(plain);
  });

  it.each<[string, Entry]>([
    ['a value', office({ name: '部', order: 1 }, '一行目\n\n二行目')],
    ['a letter of the body', office({ name: '課', order: 1 }, '一行目\n\n二行目。')],
    ['an id', office({ name: '課', order: 1 }, '一行目\n\n二行目', 'a.yaml', 'kiyose/b')],
  ])('changes with %s', (_, entry) => {
    expect(digestOfOffice(entry).digest).not.toBe(plain.digest);
  });

  it('does not mind the order in which entries were read', () => {
    const [a, b] = [office({ name: '甲' }), office({ name: '乙' }, '', 'b.yaml', 'kiyose/b')];
    expect(contentVersion(createCatalog([a, b]))).toBe(contentVersion(createCatalog([b, a])));
  });
});
