import type { z } from 'zod';
import { COLLECTIONS } from '../model/collections.ts';
import type { Draft } from '../model/entry.ts';
import { splitFragment } from '../model/ids.ts';
import type { Kind } from '../model/kind-names.ts';
import { PROSE_COMPONENTS, type ProseComponent } from '../model/prose-components.ts';
import { type ReferenceTarget, referenceTargets } from '../model/reference.ts';
import type { DataPath, Position } from '../model/place.ts';
import { analyzeProse } from './prose.ts';

/** One place where an entry names another. */
export interface Reference {
  from: Draft;
  /** Where it is written: a path into the front matter, or a position in the body. */
  at: { path: DataPath } | { body: Position };
  kind: Kind;
  id: string;
  fragment: string | undefined;
}

/** The parts of a Zod schema's definition that matter for walking it. */
interface SchemaDefinition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  valueType?: z.ZodType;
  options?: readonly z.ZodType[];
  out?: z.ZodType;
}

const definitionOf = (schema: z.ZodType): SchemaDefinition => schema.def;

/**
 * Every reference field that a schema declares, with the path that leads to it; `*` stands for every item of a list.
 * Used by the generated documentation and by the test that breaks each field once.
 */
export function referenceFields(schema: z.ZodType): { path: string[]; target: ReferenceTarget }[] {
  const target = referenceTargets.get(schema);
  if (target) return [{ path: [], target }];
  const def = definitionOf(schema);
  const below = (step: string[], inner: z.ZodType | undefined) =>
    inner ? referenceFields(inner).map((field) => ({ ...field, path: [...step, ...field.path] })) : [];
  if (def.shape) return Object.entries(def.shape).flatMap(([key, inner]) => below([key], inner));
  if (def.type === 'array') return below(['*'], def.element);
  if (def.type === 'record') return below(['*'], def.valueType);
  if (def.options) return def.options.flatMap((option) => below([], option));
  return below([], def.innerType ?? def.out);
}

const withReferences = new WeakMap<z.ZodType, boolean>();

/** Whether anything below a schema is a reference: most fields are not, and need not be walked. */
function holdsReferences(schema: z.ZodType): boolean {
  const known = withReferences.get(schema);
  if (known !== undefined) return known;
  const holds = referenceFields(schema).length > 0;
  withReferences.set(schema, holds);
  return holds;
}

/** A value that stands in a reference field. */
interface WrittenReference {
  path: DataPath;
  target: ReferenceTarget;
  value: string;
}

/** Finds the values that stand in reference fields. Tolerates data that do not fit the schema. */
function referencesInData(schema: z.ZodType, data: unknown): WrittenReference[] {
  const found: WrittenReference[] = [];
  const path: (string | number)[] = [];
  const below = (step: string | number, inner: z.ZodType, value: unknown) => {
    path.push(step);
    walk(inner, value);
    path.pop();
  };
  const walk = (at: z.ZodType, value: unknown): void => {
    if (!holdsReferences(at)) return;
    const target = referenceTargets.get(at);
    if (target) {
      if (typeof value === 'string') found.push({ path: [...path], target, value });
      return;
    }
    const def = definitionOf(at);
    if (def.shape) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
      for (const [key, inner] of Object.entries(def.shape)) {
        if (Object.hasOwn(value, key)) below(key, inner, (value as Record<string, unknown>)[key]);
      }
    } else if (def.type === 'array' && def.element) {
      if (!Array.isArray(value)) return;
      for (const [index, item] of value.entries()) below(index, def.element, item);
    } else if (def.type === 'record' && def.valueType) {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, item] of Object.entries(value)) below(key, def.valueType, item);
    } else if (def.options) {
      for (const option of def.options) walk(option, value);
    } else {
      const inner = def.innerType ?? def.out;
      if (inner) walk(inner, value);
    }
  };
  walk(schema, data);
  return found;
}

const found = new WeakMap<Draft, readonly Reference[]>();

/**
 * Every reference of a draft: the reference fields of its front matter, the `kind:id` links of its prose and the
 * reference attributes of the components in it. A value that is not an id at all is left out; the schema reports it.
 */
export function referencesOf(draft: Draft): readonly Reference[] {
  // A draft never changes once it is read.
  const known = found.get(draft);
  if (known) return known;
  const references = [...findReferences(draft)];
  found.set(draft, references);
  return references;
}

function* findReferences(draft: Draft): Generator<Reference> {
  for (const { path, target, value } of referencesInData(COLLECTIONS[draft.kind].schema, draft.data)) {
    const { id, fragment } = splitFragment(value);
    yield { from: draft, at: { path }, kind: target.kind, id, fragment };
  }
  if (draft.body === '') return;
  const prose = analyzeProse(draft.body);
  for (const link of prose.entryLinks) {
    yield { from: draft, at: { body: link.position }, kind: link.kind, id: link.id, fragment: link.fragment };
  }
  for (const component of prose.components) {
    if (!Object.hasOwn(PROSE_COMPONENTS, component.name)) continue;
    const schema = PROSE_COMPONENTS[component.name as ProseComponent];
    for (const { path, target, value } of referencesInData(schema, component.attributes)) {
      const { id, fragment } = splitFragment(value);
      const position = component.attributePositions[String(path[0])] ?? component.position;
      yield { from: draft, at: { body: position }, kind: target.kind, id, fragment };
    }
  }
}
