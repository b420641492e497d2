import type { FormField } from './form-field.ts';

/** What is read from a file or written into it. */
export type FileData = Record<string, unknown>;

const isMap = (value: unknown): value is FileData =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** A value of the file as a field of the form holds it. Both differ where a form has no word for what YAML can say. */
function toField(field: FormField, value: unknown): unknown {
  switch (field.type) {
    case 'switch':
      return field.writes === undefined ? value : value === field.writes;
    case 'list': {
      if (field.alone !== undefined && value === field.alone) return [value];
      const { item } = field;
      return Array.isArray(value) ? value.map((one) => toField(item, one)) : value;
    }
    case 'group':
      return isMap(value) ? toForm(field.fields, value) : value;
    default:
      return value;
  }
}

/**
 * The data of a file as its form holds them. What no field speaks of stays.
 * @param fields of the form, in their order
 */
export function toForm(fields: readonly FormField[], data: FileData): FileData {
  const held: FileData = { ...data };
  for (const field of fields) {
    const value = toField(field, data[field.name]);
    if (value !== undefined) held[field.name] = value;
  }
  return held;
}

/** A number as a form gives it: some fields give text. What is none stays what it is, for the check to refuse. */
function toNumber(value: unknown): unknown {
  if (value === '' || value === undefined) return null;
  return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value;
}

/** What a field holds as the file writes it; undefined for an empty one. */
function fromField(field: FormField, value: unknown): unknown {
  switch (field.type) {
    case 'switch':
      if (field.writes === undefined) return value ?? false;
      return value === true ? field.writes : undefined;
    case 'number':
      return toNumber(value) ?? undefined;
    case 'list': {
      const { item, alone, empty } = field;
      const list = asList(value).map((one) => fromField(item, one));
      const kept = list.filter((one) => one !== undefined);
      if (alone !== undefined && kept.length === 1 && kept[0] === alone) return alone;
      return kept.length === 0 && empty !== 'refused' ? undefined : kept;
    }
    case 'group': {
      if (!isMap(value)) return undefined;
      const group = fromForm(field.fields, value);
      // An optional group whose every field is empty was never filled in.
      const isEmpty = Object.values(group).every((one) => one === null || one === false);
      return field.empty !== 'refused' && isEmpty ? undefined : group;
    }
    case 'figures':
      return Object.fromEntries(Object.entries(isMap(value) ? value : {}).map(([key, one]) => [key, toNumber(one)]));
    default:
      return value === '' || value === null ? undefined : value;
  }
}

/**
 * What a form holds as the file is to say it: in the order of the schema, without fields that are empty, and with `null`
 * where the schema wants one. What the form holds beyond its fields is left behind.
 */
export function fromForm(fields: readonly FormField[], held: FileData): FileData {
  const data: FileData = {};
  for (const field of fields) {
    const value = fromField(field, held[field.name]);
    if (value !== undefined) data[field.name] = value;
    else if (field.empty === 'null') data[field.name] = null;
  }
  return data;
}
