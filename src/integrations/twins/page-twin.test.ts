import { describe, expect, it } from 'vitest';
import { mainOf } from '../read-pages.ts';
import type { Place } from './page-links.ts';
import { partOf, twinOf } from './page-twin.ts';

const PLACE: Place = {
  address: 'kou/roles/kacho/',
  base: '/jinzai/',
  hasTwin: (address) => address.endsWith('/') || address === '',
};

const page = (body: string, attributes = '') =>
  `<head><meta name="description" content="課長に求められること &#38; 学ぶこと"></head><main ${attributes}>${body}</main>`;

const read = (html: string) => {
  const main = mainOf(html);
  if (!main) throw new Error('no main');
  return { main, twin: twinOf({ html }, main, PLACE) };
};

/** What stands below the title in the twin of a page. */
const below = (body: string) =>
  read(page(`<h1>題</h1>${body}`))
    .twin.text.replace(/^# 題\n\n?/, '')
    .trimEnd();

describe('twinOf', () => {
  it('begins with the title of the page, and puts what stands above it behind it', () => {
    const { twin } = read(page('<p class="kicker">管理職</p><h1>課長</h1><p class="lead">課をまとめる</p>'));
    expect(twin.text).toBe('# 課長\n\n管理職\n\n課をまとめる\n');
  });

  it('takes from the page what is said of it: kind, document, edition, sources and dates', () => {
    const { twin } = read(
      page(
        '<h1>方針<span class="heading-note">令和8年版</span></h1>' +
          '<dl class="document-facts"><div><dt>策定</dt><dd>令和8年4月</dd></div><div><dt>最終確認日</dt><dd>令和8年11月21日</dd></div></dl>' +
          '<p class="source"><span class="source-label">出典</span><a href="/jinzai/kou/policy/">基本方針</a><span>5章</span></p>' +
          '<p class="source">対応はこのサイトの判断です。</p><a href="/jinzai/kou/roles/#a">職層</a>',
        'data-kind="方針" data-document="甲市基本方針" data-organization="甲市" data-edition="旧版"',
      ),
    );
    expect(twin).toMatchObject({
      title: '方針 令和8年版',
      description: '課長に求められること & 学ぶこと',
      kind: '方針',
      document: '甲市基本方針',
      organization: '甲市',
      edition: '旧版',
      sources: ['基本方針 5章'],
      facts: { issued: '令和8年4月', checked: '令和8年11月21日' },
      leadsTo: ['kou/policy/', 'kou/roles/'],
    });
  });

  it('refuses a page without a title', () => {
    expect(() => read(page('<p>甲</p>'))).toThrow('kou/roles/kacho/: no h1');
  });

  it('says of a page that works in the browser what it does and where', () => {
    expect(below('<self-check><h2>求められる能力</h2></self-check>')).toBe(
      '> 課長に求められること & 学ぶこと（ブラウザーの中で動く頁です。ここには、書いてあることだけを写しています。使うときは、[この頁](./)を開いてください。）\n\n## 求められる能力',
    );
  });

  it('speaks marks with their words, and writes what is inferred, blank or annotated in brackets', () => {
    expect(
      below(
        '<p><span class="mark"><span aria-hidden="true">◎</span><span class="visually-hidden">特に必要</span></span><span class="chip chip-inferred">推定</span></p>' +
          '<p>施行日 <span class="blank">記載なし</span></p>' +
          '<p>文です。<span class="erratum-marks"><a class="erratum-mark" href="/jinzai/kou/errata/#a01">校訂注 A01</a></span></p>',
      ),
    ).toBe('◎（特に必要）［推定］\n\n施行日 ［記載なし］\n\n文です。 ［[校訂注 A01](../../errata/index.md#a01)］');
  });

  it('writes the reading of a word behind it, and a quotation in Japanese quotation marks', () => {
    expect(below('<p><ruby>育成<rp>(</rp><rt>いくせい</rt><rp>)</rp></ruby>と<q>人財</q></p>')).toBe(
      '育成（いくせい）と「人財」',
    );
  });

  it('leads to twins, to files and to pages whose address a script reads, from where the twin stands', () => {
    expect(
      below(
        '<p><a href="/jinzai/kou/roles/bucho/#next">部長</a>、<a href="/jinzai/data/a.csv">表</a>、<a href="/jinzai/search/?q=x">検索</a>、<a href="#here">ここ</a>、<a href="/jinzai/">ホーム</a>、<a href="https://example.jp/">外</a></p>',
      ),
    ).toBe(
      '[部長](../bucho/index.md#next)、[表](../../../data/a.csv)、[検索](../../../search/?q=x)、[ここ](#here)、[ホーム](../../../index.md)、[外](https://example.jp/)',
    );
  });

  it('leaves a word that the page explains further down a word', () => {
    expect(below('<p><a class="term" href="#term-dx">DX</a>を進める</p>')).toBe('DXを進める');
  });

  it('leaves out ways elsewhere, controls, drawings without words, programs and what only a script shows', () => {
    expect(
      below(
        '<nav><a href="/jinzai/">次へ</a></nav><form><input></form><fieldset><legend>印</legend></fieldset><button>押す</button>' +
          '<label><input type="checkbox">済み</label><svg><text>絵</text></svg><script>x()</script><template><p>待つ</p></template>' +
          '<p hidden>隠れた文</p><div class="needs-script">要る</div><p class="cell-tools"><a href="/jinzai/kou/">表で見る</a></p><p>残る</p>',
      ),
    ).toBe('残る');
  });

  it('says in words what a drawing shows, and keeps the table beside it', () => {
    expect(
      below(
        '<figure><figcaption>図 採用</figcaption><svg role="img" aria-label="採用の図。数値は表のとおり。"><text>9</text></svg><table><thead><tr><th>年</th></tr></thead><tbody><tr><td>7</td></tr></tbody></table></figure>',
      ),
    ).toBe('図 採用\n\n［採用の図。数値は表のとおり。］\n\n| 年 |\n| - |\n| 7 |');
  });

  it('opens what is folded, with its title, but without the words that only open it', () => {
    expect(below('<details><summary>理由</summary><p>文</p></details>')).toBe('**理由**\n\n文');
    expect(below('<details class="more"><summary>もっと見る（残り2件）</summary><p>文</p></details>')).toBe('文');
  });

  it('writes words and what they mean as a list', () => {
    expect(
      below(
        '<dl><div><dt>主管</dt><dd>人材育成課</dd></div><div><dt>能力</dt><dd><ul><li>甲</li><li>乙</li></ul></dd></div></dl>',
      ),
    ).toBe('- **主管**: 人材育成課\n- **能力**\n  - 甲\n  - 乙');
  });

  it('writes a list whose items have headings as parts with headings', () => {
    expect(below('<ol><li><h2>レベル1</h2><p>甲</p></li><li><h2>レベル2</h2><p>乙</p></li></ol>')).toBe(
      '## レベル1\n\n甲\n\n## レベル2\n\n乙',
    );
  });

  it('says notices as quotations and keeps the text of a program as it is', () => {
    expect(below('<p class="banner"><strong>目安です。</strong>要件ではない</p>')).toBe(
      '> **目安です。** 要件ではない',
    );
    expect(below('<pre><code>a: *b*\n</code></pre><p><code>a|b</code></p>')).toBe('```\na: *b*\n```\n\n`a|b`');
  });

  it('escapes what could be taken for a mark of Markdown or HTML, and lets no line become a list or a heading', () => {
    expect(below('<p>*a* _b_ `c` [d](e) &lt;Section&gt; 20~30代</p><p># 甲</p><p>1. 乙</p><p>- 丙</p>')).toBe(
      '\\*a\\* \\_b\\_ \\`c\\` \\[d]\\(e) \\<Section> 20\\~30代\n\n\\# 甲\n\n1\\. 乙\n\n\\- 丙',
    );
  });
});

describe('tables of a twin', () => {
  const table = (body: string) => below(`<table>${body}</table>`).split('\n');

  it('repeats what spans several rows or columns, so that every row can be read alone', () => {
    expect(
      table(
        '<thead><tr><th>職</th><th colspan="2">能力</th></tr></thead><tbody><tr><th rowspan="2">課長</th><td>甲</td><td>乙</td></tr><tr><td>丙</td><td>丁</td></tr></tbody>',
      ),
    ).toEqual(['| 職 | 能力 | 能力 |', '| - | - | - |', '| 課長 | 甲 | 乙 |', '| 課長 | 丙 | 丁 |']);
  });

  it('joins several rows of headings, each word once, and says a row that is one heading once', () => {
    expect(
      table(
        '<thead><tr><th rowspan="2">職</th><th>令和8年</th></tr><tr><th>人</th></tr></thead><tbody><tr><th colspan="2">管理職</th></tr><tr><td>課長</td><td>3</td></tr></tbody>',
      ),
    ).toEqual(['| 職 | 令和8年 / 人 |', '| - | - |', '| **管理職** | |', '| 課長 | 3 |']);
  });

  it('sets lines of a cell beside each other, and drops the heading that narrow screens repeat in it', () => {
    expect(
      table(
        '<thead><tr><th>清瀬市</th></tr></thead><tbody><tr><td><span class="cell-heading" aria-hidden="true">清瀬市</span><p>あり</p><ul><li>甲|乙</li><li>丙<br>丁</li></ul><details><summary>理由</summary><p>文</p></details></td></tr></tbody>',
      ),
    ).toEqual(['| 清瀬市 |', '| - |', '| あり / 甲\\|乙 / 丙 / 丁 / 理由: 文 |']);
  });

  it('stands behind its caption', () => {
    expect(table('<caption>採用</caption><thead><tr><th>年</th></tr></thead>')).toEqual([
      '**採用**',
      '',
      '| 年 |',
      '| - |',
    ]);
  });
});

describe('partOf', () => {
  it('lowers the headings, keeps the sources, and leaves out links and what other parts say', () => {
    const { main } = read(
      page(
        '<p class="kicker">甲市</p><h1>課長</h1><h2>期待</h2><p><a href="/jinzai/kou/">甲</a></p><p class="source">出典 5章</p><aside class="related"><h2>つながり</h2></aside><aside class="terms-here"><h2>ことば</h2></aside>',
      ),
    );
    expect(partOf(main, 2)).toBe('### 課長\n\n甲市\n\n#### 期待\n\n甲\n\n出典 5章\n');
  });
});
