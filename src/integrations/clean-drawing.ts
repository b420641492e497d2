import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';

/** Size of the letters in a drawing, in units of its viewBox. The style sheet and the drawing program use the same. */
export const LETTER_SIZE = 16;

/** The picture holds something that cannot be kept. The message is a Japanese sentence for an editor. */
export class UnusableDrawingError extends Error {
  override name = 'UnusableDrawingError';
}

interface Offset {
  x: number;
  y: number;
}

/** What a group means, which decides the classes of the shapes and words inside it. */
type Region = 'cluster' | 'node' | 'edge-label' | undefined;

const REGION_OF_CLASS: Record<string, Region> = { cluster: 'cluster', node: 'node', edgeLabel: 'edge-label' };

/** Attributes that carry geometry, as hast names them. Everything else (colours, fonts, data, events, styles) goes. */
const GEOMETRY = [
  ...['d', 'points', 'x', 'y', 'width', 'height', 'rx', 'ry', 'r', 'cx', 'cy', 'x1', 'y1', 'x2', 'y2'],
  ...['viewBox', 'refX', 'refY', 'markerUnits', 'markerWidth', 'markerHeight', 'orient'],
];
const SHAPES = ['path', 'rect', 'circle', 'ellipse', 'polygon', 'polyline', 'line'];
const IGNORED = ['style', 'script', 'title', 'desc', 'filter', 'linearGradient', 'radialGradient', 'clipPath'];

const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;
const round = (value: number) => String(Math.round(value * 10) / 10 || 0);
const roundAll = (text: string) => text.replaceAll(NUMBER, (found) => round(Number(found)));

const property = (element: Element, name: string): string | undefined => {
  const value = element.properties[name];
  return value === undefined || value === null ? undefined : Array.isArray(value) ? value.join(' ') : String(value);
};
const numberOf = (element: Element, name: string) => Number.parseFloat(property(element, name) ?? '0') || 0;
const classesOf = (element: Element): string[] => (property(element, 'className') ?? '').split(/\s+/).filter(Boolean);
const elementsIn = (element: Element): Element[] => element.children.filter((child) => child.type === 'element');

const element = (tagName: string, properties: Element['properties'], children: ElementContent[] = []): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

function geometryOf(source: Element): Element['properties'] {
  const kept: Element['properties'] = {};
  for (const name of GEOMETRY) {
    const value = property(source, name);
    if (value !== undefined) kept[name] = name === 'markerUnits' || name === 'orient' ? value : roundAll(value);
  }
  return kept;
}

/** The shift of a `translate(x, y)`, or undefined for any other transformation. */
function translation(transform: string | undefined): Offset | undefined {
  if (transform === undefined) return { x: 0, y: 0 };
  const match = /^\s*translate\(\s*([^\s,()]+)(?:[\s,]+([^\s,()]+))?\s*\)\s*$/.exec(transform);
  return match ? { x: Number(match[1]), y: Number(match[2] ?? 0) } : undefined;
}

/** Moves a shape by changing its coordinates; a path keeps a transform, since its commands may be relative. */
function moved(shape: Element, by: Offset): Element {
  const properties = geometryOf(shape);
  const shift = (name: string, amount: number) => (properties[name] = round(numberOf(shape, name) + amount));
  if (shape.tagName === 'rect') {
    shift('x', by.x);
    shift('y', by.y);
  } else if (shape.tagName === 'circle' || shape.tagName === 'ellipse') {
    shift('cx', by.x);
    shift('cy', by.y);
  } else if (shape.tagName === 'line') {
    for (const name of ['x1', 'x2']) shift(name, by.x);
    for (const name of ['y1', 'y2']) shift(name, by.y);
  } else if (shape.tagName === 'polygon' || shape.tagName === 'polyline') {
    const numbers = (property(shape, 'points') ?? '').match(NUMBER) ?? [];
    properties['points'] = numbers
      .map((text, index) => round(Number(text) + (index % 2 === 0 ? by.x : by.y)))
      .join(' ')
      .replaceAll(/(\S+) (\S+)/g, '$1,$2');
  } else if (by.x !== 0 || by.y !== 0) {
    properties['transform'] = `translate(${round(by.x)},${round(by.y)})`;
  }
  return element(shape.tagName, properties);
}

const shapeClass = (shape: Element, region: Region): string => {
  if (region === 'cluster') return 'diagram-cluster';
  if (region === 'edge-label') return 'diagram-edge-label-ground';
  return property(shape, 'fill') === 'none' ? 'diagram-line' : 'diagram-node';
};

function edgeClasses(path: Element): string[] {
  const classes = classesOf(path);
  return [
    'diagram-edge',
    ...(classes.includes('edge-pattern-dotted') || classes.includes('edge-pattern-dashed')
      ? ['diagram-edge-dotted']
      : []),
    ...(classes.includes('edge-thickness-thick') ? ['diagram-edge-thick'] : []),
  ];
}

