import type { CmsConfig, EntryCollection, Field, GitBackend } from '@sveltia/cms';
import { COLLECTIONS } from '../model/collections.ts';
import { SEGMENT } from '../model/ids.ts';
import { patternMessage } from '../model/json-schema.ts';
import type { Kind } from '../model/kind-names.ts';
import { definitionOf } from '../model/schema-at.ts';
import { formOf, KINDS_WITH_FORM } from './form.ts';
import type { FormField } from './form-field.ts';
import { apiRoot, type EditingRepository } from './repository.ts';

/** The name under which the editing screen knows how to read and write the files of a kind. */
export const formatOf = (kind: Kind): string => `michishirube-${kind}`;

/** Fields by which a person knows an entry, the best first. A kind without any is known by its id. */
const NAMING = ['name', 'title', 'term', 'concept', 'label', 'where'];

/** The field by which a person knows an entry of a kind. */
function namingField(kind: Kind): string | undefined {
  const { shape = {} } = definitionOf(COLLECTIONS[kind].schema);
  return NAMING.find((name) => name in shape);
}

const kindIn = (folder: string): Kind | undefined =>
  KINDS_WITH_FORM.find((kind) => COLLECTIONS[kind].folder === folder);

const ID = '{{slug}}';

/** What the screen shows of an entry: its name, and its id, since two cities have ranks of one name. */
const shownAs = (kind: Kind | undefined): string[] => {
  const name = kind && namingField(kind);
  return name === undefined ? [ID] : [`{{${name}}}`, ID];
};

const entryPicker = (folder: string) => ({
  widget: 'relation' as const,
  collection: folder,
  value_field: ID,
  display_fields: shownAs(kindIn(folder)),
});

/** A list of what is picked or typed one by one; a list of groups folds each up under what tells it apart. */
function listField(
  common: { name: string; label: string; hint?: string; required: boolean },
  { item, least, most }: Extract<FormField, { type: 'list' }>,
): Field {
  const amount = { min: least, ...(most !== undefined && { max: most }) };
  if (item.type === 'entry') return { ...common, ...amount, ...entryPicker(item.folder), multiple: true };
  if (item.type === 'choice')
    return { ...common, ...amount, widget: 'select', multiple: true, options: [...item.choices] };
  const list = { ...common, ...amount, widget: 'list' as const, label_singular: common.label };
  if (item.type === 'group') {
    // The first field of a group names it: the role of a row, the ability of a cell, the year of a plan.
    const first = item.fields[0]?.name;
    return {
      ...list,
      collapsed: true,
      ...(first !== undefined && { summary: `{{fields.${first}}}` }),
      fields: item.fields.map(screenField),
    };
  }
  return { ...list, field: { ...screenField({ ...item, label: common.label, hint: '' }), hint: '' } };
}

/** A field of a form in the words of the editing screen. */
export function screenField(field: FormField): Field {
  const { name, label, hint, empty } = field;
  const mayBeEmpty = empty !== 'refused' || (field.type === 'list' && field.least === 0) || field.type === 'switch';
  const common = { name, label, ...(hint !== '' && { hint }), required: !mayBeEmpty };
  switch (field.type) {
    case 'line':
      return {
        ...common,
        widget: field.long ? 'text' : 'string',
        ...(field.pattern !== undefined && {
          pattern: [field.pattern, field.patternMessage ?? ''] as [string, string],
        }),
      };
    case 'number':
      return {
        ...common,
        widget: 'number',
        value_type: field.whole ? 'int' : 'float',
        ...(field.whole ? {} : { step: 0.01 }),
        ...(field.least !== undefined && { min: field.least }),
        ...(field.most !== undefined && { max: field.most }),
      };
    case 'switch':
      return { ...common, widget: 'boolean', default: false };
    case 'choice':
      // A list to open, not buttons: what was chosen can be taken back.
      return {
        ...common,
        widget: 'select',
        options: [...field.choices],
        dropdown_threshold: 0,
      };
    case 'entry':
      return { ...common, ...entryPicker(field.folder) };
    case 'day':
      return { ...common, widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
    case 'list':
      return listField(common, field);
    case 'group':
      return {
        ...common,
        widget: 'object',
        collapsed: mayBeEmpty ? 'auto' : false,
        fields: field.fields.map(screenField),
      };
    case 'figures':
      return { ...common, widget: 'keyvalue', key_label: '列の記号', value_label: '値' };
    case 'prose':
      return { ...common, widget: 'text' };
  }
}

/** Entries stand in their own order where they have one. */
function sortingOf(kind: Kind): Pick<EntryCollection, 'sortable_fields'> {
  const { shape = {} } = definitionOf(COLLECTIONS[kind].schema);
  const fields = ['order', namingField(kind) ?? ''].filter((name) => name in shape);
  const [field] = fields;
  return field === undefined ? {} : { sortable_fields: { fields, default: { field } } };
}

/** A kind as a list of the editing screen: its files in their folders, new ones named by hand, none to be deleted. */
function collectionOf(kind: Kind): EntryCollection {
  const { folder, label, depth } = COLLECTIONS[kind];
  const naming = namingField(kind);
  return {
    name: folder,
    label,
    label_singular: label,
    ...(depth > 1 && { description: '左で団体（文書）のフォルダーを開くと、その中の項目が出ます。' }),
    folder: `src/content/${folder}`,
    format: formatOf(kind),
    ...(naming !== undefined && { identifier_field: naming }),
    summary: shownAs(kind).join('　'),
    // The id is the path: it is chosen once, and never changed here (npm run rename follows every reference).
    slug: {
      editable: ['create'],
      hint: 'ID になります。一度決めたら変えません',
      pattern: [SEGMENT.source, patternMessage(SEGMENT.source) ?? ''],
    },
    ...(depth > 1 && { nested: { depth, subfolders: false }, meta: { path: {} } }),
    create: true,
    // An id that is gone has to say where it went.
    delete: false,
    duplicate: false,
    thumbnail: false,
    ...sortingOf(kind),
    editor: { preview: false },
    fields: formOf(kind).map(screenField),
  };
}

/**
 * The backend of the editing screen for a repository. People sign in with an access token of their own, which needs no
 * application to be registered, and no window of another host.
 */
export function backendOf(repository: EditingRepository): GitBackend {
  const { forge, repository: repo, branch } = repository;
  return { name: forge, repo, branch, api_root: apiRoot(repository), auth_methods: ['token'] };
}

/**
 * The whole configuration of the editing screen.
 * @param backend where it saves
 * @param review whether a change becomes a proposal (pull request) that others look at first; the forge must know how
 */
export function screenConfig(backend: GitBackend, siteName: string, review: boolean): CmsConfig {
  return {
    load_config_file: false,
    backend,
    ...(review && { publish_mode: 'editorial_workflow' }),
    app_title: `${siteName}　内容を直す`,
    // The site's own sign, which the screen brings along.
    logo: { src: './icon.svg' },
    show_preview_links: false,
    // The content holds no pictures. The folder stands for none.
    media_folder: 'src/content/media',
    media_libraries: { stock_assets: { providers: [] } },
    editor: { preview: false },
    slug: { encoding: 'ascii' },
    collections: KINDS_WITH_FORM.map(collectionOf),
  };
}
