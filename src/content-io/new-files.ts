import { type Catalog, createCatalog, fitDrafts } from '../domain/catalog.ts';
import { isEntered } from '../domain/entered.ts';
import { learningPath } from '../domain/path/learning-path.ts';
import { COLLECTIONS } from '../model/collections.ts';
import { firstSegment } from '../model/ids.ts';
import { idOf, fileOf } from '../new-entry/answers.ts';
import { entryText, firstChapter } from '../new-entry/entry-text.ts';
import { type JoinedKind, joinedPart, PARTS } from '../new-entry/joined-kinds.ts';
import { type Answers, textIn } from '../new-entry/question.ts';
import { roleRows } from '../new-entry/role-questions.ts';
import { withSection } from '../new-entry/section.ts';
import { TAGS } from '../new-entry/shown-in-chapter.ts';
import type { NewKind } from '../new-entry/subjects.ts';
import { withTexts } from './apply-edits.ts';
import { appendItem, editContentFile, editYamlOf } from './edit-yaml.ts';
import { parseContent, type RawFile } from './parse-content.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** The content with some files changed and some added. */
export function withNewTexts(files: readonly RawFile[], texts: ReadonlyMap<string, string>): RawFile[] {
  const there = new Set(files.map(({ file }) => file));
  const added = [...texts].filter(([file]) => !there.has(file));
  return [...withTexts(files, texts), ...added.map(([file, text]) => ({ file, bytes: encoder.encode(text) }))];
}

/** The catalog of files as far as they can be read. */
export const catalogOf = (files: readonly RawFile[]): Catalog =>
  createCatalog(fitDrafts(parseContent(files).drafts).entries);

/** The abilities and skills that nothing on a path develops: the path has to name them. */
function gapsIn(catalog: Catalog, id: string): { competencies?: string[]; skills?: string[] } | undefined {
  const { gaps } = learningPath(catalog, id);
  const ids = (kind: 'competency' | 'skill') => gaps.filter((gap) => gap.kind === kind).map((gap) => gap.id);
  const [competencies, skills] = [ids('competency'), ids('skill')];
  if (competencies.length + skills.length === 0) return undefined;
  return { ...(competencies.length > 0 && { competencies }), ...(skills.length > 0 && { skills }) };
}

/** A table with one more column: the new ability, with a cell in every row of the group. */
function withColumn(
  file: string,
  text: string,
  table: string,
  group: number,
  catalog: Catalog,
  answers: Answers,
): string {
  const competency = idOf('competency', answers);
  const { groups } = catalog.get('competency-table', table).data;
  const rows = groups[group]?.rows ?? [];
  return editYamlOf(file, text, (yaml) => {
    const wider = appendItem(yaml, ['groups', group, 'columns'], competency);
    return rows.reduce((all, { role }, row) => {
      const answer = answers[`cell.${table}#${group}.${role}`];
      const said = answer === undefined ? {} : Array.isArray(answer) ? { statements: answer } : { mark: answer };
      return appendItem(all, ['groups', group, 'rows', row, 'cells'], { competency, ...said });
    }, wider);
  });
}