/** Length in units of the viewBox of a value in em or without unit. */
const lengthOf = (value: string | undefined) =>
  value === undefined ? 0 : Number.parseFloat(value) * (value.endsWith('em') ? LETTER_SIZE : 1);

/** Distance between base lines. Mermaid's 1.1 em is tight for Japanese; the padding of the boxes has room for more. */
const LINE_HEIGHT = LETTER_SIZE * 1.25;

/** How far Mermaid's base lines stand off from where ideographs look centred. */
const BASELINE_SHIFT = { cluster: 2, node: 2, 'edge-label': -1 };

const LABEL_CLASS = {
  cluster: 'diagram-cluster-label',
  node: 'diagram-node-label',
  'edge-label': 'diagram-edge-label',
};

/** One `<text>` with a `<tspan>` a line, centred on the same x, so that a wider font of the reader grows to both sides. */
function words(text: Element, at: Offset, region: NonNullable<Region>): Element | undefined {
  const lines = elementsIn(text)
    .map((row) => ({
      text: toString(row).replaceAll(/\s+/gu, ' ').trim(),
      y: at.y + lengthOf(property(row, 'y')) + lengthOf(property(row, 'dy')),
    }))
    .filter((line) => line.text !== '');
  if (lines.length === 0) return undefined;
  const middle = lines.reduce((sum, line) => sum + line.y, 0) / lines.length + BASELINE_SHIFT[region];
  return element(
    'text',
    { className: [LABEL_CLASS[region]], textAnchor: 'middle' },
    lines.map((line, index) => {
      const y = middle + (index - (lines.length - 1) / 2) * LINE_HEIGHT;
      return element('tspan', { x: round(at.x), y: round(y) }, [{ type: 'text', value: line.text }]);
    }),
  );
}

