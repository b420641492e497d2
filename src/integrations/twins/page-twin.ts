import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import type { RootContent } from 'mdast';
import { findFirst, hasClass, isElement, isSourceLine, property, textOf } from '../page-parts.ts';
import type { ReadPage } from '../read-pages.ts';
import { blocksOf, type Writing } from './block-content.ts';
import { phrasingOf, wordsOf } from './inline-content.ts';
import type { Place } from './page-links.ts';
import { markdownOf } from './to-text.ts';

/** What is printed of a document: when it was made, and when somebody last compared it with its source. */
export interface DocumentFacts {
  issued: string | undefined;
  checked: string | undefined;
}

/** A page as Markdown, with what is said of it before its text. */
export interface PageTwin {
  /** From the site's root, without the base path. */
  address: string;
  title: string;
  /** What the page is for, in one sentence. */
  description: string | undefined;
  kind: string | undefined;
  organization: string | undefined;
  /** The document that it restates, with its issuer. */
  document: string | undefined;
  edition: string | undefined;
  /** The places of documents that it names as its sources: 5章 各職責に求められる意識及び能力. */
  sources: readonly string[];
  /** Of the page of a document: its dates. */
  facts: DocumentFacts | undefined;
  /** The pages that it links to, in their order, each once. */
  leadsTo: readonly string[];
  /** Its text, from the title on. */
  text: string;
}

/** Elements that do something in the browser: without them, their page only says what it does. */
const TOOLS = new Set(['site-search', 'device-records', 'self-check', 'environment-check', 'interview-sheet']);

const DESCRIPTION = /<meta name="description" content="([^"]*)"/;

function descriptionOf(html: string): string | undefined {
  const written = DESCRIPTION.exec(html)?.[1];
  return written?.includes('&') ? toString(fromHtml(written, { fragment: true })) : written;
}

/** An element and all that are in it, in the order of the text. */
function elementsOf(element: Element, found: Element[] = []): Element[] {
  found.push(element);
  for (const child of element.children) if (isElement(child)) elementsOf(child, found);
  return found;
}

/** Where something comes from: 出典 5章. Notes of the site stand in such lines too. */
const SOURCE = /^出典\s*/;

/** The words of an element in one line. */
const lineOf = (element: Element): string => wordsOf(phrasingOf(element.children, 'words'));

function factsOf(elements: readonly Element[]): DocumentFacts | undefined {
  const facts = elements.find((element) => element.tagName === 'dl' && hasClass(element, 'document-facts'));
  if (!facts) return undefined;
  const valueOf = (name: string) => {
    const pair = facts.children.filter(isElement).find((child) => {
      const [word] = child.children.filter(isElement);
      return word?.tagName === 'dt' && textOf(word) === name;
    });
    const value = pair && findFirst(pair, ({ tagName }) => tagName === 'dd');
    return value && textOf(value);
  };
  return { issued: valueOf('策定'), checked: valueOf('最終確認日') };
}

/** The blocks of a page, its title first: what a page says above it comes behind it. */
function titleFirst(blocks: readonly RootContent[], depth = 1): RootContent[] {
  const title = blocks.findIndex((block) => block.type === 'heading' && block.depth === depth);
  return title < 0
    ? [...blocks]
    : [...blocks.slice(title, title + 1), ...blocks.slice(0, title), ...blocks.slice(title + 1)];
}

const PLAIN: Writing = { links: 'words', deeper: 0, without: () => false };

/**
 * A finished page as Markdown: its main landmark, without what only leads elsewhere, controls and drawings. Leaves the
 * tree of the page as it is.
 * @param main the main landmark of the page
 * @throws an Error when the page has no title
 */
export function twinOf({ html }: Pick<ReadPage, 'html'>, main: Element, place: Place): PageTwin {
  const elements = elementsOf(main);
  const heading = elements.find(({ tagName }) => tagName === 'h1');
  if (!heading) throw new Error(`${place.address}: no h1`);
  const description = descriptionOf(html);
  const blocks = titleFirst(blocksOf(main.children, { ...PLAIN, links: place }));
  if (elements.some(({ tagName }) => TOOLS.has(tagName))) blocks.splice(1, 0, aboutTool(description));
  const links = elements.flatMap((element) => {
    const href = element.tagName === 'a' ? property(element, 'href') : undefined;
    return href?.startsWith(place.base) ? [href.slice(place.base.length).replace(/[?#].*$/, '')] : [];
  });
  const sources = elements
    .filter(isSourceLine)
    .map(lineOf)
    .filter((line) => SOURCE.test(line));
  return {
    address: place.address,
    title: lineOf(heading),
    description,
    kind: property(main, 'dataKind'),
    organization: property(main, 'dataOrganization'),
    document: property(main, 'dataDocument'),
    edition: property(main, 'dataEdition'),
    sources: [...new Set(sources.map((line) => line.replace(SOURCE, '')))],
    facts: factsOf(elements),
    leadsTo: [...new Set(links)],
    text: markdownOf(blocks),
  };
}

/** What stands under the title of a page that does something: what it does, and where. */
function aboutTool(description: string | undefined): RootContent {
  const say = '（ブラウザーの中で動く頁です。ここには、書いてあることだけを写しています。使うときは、';
  return {
    type: 'blockquote',
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: `${description ?? ''}${say}` },
          { type: 'link', url: './', children: [{ type: 'text', value: 'この頁' }] },
          { type: 'text', value: 'を開いてください。）' },
        ],
      },
    ],
  };
}

/** Parts that repeat other pages: what goes with the page, words of the glossary, ways elsewhere. */
const REPEATING = ['related', 'terms-here', 'page-foot', 'doors', 'role-links', 'guest-note', 'link-grid'];

const WHOLE: Omit<Writing, 'deeper'> = {
  links: 'words',
  without: (element) => REPEATING.some((name) => hasClass(element, name)),
};

/**
 * The same page as a part of a longer text: words without links, and without what other parts of it say.
 * @param deeper how many levels its headings are lowered
 */
export function partOf(main: Element, deeper: number): string {
  return markdownOf(titleFirst(blocksOf(main.children, { ...WHOLE, deeper }), 1 + deeper));
}
