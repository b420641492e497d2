import type { z } from 'zod';
import type { DataPath } from './place.ts';
import { referenceTargets } from './reference.ts';

/** The parts of a Zod schema's definition that matter for walking it. */
export interface SchemaDefinition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  options?: readonly z.ZodType[];
  entries?: Record<string, string>;
  innerType?: z.ZodType;
  out?: z.ZodType;
}

/** What a schema is made of. */
export const definitionOf = (schema: z.ZodType): SchemaDefinition => schema.def;

/** The schema behind `optional`, `nullable` and what is worked on before the check. A reference stays what it is. */
export function bareSchema(schema: z.ZodType): z.ZodType {
  if (referenceTargets.has(schema)) return schema;
  const { innerType, out } = definitionOf(schema);
  const inner = innerType ?? out;
  return inner ? bareSchema(inner) : schema;
}

/**
 * The schema of the value at a path, and the names of the fields beside it in their order.
 * @param path field names and numbers of items
 * @returns undefined when the schema has no such place
 */
export function schemaAt(
  schema: z.ZodType,
  path: DataPath,
): { schema: z.ZodType; siblings: readonly string[] } | undefined {
  let at: z.ZodType | undefined = schema;
  let siblings: readonly string[] = [];
  for (const step of path) {
    if (!at) return undefined;
    const { shape, element, valueType } = definitionOf(bareSchema(at));
    siblings = shape ? Object.keys(shape) : [];
    at = typeof step === 'number' ? element : (shape?.[step] ?? valueType);
  }
  return at && { schema: at, siblings };
}
