import { diffArrays } from 'diff';
import {
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { DataPath } from '../model/place.ts';

/** The value cannot be put there without touching more than the value. */
export class UneditableError extends Error {
  override name = 'UneditableError';
}

/** How deep a list or a map stands inside another. */
const STEP = 2;

const WRITING = { lineWidth: 0, defaultStringType: 'PLAIN' } as const;

const startOf = (node: Node) => node.range?.[0] ?? 0;
/** Where a value ends, without the comment and the line break behind it. */
const endOf = (node: Node) => node.range?.[1] ?? 0;

const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1;
const lineEnd = (text: string, at: number) => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
};

/** A single value as it is written behind a key or a hyphen; a text that was in quotes stays in quotes. */
function scalarText(value: unknown, old?: Scalar): string {
  const quoted = typeof value === 'string' && (old?.type === 'QUOTE_DOUBLE' || old?.type === 'QUOTE_SINGLE');
  return stringify(value, { ...WRITING, ...(quoted && { defaultStringType: old.type as 'QUOTE_DOUBLE' }) }).trimEnd();
}

/** A value as it is written behind its key: on the same line when it is single, below it when it is a list or a map. */
function valueText(value: unknown, indent: number): string {
  if (typeof value !== 'object' || value === null) return ` ${scalarText(value)}\n`;
  if (Object.keys(value).length === 0) return Array.isArray(value) ? ' []\n' : ' {}\n';
  const block = stringify(value, { ...WRITING, indent: STEP, indentSeq: true });
  return `\n${block.replaceAll(/^(?=.)/gm, ' '.repeat(indent + STEP))}`;
}

const pairOf = (map: YAMLMap, key: string): Pair<Node, Node | null> | undefined =>
  (map.items as Pair<Node, Node | null>[]).find((pair) => isScalar(pair.key) && String(pair.key.value) === key);

/** The column in which the keys of a map stand. */
const indentOf = (text: string, map: YAMLMap) => {
  const first = (map.items[0] as Pair<Node> | undefined)?.key;
  return first ? startOf(first) - lineStart(text, startOf(first)) : 0;
};

/**
 * The lines of a pair: from the key's line to the line on which its value ends, with the comment behind it.
 */
function linesOf(text: string, pair: Pair<Node, Node | null>): [number, number] {
  const last = pair.value && endOf(pair.value) > startOf(pair.key) ? endOf(pair.value) : endOf(pair.key);
  // The end of a block stands behind its line break already.
  const inside = last > 0 && text[last - 1] === '\n' ? last - 1 : last;
  return [lineStart(text, startOf(pair.key)), lineEnd(text, inside)];
}

function editItems(text: string, list: YAMLSeq, values: readonly unknown[]): string {
  const items = list.items as Scalar[];
  const first = items[0];
  if (!first) throw new UneditableError('空の一覧');
  const dash = text.lastIndexOf('-', startOf(first));
  const indent = dash - lineStart(text, dash);
  const spans = items.map((item): [number, number] => [
    lineStart(text, text.lastIndexOf('-', startOf(item))),
    lineEnd(text, endOf(item)),
  ]);
  const written = (value: unknown) => `${' '.repeat(indent)}- ${scalarText(value)}\n`;
  let at = 0;
  let result = text.slice(0, spans[0]?.[0] ?? 0);
  let end = spans[0]?.[0] ?? 0;
  const keep = (span: [number, number] | undefined) => {
    if (!span) return;
    result += text.slice(end, span[1]);
    end = span[1];
  };
  const drop = (span: [number, number] | undefined) => {
    if (!span) return;
    // Comments on lines of their own between the items stay.
    result += text.slice(end, span[0]);
    end = span[1];
  };
  const parts = diffArrays(
    items.map(({ value }) => value),
    [...values],
  );
  for (const { value, added, removed } of parts) {
    if (added) result += value.map(written).join('');
    else
      for (const _ of value) {
        (removed ? drop : keep)(spans[at]);
        at += 1;
      }
  }
  return result + text.slice(end);
}

/** Where a new key belongs: behind the last key that comes before it in the order of the schema. */
function placeForKey(text: string, map: YAMLMap, key: string, order: readonly string[]): number {
  const before = order.slice(0, Math.max(0, order.indexOf(key)));
  const pairs = map.items as Pair<Node, Node | null>[];
  const previous = pairs.findLast((pair) => before.includes(String((pair.key as Scalar).value)));
  if (previous) return linesOf(text, previous)[1];
  const first = pairs[0];
  return first ? lineStart(text, startOf(first.key)) : text.length;
}

