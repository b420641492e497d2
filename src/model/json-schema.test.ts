import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { COLLECTIONS } from './collections.ts';
import { type EditorSchema, editorSchema } from './json-schema.ts';
import { KIND_NAMES } from './kind-names.ts';

/** Strict: an unknown keyword in a schema is an error here. Dates are held by their pattern. */
const newAjv = () => new Ajv2020({ allErrors: true, keywords: ['patternErrorMessage'], formats: { date: true } });

/** A schema and every schema inside it that describes a value. */
function* schemasIn(schema: EditorSchema): Generator<EditorSchema> {
  yield schema;
  const inner = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.anyOf ?? []),
    ...[schema.items, schema.additionalProperties].flat(),
  ];
  for (const next of inner) if (typeof next === 'object') yield* schemasIn(next);
}

const property = (schema: EditorSchema, ...path: string[]): EditorSchema => {
  let found = schema;
  for (const step of path) found = (step === '*' ? found.items : found.properties?.[step]) as EditorSchema;
  return found;
};

describe.each(KIND_NAMES)('the schema of %s', (kind) => {
  const schema = editorSchema(kind);

  it('is a valid schema of the 2020-12 draft', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(() => newAjv().compile(schema)).not.toThrow();
  });

  it('describes every field in Japanese, or every item of it', () => {
    const silent = Object.entries(schema.properties ?? {})
      .filter(
        ([, field]) =>
          ![...schemasIn(field as EditorSchema)].some(({ description = '' }) => /[ぁ-んァ-ヶ一-龠]/u.test(description)),
      )
      .map(([name]) => name);
    expect(silent).toEqual([]);
    expect(schema.title).toBe(COLLECTIONS[kind].label);
  });

  it('lets no object have fields that nobody knows', () => {
    const open = [...schemasIn(schema)].filter(
      ({ properties, additionalProperties }) => properties && additionalProperties !== false,
    );
    expect(open).toEqual([]);
  });

  it('knows no value that could be anything', () => {
    const vague = [...schemasIn(schema)].filter(
      ({ type, anyOf, const: fixed, enum: values }) => !type && !anyOf && !values && fixed === undefined,
    );
    expect(vague).toEqual([]);
  });

  it('demands the same fields as the check', () => {
    const refused = COLLECTIONS[kind].schema.safeParse({}).error?.issues.map(({ path }) => String(path[0]));
    expect(schema.required).toEqual(refused);
  });

  it('tells what to write wherever a text must match a pattern of the model', () => {
    const mute = [...schemasIn(schema)].filter(
      (inner) => inner.pattern !== undefined && inner.patternErrorMessage === undefined,
    );
    // A code such as A01 and the number of a plan's node occur once each; their descriptions give an example.
    expect(mute.map(({ description }) => description)).toEqual(
      { erratum: ['校訂注の番号（例: A01）'], plan: ['番号（基本理念には無い）。引用符で囲む'] }[kind as string] ?? [],
    );
  });
});

describe('the schemas', () => {
  it('carry enumerations', () => {
    expect(property(editorSchema('role'), 'tier').enum).toEqual(['一般職', '監督職', '管理職']);
  });

  it('offer the two marks through the preprocessing that folds the look-alike circles', () => {
    const cell = property(editorSchema('competency-table'), 'groups', '*', 'rows', '*', 'cells', '*');
    expect(property(cell, 'mark').enum).toEqual(['◎', '○']);
    expect(cell.required).toEqual(['competency']);
  });

  it('make days a text with a pattern through the preprocessing that takes dates', () => {
    const day = property(editorSchema('document'), 'nextReview');
    expect(day).toMatchObject({ type: 'string', format: 'date', description: '次回確認日' });
    expect(editorSchema('change').required).toContain('date');
  });

  it('say of which kind a reference is and where its entries are', () => {
    const { description } = property(editorSchema('role'), 'nextRoles', '*');
    expect(description).toBe('次の職（職層のID。src/content/roles の下のパスから拡張子を除いたもの）');
  });

  it('take 該当なし or a list for a level, nothing else', () => {
    const check = newAjv().compile(property(editorSchema('skill'), 'level3'));
    expect(check('該当なし')).toBe(true);
    expect(check(['できる'])).toBe(true);
    expect(check([])).toBe(false);
    expect(check('-')).toBe(false);
  });

  it('take null for a meeting without a day, and demand that it is written', () => {
    const meeting = property(editorSchema('committee'), 'meetings', '*');
    const check = newAjv().compile(meeting);
    const rest = { label: '第3回', dateText: '書面開催', items: ['検討'] };
    expect(check({ ...rest, date: null })).toBe(true);
    expect(check({ ...rest, date: '2026-02-10' })).toBe(true);
    expect(check({ ...rest, date: '2026-02-30' })).toBe(false);
    expect(check(rest)).toBe(false);
  });
});
