import type { RawFile } from './parse-content.ts';

/** What an accident may put into a file: signs that mean something to YAML or MDX, and what programs stumble over. */
const DEBRIS = [
  ...[
    '{',
    '}',
    '<',
    '>',
    ':',
    ': ',
    '- ',
    '*a',
    '&a',
    '!!x ',
    '"',
    "'",
    '|',
    '>-',
    '\t',
    '\n',
    '---\n',
    '#',
    ' #',
    '[',
    ']',
  ],
  ...[
    '\r',
    '\u0000',
    '\u202E',
    '\uFEFF',
    '\u2028',
    '\\',
    '%',
    '`',
    '~',
    '=',
    '@',
    '？',
    '<Section',
    '</Section>',
    '<!--',
    '{x}',
  ],
  ...[
    '__proto__: 1\n',
    '<<: *a\n',
    'constructor: 1\n',
    '? ',
    'import x from "x"\n',
    '<img onerror=x>',
    '](javascript:x)',
  ],
];

/** What may stand where a value should. */
const OTHER_VALUES = [
  '',
  '[]',
  '{}',
  '7',
  '-1',
  '1e999',
  'true',
  'null',
  '~',
  '2026-13-45',
  '[[1]]',
  '{ a: b }',
  '|',
  '字',
  'x/y/z',
  'kiyose/no-such-thing',
];

type Text = (text: string, random: () => number) => string;

const below = (limit: number, random: () => number) => Math.floor(random() * limit);
const oneOf = <T>(list: readonly T[], random: () => number): T => list[below(list.length, random)]!;

const withLines =
  (change: (lines: string[], at: number, random: () => number) => void): Text =>
  (text, random) => {
    const lines = text.split('\n');
    change(lines, below(lines.length, random), random);
    return lines.join('\n');
  };

/** Damages that change the text of a file. */
const TEXT_DAMAGES: Readonly<Record<string, Text>> = {
  'a line is gone': withLines((lines, at) => lines.splice(at, 1)),
  'a line stands twice': withLines((lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  'two lines change places': withLines((lines, at, random) => {
    const other = below(lines.length, random);
    [lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? ''];
  }),
  'lines are gone': withLines((lines, at, random) => lines.splice(at, 1 + below(6, random))),
  'the file is cut off': (text, random) => text.slice(0, below(text.length, random)),
  'letters are gone': (text, random) => {
    const at = below(text.length, random);
    return text.slice(0, at) + text.slice(at + 1 + Math.floor(random() ** 3 * 80));
  },
  'something slips in': (text, random) => {
    const at = below(text.length + 1, random);
    return text.slice(0, at) + oneOf(DEBRIS, random) + text.slice(at);
  },
  'the indentation changes': withLines((lines, at, random) => {
    lines[at] = oneOf(['  ', ' ', '    ', '\t'], random) + (lines[at] ?? '');
  }),
  'an indentation is gone': withLines((lines, at) => (lines[at] = lines[at]?.trimStart() ?? '')),
  'a value is another': withLines((lines, at, random) => {
    lines[at] = (lines[at] ?? '').replace(/: .*$|- .*$|="[^"]*"/, (found) =>
      found.startsWith('=')
        ? `="${oneOf(OTHER_VALUES, random)}"`
        : `${found.slice(0, 2)}${oneOf(OTHER_VALUES, random)}`,
    );
  }),
  'a name is another': withLines((lines, at) => (lines[at] = (lines[at] ?? '').replace(/[a-zA-Z]/, 'Q'))),
  'an id is another': (text) => text.replace(/([a-z]+\/)([a-z-]+)/, '$1no-$2'),
  'a tag stays open': (text) => text.replace(/<\/[A-Z][A-Za-z]*>/, ''),
  'a quote stays open': (text) => text.replace(/"(?=[^"]*$)/, '') + '\nnote: "',
  'lines end as on Windows': (text) => text.replaceAll('\n', '\r\n'),
  'lines end as long ago': (text) => text.replaceAll('\n', '\r'),
  'some lines end as on Windows': withLines((lines, at) => (lines[at] = `${lines[at] ?? ''}\r`)),
  'a mark of order stands in front': (text) => `\uFEFF${text}`,
  'letters are taken apart': (text) => text.normalize('NFD'),
  'a text without end': withLines(
    (lines, at, random) => (lines[at] = (lines[at] ?? '') + '字'.repeat(below(9_000, random))),
  ),
  'brackets without end': (text, random) =>
    text + oneOf(['[', '{a: ', '- ', '> ', '<Note>', '**a '], random).repeat(below(4_000, random)),
};

