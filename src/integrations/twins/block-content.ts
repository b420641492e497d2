import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type { BlockContent, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { hasClass, isElement, isHeading, property } from '../page-parts.ts';
import { joinPhrasing, type Links, phrasingOf } from './inline-content.ts';
import { isBlock } from './is-block.ts';
import { isLeftOut, saidIn } from './left-out.ts';
import { tableOf } from './table-content.ts';

/** How a page is written in Markdown. */
export interface Writing {
  links: Links;
  /** How many levels its headings are lowered, where it stands in a longer text. */
  deeper: number;
  /** Parts of the page that are left out besides what is no text. */
  without: (element: Element) => boolean;
}

const DEEPEST = 6;

const paragraph = (children: PhrasingContent[]): Paragraph[] =>
  children.length === 0 ? [] : [{ type: 'paragraph', children }];
const strongLine = (nodes: readonly ElementContent[], writing: Writing): Paragraph[] => {
  const children = phrasingOf(nodes, writing.links);
  return children.length === 0 ? [] : paragraph([{ type: 'strong', children }]);
};

/** What stands in a page as blocks of Markdown, in the same order. */
export function blocksOf(nodes: readonly ElementContent[], writing: Writing): RootContent[] {
  const blocks: RootContent[] = [];
  let inline: ElementContent[] = [];
  const endLine = () => {
    blocks.push(...paragraph(phrasingOf(inline, writing.links)));
    inline = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || !isBlock(node)) inline.push(node);
    else {
      endLine();
      if (!isLeftOut(node) && !writing.without(node)) blocks.push(...blockOf(node, writing));
    }
  }
  endLine();
  return blocks;
}

function blockOf(element: Element, writing: Writing): RootContent[] {
  if (isHeading(element)) {
    const depth = Math.min(DEEPEST, Number(element.tagName.slice(1)) + writing.deeper) as 1 | 2 | 3 | 4 | 5 | 6;
    return [{ type: 'heading', depth, children: phrasingOf(element.children, writing.links) }];
  }
  switch (element.tagName) {
    case 'p': {
      const lines = paragraph(phrasingOf(saidIn(element), writing.links));
      // A notice is set off from the text.
      return hasClass(element, 'banner') && lines.length > 0 ? [{ type: 'blockquote', children: lines }] : lines;
    }
    case 'ul':
    case 'ol':
      return listOf(element, writing);
    case 'dl':
      return pairsListOf(element, writing);
    case 'table': {
      const caption = element.children.find(
        (child): child is Element => isElement(child) && child.tagName === 'caption',
      );
      const table = tableOf(element, writing.links);
      return [...(caption ? strongLine(caption.children, writing) : []), ...(table ? [table] : [])];
    }
    case 'pre':
      return [{ type: 'code', value: toString(element).replace(/\n$/, '') }];
    case 'blockquote':
      return [{ type: 'blockquote', children: blocksOf(element.children, writing) as BlockContent[] }];
    case 'hr':
      return [{ type: 'thematicBreak' }];
    case 'summary':
      return strongLine(element.children, writing);
    case 'details': {
      // もっと見る: opened, there is no more to be seen.
      const opened = hasClass(element, 'more')
        ? element.children.filter((child) => !isElement(child) || child.tagName !== 'summary')
        : element.children;
      return blocksOf(opened, writing);
    }
    default:
      return blocksOf(element.children, writing);
  }
}

/** An item of a list; its first paragraph stands behind the bullet. */
const itemOf = (children: RootContent[]): ListItem[] =>
  children.length === 0 ? [] : [{ type: 'listItem', spread: false, children: children as BlockContent[] }];

/** A list. One whose items have headings of their own is written as these parts: what cuts texts up looks for headings. */
function listOf(element: Element, writing: Writing): RootContent[] {
  const contents = element.children
    .filter(isElement)
    .filter((item) => !isLeftOut(item) && !writing.without(item))
    .map((item) => blocksOf(item.children, writing));
  if (contents.some(([first]) => first?.type === 'heading')) return contents.flat();
  const items = contents.flatMap(itemOf);
  const start = Number(property(element, 'start') ?? element.properties['start'] ?? 1);
  return items.length === 0
    ? []
    : [{ type: 'list', ordered: element.tagName === 'ol', start, spread: false, children: items }];
}

/** The pairs of a description list, whether or not each stands in a `<div>`. */
const pairsOf = (element: Element): Element[] =>
  element.children
    .filter(isElement)
    .filter((child) => !isLeftOut(child))
    .flatMap((child) => (child.tagName === 'div' ? pairsOf(child) : [child]));

/** A list of words and what they mean: each word bold, with what it means behind or below it. */
function pairsListOf(element: Element, writing: Writing): RootContent[] {
  const items: ListItem[] = [];
  let content: RootContent[] = [];
  let isOpen = false;
  const endItem = () => {
    items.push(...itemOf(content));
    content = [];
    isOpen = false;
  };
  for (const part of pairsOf(element)) {
    if (writing.without(part)) continue;
    if (part.tagName === 'dt') {
      if (isOpen) endItem();
      const word = phrasingOf(part.children, writing.links);
      const head = content[0];
      // Two words with one meaning stand in one line.
      if (head?.type === 'paragraph')
        head.children = joinPhrasing([...head.children, { type: 'text', value: '、' }, ...word]);
      else if (word.length > 0) content.push(...paragraph([{ type: 'strong', children: word }]));
    } else {
      const meaning = blocksOf(part.children, writing);
      const [head] = content;
      const [first] = meaning;
      if (!isOpen && head?.type === 'paragraph' && first?.type === 'paragraph') {
        head.children = joinPhrasing([...head.children, { type: 'text', value: ': ' }, ...first.children]);
        meaning.shift();
      }
      content.push(...meaning);
      isOpen = true;
    }
  }
  endItem();
  return items.length === 0 ? [] : [{ type: 'list', ordered: false, spread: false, children: items }];
}
