import { describe, expect, it } from 'vitest';
import { keep, type Shape, type Shelf, storageKey } from './kept.ts';

const LIST: Shape<string[]> = {
  name: 'list',
  label: '一覧',
  version: 2,
  empty: [],
  read: (data, version) =>
    Array.isArray(data) && data.every((item) => typeof item === 'string')
      ? version === 1
        ? data.map((item) => `old ${item}`)
        : data
      : undefined,
};
const KEY = storageKey('list');

/** A storage in memory with room for some letters. */
function shelfOf(texts: Record<string, string> = {}, room = Infinity): Shelf & { texts: Map<string, string> } {
  const kept = new Map(Object.entries(texts));
  return {
    texts: kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => {
      const others = [...kept].filter(([other]) => other !== key).reduce((sum, [, other]) => sum + other.length, 0);
      if (others + text.length > room) throw new DOMException('no room', 'QuotaExceededError');
      kept.set(key, text);
    },
    removeItem: (key) => void kept.delete(key),
  };
}

describe('what is kept in a browser', () => {
  it('is there again when the page is opened again', () => {
    const shelf = shelfOf();
    expect(keep(LIST, shelf).change((list) => [...list, 'a'])).toBeNull();
    expect(keep(LIST, shelf).value).toEqual(['a']);
  });

  it('is read from the form of an older version', () => {
    const shelf = shelfOf({ [KEY]: '{"version":1,"data":["a"]}' });
    expect(keep(LIST, shelf).value).toEqual(['old a']);
  });

  it('takes in what another tab has kept before it changes anything', () => {
    const shelf = shelfOf();
    const here = keep(LIST, shelf);
    keep(LIST, shelf).change((list) => [...list, 'there']);
    here.change((list) => [...list, 'here']);
    expect(keep(LIST, shelf).value).toEqual(['there', 'here']);
  });

  it('hears of changes by another tab', () => {
    const shelf = shelfOf();
    const tab = new EventTarget() as unknown as Window;
    const here = keep(LIST, shelf, tab);
    const heard: string[][] = [];
    here.listen((list) => heard.push(list));
    keep(LIST, shelf).change(() => ['there']);
    tab.dispatchEvent(Object.assign(new Event('storage'), { key: KEY }));
    expect(heard).toEqual([['there']]);
  });

  it.each([
    '',
    '{',
    'null',
    '7',
    '"text"',
    '[]',
    '{}',
    '{"version":0,"data":[]}',
    '{"version":"1","data":[]}',
    '{"version":1.5,"data":[]}',
    '{"version":2}',
    '{"version":2,"data":{"a":1}}',
    '{"version":2,"data":[1]}',
    '<html>',
  ])('starts empty over the damaged text %s and puts that aside before it keeps anything', (text) => {
    const shelf = shelfOf({ [KEY]: text });
    const list = keep(LIST, shelf);
    expect([list.value, list.trouble, list.aside]).toEqual([[], 'unreadable', text]);
    expect(list.change(() => ['a'])).toBeNull();
    expect(keep(LIST, shelf).aside).toBe(text);
    expect(keep(LIST, shelf).value).toEqual(['a']);
  });

  it('puts a second damaged text aside beside the first', () => {
    const shelf = shelfOf({ [KEY]: 'first' });
    keep(LIST, shelf).change(() => ['a']);
    shelf.setItem(KEY, 'second');
    keep(LIST, shelf).change(() => ['b']);
    expect(keep(LIST, shelf).aside).toBe('first\nsecond');
  });

  it('never overwrites what a later version has kept', () => {
    const text = '{"version":3,"data":{"new":true}}';
    const shelf = shelfOf({ [KEY]: text });
    const list = keep(LIST, shelf);
    expect(list.change(() => ['a'])).toBe('newer');
    expect(list.value).toEqual(['a']);
    expect(shelf.texts.get(KEY)).toBe(text);
  });

  it('holds on to what was entered when there is no room, and keeps it once there is', () => {
    const shelf = shelfOf({ other: 'x'.repeat(80) }, 100);
    const list = keep(LIST, shelf);
    expect(list.change(() => ['a'])).toBe('full');
    expect(list.value).toEqual(['a']);
    shelf.removeItem('other');
    expect(list.change((value) => [...value, 'b'])).toBeNull();
    expect(keep(LIST, shelf).value).toEqual(['a', 'b']);
  });

  it('leaves damaged text where it is when there is no room to put it aside', () => {
    const shelf = shelfOf({ [KEY]: 'x'.repeat(60) }, 100);
    expect(keep(LIST, shelf).change(() => ['a'])).toBe('full');
    expect(shelf.texts.get(KEY)).toBe('x'.repeat(60));
  });

  it('works for as long as the page is open when the browser allows no storage', () => {
    const list = keep(LIST, undefined);
    expect(list.trouble).toBe('blocked');
    expect(list.change(() => ['a'])).toBe('blocked');
    expect(list.value).toEqual(['a']);
  });

  it('is gone after being erased, with what was put aside', () => {
    const shelf = shelfOf({ [KEY]: '{' });
    const list = keep(LIST, shelf);
    list.change(() => ['a']);
    list.erase();
    expect([list.value, list.aside, [...shelf.texts]]).toEqual([[], null, []]);
  });
});
