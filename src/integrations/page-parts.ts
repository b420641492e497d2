import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';

// The parts of a built page, as far as the search and the twins in Markdown tell them apart.

export const isElement = (node: ElementContent | Root['children'][number]): node is Element => node.type === 'element';

/** An attribute of an element, by its name in hast; undefined when it has none. */
export const property = (element: Element, name: string): string | undefined => {
  const value = element.properties[name];
  return typeof value === 'string' ? value : undefined;
};

export const hasClass = (element: Element, name: string) => {
  const classes = element.properties['className'];
  return Array.isArray(classes) && classes.includes(name);
};

/** The first element that passes a test, in the order of the text: the node itself or one below it. */
export function findFirst(root: Root | Element, test: (element: Element) => boolean): Element | undefined {
  if (root.type === 'element' && test(root)) return root;
  for (const child of root.children) {
    const found = isElement(child) ? findFirst(child, test) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Takes elements out of a tree and gives them back, in the order of the text. */
export function takeOut(root: Root | Element, test: (element: Element) => boolean): Element[] {
  const taken: Element[] = [];
  const stays = (child: ElementContent | Root['children'][number]): boolean => {
    if (!isElement(child)) return true;
    if (test(child)) {
      taken.push(child);
      return false;
    }
    child.children = child.children.filter(stays);
    return true;
  };
  if (root.type === 'root') root.children = root.children.filter(stays);
  else root.children = root.children.filter(stays);
  return taken;
}

export const textOf = (element: Element) => toString(element).replaceAll(/\s+/gu, ' ').trim();
export const isHeading = ({ tagName }: Element) => /^h[1-6]$/.test(tagName);
export const isIgnored = ({ properties }: Element) => properties['dataPagefindIgnore'] !== undefined;
export const isSourceLine = (element: Element) => element.tagName === 'p' && hasClass(element, 'source');
export const isSection = (element: Element) => element.tagName === 'section' && hasClass(element, 'section');

/** Takes out the ways to other pages, and the drawings: what a drawing says stands beside it in words. */
export function takeOutWays(root: Element): void {
  takeOut(root, (element) => ['nav', 'svg'].includes(element.tagName) || hasClass(element, 'kicker'));
}

/** Parts of the pages of roles, abilities … that tell of other things: they begin with a heading of this id. */
const TELLS_OF_OTHERS = new Set(
  'trainings initiatives read next digital pairs conversation answers children staff-images skills needs related'.split(
    ' ',
  ),
);

/** A pair of a role and an ability that has a mark and no words of its own. */
const isOnlyMarked = (element: Element) =>
  element.tagName === 'div' &&
  element.children.some(
    (child) => isElement(child) && child.tagName === 'dt' && findFirst(child, (part) => hasClass(part, 'mark')),
  ) &&
  element.children.every((child) => !isElement(child) || child.tagName !== 'dd' || textOf(child) === '');

/**
 * Takes out the parts that tell of other things: each part under one of those headings, to the next heading of its level,
 * and what an ability is where a role only names it. The page of an ability tells of the roles for which it says something,
 * and not of those that it only marks.
 * @param kind the kind of the page, as its main element declares it
 */
export function takeOutOthers(root: Element, kind: string | undefined): void {
  takeOut(root, (element) => hasClass(element, 'about-ability'));
  if (kind === '能力') takeOut(root, isOnlyMarked);
  takeOutParts(root);
}

function takeOutParts(root: Element): void {
  let isOther = false;
  root.children = root.children.filter((child) => {
    if (!isElement(child)) return !isOther;
    if (child.tagName === 'h2') isOther = TELLS_OF_OTHERS.has(property(child, 'id') ?? '');
    // The source of the whole page stands at its end.
    if (isOther && findFirst(child, isSourceLine) === undefined && !isSourceLine(child)) return false;
    takeOutParts(child);
    return true;
  });
}
