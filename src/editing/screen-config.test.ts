import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntryCollection, Field } from '@sveltia/cms';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { COLLECTIONS, kindOfFolder } from '../model/collections.ts';
import { entryIdOf, placeComplaint } from './entry-place.ts';
import { KINDS_WITH_FORM } from './form.ts';
import { apiRoot, type EditingRepository, hostsOf } from './repository.ts';
import { screenFor, screenHere } from './screen.ts';

const GITLAB: EditingRepository = {
  forge: 'gitlab',
  address: 'https://gitlab.example.lg.jp/',
  repository: 'jinzai/michishirube',
  branch: 'main',
};
const collectionsOf = ({ config }: ReturnType<typeof screenFor>) => config.collections as EntryCollection[];
const screen = screenFor(GITLAB, 'みちしるべ');
const { formats } = screen;

/** A field with those below it. */
const below = (field: Field): Field[] => [
  field,
  ...('fields' in field ? (field.fields as Field[]).flatMap(below) : []),
  ...('field' in field ? below(field.field as Field) : []),
];

describe('the configuration of the editing screen', () => {
  it('is one that the screen accepts, by its own schema', () => {
    const schema = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../node_modules/@sveltia/cms/schema/sveltia-cms.json'), 'utf8'),
    ) as object;
    const check = new Ajv({ strict: false, validateFormats: false, logger: false }).compile(schema);
    for (const { config } of [screen, screenHere('みちしるべ', 'word')]) {
      check(JSON.parse(JSON.stringify(config)));
      expect(check.errors ?? []).toEqual([]);
    }
  });

  it('lists every kind that has a form, from the folder that holds its files, as deep as its ids go', () => {
    const collections = collectionsOf(screen);
    expect(collections.map(({ name }) => kindOfFolder(name))).toEqual(KINDS_WITH_FORM);
    for (const { name, label, folder, nested, format } of collections) {
      const kind = kindOfFolder(name);
      expect(folder).toBe(`src/content/${name}`);
      expect(label).toBe(kind && COLLECTIONS[kind].label);
      expect(nested?.depth ?? 1).toBe(kind && COLLECTIONS[kind].depth);
      expect(screen.formats.map((one) => one.name)).toContain(format);
    }
  });

  it('lets nobody delete an entry or copy one, since an id that is gone has to say where it went', () => {
    for (const { create, delete: mayDelete, duplicate } of collectionsOf(screen))
      expect([create, mayDelete, duplicate]).toEqual([true, false, false]);
  });

  it('picks entries of another kind by their names, from a list that the screen has', () => {
    const collections = collectionsOf(screen);
    const pickers = collections
      .flatMap(({ fields }) => fields.flatMap(below))
      .filter(({ widget }) => widget === 'relation');
    expect(pickers.length).toBeGreaterThan(100);
    for (const picker of pickers) {
      const { collection, value_field, display_fields } = picker as Extract<Field, { widget: 'relation' }>;
      expect(collections.map(({ name }) => name)).toContain(collection);
      expect(value_field).toBe('{{slug}}');
      expect(display_fields?.at(-1)).toBe('{{slug}}');
    }
  });

  it('asks for the body of MDX as text, which no editor rewrites', () => {
    const bodies = collectionsOf(screen).flatMap(({ fields }) => fields.filter(({ name }) => name === 'body'));
    expect(bodies.length).toBe(KINDS_WITH_FORM.filter((kind) => COLLECTIONS[kind].format === 'mdx').length);
    for (const { widget } of bodies) expect(widget).toBe('text');
  });
});

describe('where it saves', () => {
  it.each<[EditingRepository, string, string[]]>([
    [GITLAB, 'https://gitlab.example.lg.jp/api/v4', ['https://gitlab.example.lg.jp']],
    [
      { ...GITLAB, forge: 'gitea', address: 'https://git.example.lg.jp/code' },
      'https://git.example.lg.jp/code/api/v1',
      ['https://git.example.lg.jp'],
    ],
    [
      { ...GITLAB, forge: 'github', address: 'https://github.com' },
      'https://api.github.com',
      ['https://api.github.com', 'https://github.com'],
    ],
    [
      { ...GITLAB, forge: 'github', address: 'https://ghe.example.lg.jp' },
      'https://ghe.example.lg.jp/api/v3',
      ['https://ghe.example.lg.jp'],
    ],
  ])('%j', (repository, api, hosts) => {
    expect(apiRoot(repository)).toBe(api);
    expect(hostsOf(repository)).toEqual(hosts);
    expect(screenFor(repository, 'みちしるべ').config.backend).toMatchObject({
      api_root: api,
      auth_methods: ['token'],
    });
  });

  it('makes a proposal of every change where the forge lets it, and names nobody who is signed in', () => {
    expect(screen.config.publish_mode).toBe('editorial_workflow');
    expect(screenFor({ ...GITLAB, forge: 'gitea' }, 'みちしるべ').config.publish_mode).toBeUndefined();
    expect(screen.visitor).toBeUndefined();
    expect(screenHere('みちしるべ', 'word').visitor).toBe('word');
  });
});

describe('the place of an entry', () => {
  it.each([
    ['src/content/roles/kiyose/kakaricho.yaml', 'kiyose/kakaricho'],
    ['src/content/chapters/kiyose/policy-ed4/duties.mdx', 'kiyose/policy-ed4/duties'],
    ['src/content/terms/dx.yaml', 'dx'],
    ['src/content/roles/kakaricho.yaml', undefined],
    ['src/content/roles/kiyose/kakaricho.mdx', undefined],
    ['src/content/roles/kiyose/Kakaricho.yaml', undefined],
    ['src/content/roles/../../settings.yaml', undefined],
    ['src/content/moves/kiyose.yaml', undefined],
    ['src/settings.ts', undefined],
  ])('%s: %s', (path, id) => {
    expect(entryIdOf(path, formats)).toBe(id);
    expect(placeComplaint(path, formats, id)).toBe(
      id === undefined ? `「${path}」には保存できません。親フォルダー（団体や文書）を選んでください。` : undefined,
    );
  });

  it('stays where it is once it was chosen', () => {
    expect(placeComplaint('src/content/roles/iruma/kakaricho.yaml', formats, 'kiyose/kakaricho')).toBe(
      'ID「kiyose/kakaricho」は、ここでは変えられません。npm run rename を使うと、参照もいっしょに直ります。',
    );
  });
});