/**
 * Puts a value into a YAML text and leaves every other byte as it is: comments, order, quotes, blank lines.
 * @param text a block of YAML; a file or the front matter of one
 * @param path where the value belongs; everything but its last step must exist
 * @param value the new value; undefined takes the key out
 * @param order the keys of the map in the order of the schema, for a key that is new
 * @throws {UneditableError} when the place does not exist, or is written in a way that cannot be edited by lines
 */
export function editYaml(text: string, path: DataPath, value: unknown, order: readonly string[] = []): string {
  const document = parseDocument(text, { keepSourceTokens: true });
  if (document.errors.length > 0) throw new UneditableError(document.errors[0]?.message ?? 'YAML');
  const parentPath = path.slice(0, -1);
  const parent = parentPath.length === 0 ? document.contents : document.getIn(parentPath, true);
  const key = String(path.at(-1));
  if (!isMap(parent) || parent.flow) throw new UneditableError(path.join('.'));
  const map = parent;
  const pair = pairOf(map, key);
  if (!pair) {
    if (value === undefined) return text;
    const at = placeForKey(text, map, key, order);
    const indent = indentOf(text, map);
    const isFirst = map.items.length > 0 && at <= startOf((map.items[0] as Pair<Node>).key);
    // The first key of an item stands behind its hyphen: a new one goes below it.
    const inItem =
      isFirst &&
      /-\s*$/.test(
        text.slice(
          lineStart(text, startOf((map.items[0] as Pair<Node>).key)),
          startOf((map.items[0] as Pair<Node>).key),
        ),
      );
    const place = inItem ? linesOf(text, map.items[0] as Pair<Node, Node | null>)[1] : at;
    const line = `${' '.repeat(indent)}${key}:${valueText(value, indent)}`;
    const gap = place > 0 && text[place - 1] !== '\n' ? '\n' : '';
    return text.slice(0, place) + gap + line + text.slice(place);
  }
  if (value === undefined) {
    if (map.items.length === 1 || map.items[0] === (pair as unknown)) throw new UneditableError(path.join('.'));
    const [from, to] = linesOf(text, pair);
    return text.slice(0, from) + text.slice(to);
  }
  const old = pair.value;
  const single = typeof value !== 'object' || value === null;
  if (isScalar(old) && single && endOf(old) > startOf(old)) {
    if (old.value === value) return text;
    return text.slice(0, startOf(old)) + scalarText(value, old) + text.slice(endOf(old));
  }
  const isList = Array.isArray(value) && value.length > 0 && value.every((item) => typeof item !== 'object');
  if (isSeq(old) && !old.flow && isList && old.items.length > 0 && old.items.every((item) => isScalar(item)))
    return editItems(text, old, value);
  const [, to] = linesOf(text, pair);
  const colon = text.indexOf(':', endOf(pair.key)) + 1;
  return text.slice(0, colon) + valueText(value, indentOf(text, map)) + text.slice(to);
}

/**
 * Adds an item at the end of a list in a YAML text and leaves every other byte as it is.
 * @param path where the list is
 * @throws {UneditableError} when there is no such list, or it is empty or written on one line
 */
export function appendItem(text: string, path: DataPath, item: unknown): string {
  const list = parseDocument(text, { keepSourceTokens: true }).getIn(path, true);
  const [first, last] = isSeq(list) && !list.flow ? [list.items[0] as Node, list.items.at(-1) as Node] : [];
  if (!first || !last) throw new UneditableError(path.join('.'));
  const dash = text.lastIndexOf('-', startOf(first));
  const indent = ' '.repeat(dash - lineStart(text, dash));
  // The end of a block stands behind its line break already.
  const end = text[endOf(last) - 1] === '\n' ? endOf(last) : lineEnd(text, endOf(last));
  const gap = end > 0 && text[end - 1] !== '\n' ? '\n' : '';
  const block = stringify([item], { ...WRITING, indent: STEP, indentSeq: true });
  return text.slice(0, end) + gap + block.replaceAll(/^(?=.)/gm, indent) + text.slice(end);
}

const FRONT_MATTER = /^(---\r?\n)([\s\S]*?\n)(---(?:\r?\n|$))/;

/** Edits the YAML of a file of content: all of it, or the front matter of an MDX file. */
export function editYamlOf(file: string, text: string, edit: (yaml: string) => string): string {
  if (!file.endsWith('.mdx')) return edit(text);
  const match = FRONT_MATTER.exec(text);
  if (!match) throw new UneditableError(file);
  const [whole, open = '', yaml = '', close = ''] = match;
  return `${open}${edit(yaml)}${close}${text.slice(whole.length)}`;
}

/** Like `editYaml`, for a whole file of content. */
export const editContentFile = (
  file: string,
  text: string,
  path: DataPath,
  value: unknown,
  order: readonly string[] = [],
): string => editYamlOf(file, text, (yaml) => editYaml(yaml, path, value, order));
