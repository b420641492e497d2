import type { Node, Nodes, Parent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { KIND_NAMES, type Kind } from '../model/kind-names.ts';
import { FILE_LIMITS } from '../model/file-limits.ts';
import type { Position } from '../model/place.ts';
import { proseTree } from './prose-tree.ts';

/** A `kind:id` link in prose. */
export interface EntryLink {
  kind: Kind;
  id: string;
  fragment: string | undefined;
  text: string;
  position: Position;
}

/** Any other link in prose: an address on this site, outside it, or one that no one knows. */
export interface PlainLink {
  url: string;
  position: Position;
}

/** A component used in prose, with its attributes as plain text. */
export interface UsedComponent {
  name: string;
  attributes: Record<string, string>;
  attributePositions: Record<string, Position>;
  /** Attributes that are not plain text in quotes. */
  badAttributes: { name: string; position: Position }[];
  position: Position;
  /** Names of the components around this one, from the outside in. */
  ancestors: string[];
}

/** A section of a chapter, in the order of the text. */
export interface ProseSection {
  id: string;
  number: string | undefined;
  heading: string;
  /** Words in brackets that follow the heading. */
  headingNote: string | undefined;
  /** Whether the heading is printed in the source or given by this site. */
  headingBasis: 'printed' | 'editorial';
  level: number;
  parent: string | undefined;
  source: string;
  /** The section's own words, without those of the sections inside it. */
  text: string;
  position: Position;
}

/** A Mermaid fence, with what stands around it. */
export interface ProseDiagram {
  code: string;
  id: string | undefined;
  title: string | undefined;
  /** Whether it stands inside a `<Diagram>`. */
  isFramed: boolean;
  /** Whether the `<Diagram>` around it holds words, a list or a table besides the fence. */
  hasTextEquivalent: boolean;
  position: Position;
}

export interface Prose {
  sections: ProseSection[];
  /** Markdown headings (`##`), for pages that are not divided into `<Section>`s. */
  headings: { depth: number; text: string; position: Position }[];
  entryLinks: EntryLink[];
  plainLinks: PlainLink[];
  components: UsedComponent[];
  diagrams: ProseDiagram[];
  images: { url: string; alt: string; position: Position }[];
  /** Addresses that stand apart from their links: `[name]: /address`. */
  definitions: PlainLink[];
  /** Constructs that prose may not use: import, export, {expressions}, HTML, fences that are no diagram. */
  forbidden: { what: 'import' | 'expression' | 'html' | 'code'; text: string; position: Position }[];
  /** Runs of plain text, for the rules about letters and names. */
  texts: { text: string; position: Position }[];
  /** First place outside any component where words stand, if there is one. */
  looseText: Position | undefined;
  /** All the words, without markup. */
  plainText: string;
}

/** The body is not well-formed MDX. `position` is counted from the body's first line. */
export class ProseSyntaxError extends Error {
  override name = 'ProseSyntaxError';
  readonly position: Position;
  constructor(message: string, position: Position) {
    super(message);
    this.position = position;
  }
}

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

const isJsx = (node: Node): node is JsxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const startOf = (node: Node): Position => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

const LINK = new RegExp(`^(${KIND_NAMES.join('|')}):([^#]*)(?:#(.*))?$`);

/** The words below a node, white space folded. */
function textBelow(node: Node, skip: (child: Node) => boolean = () => false): string {
  if (skip(node)) return '';
  if ('value' in node && typeof node.value === 'string') {
    return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
  }
  if (!('children' in node)) return '';
  const children = (node as Parent).children as Node[];
  const block = !['paragraph', 'heading', 'link', 'strong', 'emphasis', 'tableCell'].includes(node.type);
  return children.map((child) => textBelow(child, skip)).join(block ? ' ' : '');
}

const fold = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

function readComponent(node: JsxElement, ancestors: string[]): UsedComponent {
  const attributes: Record<string, string> = {};
  const attributePositions: Record<string, Position> = {};
  const badAttributes: UsedComponent['badAttributes'] = [];
  for (const attribute of node.attributes) {
    const position = startOf(attribute);
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
      attributes[attribute.name] = attribute.value;
      attributePositions[attribute.name] = position;
    } else {
      badAttributes.push({ name: attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}', position });
    }
  }
  return { name: node.name ?? '', attributes, attributePositions, badAttributes, position: startOf(node), ancestors };
}

/**
 * Where the cause of a syntax error stands, when it is elsewhere than where the reader gave up: the opening tag that the
 * message names, or the first brace that is never closed.
 */
function culprit(reason: string, body: string): Position | undefined {
  const named = /\((\d+):(\d+)(?:-\d+:\d+)?\)/.exec(reason);
  if (named) return { line: Number(named[1]), column: Number(named[2]) };
  if (!reason.includes('closing brace')) return undefined;
  const open: number[] = [];
  for (const [index, letter] of [...body].entries()) {
    if (letter === '{') open.push(index);
    else if (letter === '}') open.pop();
  }
  if (open[0] === undefined) return undefined;
  const above = [...body].slice(0, open[0]).join('').split('\n');
  return { line: above.length, column: (above.at(-1)?.length ?? 0) + 1 };
}

/** Where a tree is nested deeper than any text of people; undefined when it is not. Uses no stack. */
function tooDeep(tree: Nodes): Position | undefined {
  const open: { node: Node; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.depth > FILE_LIMITS.depth) return startOf(next.node);
    if ('children' in next.node)
      for (const child of (next.node as Parent).children) open.push({ node: child, depth: next.depth + 1 });
  }
  return undefined;
}

