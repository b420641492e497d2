import { stringify } from 'yaml';
import type { z } from 'zod';
import { COLLECTIONS } from '../model/collections.ts';
import { descriptionOf, fieldLabel } from '../model/field-label.ts';
import { bareSchema, definitionOf } from '../model/schema-at.ts';
import { idOf } from './answers.ts';
import { dataOf } from './entry-data.ts';
import { type Answers, textIn } from './question.ts';
import type { NewKind } from './subjects.ts';

/** The line above the fields of a new file that may be left out. */
export const OPTIONAL_FIELDS = '# 次の項目は、書くことがあるときだけ書きます。無いものは埋めません。';

/** As the other files are written; values that older readers of YAML take for something else stand in quotes. */
const WRITING = { lineWidth: 0, indent: 2, indentSeq: true, compat: 'yaml-1.1' } as const;

/** A value in YAML, as all files of the content are written. */
export const yamlText = (data: unknown): string => stringify(data, WRITING);

/** How an optional field is written: what stands behind its name in the comment that explains it. */
function sample(schema: z.ZodType): string {
  const { type, shape } = definitionOf(bareSchema(schema));
  return type === 'array' ? '（次の行から「- 」で）' : shape ? '（次の行から字下げして）' : '…';
}

/** Comments that name the fields which may be left out, each with what it means. */
function optionalFields(schema: z.ZodType, data: Readonly<Record<string, unknown>>): string {
  const { shape = {} } = definitionOf(bareSchema(schema));
  const left = Object.entries(shape).filter(([key, field]) => !(key in data) && field.safeParse(undefined).success);
  if (left.length === 0) return '';
  const lines = left.flatMap(([key, field]) => {
    const words = descriptionOf(field) || fieldLabel(key, field);
    return [`# ${words}`, `#   ${key}: ${sample(field)}`];
  });
  return [OPTIONAL_FIELDS, ...lines, ''].join('\n');
}

/** The first section of a new chapter. */
const sectionText = (answers: Answers, source: string): string => {
  const heading = textIn(answers, 'section.heading');
  const words = textIn(answers, 'section.text') || 'この節の読み解きは、まだ入力していません。';
  const named = heading === '' ? 'lead="この章について"' : `heading=${JSON.stringify(heading)}`;
  return `<Section id="overview" ${named} level="2" source=${JSON.stringify(source)}>

${words}

</Section>
`;
};

/** The text below the front matter of a new MDX file. */
function bodyOf(kind: NewKind, answers: Answers): string {
  if (kind === 'chapter') return sectionText(answers, textIn(answers, 'source.section'));
  const body = textIn(answers, 'body');
  return body === '' ? '' : `${body}\n`;
}

/** A whole file: the front matter with its comments, and for MDX the body. */
export function fileText(kind: NewKind, data: Readonly<Record<string, unknown>>, body: string): string {
  const { format, schema } = COLLECTIONS[kind];
  const yaml = `${yamlText(data)}${optionalFields(schema, data)}`;
  if (format === 'yaml') return yaml;
  return body === '' ? `---\n${yaml}---\n` : `---\n${yaml}---\n\n${body}`;
}

/**
 * The file of a new entry: every required field with its answer, and each optional one as a comment that says what it is
 * for.
 * @param more fields that were worked out besides the answers
 */
export const entryText = (kind: NewKind, answers: Answers, more: Readonly<Record<string, unknown>> = {}): string =>
  fileText(kind, { ...dataOf(kind, answers), ...more }, bodyOf(kind, answers));

/** The first chapter of a new document, or undefined when only its name is kept. */
export function firstChapter(answers: Answers): { kind: 'chapter'; answers: Answers } | undefined {
  if (answers['text'] !== 'included') return undefined;
  const title = answers['chapter.title'];
  return {
    kind: 'chapter',
    answers: {
      of: idOf('document', answers),
      id: answers['chapter.id'],
      title,
      number: answers['chapter.number'],
      order: 1,
      summary: `「${String(title)}」に書いてあることが分かります。`,
      'source.section': [answers['chapter.number'], title].filter(Boolean).join(' '),
      'section.heading': answers['section.heading'],
      'section.text': answers['section.text'],
    },
  };
}
