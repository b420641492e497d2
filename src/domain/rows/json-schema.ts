import { ID } from '../../model/ids.ts';
import { ADDRESS, type Field, type Table } from './table.ts';

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
    case 'addresses':
      return { ...typed('array'), items: { type: 'string', pattern: ADDRESS.source, description: 'サイトの番地' } };
    case 'members':
      return {
        ...typed('array'),
        items: {
          type: 'object',
          properties: {
            org: { type: 'string', pattern: ID.source, description: '団体の記号' },
            id: { type: ['string', 'null'], pattern: ID.source, description: '職層か能力のID。無いときは null' },
            name: { type: ['string', 'null'], description: '職層か能力の名前。無いときは null' },
            reason: { type: ['string', 'null'], description: '対応が無いときの理由' },
          },
          required: ['org', 'id', 'name', 'reason'],
          additionalProperties: false,
        },
      };
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