const analyzed = new Map<string, Prose>();

/** Takes over what was read of a body before, so that `analyzeProse` gives it without reading again. */
export const rememberProse = (body: string, prose: Prose): void => void analyzed.set(body, prose);

/**
 * Reads the body of an MDX entry: its sections, links, components, diagrams and words.
 * @param body the text below the front matter
 * @throws {ProseSyntaxError} when the body is not well-formed MDX
 */
export function analyzeProse(body: string): Prose {
  const known = analyzed.get(body);
  if (known) return known;
  let tree: Nodes;
  try {
    tree = proseTree(body);
  } catch (error) {
    const at = error as { place?: { line?: number; column?: number; start?: Position }; reason?: string };
    const reason = at.reason ?? String(error);
    const place = at.place?.start ?? at.place;
    throw new ProseSyntaxError(reason, culprit(reason, body) ?? { line: place?.line ?? 1, column: place?.column ?? 1 });
  }
  const deep = tooDeep(tree);
  if (deep) throw new ProseSyntaxError(`Nested more than ${FILE_LIMITS.depth} levels deep`, deep);
  const prose: Prose = {
    sections: [],
    headings: [],
    entryLinks: [],
    plainLinks: [],
    components: [],
    diagrams: [],
    images: [],
    definitions: [],
    forbidden: [],
    texts: [],
    looseText: undefined,
    plainText: fold(textBelow(tree)),
  };
  const around: JsxElement[] = [];

  const visit = (node: Node): void => {
    const position = startOf(node);
    if (isJsx(node)) {
      const component = readComponent(
        node,
        around.map((outer) => outer.name ?? ''),
      );
      prose.components.push(component);
      if (component.name === 'Section') {
        const { id = '', number, heading, headingNote, lead, level = '2', source = '' } = component.attributes;
        const parent = around.findLast((outer) => outer.name === 'Section');
        prose.sections.push({
          id,
          number,
          heading: heading ?? lead ?? '',
          headingNote,
          headingBasis: heading === undefined ? 'editorial' : 'printed',
          level: Number(level),
          parent: parent && readComponent(parent, []).attributes['id'],
          source,
          text: fold(textBelow(node, (child) => child !== node && isJsx(child) && child.name === 'Section')),
          position,
        });
      }
      around.push(node);
      for (const child of node.children) visit(child);
      around.pop();
      return;
    }
    if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      const what = node.type === 'mdxjsEsm' ? 'import' : 'expression';
      prose.forbidden.push({ what, text: (node as unknown as { value: string }).value, position });
    } else if (node.type === 'html') {
      prose.forbidden.push({ what: 'html', text: (node as unknown as { value: string }).value, position });
    } else if (node.type === 'heading') {
      prose.headings.push({
        depth: (node as unknown as { depth: number }).depth,
        text: fold(textBelow(node)),
        position,
      });
    } else if (node.type === 'link') {
      const { url } = node as unknown as { url: string };
      const match = LINK.exec(url);
      if (match) {
        const [, kind, id, fragment] = match;
        prose.entryLinks.push({
          kind: kind as Kind,
          id: id ?? '',
          fragment,
          text: fold(textBelow(node)),
          position,
        });
      } else prose.plainLinks.push({ url, position });
    } else if (node.type === 'image') {
      const { url, alt } = node as unknown as { url: string; alt: string | null };
      prose.images.push({ url, alt: alt ?? '', position });
    } else if (node.type === 'definition') {
      prose.definitions.push({ url: (node as unknown as { url: string }).url, position });
    } else if (node.type === 'code' && (node as unknown as { lang: string | null }).lang === 'mermaid') {
      const outer = around.findLast((element) => element.name === 'Diagram');
      const attributes = outer ? readComponent(outer, []).attributes : {};
      prose.diagrams.push({
        code: (node as unknown as { value: string }).value,
        id: attributes['id'],
        title: attributes['title'],
        isFramed: outer !== undefined,
        hasTextEquivalent: outer !== undefined && fold(textBelow(outer)) !== '',
        position,
      });
    } else if (node.type === 'code') {
      prose.forbidden.push({
        what: 'code',
        text: (node as unknown as { lang: string | null }).lang ?? 'コード',
        position,
      });
    } else if (node.type === 'text') {
      const { value } = node as unknown as { value: string };
      prose.texts.push({ text: value, position });
      if (around.length === 0 && value.trim() !== '') prose.looseText ??= position;
    }
    if ('children' in node) for (const child of (node as Parent).children) visit(child);
  };
  visit(tree);
  analyzed.set(body, prose);
  return prose;
}
