import { describe, expect, it } from 'vitest';
import { COLLECTIONS } from '../model/collections.ts';
import { KIND_NAMES } from '../model/kind-names.ts';
import { definitionOf } from '../model/schema-at.ts';
import { formOf, KINDS_WITH_FORM, WITHOUT_FORM } from './form.ts';
import { BODY, type FormField } from './form-field.ts';

const JAPANESE = /[\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]/;

/** A field with all that it holds, by their path; the items of a list have no words of their own. */
const below = (field: FormField, path = field.name): [string, FormField][] => [
  [path, field],
  ...(field.type === 'group' ? field.fields.flatMap((one) => below(one, `${path}.${one.name}`)) : []),
  ...(field.type === 'list' && field.item.type === 'group'
    ? field.item.fields.flatMap((one) => below(one, `${path}.${one.name}`))
    : []),
];

const fieldAt = (kind: (typeof KINDS_WITH_FORM)[number], path: string) =>
  formOf(kind)
    .flatMap((field) => below(field))
    .find(([at]) => at === path)?.[1];

it('every kind has a form, or a reason to have none', () => {
  expect([...KINDS_WITH_FORM, ...Object.keys(WITHOUT_FORM)].sort()).toEqual([...KIND_NAMES].sort());
  for (const reason of Object.values(WITHOUT_FORM)) expect(reason).toMatch(JAPANESE);
});

describe.each(KINDS_WITH_FORM)('the form of %s', (kind) => {
  const fields = formOf(kind);
  const all = fields.flatMap((field) => below(field));

  it('has a field for every field of the schema, in its order, and one for the body of MDX', () => {
    const names = Object.keys(definitionOf(COLLECTIONS[kind].schema).shape ?? {});
    expect(names).not.toContain(BODY);
    expect(fields.map(({ name }) => name)).toEqual(COLLECTIONS[kind].format === 'mdx' ? [...names, BODY] : names);
  });

  it('says in Japanese what each field is, what a choice means and why a text is refused', () => {
    for (const [path, field] of all) {
      expect(field.label, path).toMatch(JAPANESE);
      expect(field.hint, path).not.toMatch(/\bnull\b|\[\]|: (?:true|false)|\w=/);
      if (field.type === 'choice') for (const { label } of field.choices) expect(label, path).toMatch(JAPANESE);
      if (field.type === 'line' && field.pattern !== undefined) {
        expect(() => new RegExp(field.pattern ?? ''), path).not.toThrow();
        expect(field.patternMessage, path).toMatch(/。$/);
      }
    }
  });

  it('is plain data that arrives in the browser as it is', () => {
    expect(JSON.parse(JSON.stringify(fields))).toEqual(fields);
  });
});

describe('a field', () => {
  it('says in words what the schema says in its own: bounds, choices, an empty value', () => {
    expect(fieldAt('competency-table', 'groups.rows.cells.mark')).toMatchObject({
      type: 'choice',
      label: '印',
      empty: 'left-out',
      choices: [
        { value: '◎', label: '◎ 特に必要' },
        { value: '○', label: '○ 必要' },
      ],
    });
    expect(fieldAt('training', 'yearFrom')).toMatchObject({
      type: 'number',
      whole: true,
      least: 1,
      most: 43,
      empty: 'left-out',
      hint: '原文から分かるときだけ',
    });
    expect(fieldAt('stage', 'step')).toMatchObject({ type: 'number', empty: 'null' });
    expect(fieldAt('document', 'effectiveDate')).toMatchObject({ type: 'day', empty: 'left-out' });
    expect(fieldAt('welcome', 'actions')).toMatchObject({ type: 'list', least: 1, most: 3 });
    expect(fieldAt('skill', 'level1')).toMatchObject({ type: 'list', alone: '該当なし', least: 1 });
    expect(fieldAt('statistic', 'rows.values')).toMatchObject({ type: 'figures' });
    expect(fieldAt('erratum', 'confidence')).toMatchObject({ type: 'number', whole: false, least: 0, most: 1 });
  });

  it('that names an entry knows where the entries are; a place within one is typed', () => {
    expect(fieldAt('competency-table', 'groups.rows.role')).toMatchObject({ type: 'entry', folder: 'roles' });
    expect(fieldAt('role', 'nextRoles')).toMatchObject({ item: { type: 'entry', folder: 'roles' }, least: 0 });
    expect(fieldAt('role', 'source.at')).toMatchObject({ type: 'line' });
    expect(JSON.stringify(fieldAt('role', 'source.at'))).toContain('「#」と節の記号を続けます');
  });

  it('of one value that is written or not is a switch that says when to turn it on', () => {
    expect(fieldAt('path', 'steps.required')).toMatchObject({
      type: 'switch',
      writes: false,
      label: '「余裕があれば」に置くとき',
    });
    expect(fieldAt('plan', 'nodes.supportedByPolicy')).toMatchObject({ type: 'switch', writes: true });
    expect(fieldAt('plan-target', 'years.certain')).not.toHaveProperty('writes');
  });

  it('that asks for a sentence has room for one', () => {
    expect(fieldAt('role', 'summary')).toMatchObject({ type: 'line', long: true });
    expect(fieldAt('role', 'name')).toMatchObject({ type: 'line', long: false });
  });
});
