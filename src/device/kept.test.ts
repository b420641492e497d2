import { describe, expect, it } from 'vitest';
import { keep, LONGEST, type Shape, type Shelf, storageKey } from './kept.ts';

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
const FORGIVING: Shape<string[]> = {
  ...LIST,
  read: (data, _version, leaveOut) =>
    (data as unknown[]).filter((item): item is string => {
      if (typeof item !== 'string') leaveOut();
      return typeof item === 'string';
    }),
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
    const shelf = shelfOf({ [KEY]: 'x'.repeat(60), [`${KEY}:aside`]: 'first' }, 100);
    shelf.setItem('other', 'x'.repeat(35));
    expect(keep(LIST, shelf).change(() => ['a'])).toBe('full');
    expect([shelf.texts.get(KEY), shelf.texts.get(`${KEY}:aside`)]).toEqual(['x'.repeat(60), 'first']);
  });

  it('moves damaged text aside when there is no room for it twice', () => {
    const shelf = shelfOf({ [KEY]: 'x'.repeat(60) }, 100);
    const list = keep(LIST, shelf);
    expect(list.change(() => ['a'])).toBeNull();
    expect([keep(LIST, shelf).value, keep(LIST, shelf).aside]).toEqual([['a'], 'x'.repeat(60)]);
  });

  it('takes a text of absurd length for a damaged one', () => {
    const list = keep(LIST, shelfOf({ [KEY]: `{"version":2,"data":["${'x'.repeat(LONGEST)}"]}` }));
    expect([list.value, list.trouble]).toEqual([[], 'unreadable']);
  });

  it('uses what can be read of a text that is damaged in part, and puts the whole text aside', () => {
    const text = '{"version":2,"data":["a",1,"b"]}';
    const shelf = shelfOf({ [KEY]: text });
    const list = keep(FORGIVING, shelf);
    expect([list.value, list.trouble, list.aside]).toEqual([['a', 'b'], 'partly', text]);
    expect(list.change((value) => [...value, 'c'])).toBeNull();
    const again = keep(FORGIVING, shelf);
    expect([again.value, again.trouble, again.aside]).toEqual([['a', 'b', 'c'], null, text]);
  });

  it('knows the day of the last change', () => {
    const shelf = shelfOf({ [KEY]: '{"version":2,"day":"2026-13-45","data":["a"]}' });
    const list = keep(LIST, shelf, undefined, () => '2026-11-21');
    expect(list.day).toBeNull();
    list.change(() => ['b']);
    expect(keep(LIST, shelf).day).toBe('2026-11-21');
  });

  it('reads anew when a page comes back by the back button', () => {
    const shelf = shelfOf();
    const tab = new EventTarget() as unknown as Window;
    const here = keep(LIST, shelf, tab);
    keep(LIST, shelf).change(() => ['there']);
    tab.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(here.value).toEqual(['there']);
  });

  it('works for as long as the page is open when the browser allows no storage', () => {
    const list = keep(LIST, undefined);
    expect(list.trouble).toBe('blocked');
    expect(list.change(() => ['a'])).toBe('blocked');
    expect(list.value).toEqual(['a']);
  });

  it('comes back when erasing is undone, with what was put aside', () => {
    const shelf = shelfOf({ [KEY]: '{"version":2,"data":["a"]}', [`${KEY}:aside`]: '{' });
    const list = keep(LIST, shelf);
    list.erase()();
    expect([list.value, list.aside]).toEqual([['a'], '{']);
  });

  it('keeps what was entered after erasing when that is undone, and puts the old text aside', () => {
    const shelf = shelfOf({ [KEY]: '{"version":2,"data":["a"]}' });
    const list = keep(LIST, shelf);
    const undo = list.erase();
    list.change(() => ['b']);
    undo();
    expect([list.value, list.aside]).toEqual([['b'], '{"version":2,"data":["a"]}']);
  });

  it('comes back when erasing is undone in a browser that allows no storage', () => {
    const list = keep(LIST, undefined);
    list.change(() => ['a']);
    list.erase()();
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
