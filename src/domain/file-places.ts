import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Document as YamlDocument,
} from 'yaml';
import type { DataPath, Position } from '../model/place.ts';
import { plainPlaces } from './plain-places.ts';
import { readPlainYaml } from './plain-yaml.ts';

/** Where the parts of a file of content are. */
export interface FileParts {
  yamlText: string;
  /** Lines of the file above the first line of the YAML text. */
  yamlOffset: number;
  /** The text below the front matter from its first word to its last, as Astro reads it too; '' where the whole file is YAML. */
  body: string;
  /** Lines of the file above the first line of the body. */
  bodyOffset: number;
}

/** A YAML text read with the place of every letter. */
export interface PlacedYaml {
  yaml: YamlDocument;
  lines: LineCounter;
}

// The shortest front matter counts, as for Astro: two lines of --- below each other hold nothing between them.
const FRONT_MATTER = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/;

const countLines = (text: string) => text.split('\n').length - 1;

/**
 * Takes a file of content apart.
 * @param format `yaml`: the whole file is YAML; `mdx`: YAML between two lines of ---, and prose below
 * @returns undefined for MDX without front matter
 */
export function partsOf(text: string, format: 'yaml' | 'mdx'): FileParts | undefined {
  if (format === 'yaml') return { yamlText: text, yamlOffset: 0, body: '', bodyOffset: 0 };
  const match = FRONT_MATTER.exec(text);
  if (!match) return undefined;
  const body = text.slice(match[0].length).trimStart();
  return {
    yamlText: match[1] ?? '',
    yamlOffset: 1,
    body: body.trimEnd(),
    bodyOffset: countLines(text.slice(0, text.length - body.length)),
  };
}

/** Reads a YAML text so that every value can be found in it again. What is wrong with it stands in `yaml.errors`. */
export function readPlaced(yamlText: string): PlacedYaml {
  const lines = new LineCounter();
  const yaml = parseDocument(yamlText, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    // The reader compares every name of a map with every other; `repeatedName` takes less time.
    uniqueKeys: false,
  });
  return { yaml, lines };
}

/** The node at a path, or the pair when the key is wanted, or the nearest ancestor that exists. */
function nodeAt(root: Node | null, path: DataPath, what: 'value' | 'key'): Node | null {
  let node = root;
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) return node;
      if (last && what === 'key') return pair.key as Node;
      // An empty value has no place of its own that an editor could look at.
      if (pair.value === null || (isScalar(pair.value) && pair.value.value === null)) return pair.key as Node;
      node = pair.value as Node;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined || item === null) return node;
      node = item as Node;
    } else return node;
  }
  return node;
}

/**
 * Where a value of an entry is written in its file, line and column from 1.
 * @param parts the file's parts
 * @param placed its YAML text, read with places
 * @param path a path into its data; the nearest existing ancestor is taken when it leads nowhere
 * @param what the value itself, or the key that names it
 */
export function positionOf(
  { yamlOffset }: Pick<FileParts, 'yamlOffset'>,
  { yaml, lines }: PlacedYaml,
  path: DataPath,
  what: 'value' | 'key',
): Position {
  const start = path.length === 0 ? undefined : nodeAt(yaml.contents, path, what)?.range?.[0];
  if (start === undefined) return { line: 1, column: 1 };
  const { line, col } = lines.linePos(start);
  return { line: line + yamlOffset, column: col };
}

/**
 * Finds the values of an entry in its file, as `positionOf` does: without reading every letter where the YAML is plain.
 * @returns a function from a path into the data, and whether the value or its key is wanted, to a line and a column
 */
export function placesIn(parts: FileParts): (path: DataPath, what: 'value' | 'key') => Position {
  if (readPlainYaml(parts.yamlText) === undefined) {
    const placed = readPlaced(parts.yamlText);
    return (path, what) => positionOf(parts, placed, path, what);
  }
  const placeOf = plainPlaces(parts.yamlText);
  return (path, what) => {
    if (path.length === 0) return { line: 1, column: 1 };
    const { line, column } = placeOf(path, what);
    return { line: line + parts.yamlOffset, column };
  };
}

/** Turns a position in the body of an entry, counted from the body's first line, into one in its file. */
export const positionInBody = (
  { bodyOffset }: Pick<FileParts, 'bodyOffset'>,
  { line, column }: Position,
): Position => ({
  line: line + bodyOffset,
  column,
});
