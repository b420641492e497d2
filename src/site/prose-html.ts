import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { type TermFinder, termFinder, type TermMatch } from '../domain/terms.ts';
import { KIND_NAMES, type Kind } from '../model/kind-names.ts';

/** A word that prose explains where it first appears. */
export interface ExplainedTerm {
  id: string;
  /** The word and its other forms, as they may stand in the text. */
  words: readonly string[];
}

/** What the rendering of prose needs to know of the site. */
export interface ProseContext {
  /** The address and name behind a `kind:id#fragment` link; undefined when there is no such entry. */
  entryLink: (kind: Kind, id: string, fragment: string | undefined) => { href: string; name: string } | undefined;
  /** The kept drawing of a Mermaid diagram, as SVG; undefined when it has not been drawn. */
  drawing: (code: string) => string | undefined;
  terms: readonly ExplainedTerm[];
}

const LINK = new RegExp(`^(${KIND_NAMES.join('|')}):([^#]+)(?:#(.+))?$`);

/** Elements whose words are never explained: they name things already, or are not running prose. */
const SILENT = new Set([
  'a',
  'button',
  'code',
  'h1',
  'h2',
  'h3',
  'h4',
  'svg',
  'caption',
  'th',
  'script',
  'style',
  'figcaption',
]);

const isElement = (node: RootContent): node is Element => node.type === 'element';

const hasClass = (node: Element, name: string) =>
  Array.isArray(node.properties['className']) && node.properties['className'].includes(name);

/** A word that leads to its explanation on the same page. */
const termLink = (term: string, word: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { className: ['term'], href: `#term-${term}` },
  children: [{ type: 'text', value: word }],
});

/** A drawing in a box that scrolls by itself when the screen is narrow. */
function drawingBox(svg: string, title: string): Element {
  const children = fromHtml(svg.trim(), { fragment: true }).children.filter(isElement);
  for (const drawing of children) {
    drawing.properties['role'] = 'img';
    drawing.properties['ariaLabel'] = `${title}の図。内容はすぐ後の文章・表と同じです。`;
  }
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['diagram-box'], role: 'region', ariaLabel: `図: ${title}`, tabIndex: 0 },
    children,
  };
}

const finders = new WeakMap<readonly ExplainedTerm[], TermFinder>();

/** The search for the words of a site's terms, made once for all its pages. */
function finderOf(terms: readonly ExplainedTerm[]): TermFinder {
  const finder = finders.get(terms) ?? termFinder(terms);
  finders.set(terms, finder);
  return finder;
}

/**
 * Finishes the HTML that Astro made of an entry's prose: resolves `kind:id` links, puts the drawings in place of the
 * Mermaid fences, lets wide tables scroll by themselves, and links each term to its explanation where it first appears.
 * @returns the HTML and the ids of the terms that were met, in the order of the text
 */
export function finishProse(html: string, context: ProseContext): { html: string; terms: string[] } {
  const root: Root = fromHtml(html, { fragment: true });
  const met: string[] = [];
  const finder = finderOf(context.terms);
  let regions = 0;
  let figureTitle = '';

  const explain = (node: Text): ElementContent[] => {
    const out: ElementContent[] = [];
    let rest = node.value;
    for (;;) {
      // A term is explained once; the search goes on behind it for the others.
      let from = 0;
      let match: TermMatch | undefined;
      while (from < rest.length) {
        match = finder.next(rest.slice(from));
        if (!match || !met.includes(match.id)) break;
        from += match.index + match.word.length;
        match = undefined;
      }
      if (!match) break;
      const at = from + match.index;
      if (at > 0) out.push({ type: 'text', value: rest.slice(0, at) });
      out.push(termLink(match.id, match.word));
      met.push(match.id);
      rest = rest.slice(at + match.word.length);
    }
    if (rest !== '') out.push({ type: 'text', value: rest });
    return out;
  };

  const finish = (node: Element, quiet: boolean): ElementContent[] => {
    if (node.tagName === 'a') {
      const match = LINK.exec(String(node.properties['href'] ?? ''));
      if (match) {
        const [, kind, id = '', fragment] = match;
        const link = context.entryLink(kind as Kind, id, fragment);
        if (!link) return node.children;
        node.properties['href'] = link.href;
        if (node.children.length === 0) node.children = [{ type: 'text', value: link.name }];
      }
      return [node];
    }
    if (node.tagName === 'pre') {
      const code = node.children.find(
        (child): child is Element => child.type === 'element' && child.tagName === 'code',
      );
      if (code && hasClass(code, 'language-mermaid')) {
        const svg = context.drawing(toString(code));
        return svg === undefined ? [] : [drawingBox(svg, figureTitle)];
      }
    }
    if (node.tagName === 'svg') return [node];
    if (node.tagName === 'figure') figureTitle = String(node.properties['dataTitle'] ?? '');
    const silent = quiet || SILENT.has(node.tagName) || hasClass(node, 'no-terms');
    node.children = node.children.flatMap((child) =>
      child.type === 'element' ? finish(child, silent) : child.type === 'text' && !silent ? explain(child) : [child],
    );
    if (node.tagName === 'table' && !hasClass(node, 'in-region')) {
      regions += 1;
      return [
        {
          type: 'element',
          tagName: 'div',
          properties: { className: ['table-region'], role: 'region', ariaLabel: `表${regions}`, tabIndex: 0 },
          children: [node],
        },
      ];
    }
    return [node];
  };

  root.children = root.children.flatMap((node): RootContent[] => (isElement(node) ? finish(node, false) : [node]));
  return { html: toHtml(root), terms: met };
}
