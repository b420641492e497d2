import type { BlockContent, ListItem, RootContent } from 'mdast';
import { TWIN_FILE } from './page-links.ts';
import type { PageTwin } from './page-twin.ts';
import type { ReadingOrder } from './reading-order.ts';
import { markdownOf } from './to-text.ts';

/** What a site says of itself to machines. */
export interface AboutSite {
  name: string;
  tagline: string;
  /** The day for which it was built, `YYYY-MM-DD`. */
  built: string;
}

/** What must be known to use any of it rightly. The same sentences stand before both texts. */
const CAUTIONS = [
  '文章は、公開された文書を自分たちの言葉で言い直した読み解き版で、原文ではありません。名前・見出し・番号・印・数字・日付は原文のとおりです。原文と食い違うときは原文が正です。',
  '職に求められること、◎と○、スキルのレベル、年次は目安です。昇任の要件ではありません。人の評価に使うものでもありません。',
  '［推定］は、原文に無く、このサイトが推し量ったものです。［記載なし］は、原文に無いという意味で、不要という意味ではありません。',
  '［校訂注 A01］のような印は、原文の傷みや誤記と、その読みがあることを示します。中身は「校訂注」の頁にあります。',
  '［旧版］の文書は、いまの方針ではありません。答えるときは、どの団体の、どの文書の、どの章・節かを添えてください。',
];

/** The name of the whole text, beside llms.txt. */
export const WHOLE_TEXT = 'llms-full.txt';

const paragraph = (value: string): BlockContent => ({ type: 'paragraph', children: [{ type: 'text', value }] });
const heading = (depth: 1 | 2 | 3, value: string): RootContent => ({
  type: 'heading',
  depth,
  children: [{ type: 'text', value }],
});
const list = (children: ListItem[]): RootContent => ({ type: 'list', ordered: false, spread: false, children });
const item = (url: string, name: string, note: string | undefined): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [
    {
      type: 'paragraph',
      children: [
        { type: 'link', url, children: [{ type: 'text', value: name }] },
        ...(note === undefined ? [] : [{ type: 'text' as const, value: `: ${note}` }]),
      ],
    },
  ],
});

const opening = (
  { name, tagline }: AboutSite,
  { organizations: [home = '', ...others] }: ReadingOrder,
  kind: string,
  about: string,
): RootContent[] => [
  heading(1, `${name}（${home}）${kind}`),
  {
    type: 'blockquote',
    children: [
      paragraph(
        `${tagline}。${home}の人材育成基本方針${others.length > 0 ? `と、見比べるための${others.join('・')}の文書` : ''}を、職員と人事の担当者のために読み解いたサイトです。${about}`,
      ),
    ],
  },
  list(CAUTIONS.map((value) => ({ type: 'listItem', spread: false, children: [paragraph(value)] }))),
];

const linked = (pages: readonly PageTwin[]): RootContent =>
  list(pages.map(({ address, title, description }) => item(`${address}${TWIN_FILE}`, title, description)));

/**
 * The file that tells an assistant where to read, in the form that https://llmstxt.org proposes: a title, a summary, parts
 * with links to the twins, what may be left out last. Links are relative to the file itself.
 * @param whole the whole text, whose size is named
 */
export function machineIndex(site: AboutSite, order: ReadingOrder, whole: string): string {
  const size = `${Math.round(whole.length / 1000)}千字（${(Buffer.byteLength(whole) / 1_000_000).toFixed(1)} MB）`;
  const [first, ...rest] = order.parts;
  return markdownOf([
    ...opening(site, order, '', '章・職層・能力・スキル・取組・研修・用語に分けて、出典を付けて示しています。'),
    paragraph(
      `どの頁にも、番地の終わりに ${TWIN_FILE} を付けた所に、同じ内容の Markdown があります（${site.built} に作りました）。頭に、文書・出典・版（現行か旧版か）・日付があります。`,
    ),
    heading(2, first?.heading ?? 'はじめに'),
    list([
      item(WHOLE_TEXT, '読みもの全文', `下に挙げた頁の文章を一続きにしたもの。約${size}`),
      item('data/index.json', 'オープンデータの一覧', '同じ内容の表（JSON、CSV、Excel、項目の定義）'),
      ...(first?.pages ?? []).map(({ address, title, description }) =>
        item(`${address}${TWIN_FILE}`, title, description),
      ),
    ]),
    ...rest.flatMap((part) => [heading(2, part.heading), linked(part.pages)]),
    heading(2, 'Optional'),
    paragraph('ほかの頁を別の形に並べ直した頁、頁の一覧、ブラウザーの中で動く道具です。'),
    linked(order.optional),
  ]);
}

/**
 * All reading matter as one text: each page once, under its part, with its address and its document, and its own sources
 * and notes in words.
 * @param textOf the text of a page with its title on the third level; undefined when the page is not in the whole text
 */
export function wholeText(
  site: AboutSite,
  order: ReadingOrder,
  textOf: (twin: PageTwin) => string | undefined,
): string {
  const parts = order.parts.flatMap(({ heading: name, pages }) => {
    const texts = pages.flatMap((twin) => {
      const text = textOf(twin);
      return text === undefined ? [] : [withSource(twin, text)];
    });
    return texts.length === 0 ? [] : [[markdownOf([heading(2, name)]).trimEnd(), ...texts].join('\n\n')];
  });
  const top = opening(
    site,
    order,
    ' 読みもの全文',
    `このサイトの読みものを一続きにした文章です（${site.built} に作りました）。リンクは省いています。頁ごとの Markdown は、示した番地に ${TWIN_FILE} を付けた所にあります。`,
  );
  return `${[markdownOf(top).trimEnd(), ...parts].join('\n\n')}\n`;
}

/** The text of a page with a line behind its title that says where it stands and what it restates. */
function withSource({ address, title, document, edition }: PageTwin, text: string): string {
  const [, ...rest] = text.trimEnd().split('\n\n');
  const source = document === undefined ? '本文に示した所' : `${document}（${edition ?? ''}）`;
  const head = markdownOf([heading(3, title), paragraph(`頁: /${address}　出典: ${source}`)]).trimEnd();
  return [head, ...rest].join('\n\n');
}
