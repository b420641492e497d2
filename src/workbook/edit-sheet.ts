import type { z } from 'zod';
import type { Catalog } from '../domain/catalog.ts';
import { COLLECTIONS } from '../model/collections.ts';
import { descriptionOf, fieldLabel, withoutNull } from '../model/field-label.ts';
import type { Kind } from '../model/kind-names.ts';
import type { DataPath } from '../model/place.ts';
import { schemaAt } from '../model/schema-at.ts';
import { type CellContent, type CellForm, type FieldValue, formOf } from './cell-value.ts';

/** A column that can be changed: one field of the content. */
export interface EditField {
  label: string;
  /** What belongs there, for the note on the column's head. */
  note: string;
  schema: z.ZodType;
  form: CellForm;
  /** Names of the fields beside it, in the order in which a file has them. */
  siblings: readonly string[];
}

/** A column that says which row it is. It is locked, and is not read back. */
export interface LockedColumn {
  label: string;
  note: string;
}

/** One row of a sheet: a part of one entry. */
export interface EditRow {
  /** Says which part of which entry it is; the same in every export. */
  key: string;
  kind: Kind;
  id: string;
  file: string;
  org: string;
  /** The row in words, for messages: `係長級 × 倫理・規律`. */
  place: string;
  locked: readonly CellContent[];
  /** The values of the fields, and where each is written. */
  values: readonly FieldValue[];
  paths: readonly DataPath[];
  /** For fields that this row can never have, the sentence that says so; such a cell is locked. */
  closed?: readonly (string | undefined)[];
}

/** A value that is to be written into a file. */
export interface FieldEdit {
  path: DataPath;
  value: unknown;
  siblings: readonly string[];
}

/** A sheet that can be edited and read back. */
export interface EditSheet {
  name: string;
  note: string;
  locked: readonly LockedColumn[];
  fields: readonly EditField[];
  rows: (catalog: Catalog) => EditRow[];
  /** For rows that are written together: the edit for all rows of one entry with what is in their cells now. */
  gather?: (rows: readonly { row: EditRow; values: readonly FieldValue[] }[], catalog: Catalog) => FieldEdit;
}

/**
 * The column of a field of the model: its name, its explanation and its form follow from the schema.
 * @param path where the field is; 0 for the items of lists
 * @param label another name for the column
 * @throws when the model has no such field
 */
export function fieldAt(kind: Kind, path: DataPath, label?: string): EditField {
  const found = schemaAt(COLLECTIONS[kind].schema, path);
  if (!found) throw new Error(`${kind} has no field ${path.join('.')}`);
  const { schema, siblings } = found;
  return {
    label: label ?? fieldLabel(String(path.at(-1)), schema),
    note: withoutNull(descriptionOf(schema)),
    schema,
    form: formOf(schema),
    siblings,
  };
}
