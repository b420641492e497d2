import { expect, it } from 'vitest';
import { pageText } from './page-text.ts';

const page = (main: string) => `<!doctype html><html><head><title>係長 ｜ 例</title></head><body>${main}</body></html>`;

it('writes headings, paragraphs, lists and tables as MDX that means nothing more than they say', () => {
  const text = pageText(
    page(`<main data-pagefind-body><h1>係長</h1><div><p>職員を<b>育てる</b>。1. {x} &lt;b></p><ul><li>聞く</li><li>話す</li></ul></div>
      <table><tr><th>能力</th><th>印</th></tr><tr><td>a|b</td></tr></table><script>no()</script></main>`),
  );
  expect(text).toEqual({
    title: '係長 ｜ 例',
    isSearched: true,
    mdx: '# 係長\n\n職員を育てる。1. \\{x\\} \\<b\\>\n\n- 聞く\n\n- 話す\n\n| 能力 | 印 |\n| --- | --- |\n| a\\|b |  |\n',
  });
});

it('knows a page that is not searched, and one without text of its own', () => {
  expect(pageText(page('<main><p>a</p></main>'))?.isSearched).toBe(false);
  expect(pageText(page('<p>a</p>'))).toBeUndefined();
});
