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

/** How to get from the data of a schema to the references in it: only where there are any. */
type Way =
  | { to: 'reference'; target: ReferenceTarget }
  | { to: 'fields'; fields: readonly [key: string, way: Way][] }
  | { to: 'items'; way: Way }
  | { to: 'values'; way: Way }
  | { to: 'options'; ways: readonly Way[] };

const ways = new WeakMap<z.ZodType, { way: Way | undefined }>();

/** The way through a schema, found once; undefined when nothing below it is a reference: most fields are not walked. */
function wayThrough(schema: z.ZodType): Way | undefined {
  const known = ways.get(schema) ?? { way: findWay(schema) };
  ways.set(schema, known);
  return known.way;
}

function findWay(schema: z.ZodType): Way | undefined {
  const target = referenceTargets.get(schema);
  if (target) return { to: 'reference', target };
  const def = definitionOf(schema);
  if (def.shape) {
    const fields = Object.entries(def.shape).flatMap(([key, inner]): [string, Way][] => {
      const way = wayThrough(inner);
      return way ? [[key, way]] : [];
    });
    return fields.length === 0 ? undefined : { to: 'fields', fields };
  }
  if (def.options) {
    const inner = def.options.flatMap((option) => wayThrough(option) ?? []);
    return inner.length === 0 ? undefined : { to: 'options', ways: inner };
  }
  const below = def.type === 'array' ? def.element : def.type === 'record' ? def.valueType : (def.innerType ?? def.out);
  const way = below && wayThrough(below);
  if (!way) return undefined;
  return def.type === 'array' ? { to: 'items', way } : def.type === 'record' ? { to: 'values', way } : way;
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
  const way = wayThrough(schema);
  if (way) follow(way, data, [], found);
  return found;
}

function follow(way: Way, value: unknown, path: (string | number)[], found: WrittenReference[]): void {
  const depth = path.length;
  const below = (step: string | number, inner: Way, at: unknown) => {
    path[depth] = step;
    follow(inner, at, path, found);
    path.length = depth;
  };
  if (way.to === 'reference') {
    if (typeof value === 'string') found.push({ path: [...path], target: way.target, value });
  } else if (way.to === 'options') for (const option of way.ways) follow(option, value, path, found);
  else if (way.to === 'items') {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) below(index, way.way, item);
  } else if (typeof value !== 'object' || value === null) return;
  else if (way.to === 'values') for (const [key, item] of Object.entries(value)) below(key, way.way, item);
  else if (!Array.isArray(value)) {
    for (const [key, inner] of way.fields)
      if (Object.hasOwn(value, key)) below(key, inner, (value as Record<string, unknown>)[key]);
  }
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
