import { z } from 'zod';
import { ID, ID_WITH_FRAGMENT } from './ids.ts';
import type { Kind } from './kind-names.ts';

/** What a reference field points at. `fragment` allows `#section` after the id. */
export interface ReferenceTarget {
  kind: Kind;
  fragment: boolean;
}

/**
 * Every reference schema of the model, with its target. The graph, the validator and the systematic test read the
 * targets from here, so a field that is declared with `ref()` is checked without anything else being written.
 */
export const referenceTargets = z.registry<ReferenceTarget>();

/**
 * A field that names another entry by its id. Whether the entry exists is for the validator to say.
 * @param kind the kind of entry it points at
 * @param description what the field means, in Japanese, for editors
 */
export function ref(kind: Kind, description: string) {
  const schema = z.string().regex(ID).describe(description);
  referenceTargets.add(schema, { kind, fragment: false });
  return schema;
}

/** Like `ref`, for a place inside an entry: `kiyose/policy-ed4/duties#table`. */
export function placeRef(kind: Kind, description: string) {
  const schema = z.string().regex(ID_WITH_FRAGMENT).describe(description);
  referenceTargets.add(schema, { kind, fragment: true });
  return schema;
}
