import type { Tree } from './tree.ts';

/** What each element was drawn from: comparing trees is faster than asking the page. */
const drawn = new WeakMap<Element, Tree>();

/**
 * Makes the children of an element be these trees. Elements that are there already stay: those with a `data-key` are
 * found by it, others by their place, so that little is painted anew and the focus stays where it is.
 */
export function draw(parent: Element, trees: readonly (Tree | string)[]): void {
  const known = new Map<string, HTMLElement>();
  for (const child of parent.children) {
    const { key } = (child as HTMLElement).dataset;
    if (key !== undefined) known.set(key, child as HTMLElement);
  }
  let at = parent.firstChild;
  for (const tree of trees) {
    if (typeof tree === 'string') {
      if (at instanceof Text) {
        if (at.data !== tree) at.data = tree;
        at = at.nextSibling;
      } else parent.insertBefore(document.createTextNode(tree), at);
      continue;
    }
    const element = reusable(tree, at, known) ?? document.createElement(tree.tag);
    if (element === at) at = at.nextSibling;
    else parent.insertBefore(element, at);
    const before = drawn.get(element);
    if (before && isSame(before, tree)) continue;
    dress(element, tree, before);
    draw(element, tree.children);
    drawn.set(element, tree);
  }
  while (at) {
    const next: ChildNode | null = at.nextSibling;
    at.remove();
    at = next;
  }
}

function reusable(tree: Tree, at: ChildNode | null, known: Map<string, HTMLElement>): HTMLElement | undefined {
  const key = tree.attributes['data-key'];
  if (key !== undefined) {
    const found = known.get(String(key));
    return found?.localName === tree.tag ? found : undefined;
  }
  return at instanceof HTMLElement && at.localName === tree.tag && at.dataset.key === undefined ? at : undefined;
}

const textOf = (value: Tree['attributes'][string]): string | null =>
  value === null || value === undefined || value === false ? null : value === true ? '' : String(value);

/** Sets what differs from before; on what the page was built with, everything. */
function dress(element: HTMLElement, { attributes }: Tree, before: Tree | undefined): void {
  const old = before?.attributes ?? Object.fromEntries(Array.from(element.attributes, ({ name }) => [name, null]));
  for (const name of new Set([...Object.keys(old), ...Object.keys(attributes)])) {
    const text = textOf(attributes[name]);
    if (before && text === textOf(old[name])) continue;
    if (text === null) element.removeAttribute(name);
    else element.setAttribute(name, text);
  }
}

function isSame(a: Tree | string, b: Tree | string | undefined): boolean {
  if (typeof a === 'string' || typeof b === 'string' || !b) return a === b;
  const names = Object.keys(a.attributes);
  return (
    a.tag === b.tag &&
    a.children.length === b.children.length &&
    names.length === Object.keys(b.attributes).length &&
    names.every((name) => a.attributes[name] === b.attributes[name]) &&
    a.children.every((child, index) => isSame(child, b.children[index]))
  );
}
