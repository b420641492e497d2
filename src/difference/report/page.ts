import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** An element of the page; text is escaped when it is written. */
export const h = (
  tagName: string,
  properties: Element['properties'] = {},
  ...children: (ElementContent | string)[]
): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});

/** Colours hold on white and, in the dark, on near-black with at least 7:1; changes are marked by lines as well. */
const STYLE = `
:root { color-scheme: light dark; font-family: 'BIZ UDPGothic', 'Noto Sans JP', 'Hiragino Sans', sans-serif; line-height: 1.7; }
body { max-width: 72rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.125rem; margin-top: 2rem; break-after: avoid; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; margin-block: .5rem; }
caption { text-align: start; font-weight: bold; padding-block: .5rem; }
th, td { border: 1px solid; padding: .4rem .6rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
td p { margin: 0; } thead { display: table-header-group; break-after: avoid; } caption { break-after: avoid; } tr, table > tbody { break-inside: avoid; }
th.place { background: light-dark(#f1f1f4, #2b2b2f); font-weight: normal; }
ins, u { text-decoration: underline; text-underline-offset: .2em; } del { text-decoration: line-through; }
.effect { border: 1px solid; border-radius: .25rem; padding: 0 .4rem; margin-inline-start: .75rem; white-space: nowrap; }
.finding { border-inline-start: .25rem solid; padding-inline-start: .75rem; }
@page { size: A4 landscape; margin: 12mm; }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } }
`;

/** A whole page that needs nothing beside itself: it can be sent by mail and opened without the site. */
export function pageOf(title: string, ...content: Element[]): string {
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h(
        'html',
        { lang: 'ja' },
        h(
          'head',
          {},
          h('meta', { charSet: 'utf-8' }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('title', {}, title),
          h('style', {}, STYLE),
        ),
        h('body', {}, h('main', {}, ...content)),
      ),
    ],
  };
  return `${toHtml(root)}\n`;
}
