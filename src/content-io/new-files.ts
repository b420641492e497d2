import { type Catalog, createCatalog, fitDrafts } from '../domain/catalog.ts';
import { learningPath } from '../domain/path/learning-path.ts';
import { firstSegment } from '../model/ids.ts';
import { idOf, fileOf } from '../new-entry/answers.ts';
import { entryText, firstChapter } from '../new-entry/entry-text.ts';
import { type Answers, textIn } from '../new-entry/question.ts';
import type { NewKind } from '../new-entry/subjects.ts';
import { withTexts } from './apply-edits.ts';
import { appendItem, editYamlOf } from './edit-yaml.ts';
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

/** The abilities and skills that nothing on a new path develops: the path has to name them. */
function gapsOf(files: readonly RawFile[], file: string, text: string, id: string): Record<string, unknown> {
  const catalog = catalogOf(withNewTexts(files, new Map([[file, text]])));
  if (!catalog.find('path', id)) return {};
  const { gaps } = learningPath(catalog, id);
  const ids = (kind: 'competency' | 'skill') => gaps.filter((gap) => gap.kind === kind).map((gap) => gap.id);
  const [competencies, skills] = [ids('competency'), ids('skill')];
  if (competencies.length + skills.length === 0) return {};
  return { gaps: { ...(competencies.length > 0 && { competencies }), ...(skills.length > 0 && { skills }) } };
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
function withTableLink(text: string, table: string): string {
  const end = text.lastIndexOf('</Section>');
  return end < 0 ? text : `${text.slice(0, end)}<CompetencyTableLink of="${table}" />\n\n${text.slice(end)}`;
}

/** With the first path of a city, the other ranks get theirs: nobody is left without one. */
function otherPaths(catalog: Catalog, org: string, answers: Answers): Answers[] {
  if (catalog.of('path', org).length > 0) return [];
  return catalog
    .of('role', org)
    .filter(({ id }) => id !== answers['role'])
    .map(({ id, data }) => ({
      org,
      role: id,
      title: `${data.name}の学習パス`,
      summary: `${data.name}の人が、次に何を読み、何を学ぶかが分かります。`,
      body: 'この道の前書きは、まだ入力していません。',
      'source.document': answers['source.document'],
      'source.section': answers['source.section'],
    }));
}

/**
 * The files that begin an entry: its own, and those that have to change with it. Nothing is written here.
 * @returns the text of each file, by its path from the repository's root
 */
export function newFiles(files: readonly RawFile[], kind: NewKind, answers: Answers): Map<string, string> {
  const catalog = catalogOf(files);
  const id = idOf(kind, answers);
  const file = fileOf(kind, id);
  const textOf = (path: string) => decoder.decode(files.find((one) => one.file === path)?.bytes);
  const text = entryText(kind, answers);
  const texts = new Map([[file, text]]);
  if (kind === 'path') texts.set(file, entryText(kind, answers, gapsOf(files, file, text, id)));
  const chapter = kind === 'document' ? firstChapter(answers) : undefined;
  if (chapter) texts.set(fileOf('chapter', idOf('chapter', chapter.answers)), entryText('chapter', chapter.answers));
  const [table, group] = textIn(answers, 'group').split('#', 2);
  if (kind === 'competency' && table && group !== undefined) {
    const path = fileOf('competency-table', table);
    texts.set(path, withColumn(path, textOf(path), table, Number(group), catalog, answers));
  }
  const shown = answers['chapter'];
  if (kind === 'competency-table' && typeof shown === 'string') {
    const path = fileOf('chapter', shown);
    texts.set(path, withTableLink(textOf(path), id));
  }
  if (kind === 'path')
    for (const other of otherPaths(catalog, firstSegment(id), answers)) {
      const path = fileOf(kind, idOf(kind, other));
      const begun = entryText(kind, other);
      texts.set(path, entryText(kind, other, gapsOf(files, path, begun, idOf(kind, other))));
    }
  const organization = catalog.find('organization', firstSegment(id));
  if (organization?.data.unentered?.some((one) => one === kind))
    texts.set(organization.file, withoutUnentered(textOf(organization.file), kind));
  return texts;
}
