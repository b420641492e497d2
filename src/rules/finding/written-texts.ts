import type { Draft } from '../../model/entry.ts';
import type { DataPath, Position } from '../../model/place.ts';
import { eachValue } from './each-value.ts';

/** One run of text that an editor wrote: a value of the front matter, or a line of the body. */
export interface WrittenText {
  draft: Draft;
  text: string;
  at: { path: DataPath } | { line: number };
  /** Whether it is a line of a diagram's code. */
  isCode: boolean;
}

/** Fields that hold what the source prints, damage and all: no rule about letters applies to them. */
const VERBATIM: Partial<Record<Draft['kind'], readonly string[]>> = {
  erratum: ['printed', 'problem', 'why', 'line', 'reading', 'where'],
};

const known = new WeakMap<Draft, readonly WrittenText[]>();

/** Every text of a draft, apart from verbatim fields, marks and the names of fields. */
export function writtenTexts(draft: Draft): readonly WrittenText[] {
  // A draft never changes once it is read, and several rules look at every text.
  let texts = known.get(draft);
  if (!texts) known.set(draft, (texts = draft.body === '' ? textsInData(draft) : findTexts(draft)));
  return texts;
}

function findTexts(draft: Draft): WrittenText[] {
  const texts = textsInData(draft);
  let isCode = false;
  for (const [index, text] of draft.body.split('\n').entries()) {
    if (/^\s*```/.test(text)) isCode = !isCode;
    else if (text.trim() !== '') texts.push({ draft, text: text.replace(/\r$/, ''), at: { line: index + 1 }, isCode });
  }
  return texts;
}

function textsInData(draft: Draft): WrittenText[] {
  const verbatim = VERBATIM[draft.kind] ?? [];
  const texts: WrittenText[] = [];
  eachValue(draft.data, (value, path) => {
    const key = path.at(-1);
    if (path.length === 1 && verbatim.includes(String(key))) return false;
    if (typeof value === 'string' && key !== 'mark')
      texts.push({ draft, text: value, at: { path: [...path] }, isCode: false });
    return true;
  });
  return texts;
}

/** The spot of a letter of a text, counted from 0. Values of the front matter are pointed at as a whole. */
export const spotOf = (
  { draft, at }: WrittenText,
  index: number,
): { draft: Draft; path: DataPath } | { draft: Draft; body: Position } =>
  'path' in at ? { draft, path: at.path } : { draft, body: { line: at.line, column: index + 1 } };
