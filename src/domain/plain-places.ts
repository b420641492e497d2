import type { DataPath, Position } from '../model/place.ts';
import { behindHyphen, ENTRY, type PlainLine, plainLines } from './plain-yaml.ts';

/** Where something stands in a plain text, and the lines of the block that it is; none for a value on one line. */
interface Found {
  value: Position;
  block: readonly PlainLine[];
  /** Of a value with a name. */
  key?: Position;
  /** Whether nothing is written: such a value has no place of its own that an editor could look at. */
  isEmpty?: boolean;
}

const placeOf = ({ number, indent }: PlainLine, behind = 0): Position => ({
  line: number,
  column: indent + behind + 1,
});

/** The lines that belong to a line of a block: those further in, below it. */
function linesBelow(block: readonly PlainLine[], at: number): readonly PlainLine[] {
  const indent = block[at]?.indent ?? 0;
  let end = at + 1;
  while ((block[end]?.indent ?? -1) > indent) end += 1;
  return block.slice(at + 1, end);
}

function findEntry(block: readonly PlainLine[], name: string): Found | undefined {
  const indent = block[0]?.indent;
  for (const [at, line] of block.entries()) {
    const entry = line.indent === indent ? ENTRY.exec(line.text) : null;
    if (entry?.[1] !== name) continue;
    const key = placeOf(line);
    const value = entry[2] ?? '';
    if (value !== '')
      return { key, value: placeOf(line, line.text.length - value.length), block: [], isEmpty: value === 'null' };
    const inner = linesBelow(block, at);
    return { key, value: inner[0] ? placeOf(inner[0]) : key, block: inner };
  }
  return undefined;
}

function findItem(block: readonly PlainLine[], index: number): Found | undefined {
  const indent = block[0]?.indent;
  let before = 0;
  for (const [at, line] of block.entries()) {
    if (line.indent !== indent) continue;
    if (before === index) {
      const first = behindHyphen(line);
      return { value: placeOf(first), block: ENTRY.test(first.text) ? [first, ...linesBelow(block, at)] : [] };
    }
    before += 1;
  }
  return undefined;
}

/**
 * Finds values in a text that `readPlainYaml` reads: at the same places as the reader that keeps the place of every letter,
 * which takes many times as long.
 * @returns a function from a path into the data, and whether the value or the name before it is wanted, to line and column
 * from 1; where the path leads nowhere, to those of the nearest ancestor
 */
export function plainPlaces(text: string): (path: DataPath, what: 'value' | 'key') => Position {
  const lines = plainLines(text);
  return (path, what) => {
    let found: Found = { value: { line: 1, column: 1 }, block: lines };
    for (const [depth, step] of path.entries()) {
      const [first] = found.block;
      const next = first?.text.startsWith('- ')
        ? findItem(found.block, Number(step))
        : findEntry(found.block, String(step));
      if (!next) return depth === 0 && first ? placeOf(first) : found.value;
      if (next.key && (next.isEmpty || (what === 'key' && depth === path.length - 1))) return next.key;
      found = next;
    }
    return found.value;
  };
}
