import { diffArrays } from 'diff';
import { isMap, isNode, isSeq, type Node, parseDocument, stringify, type YAMLSeq } from 'yaml';
import { editYaml, UneditableError } from '../content-io/edit-yaml.ts';
import type { DataPath } from '../model/place.ts';
import type { FormField } from './form-field.ts';
import { sameData } from './same-data.ts';

type Data = Record<string, unknown>;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of which every item is a map; an empty list is none. */
const isListOfMaps = (value: unknown): value is Data[] =>
  Array.isArray(value) && value.length > 0 && value.every(isData);

/** The fields below a field: those of a group, or of the groups of a list. */
const fieldsBelow = (field: FormField | undefined): readonly FormField[] => {
  if (field?.type === 'group') return field.fields;
  return field?.type === 'list' ? fieldsBelow(field.item) : [];
};

const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1;
const lineEnd = (text: string, at: number) => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
};

/** Where the lines of each item of a list begin and end, and how far in its hyphens stand. */
function itemsAt(text: string, path: DataPath): { spans: (readonly [number, number])[]; indent: number } {
  const list = parseDocument(text).getIn(path, true);
  if (!isSeq(list) || list.flow) throw new UneditableError(path.join('.'));
  const spans = (list as YAMLSeq<Node>).items.map((item) => {
    const [start, end] = isNode(item) && item.range ? item.range : [0, 0];
    if (!isMap(item) || item.flow || end === 0) throw new UneditableError(path.join('.'));
    // The end of a block stands behind its last line break.
    const last = text[end - 1] === '\n' ? end - 1 : end;
    return [lineStart(text, text.lastIndexOf('-', start)), lineEnd(text, last)] as const;
  });
  const first = spans[0];
  if (!first) throw new UneditableError(path.join('.'));
  return { spans, indent: text.indexOf('-', first[0]) - first[0] };
}

/** An item as the lines that are written for it. */
const itemText = (item: Data, indent: number): string =>
  stringify([item], { lineWidth: 0, defaultStringType: 'PLAIN', indentSeq: true }).replaceAll(
    /^(?=.)/gm,
    ' '.repeat(indent),
  );

/** Writes a list of groups: what stays is left alone, a changed item is edited inside, the rest comes and goes by lines. */
function mergeItems(
  text: string,
  path: DataPath,
  before: readonly Data[],
  after: readonly Data[],
  fields: readonly FormField[],
): string {
  // From the last to the first: what lies further up keeps its place.
  const parts = diffArrays(
    before.map((one) => JSON.stringify(one)),
    after.map((one) => JSON.stringify(one)),
  );
  const steps: { from: number; removed: Data[]; added: Data[] }[] = [];
  let at = 0;
  let seen = 0;
  for (const { count, added, removed } of parts) {
    const last = steps.at(-1);
    // What goes and what comes at one place is taken as a change of the same items.
    const open = last && last.from + last.removed.length === at ? last : { from: at, removed: [], added: [] };
    if ((added || removed) && open !== last) steps.push(open);
    if (removed) open.removed.push(...before.slice(at, at + count));
    if (added) open.added.push(...after.slice(seen, seen + count));
    if (!added) at += count;
    if (!removed) seen += count;
  }
  let result = text;
  for (const { from, removed, added } of steps.reverse()) {
    const changed = Math.min(removed.length, added.length);
    const { spans, indent } = itemsAt(result, path);
    const start = from + changed;
    const end = from + removed.length;
    const [, cut] = spans[start - 1] ?? [0, spans[0]?.[0] ?? 0];
    const place = spans[start]?.[0] ?? cut;
    const come = added
      .slice(changed)
      .map((item) => itemText(item, indent))
      .join('');
    const rest = spans
      .slice(start, end)
      .reduceRight((kept, [first, last]) => kept.slice(0, first) + kept.slice(last), result);
    result = rest.slice(0, place) + come + rest.slice(place);
    for (let index = changed - 1; index >= 0; index -= 1)
      result = mergeValue(result, [...path, from + index], removed[index], added[index], fields);
  }
  return result;
}

function mergeMap(text: string, path: DataPath, before: Data, after: Data, fields: readonly FormField[]): string {
  const order = fields.length > 0 ? fields.map(({ name }) => name) : Object.keys(after);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].reduce((result, key) => {
    const [was, is] = [before[key], after[key]];
    if (sameData(was, is)) return result;
    const own = [...path, key];
    const isWhole = is === undefined || was === undefined || isData(was) !== isData(is);
    if (isWhole) return editYaml(result, own, is, order);
    return mergeValue(result, own, was, is, fieldsBelow(fields.find(({ name }) => name === key)), order);
  }, text);
}

function mergeValue(
  text: string,
  path: DataPath,
  before: unknown,
  after: unknown,
  fields: readonly FormField[],
  order: readonly string[] = [],
): string {
  if (sameData(before, after)) return text;
  try {
    if (isData(before) && isData(after)) return mergeMap(text, path, before, after, fields);
    if (isListOfMaps(before) && isListOfMaps(after)) return mergeItems(text, path, before, after, fields);
  } catch (error) {
    // What lies deeper cannot be edited by lines: the whole value is written anew, where it can be.
    if (!(error instanceof UneditableError) || typeof path.at(-1) !== 'string') throw error;
  }
  return editYaml(text, path, after, order);
}

/**
 * Writes changed data into a YAML text and leaves every line alone that they do not touch: comments, order, quotes.
 * @param text a block of YAML that holds `before`
 * @param before the data that the text says, as the form gives them back unchanged
 * @param after the data that it is to say
 * @param fields of the form, whose order new keys follow
 * @throws {UneditableError} when a change cannot be made by lines
 */
export const mergeYaml = (text: string, before: Data, after: Data, fields: readonly FormField[]): string =>
  mergeMap(text, [], before, after, fields);
