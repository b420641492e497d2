import { describe, expect, it } from 'vitest';
import { machineIndex, wholeText } from './for-machines.ts';
import { twinFile } from './front-matter.ts';
import type { PageTwin } from './page-twin.ts';
import { isInWholeText, readingOrder } from './reading-order.ts';

const twin = (address: string, rest: Partial<PageTwin> = {}): PageTwin => ({
  address,
  title: address,
  description: undefined,
  kind: undefined,
  organization: undefined,
  document: undefined,
  edition: undefined,
  sources: [],
  facts: undefined,
  leadsTo: [],
  text: '',
  ...rest,
});

const document = (address: string, organization: string, edition: string, leadsTo: string[] = []) =>
  twin(address, {
    title: `${organization}方針`,
    organization,
    document: `${organization}方針`,
    edition,
    facts: { issued: '令和8年4月', checked: undefined },
    leadsTo,
  });

const chapterFacts = { facts: { issued: undefined, checked: undefined } };
const pages = [
  twin(''),
  twin('about/', { title: 'このサイトについて', description: '読み方 [1]' }),
  twin('lineage/', { leadsTo: ['otsu/policy/', 'kou/policy/'] }),
  twin('sitemap/'),
  document('hei/policy/', '丙市', '現行'),
  twin('hei/policy/all/', chapterFacts),
  document('kou/old/', '甲市', '旧版'),
  twin('kou/old/all/', chapterFacts),
  document('kou/policy/', '甲市', '現行', ['kou/policy/second/', 'kou/roles/', 'kou/policy/first/']),
  twin('kou/policy/first/', chapterFacts),
  twin('kou/policy/second/', chapterFacts),
  document('kou/without-text/', '甲市', '旧版'),
  twin('kou/roles/', { title: '職層', leadsTo: ['kou/roles/kacho/', 'kou/roles/bucho/'] }),
  twin('kou/roles/bucho/'),
  twin('kou/roles/kacho/'),
  twin('kou/roles/compare/'),
  twin('kou/errata/', { title: '校訂注' }),
  twin('kou/paths/'),
  document('otsu/policy/', '乙市', '現行'),
  twin('otsu/policy/all/', chapterFacts),
  twin('otsu/errata/', { title: '校訂注' }),
];
const order = readingOrder(new Map(pages.map((page) => [page.address, page])), 'kou');
const SITE = { name: 'みちしるべ', tagline: '毎週使える形に', built: '2026-11-22' };

describe('readingOrder', () => {
  it('starts with the home organisation and what is in force, follows the page of a document, then that of lineage', () => {
    expect(order.organizations).toEqual(['甲市', '乙市', '丙市']);
    expect(order.parts.map((part) => [part.heading, ...part.pages.map(({ address }) => address)])).toEqual([
      ['はじめに', 'about/'],
      ['甲市方針（現行）', 'kou/policy/', 'kou/policy/second/', 'kou/policy/first/'],
      ['甲市方針（旧版）', 'kou/old/', 'kou/old/all/'],
      ['甲市の表と項目', 'kou/roles/', 'kou/roles/kacho/', 'kou/roles/bucho/'],
      ['乙市方針（現行）', 'otsu/policy/', 'otsu/policy/all/'],
      ['丙市方針（現行）', 'hei/policy/', 'hei/policy/all/'],
      ['並べて見る', 'lineage/'],
      ['ことばと校訂注', 'kou/errata/', 'otsu/errata/'],
    ]);
  });

  it('leaves lists, tools and other forms of the same to the optional part, and lists no page twice', () => {
    expect(order.optional.map(({ address }) => address)).toEqual(['', 'sitemap/', 'kou/paths/']);
  });

  it('says whose pages of the same title are', () => {
    expect(order.parts.at(-1)?.pages.map(({ title }) => title)).toEqual(['校訂注（甲市）', '校訂注（乙市）']);
  });
});

describe('isInWholeText', () => {
  it('takes chapters and roles, and leaves out what repeats them', () => {
    const takes = (address: string) => isInWholeText({ address, facts: undefined });
    expect(isInWholeText({ address: 'kou/policy/first/', ...chapterFacts })).toBe(true);
    for (const address of ['kou/roles/kacho/', 'kou/skills/', 'glossary/', 'kou/errata/'])
      expect(takes(address), address).toBe(true);
    for (const address of [
      'kou/roles/',
      'kou/roles/compare/',
      'kou/roles/compare/a..b/',
      'kou/initiatives/ojt/',
      'glossary/dx/',
    ])
      expect(takes(address), address).toBe(false);
  });
});

describe('machineIndex', () => {
  const lines = machineIndex(SITE, order, '文'.repeat(1500)).split('\n');

  it('has the form of llms.txt: a title, a summary, parts with links to twins, Optional last', () => {
    expect(lines[0]).toBe('# みちしるべ（甲市）');
    expect(lines[2]).toMatch(/^> 毎週使える形に。甲市の人材育成基本方針と、見比べるための乙市・丙市の文書を/);
    expect(lines.filter((line) => line.startsWith('#')).at(-1)).toBe('## Optional');
    expect(lines).toContain('- [校訂注（甲市）](kou/errata/index.md)');
    expect(lines).toContain('- [このサイトについて](about/index.md): 読み方 \\[1]');
  });

  it('names the whole text with its size', () => {
    expect(lines).toContain('- [読みもの全文](llms-full.txt): 下に挙げた頁の文章を一続きにしたもの。約2千字（0.0 MB）');
  });
});

describe('wholeText', () => {
  const text = wholeText(SITE, order, ({ address }) =>
    isInWholeText({ address, facts: pages.find((page) => page.address === address)?.facts })
      ? `### ${address}\n\n中身\n`
      : undefined,
  );

  it('says of every page where it stands and what it restates', () => {
    expect(text).toContain('### 甲市方針\n\n頁: /kou/policy/　出典: 甲市方針（現行）\n\n中身');
    expect(text).toContain('### kou/roles/kacho/\n\n頁: /kou/roles/kacho/　出典: 本文に示した所\n\n中身');
  });

  it('says first that nothing in it is a condition of promotion', () => {
    expect(text.indexOf('昇任の要件ではありません')).toBeGreaterThan(0);
    expect(text.indexOf('昇任の要件ではありません')).toBeLessThan(text.indexOf('## はじめに'));
  });

  it('holds every page once, and no part without text', () => {
    expect(text.match(/^### /gm)).toHaveLength(new Set(text.match(/^頁: \S+/gm)).size);
    expect(wholeText(SITE, order, () => undefined)).not.toContain('## ');
  });
});

describe('twinFile', () => {
  it('puts what is known of the page before its text, and names one source as one', () => {
    const page = { ...document('kou/policy/', '甲市', '現行'), sources: ['5章: 表'], text: '# 甲市方針\n' };
    expect(twinFile(page, { base: '/jinzai/', built: '2026-11-22', facts: page.facts })).toBe(
      '---\ntitle: 甲市方針\nurl: /jinzai/kou/policy/\norganization: 甲市\ndocument: 甲市方針\nstatus: 現行\nissued: 令和8年4月\nsource: "5章: 表"\nbuilt: 2026-11-22\n---\n\n# 甲市方針\n',
    );
  });
});
