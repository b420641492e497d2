import { z } from 'zod';
import { COLLECTIONS } from './collections.ts';
import { line, month, reading } from './fields.ts';
import { ID, ID_WITH_FRAGMENT, PART, SEGMENT } from './ids.ts';
import type { Kind } from './kind-names.ts';
import { STEP_ID } from './kinds/path.ts';
import { referenceTargets } from './reference.ts';

/** A JSON Schema, with the one keyword beyond the standard that VS Code's YAML and JSON services know. */
export type EditorSchema = z.core.JSONSchema.JSONSchema & { patternErrorMessage?: string };

/** The pattern that a schema of text puts into its JSON Schema. */
const patternOf = (schema: z.ZodType): string => z.toJSONSchema(schema, { io: 'input' }).pattern ?? '';

/** What an editor is told when a text does not match; a regular expression means nothing to most of them. */
const PATTERN_MESSAGES: ReadonlyMap<string, string> = new Map([
  [patternOf(line('')), '一行で書き、前後に空白を入れません。'],
  [patternOf(reading), 'ひらがなで書きます（「ー」「・」と半角の数字は使えます）。'],
  [patternOf(month('')), '年月を 2026-04 の形で書きます。'],
  [patternOf(z.iso.date()), '実在する日を 2026-04-01 の形で書きます。'],
  [PART.source, '節の記号か、セルの「行--列」です（例: outline、kakaricho--ethics）。'],
  [SEGMENT.source, '半角の英小文字と数字を「-」でつなぎます（例: staff-ethics）。'],
  [ID.source, 'IDを書きます。半角の英小文字と数字を「-」でつなぎ、「/」で区切ります（例: kiyose/kakaricho）。'],
  [STEP_ID.source, '手順を「すること:種類:ID」で書きます（例: read:role:kiyose/kakaricho）。'],
  [
    ID_WITH_FRAGMENT.source,
    'IDを書きます。節を指すときは「#」と節の記号を続けます（例: kiyose/policy-ed4/duties#table）。',
  ],
]);

/** What an editor is told when a text does not match a pattern; undefined for a pattern that stands in one place only. */
export const patternMessage = (pattern: string): string | undefined => PATTERN_MESSAGES.get(pattern);

/** Adds what Zod leaves out of a JSON Schema, and takes away what would only puzzle the reader of a hint. */
function finish({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: EditorSchema }): void {
  // Zod counts a preprocessed field that may be null as one that may be left out. What decides is whether the check lets it.
  if (zodSchema instanceof z.ZodObject) {
    const required = Object.entries(zodSchema.shape)
      .filter(([, field]) => !(field as z.ZodType).safeParse(undefined).success)
      .map(([name]) => name);
    if (required.length > 0) jsonSchema.required = required;
    else delete jsonSchema.required;
  }
  // The largest safe integer is a bound of the computer's, not of the content's.
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;

  const target = referenceTargets.get(zodSchema as z.ZodType);
  if (target) {
    const { folder, label } = COLLECTIONS[target.kind];
    jsonSchema.description = `${jsonSchema.description ?? label}（${label}のID。src/content/${folder} の下のパスから拡張子を除いたもの）`;
  }
  const message = jsonSchema.pattern === undefined ? undefined : PATTERN_MESSAGES.get(jsonSchema.pattern);
  if (message !== undefined) jsonSchema.patternErrorMessage = message;
}

/**
 * The JSON Schema (2020-12) of what an editor writes for one entry of a kind: the whole file for YAML, the front matter
 * for MDX. It says what one file can say about itself; whether the ids exist is for `npm run validate`. Of the circles
 * that count as one mark it offers only ○, the one that the files are to hold.
 */
export function editorSchema(kind: Kind): EditorSchema {
  const { label, schema } = COLLECTIONS[kind];
  const made: EditorSchema = z.toJSONSchema(schema, { io: 'input', override: finish });
  return { ...made, title: label };
}
