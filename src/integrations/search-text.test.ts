import { expect, test } from 'vitest';
import { normalizeForSearch } from './search-text.ts';

test.each([
  ['ＤＸ推進', 'DX推進', 'full-width letters'],
  ['令和８年度', '令和8年度', 'full-width digits'],
  ['Ｅｘｃｅｌ', 'Excel', 'small letters'],
  ['ﾌｫｰﾑ', 'フォーム', 'half-width kana'],
  ['ﾊﾟﾜﾊﾗ', 'パワハラ', 'kana with marks become one letter'],
  ['<p>＜受験対象者＞＆</p>', '<p>＜受験対象者＞＆</p>', 'signs that would become markup stay'],
  ['（１）①', '（1）①', 'brackets and circled digits stay'],
])('%s → %s (%s)', (typed, normalized) => {
  expect(normalizeForSearch(typed)).toBe(normalized);
});
