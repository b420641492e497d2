import { Lexer } from 'yaml';
import { FILE_LIMITS, type FileLimit } from '../model/file-limits.ts';
import type { Position } from '../model/place.ts';

/** A limit that a text exceeds: where it does so first, and by how much. */
export interface Excess {
  limit: FileLimit;
  /** What the text has of it; for nests, one more than is allowed. */
  amount: number;
  at: Position;
}

/** The place of a letter of a text, counted from 0. */
function positionAt(text: string, index: number): Position {
  const start = text.lastIndexOf('\n', index - 1) + 1;
  return { line: text.slice(0, start).split('\n').length, column: index - start + 1 };
}

/** Signs at the start of a line that each open a list, a quotation or a key inside the one before. */
const OPENING_SIGNS = /^[ \t]*(?:(?:[-+*?:]|>|\d{1,9}[.)])(?:[ \t]+|(?<=>)|$))+/gmu;

/** A line that begins with so many letters of such signs that it may open too much: no other needs a closer look. */
const MANY_SIGNS = new RegExp(`^[-+*?:>.)\\d \\t]{${FILE_LIMITS.depth + 1}}`, 'm');

/** The first line whose signs open more than the allowed number of containers at once: `- - - - a`, `> > > > a`. */
function nestInLine(text: string): number | undefined {
  if (!MANY_SIGNS.test(text)) return undefined;
  for (const { 0: signs, index } of text.matchAll(OPENING_SIGNS))
    if ((signs.match(/[-+*?:>.)]/g)?.length ?? 0) > FILE_LIMITS.depth) return index;
  return undefined;
}

/** Where the brackets of YAML text (`[`, `{`) stand too deep inside each other. Quoted brackets do not count. */
function nestOfBrackets(yaml: string): number | undefined {
  if ((yaml.match(/[[{]/g)?.length ?? 0) <= FILE_LIMITS.depth) return undefined;
  let depth = 0;
  let index = 0;
  for (const token of new Lexer().lex(yaml)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth = Math.max(0, depth - 1);
    if (depth > FILE_LIMITS.depth) return index;
    // The lexer marks the start of a document and of a plain value with a letter of its own.
    if (token !== '\u0002' && token !== '\u001F' && token !== '\u0018') index += token.length;
  }
  return undefined;
}

/** The limit that a whole file exceeds, if it does. Takes time in proportion to the text. */
export function excessOfFile(text: string, bytes: number): Excess | undefined {
  if (bytes > FILE_LIMITS.bytes) return { limit: 'bytes', amount: bytes, at: { line: 1, column: 1 } };
  const lines = text.split('\n');
  if (lines.length > FILE_LIMITS.lines)
    return { limit: 'lines', amount: lines.length, at: { line: FILE_LIMITS.lines + 1, column: 1 } };
  const long = lines.findIndex((line) => line.length > FILE_LIMITS.lineLength);
  if (long >= 0)
    return {
      limit: 'lineLength',
      amount: lines[long]?.length ?? 0,
      at: { line: long + 1, column: FILE_LIMITS.lineLength + 1 },
    };
  const nest = nestInLine(text);
  return nest === undefined ? undefined : { limit: 'depth', amount: FILE_LIMITS.depth + 1, at: positionAt(text, nest) };
}

/** The limit that YAML text exceeds, if it does; the place is counted from its own first line. */
export function excessOfYaml(yaml: string): Excess | undefined {
  const nest = nestOfBrackets(yaml);
  return nest === undefined ? undefined : { limit: 'depth', amount: FILE_LIMITS.depth + 1, at: positionAt(yaml, nest) };
}

/** The limit that a body exceeds, if it does; the place is counted from its own first line. */
export function excessOfBody(body: string): Excess | undefined {
  const signs = [...body.matchAll(/[*_]/g)];
  const over = signs[FILE_LIMITS.emphasis];
  return over && { limit: 'emphasis', amount: signs.length, at: positionAt(body, over.index) };
}
