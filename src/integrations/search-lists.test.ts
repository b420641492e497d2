import { expect, it } from 'vitest';
import { listsAmong } from './search-lists.ts';
import { record } from './search-record.test-support.ts';

const page = (url: string, title: string, text: string, document = '甲市方針') =>
  record(url, title, { document, organization: '甲市', html: `<p>${text}</p>` });

const measures = [
  page('/m/#ojt', '(1) 職場内研修の推進', '日々の仕事の中で育てます。'),
  page('/m/#off', '(2) 職場外研修の充実', '職場を離れて学びます。'),
  page('/m/#self', '(3) 自己啓発の支援', '自ら学ぶ職員を助けます。職場内研修の推進と合わせて行います。'),
];

it('knows a tree of measures by the titles that it is made of', () => {
  const tree = page('/o/#tree', '取組の体系', '職場内研修の推進<br>職場外研修の充実<br>自己啓発の支援');
  expect(listsAmong([...measures, tree])).toEqual(new Set(['/o/#tree']));
});

it('takes no text for a list that names others in passing, and none that names those of another document', () => {
  const other = page('/x/#tree', '取組の体系', '職場内研修の推進 職場外研修の充実 自己啓発の支援', '乙市方針');
  expect(listsAmong([...measures, other])).toEqual(new Set());
});
