import { expect, it } from 'vitest';
import { listsAmong } from './search-lists.ts';
import type { SearchRecord } from './search-records.ts';

const record = (url: string, title: string, text: string, document = '甲市方針'): SearchRecord => ({
  url,
  title,
  within: undefined,
  holdsOthers: false,
  kinds: ['方針'],
  document,
  organization: '甲市',
  edition: '現行',
  roles: [],
  place: url,
  sourceText: '',
  isPassage: true,
  otherWays: [],
  names: [],
  html: `<p>${text}</p>`,
});

const measures = [
  record('/m/#ojt', '(1) 職場内研修の推進', '日々の仕事の中で育てます。'),
  record('/m/#off', '(2) 職場外研修の充実', '職場を離れて学びます。'),
  record('/m/#self', '(3) 自己啓発の支援', '自ら学ぶ職員を助けます。職場内研修の推進と合わせて行います。'),
];

it('knows a tree of measures by the titles that it is made of', () => {
  const tree = record('/o/#tree', '取組の体系', '職場内研修の推進<br>職場外研修の充実<br>自己啓発の支援');
  expect(listsAmong([...measures, tree])).toEqual(new Set(['/o/#tree']));
});

it('takes no text for a list that names others in passing, and none that names those of another document', () => {
  const other = record('/x/#tree', '取組の体系', '職場内研修の推進 職場外研修の充実 自己啓発の支援', '乙市方針');
  expect(listsAmong([...measures, other])).toEqual(new Set());
});
