import { expect, test } from 'vitest';
import { contentType, FILE_KINDS, fileKindOf } from './file-kinds.ts';

test('a file has the kind of its last ending, wherever it lies', () => {
  expect(fileKindOf('pagefind/pagefind.ja_ccca3189ad.pf_meta')?.ext).toBe('pf_meta');
  expect(fileKindOf('search/vocabulary.table.gz')?.type).toBe('application/gzip');
  expect(fileKindOf('kiyose/roles/compare/shunin..kakaricho/index.html')?.ext).toBe('html');
});

test('a file of no known kind has none', () => {
  for (const path of ['LICENSE', 'a.b/c', 'page.php', 'x.HTML']) expect(fileKindOf(path), path).toBeUndefined();
});

test('text says that it is UTF-8, and nothing else does', () => {
  const typeOf = (path: string) => contentType(fileKindOf(path)!);
  expect(typeOf('a.html')).toBe('text/html; charset=utf-8');
  expect(typeOf('llms.txt')).toBe('text/plain; charset=utf-8');
  expect(typeOf('kiyose/index.md')).toBe('text/markdown; charset=utf-8');
  expect(typeOf('a.csv')).toBe('text/csv; charset=utf-8');
  expect(typeOf('a.json')).toBe('application/json');
});

test('no ending stands in the table twice', () => {
  const exts = FILE_KINDS.map(({ ext }) => ext);
  expect(exts).toEqual([...new Set(exts)]);
});
