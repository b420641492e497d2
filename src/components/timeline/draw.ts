import type { Later } from './later.ts';
import type { Tree } from './tree.ts';

/** What each element was drawn from: comparing trees is faster than asking the page. */
const drawn = new WeakMap<Element, Tree>();

/**
 * Makes the children of an element be these trees. Elements that are there already stay: those with a `data-key` are
 * found by it, others by their place, so that little is painted anew and the focus stays where it is.
 * @param later takes what has `data-later` and is out of sight; without it all is drawn at once
 */
export function draw(parent: Element, trees: readonly (Tree | string)[], later?: Later): void {
  let known: Map<string | null, HTMLElement> | undefined;
  let wanted: Set<string | null> | undefined;
  let at = parent.firstChild;
  for (const tree of trees) {
    if (typeof tree === 'string') {
      if (at instanceof Text) {
        if (at.data !== tree) at.data = tree;
        at = at.nextSibling;
      } else parent.insertBefore(document.createTextNode(tree), at);
      continue;
    }
    const key = keyIn(tree);
    // What is not wanted any more goes first, so that what stays need not be moved: a moved element loses the focus.
    while (key !== null && at instanceof Element && keyOf(at) !== key) {
      wanted ??= new Set(trees.map((one) => (typeof one === 'string' ? null : keyIn(one))));
      if (keyOf(at) !== null && wanted.has(keyOf(at))) break;
      at = removed(at);
    }
    let found = at instanceof HTMLElement && keyOf(at) === key ? at : undefined;
    if (!found && key !== null) {
      known ??= new Map([...parent.children].map((child) => [keyOf(child), child as HTMLElement]));
      found = known.get(key);
    }
    const element = found?.localName === tree.tag ? found : document.createElement(tree.tag);
    if (element === at) at = at.nextSibling;
    else parent.insertBefore(element, at);
    const before = drawn.get(element);
    const isLate = later && tree.attributes['data-later'];
    if (isLate) later.drop(element);
    if (before && isSame(before, tree)) continue;
    const finish = () => {
      dress(element, tree, before);
      draw(element, tree.children, later);
      drawn.set(element, tree);
    };
    if (!isLate || !later.take(element, finish)) finish();
  }
  while (at) at = removed(at);
}

/** Takes a node away and gives the one after it. */
function removed(node: ChildNode): ChildNode | null {
  const next = node.nextSibling;
  node.remove();
  return next;
}

const keyIn = ({ attributes }: Tree): string | null => textOf(attributes['data-key']);

/** The key of an element; of one that the page was built with, as it stands there. */
function keyOf(element: Element): string | null {
  const tree = drawn.get(element);
  return tree ? keyIn(tree) : element.getAttribute('data-key');
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
