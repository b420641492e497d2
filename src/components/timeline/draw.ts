import type { Tree } from './tree.ts';

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
    dress(element, tree);
    draw(element, tree.children);
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

function dress(element: HTMLElement, { attributes }: Tree): void {
  for (const { name } of [...element.attributes]) if (!(name in attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) element.removeAttribute(name);
    else {
      const text = value === true ? '' : String(value);
      if (element.getAttribute(name) !== text) element.setAttribute(name, text);
    }
  }
}
