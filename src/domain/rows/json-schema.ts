import { ID } from '../../model/ids.ts';
import type { Field, Table } from './table.ts';

/** A JSON Schema, as far as the tables need one. */
export interface TableSchema {
  $schema?: string;
  title?: string;
  description?: string;
  type?: string | [string, 'null'];
  enum?: (string | null)[];
  pattern?: string;
  items?: TableSchema;
  contains?: TableSchema;
  minContains?: number;
  maxContains?: number;
  anyOf?: TableSchema[];
  properties?: Record<string, TableSchema>;
  required?: string[];
  additionalProperties?: false;
}

function valueSchema({ type, values, nullable = false, pattern }: Field): TableSchema {
  const typed = (name: string): TableSchema => ({ type: nullable ? [name, 'null'] : name });
  switch (type) {
    case 'string':
      return {
        ...typed('string'),
        ...(values && { enum: nullable ? [...values, null] : [...values] }),
        ...(pattern && { pattern: pattern.source }),
      };
    case 'integer':
    case 'number':
    case 'boolean':
      return typed(type);
    case 'strings':
      return { ...typed('array'), items: { type: 'string' } };
    case 'figures':
      return {
        ...typed('array'),
        items: {
          type: 'array',
          description: '行の見出し、その後に数値（空欄は null）',
          items: { anyOf: [{ type: 'string' }, { type: ['number', 'null'] }] },
          contains: { type: 'string' },
          minContains: 1,
          maxContains: 1,
        },
      };
    case 'source':
      return {
        ...typed('object'),
        properties: {
          document: { type: 'string', pattern: ID.source, description: '出典の文書のID' },
          section: { type: 'string', description: '原文での場所（章・節・表の名前）' },
        },
        required: ['document', 'section'],
        additionalProperties: false,
      };
  }
}

/** The JSON Schema (2020-12) of a table's JSON file: an array of its rows. Titles and descriptions are in Japanese. */
export function tableSchema({ label, description, fields }: Table): TableSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: label,
    description,
    type: 'array',
    items: {
      type: 'object',
      properties: Object.fromEntries(
        fields.map((field) => [
          field.key,
          { title: field.label, description: field.description, ...valueSchema(field) } satisfies TableSchema,
        ]),
      ),
      required: fields.map(({ key }) => key),
      additionalProperties: false,
    },
  };
}
