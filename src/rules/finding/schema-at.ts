import type { z } from 'zod';
import type { DataPath } from '../../model/place.ts';
import { type ReferenceTarget, referenceTargets } from '../../model/reference.ts';

/** The parts of a Zod schema's definition that matter for finding a field in it. */
interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  innerType?: z.ZodType;
  out?: z.ZodType;
  options?: readonly z.ZodType[];
  entries?: Record<string, string>;
  values?: readonly unknown[];
}

/** What a schema says about one field, gathered from all the layers around it. */
export interface FieldSchema {
  /** Zod's name of the innermost type: `string`, `array`, `object`, `enum`, `union` … */
  type: string;
  /** What the field means, in Japanese; undefined when the schema does not say. */
  description: string | undefined;
  /** The fields of an object, in the order of the schema. */
  fields: readonly string[] | undefined;
  /** The values of an enumeration or a literal. */
  values: readonly string[] | undefined;
  target: ReferenceTarget | undefined;
}

const definitionOf = (schema: z.ZodType) => schema.def as unknown as Definition;

/** The schema itself and those that its optional, nullable and preprocessing layers wrap, from the outside in. */
function layersOf(schema: z.ZodType): z.ZodType[] {
  const def = definitionOf(schema);
  const inner = def.innerType ?? def.out;
  return inner ? [schema, ...layersOf(inner)] : [schema];
}

/** The schemas that a path may lead to; more than one where a union stands on the way. */
function reach(schema: z.ZodType, path: DataPath): z.ZodType[] {
  const core = layersOf(schema).at(-1) ?? schema;
  const [step, ...rest] = path;
  if (step === undefined) return [schema];
  const def = definitionOf(core);
  if (def.options) return def.options.flatMap((option) => reach(option, path));
  const next = def.shape
    ? Object.hasOwn(def.shape, step)
      ? def.shape[String(step)]
      : undefined
    : (def.element ?? def.valueType);
  return next ? reach(next, rest) : [];
}

/** Finds the field that a path leads to, or undefined when the schema knows no such field. */
export function schemaAt(schema: z.ZodType, path: DataPath): FieldSchema | undefined {
  const found = reach(schema, path)[0];
  if (!found) return undefined;
  const layers = layersOf(found);
  const def = definitionOf(layers.at(-1) ?? found);
  return {
    type: def.type,
    description: layers.map((layer) => layer.description).find((text) => text !== undefined),
    fields: def.shape && Object.keys(def.shape),
    values: def.entries ? Object.values(def.entries) : def.type === 'literal' ? def.values?.map(String) : undefined,
    target: layers.map((layer) => referenceTargets.get(layer)).find((target) => target !== undefined),
  };
}
