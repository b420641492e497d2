import { FILE_LIMITS } from '../model/file-limits.ts';

/**
 * Reads the plain part of YAML, to which nearly all content keeps: mappings and lists in blocks, and values on one line.
 * It exists because the full reader, which keeps every letter's place and every comment, takes half of the time of a
 * check; a test holds that both read the same.
 */

/** A line of a plain text: what stands behind the spaces that it begins with. */
export interface PlainLine {
  /** Counted from 1. */
  number: number;
  indent: number;
  text: string;
}

/** The text has something of YAML that is not plain. */
class NotPlain extends Error {}

/** Letters that YAML breaks lines at, refuses or passes over. */
const UNUSUAL = /(?!\n)[\p{Cc}\uFEFF]/u;
/** The start of a document's end or beginning, a comment, or a directive. */
const MARKER = /^(?:---|\.\.\.|%)|(?:^|\s)#/m;

/** A name, and the value behind it when it stands in the same line. */
export const ENTRY = /^([A-Za-z][A-Za-z0-9_-]*):(?: +(.*))?$/;
/** Words that YAML takes for something else than text, in any case of their letters. */
const WORD = /^(?:null|true|false)$/i;
/** Signs that cannot begin a plain value, and those that may begin a number of an unusual form. */
const SIGN = /^[- ?:,[\]{}#&*!|>'"%@`~+.]/;
const PLAIN_NUMBER = /^(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,6})?$/;
/** What only looks like a number may be one in another notation. */
const LIKE_NUMBER = /^[0-9][0-9a-fox_.+-]*$/i;
/** A day, perhaps with a time behind it, which the two readers of YAML take differently. */
const LIKE_DATE = /^[0-9]{4}-[0-9]/;
const DATE = /^[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?$/;
const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')$/;

/** Behind the last letter of ASCII: no sign, number or word of YAML begins so. */
const BEYOND_ASCII = 0x80;

function readValue(text: string): unknown {
  if (text.charCodeAt(0) >= BEYOND_ASCII) {
    if (text.includes(': ') || text.endsWith(':') || text.endsWith(' ')) throw new NotPlain();
    return text;
  }
  if (text === '[]') return [];
  const quoted = QUOTED.exec(text);
  if (quoted) return quoted[1] ?? quoted[2];
  if (text === '' || SIGN.test(text) || text.includes(': ') || text.endsWith(':') || text.endsWith(' '))
    throw new NotPlain();
  if (WORD.test(text)) {
    if (text === 'true') return true;
    if (text === 'false') return false;
    if (text === 'null') return null;
    throw new NotPlain();
  }
  if (PLAIN_NUMBER.test(text)) return Number(text);
  if ((LIKE_NUMBER.test(text) || LIKE_DATE.test(text)) && !DATE.test(text)) throw new NotPlain();
  return text;
}

const SPACE = 0x20;

/** The lines of a text that are not empty. Only the space indents: a wide one (U+3000) is a letter. */
export function plainLines(text: string): PlainLine[] {
  const lines: PlainLine[] = [];
  let number = 0;
  for (const line of text.split('\n')) {
    number += 1;
    if (line === '') continue;
    let indent = 0;
    while (line.charCodeAt(indent) === SPACE) indent += 1;
    lines.push({ number, indent, text: indent === 0 ? line : line.slice(indent) });
  }
  return lines;
}

/** The first line of the mapping that an item of a list is, without the hyphen: it stands as far in as the others. */
export const behindHyphen = ({ number, indent, text }: PlainLine): PlainLine => ({
  number,
  indent: indent + 2,
  text: text.slice(2),
});

/** Reads the block that begins at a line; returns it with the number of the line behind it. */
function readBlock(lines: PlainLine[], start: number): [value: unknown, end: number] {
  const { indent, text } = lines[start] as PlainLine;
  return text.startsWith('- ') ? readList(lines, start, indent) : readMap(lines, start, indent);
}

function readList(lines: PlainLine[], start: number, indent: number): [unknown[], number] {
  const list: unknown[] = [];
  let at = start;
  for (;;) {
    const line = lines[at];
    if (!line || line.indent < indent) return [list, at];
    if (line.indent > indent || !line.text.startsWith('- ')) throw new NotPlain();
    const rest = line.text.slice(2);
    if (ENTRY.test(rest)) {
      lines[at] = behindHyphen(line);
      const [map, end] = readMap(lines, at, indent + 2);
      list.push(map);
      at = end;
    } else {
      list.push(readValue(rest));
      at += 1;
    }
  }
}

function readMap(lines: PlainLine[], start: number, indent: number): [Record<string, unknown>, number] {
  const map: Record<string, unknown> = {};
  let at = start;
  for (;;) {
    const line = lines[at];
    if (!line || line.indent < indent) return [map, at];
    const entry = line.indent === indent ? ENTRY.exec(line.text) : null;
    const key = entry?.[1];
    if (key === undefined || WORD.test(key) || Object.hasOwn(map, key)) throw new NotPlain();
    const value = entry?.[2];
    at += 1;
    if (value !== undefined && value !== '') map[key] = readValue(value);
    else {
      if ((lines[at]?.indent ?? 0) <= indent) throw new NotPlain();
      [map[key], at] = readBlock(lines, at);
    }
  }
}

/**
 * Reads a YAML text that is plain.
 * @returns its data, always a mapping, the same as the full reader's; undefined when the text holds anything that is
 * not plain, be it right or wrong
 */
export function readPlainYaml(text: string): Record<string, unknown> | undefined {
  if (UNUSUAL.test(text) || MARKER.test(text)) return undefined;
  const lines = plainLines(text);
  // A nest this deep is refused, which is for the full reader to say.
  if (lines[0]?.indent !== 0 || lines.some(({ indent }) => indent > FILE_LIMITS.depth)) return undefined;
  try {
    const [map, end] = readMap(lines, 0, 0);
    return end === lines.length ? map : undefined;
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}