class Cleaner {
  readonly #prefix: string;
  readonly #markers = new Map<string, Element>();
  readonly usedMarkers = new Set<string>();
  /** Titles of clusters: they are drawn after the edges, which would otherwise cross them out. */
  readonly clusterTitles: Element[] = [];

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** The id that a marker of the original gets here: of our own making, and of this drawing alone. */
  #markerId(original: string): string {
    const kind = /(point|circle|cross)(Start|End)/.exec(original);
    if (!kind) throw new UnusableDrawingError(`図の矢印「${original}」は使えません。`);
    return `${this.#prefix}-${kind[1] ?? ''}-${(kind[2] ?? '').toLowerCase()}`;
  }

  #markerReference(path: Element, name: string): string | undefined {
    const original = /url\(["']?#([^"')]+)/.exec(property(path, name) ?? '')?.[1];
    if (original === undefined) return undefined;
    this.usedMarkers.add(original);
    return `url(#${this.#markerId(original)})`;
  }

  markers(): Element[] {
    const used = [...this.usedMarkers].sort();
    return used.map((original) => {
      const marker = this.#markers.get(original);
      if (!marker) throw new UnusableDrawingError(`図の矢印「${original}」の形が見つかりません。`);
      const className = [original.includes('cross') ? 'diagram-arrow-cross' : 'diagram-arrow'];
      return element(
        'marker',
        { id: this.#markerId(original), ...geometryOf(marker) },
        elementsIn(marker).map((shape) => element(shape.tagName, { className, ...geometryOf(shape) })),
      );
    });
  }

  /** Cleans what is inside a group that is shifted by `at` and belongs to `region`. */
  contents(group: Element, at: Offset, region: Region, cluster?: Element): ElementContent[] {
    const children = elementsIn(group);
    // A hand-drawn outline comes twice, filled without line and as a line without filling; the first is enough.
    const hasFilled = children.some((child) => child.tagName === 'path' && property(child, 'stroke') === 'none');
    return children.flatMap((child): ElementContent[] => {
      const { tagName } = child;
      if (IGNORED.includes(tagName)) return [];
      if (tagName === 'marker') {
        this.#markers.set(property(child, 'id') ?? '', child);
        return [];
      }
      if (tagName === 'g' || tagName === 'defs') return this.#group(child, at, region, cluster);
      if (tagName === 'text') {
        // Only the title of a cluster starts at the left of its place: centre it over its cluster like all other words.
        const centre = cluster ? numberOf(cluster, 'x') + numberOf(cluster, 'width') / 2 : undefined;
        const text = words(child, { x: centre ?? at.x, y: at.y }, region ?? 'node');
        if (text && region === 'cluster') this.clusterTitles.push(text);
        return text && region !== 'cluster' ? [text] : [];
      }
      if (!SHAPES.includes(tagName)) {
        throw new UnusableDrawingError(`図の中の「${tagName}」は使えません。絵やリンク、HTMLの無い図にしてください。`);
      }
      if (tagName === 'path' && property(child, 'dataEdge') !== undefined) {
        const [markerStart, markerEnd] = ['markerStart', 'markerEnd'].map((name) => this.#markerReference(child, name));
        const ends = { ...(markerStart && { markerStart }), ...(markerEnd && { markerEnd }) };
        return [element('path', { className: edgeClasses(child), ...geometryOf(child), ...ends })];
      }
      // Frames without a size only measure words.
      if (tagName === 'rect' && (numberOf(child, 'width') === 0 || numberOf(child, 'height') === 0)) return [];
      if (tagName === 'path' && hasFilled && property(child, 'fill') === 'none') return [];
      const own = translation(property(child, 'transform'));
      if (!own) throw new UnusableDrawingError('図の中の回した形は使えません。別の形にしてください。');
      const shape = moved(child, { x: at.x + own.x, y: at.y + own.y });
      shape.properties = { className: [shapeClass(child, region)], ...shape.properties };
      return [shape];
    });
  }

  #group(group: Element, at: Offset, region: Region, cluster: Element | undefined): ElementContent[] {
    const own = translation(property(group, 'transform'));
    if (!own) throw new UnusableDrawingError('図の中の回した形は使えません。別の形にしてください。');
    const entered = classesOf(group).flatMap((name) => REGION_OF_CLASS[name] ?? [])[0];
    const frame = entered === 'cluster' ? elementsIn(group).find((child) => child.tagName === 'rect') : cluster;
    const contents = this.contents(group, { x: at.x + own.x, y: at.y + own.y }, entered ?? region, frame);
    return entered && contents.length > 1 ? [element('g', {}, contents)] : contents;
  }
}

/** Puts every element on a line of its own, except the words: white space among them would be drawn. */
function laidOut(source: Element, depth: number): Element {
  if (source.tagName === 'text' || source.children.length === 0) return source;
  const line = (level: number): ElementContent => ({ type: 'text', value: `\n${'  '.repeat(level)}` });
  const children = elementsIn(source).flatMap((child) => [line(depth + 1), laidOut(child, depth + 1)]);
  return { ...source, children: [...children, line(depth)] };
}

const isEdge = (child: Element) => classesOf(child).includes('diagram-edge');
const isCluster = (child: Element) => classesOf(child).includes('diagram-cluster');
const isSvg = (node: RootContent): node is Element => node.type === 'element' && node.tagName === 'svg';

/**
 * Turns a flowchart as Mermaid draws it into the picture that is kept: bare geometry and words, with classes of our own
 * (`diagram-…`, coloured by src/styles/diagram.css), without styles, scripts, colours, fonts, or ids that could meet
 * others on a page. The picture has `role="img"` and no name: whoever shows it adds one.
 * @param svg what `mermaid.render` gives, drawn with `htmlLabels: false`
 * @param name the drawing's name; the ids of its arrows begin with it
 * @returns SVG text, an element a line, coordinates to a tenth
 * @throws {UnusableDrawingError} when the picture is no flowchart, or holds what cannot be kept (HTML, images, links)
 */
export function cleanDrawing(svg: string, name: string): string {
  const root: Root = fromHtml(svg, { fragment: true, space: 'svg' });
  const drawn = root.children.find(isSvg);
  if (!drawn || !(property(drawn, 'ariaRoleDescription') ?? '').startsWith('flowchart')) {
    throw new UnusableDrawingError('図は flowchart で書いてください。ほかの種類の図は、まだ使えません。');
  }
  const [left = 0, top = 0, width = 0, height = 0] = (property(drawn, 'viewBox') ?? '').split(/[\s,]+/).map(Number);
  if (!(width > 0 && height > 0)) throw new UnusableDrawingError('図の大きさがわかりません。');
  const box = {
    left: Math.floor(left),
    top: Math.floor(top),
    width: Math.ceil(width + 1),
    height: Math.ceil(height + 1),
  };

  const cleaner = new Cleaner(`diagram-${name}`);
  const contents = cleaner.contents(drawn, { x: 0, y: 0 }, undefined);
  const afterEdges =
    contents.findLastIndex((child) => child.type === 'element' && (isEdge(child) || isCluster(child))) + 1;
  contents.splice(afterEdges, 0, ...cleaner.clusterTitles);
  const markers = cleaner.markers();
  const kept = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      className: ['diagram-drawing'],
      viewBox: `${box.left} ${box.top} ${box.width} ${box.height}`,
      width: box.width,
      height: box.height,
      role: 'img',
    },
    [...(markers.length > 0 ? [element('defs', {}, markers)] : []), ...contents],
  );
  return `${toHtml(laidOut(kept, 0), { space: 'svg', closeEmptyElements: true })}\n`;
}
