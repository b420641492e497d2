import { parse, stringify } from 'yaml';
import { BODY, type FormField } from './form-field.ts';
import { type FileData, fromForm, toForm } from './form-data.ts';
import { mergeYaml } from './merge-yaml.ts';
import { sameData } from './same-data.ts';

/** The key under which a form keeps the text that it was read from. No field of the model begins with an underscore. */
export const ORIGINAL = '_original';

/** What was changed in a form cannot be written into the file. The message is a Japanese sentence. */
export class UnwritableEntryError extends Error {
  override name = 'UnwritableEntryError';
}

const FRONT_MATTER = /^---\n([\s\S]*?\n)?---(?:\n|$)/;

/** The YAML of a file, and what stands around it. A file of YAML has nothing around it. */
function partsOf(text: string, hasBody: boolean): { open: string; yaml: string; close: string; body: string } {
  if (!hasBody) return { open: '', yaml: text, close: '', body: '' };
  const match = FRONT_MATTER.exec(text);
  if (!match) throw new UnwritableEntryError('ファイルの初めに、--- で囲んだ項目がありません。');
  return { open: '---\n', yaml: match[1] ?? '', close: '---\n', body: text.slice(match[0].length) };
}

const hasBody = (fields: readonly FormField[]) => fields.some(({ type }) => type === 'prose');

const dataOf = (yaml: string): FileData => (parse(yaml) ?? {}) as FileData;

/** A body between one blank line above and one line break below, as the files have it. */
const bodyText = (body: string) => (body === '' ? '' : `\n${body}\n`);

const textOf = (held: FileData, key: string) => (typeof held[key] === 'string' ? held[key].trim() : '');

/**
 * Reads the text of a file into what a form holds.
 * @param fields the form of its kind
 * @param text of the file; what is around it may be trimmed
 * @throws {UnwritableEntryError} when an MDX file has no front matter
 * @throws the YAML reader's error
 */
export function readEntry(fields: readonly FormField[], text: string): FileData {
  const whole = `${text.trim()}\n`;
  const { yaml, body } = partsOf(whole, hasBody(fields));
  return {
    ...toForm(fields, dataOf(yaml)),
    ...(hasBody(fields) && { [BODY]: body.trim() }),
    [ORIGINAL]: whole,
  };
}

/**
 * Writes what a form holds as the text of a file: into the text that it was read from, of which every line stays that the
 * change does not touch; anew for an entry that was not there.
 * @param fields the form of its kind
 * @param held what the form holds, with the text that it was read from
 * @throws {UnwritableEntryError} when the text would not say what the form holds
 */
export function writeEntry(fields: readonly FormField[], held: FileData): string {
  const data = fromForm(
    fields.filter(({ type }) => type !== 'prose'),
    held,
  );
  const body = textOf(held, BODY);
  const original = held[ORIGINAL];
  const withBody = hasBody(fields);
  if (typeof original !== 'string' || original.trim() === '') {
    const yaml = stringify(data, { lineWidth: 0, indentSeq: true });
    return withBody ? `---\n${yaml}---\n${bodyText(body)}` : yaml;
  }
  const whole = `${original.trim()}\n`;
  const { open, yaml, close, body: oldBody } = partsOf(whole, withBody);
  // What the form gives back of the untouched file: what it cannot say is no change.
  const before = fromForm(
    fields.filter(({ type }) => type !== 'prose'),
    toForm(fields, dataOf(yaml)),
  );
  const merged = mergeYaml(yaml, before, data, fields);
  const written = fromForm(fields, toForm(fields, dataOf(merged)));
  if (!sameData(written, data))
    throw new UnwritableEntryError(
      '変えた内容を、ほかの行をそのままにして書き込めません。ファイルを直に直してください。',
    );
  return `${open}${merged}${close}${oldBody.trim() === body ? oldBody : bodyText(body)}`;
}
