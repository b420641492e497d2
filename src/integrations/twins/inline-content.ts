import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type { PhrasingContent } from 'mdast';
import { hasClass, isElement, property } from '../page-parts.ts';
import { isDrawing, isLeftOut } from './left-out.ts';
import { linkInTwin, type Place } from './page-links.ts';

/** How links are written: as links of the twin, or as their words alone. */
export type Links = Place | 'words';

const SPACE = /[\s\u00a0]/;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/** The words of a line without their marks. */
export const wordsOf = (nodes: readonly PhrasingContent[]): string =>
  nodes.map((node) => ('children' in node ? wordsOf(node.children) : 'value' in node ? node.value : '')).join('');

const isMarked = (node: PhrasingContent | undefined) => node?.type === 'strong' || node?.type === 'emphasis';

/**
 * Whether a space must stand between two neighbours so that stars beside them are read as stars: they are not where a
 * bold text ends in 。 and a letter follows (CommonMark, "right-flanking").
 */
function needsSpace(before: PhrasingContent, after: PhrasingContent): boolean {
  if (!isMarked(before) && !isMarked(after)) return false;
  if (isMarked(before) && isMarked(after)) return true;
  const last = wordsOf([before]).at(-1) ?? ' ';
  const first = wordsOf([after]).at(0) ?? ' ';
  if (SPACE.test(last) || SPACE.test(first)) return false;
  return isMarked(before)
    ? PUNCTUATION.test(last) && !PUNCTUATION.test(first)
    : PUNCTUATION.test(first) && !PUNCTUATION.test(last);
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });

/** Puts together what stands in one line: joins texts, sets spaces once, and frees stars from what stands beside them. */
export function joinPhrasing(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const line: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = line.at(-1);
    if (node.type === 'text') {
      const value = node.value.replaceAll(/\s+/g, ' ');
      const atEdge = last === undefined || last.type === 'break' || (last.type === 'text' && last.value.endsWith(' '));
      const rest = atEdge ? value.trimStart() : value;
      if (rest === '') continue;
      if (last?.type === 'text') last.value += rest;
      else {
        if (last && needsSpace(last, text(rest))) line.push(text(` ${rest}`));
        else line.push(text(rest));
      }
    } else {
      if (last && needsSpace(last, node)) {
        if (last.type === 'text') last.value += ' ';
        else line.push(text(' '));
      }
      line.push(node);
    }
  }
  const last = line.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
  if (last?.type === 'text' && last.value === '') line.pop();
  return line;
}

/** Spans that the style sheet sets apart from the words beside them. */
const isSetApart = (element: Element) =>
  element.tagName === 'span' && element.properties['className'] !== undefined && !isBracketed(element);
/** Notes that are written in brackets: 推定, 記載なし, 校訂注. */
const isBracketed = (element: Element) =>
  hasClass(element, 'chip') ||
  hasClass(element, 'tl-tag') ||
  hasClass(element, 'erratum-mark') ||
  (element.tagName === 'span' && hasClass(element, 'blank'));

const isSpoken = (element: Element) => element.tagName === 'span' && hasClass(element, 'visually-hidden');
const isSign = (node: ElementContent | undefined): boolean =>
  node?.type === 'element' && node.properties['ariaHidden'] === 'true' && !isLeftOut(node);

/**
 * The words of a line of a page as Markdown knows them: marks with the words that are spoken for them, readings behind
 * what they read, notes in brackets, no control.
 * @param nodes what stands beside each other in the page; blocks give what is in them
 */
export function phrasingOf(nodes: readonly ElementContent[], links: Links): PhrasingContent[] {
  return joinPhrasing(piecesOf(nodes, links));
}

function piecesOf(nodes: readonly ElementContent[], links: Links): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let before: ElementContent | undefined;
  for (const node of nodes) {
    if (node.type === 'text') {
      if (before !== undefined && isElement(before) && isSetApart(before)) pieces.push(text(' '));
      // A line of the file ends between two letters: in Japanese no space stands there.
      pieces.push(text(node.value.replaceAll(/(?<=[^\x20-\x7e\s])\n\s*(?=[^\x20-\x7e\s])/g, '')));
      before = node;
    } else if (isElement(node) && !isLeftOut(node)) {
      if (isSpoken(node) && isSign(before)) pieces.push(text('（'), ...piecesOf(node.children, links), text('）'));
      else {
        const apart = before?.type === 'text' ? isSetApart(node) : before !== undefined && !isBracketed(node);
        if (apart) pieces.push(text(' '));
        pieces.push(...elementPieces(node, links));
      }
      before = node;
    }
  }
  return pieces;
}

function elementPieces(element: Element, links: Links): PhrasingContent[] {
  const inside = () => piecesOf(element.children, links);
  if (isDrawing(element)) return [text(`［${property(element, 'ariaLabel') ?? ''}］`)];
  if (isBracketed(element)) {
    const named = element.tagName === 'a' ? linkPieces(element, links) : joinPhrasing(inside());
    return named.length === 0 ? [] : [text('［'), ...named, text('］')];
  }
  switch (element.tagName) {
    case 'br':
      return [{ type: 'break' }];
    case 'strong':
    case 'b':
    case 'em':
    case 'i': {
      const children = joinPhrasing(inside());
      const type = element.tagName === 'strong' || element.tagName === 'b' ? 'strong' : 'emphasis';
      return children.length === 0 ? [] : [{ type, children }];
    }
    case 'code':
      return [{ type: 'inlineCode', value: toString(element).replaceAll(/\s+/g, ' ') }];
    case 'q':
      return [text('「'), ...inside(), text('」')];
    case 'rt':
      return [text('（'), ...inside(), text('）')];
    case 'ruby':
      return element.children.flatMap((child) => piecesOf([child], links));
    case 'a':
      return linkPieces(element, links);
    default:
      return inside();
  }
}

/** A link with its words. A word that the same page explains further down stays a word. */
function linkPieces(element: Element, links: Links): PhrasingContent[] {
  const children = joinPhrasing(piecesOf(element.children, links));
  const href = property(element, 'href');
  if (children.length === 0 || href === undefined || links === 'words' || hasClass(element, 'term')) return children;
  return [{ type: 'link', url: linkInTwin(href, links), children }];
}
