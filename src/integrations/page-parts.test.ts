import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { findFirst, takeOutOthers, takeOutWays } from './page-parts.ts';

const mainOf = (body: string): Element => {
  const main = findFirst(fromHtml(`<main>${body}</main>`), ({ tagName }) => tagName === 'main');
  if (!main) throw new Error('no main');
  return main;
};
const left = (main: Element) => toHtml(main.children);

describe('takeOutWays', () => {
  it('leaves the words, and takes the ways to other pages and the drawings that repeat them', () => {
    const main = mainOf(
      '<p class="kicker">甲市方針</p><figure><svg><text>図の語</text></svg><p>同じ語</p></figure><nav><a href="/b/">次へ 2章</a></nav>',
    );
    takeOutWays(main);
    expect(left(main)).toBe('<figure><p>同じ語</p></figure>');
  });
});

describe('takeOutOthers', () => {
  it('takes a part that tells of other things up to the next heading of its level', () => {
    const main = mainOf(
      '<h2 id="expectations">期待</h2><p>甲</p><h2 id="skills">スキル</h2><p>乙</p><h2 id="stages">段階</h2><p>丙</p>',
    );
    takeOutOthers(main, 'デジタル人材');
    expect(left(main)).toBe('<h2 id="expectations">期待</h2><p>甲</p><h2 id="stages">段階</h2><p>丙</p>');
  });

  it('keeps the source of the page that stands behind such a part', () => {
    const main = mainOf('<p>甲</p><h2 id="related">つながり</h2><p>乙</p><p class="source">出典</p>');
    takeOutOthers(main, '職層');
    expect(left(main)).toContain('出典');
    expect(left(main)).not.toContain('乙');
  });

  const pairs =
    '<dl><div><dt><span class="mark">◎</span>部長級</dt><dd><p class="about-ability">この能力は: 何か</p></dd></div>' +
    '<div><dt><span class="mark">○</span>課長級</dt><dd><p>調整する</p></dd></div></dl>';

  it('leaves a role the names of its abilities, and what an ability is to the page of the ability', () => {
    const main = mainOf(pairs);
    takeOutOthers(main, '職層');
    expect(left(main)).toContain('部長級');
    expect(left(main)).not.toContain('何か');
  });

  it('leaves an ability only the roles for which it says something', () => {
    const main = mainOf(pairs);
    takeOutOthers(main, '能力');
    expect(left(main)).toContain('課長級');
    expect(left(main)).not.toContain('部長級');
  });
});