const encoder = new TextEncoder();

/** Damages after which a file can never be right: each has to be reported at that file. */
const FATAL_DAMAGES: Readonly<Record<string, (file: RawFile, text: string, random: () => number) => RawFile>> = {
  'it is empty': (file) => ({ ...file, bytes: new Uint8Array() }),
  'it is UTF-16': (file, text) => ({ ...file, bytes: new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')) }),
  'it is Shift_JIS': (file) => ({ ...file, bytes: Uint8Array.from([0x6e, 0x3a, 0x20, 0x8c, 0x57, 0x92, 0xb7, 0x0a]) }),
  'bytes change': ({ file, bytes }, _text, random) => {
    const changed = Uint8Array.from(bytes);
    changed[below(bytes.length, random)] = 0xff;
    return { file, bytes: changed };
  },
  'a NUL is in it': (file, text, random) => {
    const at = below(text.length, random);
    return { ...file, bytes: encoder.encode(`${text.slice(0, at)}\u0000${text.slice(at)}`) };
  },
  'it is huge': (file, text) => ({ ...file, bytes: encoder.encode(text.repeat(Math.ceil(100_000 / text.length))) }),
  'it is a folder': ({ file }) => ({ file, bytes: new Uint8Array(), notAFile: 'folder' }),
  'it is a link': ({ file }) => ({ file, bytes: new Uint8Array(), notAFile: 'link' }),
  'it may not be read': ({ file }) => ({ file, bytes: new Uint8Array(), notAFile: 'refused' }),
  'its name has capitals': ({ file, bytes }) => ({
    file: file.replace(/[^/]+(?=\.\w+$)/, (name) => name.toUpperCase()),
    bytes,
  }),
  'its name has a space': ({ file, bytes }) => ({ file: file.replace(/(?=\.\w+$)/, ' copy'), bytes }),
  'its name has taken-apart letters': ({ file, bytes }) => ({
    file: file.replace(/(?=\.\w+$)/, 'が'.normalize('NFD')),
    bytes,
  }),
  'its ending is another': ({ file, bytes }) => ({ file: file.replace(/\.\w+$/, '.txt'), bytes }),
  'its folder is another': ({ file, bytes }) => ({ file: file.replace('src/content/', 'src/content/old-'), bytes }),
};

export const DAMAGES = [...Object.keys(TEXT_DAMAGES), ...Object.keys(FATAL_DAMAGES)];

const decoder = new TextDecoder();

/**
 * Damages a file in one of the ways of DAMAGES.
 * @returns the damaged file, which of the ways, and whether the file can impossibly be right any more
 */
export function damaged(file: RawFile, random: () => number): { file: RawFile; how: string; isFatal: boolean } {
  const how = oneOf(DAMAGES, random);
  const text = decoder.decode(file.bytes);
  const fatal = FATAL_DAMAGES[how];
  if (fatal) return { file: fatal(file, text, random), how, isFatal: true };
  let changed = TEXT_DAMAGES[how]!(text, random);
  // Accidents seldom come alone.
  while (random() < 0.2) changed = TEXT_DAMAGES[oneOf(Object.keys(TEXT_DAMAGES), random)]!(changed, random);
  return { file: { ...file, bytes: encoder.encode(changed) }, how, isFatal: false };
}