/** The file of an organisation without the note that a table of it is empty, with the comments above that line. */
export function withoutUnentered(text: string, kind: string): string {
  const item = new RegExp(`(?:^ *#.*\\n)*^ *- ${RegExp.escape(kind)} *\\n`, 'm');
  const left = text.replace(item, '');
  return /^unentered:[ \t]*\n(?![ \t]*(?:#.*\n[ \t]*)*- )/m.test(left) ? withoutList(left) : left;
}

/** The same without the list itself, once it is empty, and the comments that explain it. */
const withoutList = (text: string): string => text.replace(/(?:^#.*\n)*^unentered:[ \t]*\n/m, '');

/** A chapter that shows a table at the end of its last section. */
function withTag(text: string, component: string, id: string): string {
  const end = text.lastIndexOf('</Section>');
  return end < 0 ? text : `${text.slice(0, end)}<${component} of="${id}" />\n\n${text.slice(end)}`;
}

/** A path of a rank of which nothing is known yet but whose it is. */
const pathToBegin = (org: string, role: string, name: string, source: Answers): Answers => ({
  org,
  role,
  title: `${name}の学習パス`,
  summary: `${name}の人が、次に何を読み、何を学ぶかが分かります。`,
  body: 'この道の前書きは、まだ入力していません。',
  'source.document': source['source.document'],
  'source.section': source['source.section'],
});

/**
 * The paths that have to be begun with a new entry, so that nobody is left without one: with the first path of a city those
 * of its other ranks, with a new rank of a city that has paths its own.
 */
function otherPaths(catalog: Catalog, kind: NewKind, org: string, answers: Answers): Answers[] {
  const hasPaths = catalog.of('path', org).length > 0;
  if (kind === 'role' && hasPaths) return [pathToBegin(org, idOf(kind, answers), textIn(answers, 'name'), answers)];
  if (kind !== 'path' || hasPaths) return [];
  return catalog
    .of('role', org)
    .filter(({ id }) => id !== answers['role'])
    .map(({ id, data }) => pathToBegin(org, id, data.name, answers));
}

/**
 * The paths of a city whose gaps are others with the new texts than they were: what they say of them is put right. An
 * ability with ◎ that nothing develops is a gap of every rank that it is asked of, and a training closes it.
 */
function settledPaths(files: readonly RawFile[], texts: ReadonlyMap<string, string>, org: string): Map<string, string> {
  const after = withNewTexts(files, texts);
  const catalog = catalogOf(after);
  const order = Object.keys(COLLECTIONS.path.schema.shape);
  return new Map(
    catalog.of('path', org).flatMap((entry) => {
      if (entry.data.role === undefined || !catalog.find('role', entry.data.role)) return [];
      const wanted = gapsIn(catalog, entry.id);
      const said = entry.data.gaps;
      const isSame = (['competencies', 'skills'] as const).every(
        (field) => new Set(wanted?.[field]).symmetricDifference(new Set(said?.[field])).size === 0,
      );
      if (isSame) return [];
      const text = decoder.decode(after.find(({ file }) => file === entry.file)?.bytes);
      return [[entry.file, editContentFile(entry.file, text, ['gaps'], wanted, order)] as const];
    }),
  );
}

/** What the organisations still call empty, without the tables that have been entered with the new texts. */
function withoutEntered(
  files: readonly RawFile[],
  texts: ReadonlyMap<string, string>,
  org: string,
): Map<string, string> {
  const after = withNewTexts(files, texts);
  const catalog = catalogOf(after);
  const organization = catalog.find('organization', org);
  const entered = organization?.data.unentered?.filter((kind) => isEntered(catalog, kind, org)) ?? [];
  if (!organization || entered.length === 0) return new Map();
  const text = decoder.decode(after.find(({ file }) => file === organization.file)?.bytes);
  return new Map([[organization.file, entered.reduce<string>(withoutUnentered, text)]]);
}

/** The new texts of an entry with what follows from them for the paths and the list of empty tables of its city. */
function settled(files: readonly RawFile[], texts: Map<string, string>, org: string): Map<string, string> {
  for (const [file, text] of settledPaths(files, texts, org)) texts.set(file, text);
  for (const [file, text] of withoutEntered(files, texts, org)) texts.set(file, text);
  return texts;
}

/**
 * The files that begin an entry: its own, and those that have to change with it. Nothing is written here.
 * @returns the text of each file, by its path from the repository's root; the entry's own first
 */
export function newFiles(files: readonly RawFile[], kind: NewKind, answers: Answers): Map<string, string> {
  const catalog = catalogOf(files);
  const id = idOf(kind, answers);
  const org = firstSegment(id);
  const texts = new Map([[fileOf(kind, id), entryText(kind, answers)]]);
  const textOf = (path: string) => texts.get(path) ?? decoder.decode(files.find((one) => one.file === path)?.bytes);
  const chapter = kind === 'document' ? firstChapter(answers) : undefined;
  if (chapter) texts.set(fileOf('chapter', idOf('chapter', chapter.answers)), entryText('chapter', chapter.answers));
  const [table, group] = textIn(answers, 'group').split('#', 2);
  if (kind === 'competency' && table && group !== undefined) {
    const path = fileOf('competency-table', table);
    texts.set(path, withColumn(path, textOf(path), table, Number(group), catalog, answers));
  }
  if (kind === 'role')
    for (const { table: to, group: at, row } of roleRows(id, answers, catalog)) {
      const path = fileOf('competency-table', to);
      texts.set(
        path,
        editYamlOf(path, textOf(path), (yaml) => appendItem(yaml, ['groups', at, 'rows'], row)),
      );
    }
  const [tag, shown] = [TAGS[kind], answers['chapter']];
  if (tag !== undefined && typeof shown === 'string') {
    const path = fileOf('chapter', shown);
    texts.set(path, withTag(textOf(path), tag, id));
  }
  for (const other of otherPaths(catalog, kind, org, answers))
    texts.set(fileOf('path', idOf('path', other)), entryText('path', other));
  return settled(files, texts, org);
}

/** The file of an entry that speaks of every city, with the part of one more. */
export function joinedFiles(files: readonly RawFile[], kind: JoinedKind, answers: Answers): Map<string, string> {
  const path = fileOf(kind, textIn(answers, 'entry'));
  const text = decoder.decode(files.find(({ file }) => file === path)?.bytes);
  const part = joinedPart(kind, answers, catalogOf(files));
  const texts = new Map([[path, editYamlOf(path, text, (yaml) => appendItem(yaml, [PARTS[kind]], part))]]);
  return settled(files, texts, textIn(answers, 'org'));
}

/** The file of a chapter with one more section. */
export function sectionFiles(files: readonly RawFile[], answers: Answers): Map<string, string> {
  const path = fileOf('chapter', textIn(answers, 'chapter'));
  const text = decoder.decode(files.find(({ file }) => file === path)?.bytes);
  return new Map([[path, withSection(text, answers)]]);
}
