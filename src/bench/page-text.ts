import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';

/** The words of a built page as plain MDX, without anything that the site knows of them. */
export interface PageText {
  title: string;
  /** Whether the page is in the search index. */
  isSearched: boolean;
  mdx: string;
}

const folded = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

/** Text in which no sign means anything to MDX. */
const escaped = (text: string) =>
  folded(text)
    .replaceAll(/[\\`*_{}[\]<>#|~!$&]/g, '\\$&')
    .replace(/^(?=[-+=])/, '\\')
    .replace(/^(\d+)(?=[.)])/, '$1\\');

const HEADING = /^h[1-6]$/;
const BLOCKS = new Set([
  ...['main', 'section', 'article', 'div', 'header', 'footer', 'nav', 'aside', 'details', 'figure', 'form', 'fieldset'],
  ...['ul', 'ol', 'dl', 'table', 'thead', 'tbody', 'tr', 'blockquote'],
]);
const SILENT = new Set(['script', 'style', 'template', 'svg']);

const isElement = (node: Nodes): node is Element => node.type === 'element';
const tag = (node: Nodes) => (isElement(node) ? node.tagName : '');

function findMain(node: Root | Element): Element | undefined {
  for (const child of node.children) {
    if (!isElement(child)) continue;
    const found = child.tagName === 'main' ? child : findMain(child);
    if (found) return found;
  }
  return undefined;
}

function* rowsOf(node: Element): Generator<string[]> {
  if (node.tagName === 'tr') yield node.children.filter(isElement).map((cell) => escaped(toString(cell)));
  else for (const child of node.children) if (isElement(child)) yield* rowsOf(child);
}

function tableOf(table: Element): string {
  const rows = [...rowsOf(table)];
  const width = Math.max(1, ...rows.map(({ length }) => length));
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`;
  const [head = [], ...others] = rows;
  return [line(head), line(Array<string>(width).fill('---')), ...others.map(line)].join('\n');
}

function* blocksOf(node: Element): Generator<string> {
  if (SILENT.has(node.tagName)) return;
  const text = escaped(toString(node));
  if (text === '') return;
  if (HEADING.test(node.tagName)) yield `${'#'.repeat(Number(node.tagName[1]))} ${text}`;
  else if (node.tagName === 'table') yield tableOf(node);
  else if (node.tagName === 'li' && !node.children.some((child) => BLOCKS.has(tag(child)))) yield `- ${text}`;
  else if (node.children.some((child) => BLOCKS.has(tag(child)) || ['p', 'li', 'dt', 'dd'].includes(tag(child)))) {
    for (const child of node.children) {
      if (isElement(child)) yield* blocksOf(child);
      else if (child.type === 'text' && escaped(child.value) !== '') yield escaped(child.value);
    }
  } else yield text;
}

/** Reads the text of a built page: its headings, paragraphs, lists and tables. Undefined when it has no `<main>`. */
export function pageText(html: string): PageText | undefined {
  const root = fromHtml(html);
  const main = findMain(root);
  if (!main) return undefined;
  return {
    title: folded(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''),
    isSearched: main.properties['dataPagefindBody'] !== undefined,
    mdx: `${[...blocksOf(main)].join('\n\n')}\n`,
  };
}
