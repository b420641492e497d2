import { buildGraph } from '../domain/graph.ts';
import { COLLECTIONS } from '../model/collections.ts';
import { firstSegment, ID, lastSegment } from '../model/ids.ts';
import type { Kind } from '../model/kind-names.ts';
import type { DataPath } from '../model/place.ts';
import { nearest } from '../rules/finding/nearest.ts';
import { type ContentEdit, editFiles, withTexts } from './apply-edits.ts';
import { parseContent, type RawFile } from './parse-content.ts';

/** The id cannot be moved there. The message is Japanese. */
export class RenameRefusedError extends Error {
  override name = 'RenameRefusedError';
}

/** What is moved, on which day (`YYYY-MM-DD`) and why. */
export interface Move {
  kind: Kind;
  from: string;
  to: string;
  date: string;
  reason: string;
  /** The home organisation, with which the moves of what belongs to none are kept. */
  home: string;
}

/** What moving an id does to the files. */
export interface Rename {
  /** The entry's own file, before and after. */
  from: string;
  to: string;
  /** The files that are there no longer: the entry's own, and that of the path of a rank. */
  gone: readonly string[];
  /** Every file whose text changes, the moved one under its new name. */
  texts: ReadonlyMap<string, string>;
  /** In how many places the id was named. */
  references: number;
}

/** Kinds whose ids are the beginning of other ids: moving one would move all of them. */
const PREFIXES: readonly Kind[] = ['organization', 'document'];

const fileOf = (kind: Kind, id: string) => `src/content/${COLLECTIONS[kind].folder}/${id}.${COLLECTIONS[kind].format}`;

function check(kind: Kind, from: string, to: string, ids: readonly string[], retired: readonly string[]): void {
  const { label, depth } = COLLECTIONS[kind];
  const refuse = (message: string) => {
    throw new RenameRefusedError(message);
  };
  if (PREFIXES.includes(kind)) refuse(`${label}のIDは、ほかの多くのIDの頭になっているので、動かせません。`);
  if (!ids.includes(from)) {
    const near = nearest(from, ids);
    refuse(`${label}「${from}」はありません。${near.length > 0 ? `もしかして: ${near.join('、')}` : ''}`);
  }
  if (!ID.test(to) || to.split('/').length !== depth)
    refuse(`「${to}」は${label}のIDになりません。半角の英小文字と数字を「-」でつなぎ、「/」で${depth}つに区切ります。`);
  if (to.split('/')[0] !== from.split('/')[0] && depth > 1) refuse('別の団体へは動かせません。');
  if (ids.includes(to)) refuse(`${label}「${to}」は、もうあります。`);
  if (retired.includes(to)) refuse(`「${to}」は、前に使われていたIDです。同じIDは二度使えません。`);
}

/**
 * Replaces an id in the body of an MDX file: in `kind:id` links, and in the components that name an entry of the kind.
 * @param components the names of those components
 */
function inBody(text: string, kind: Kind, from: string, to: string, components: ReadonlySet<string>): string {
  const old = RegExp.escape(from);
  const linked = text.replaceAll(new RegExp(String.raw`(\]\(${kind}:)${old}(?=[#)])`, 'g'), `$1${to}`);
  return linked.replaceAll(
    new RegExp(String.raw`(<([A-Z]\w*)\b[^>]*?\bof=")${old}(?=")`, 'g'),
    (whole, head: string, name: string) => (components.has(name) ? `${head}${to}` : whole),
  );
}

/** The kinds whose entries are a row, or a column, of the cells that fragments name (`kakaricho--ethics`). */
const ROWS: readonly Kind[] = ['role', 'persona'];
const COLUMNS: readonly Kind[] = ['competency'];

/** Replaces an id in the names of cells, as far as tables of its own organisation are meant. */
function inCells(file: string, text: string, kind: Kind, from: string, to: string): string {
  const org = RegExp.escape(firstSegment(from));
  const old = RegExp.escape(lastSegment(from));
  const now = lastSegment(to);
  // A link into its own page names no table.
  const own = file.split('/').includes(firstSegment(from)) ? String.raw`|\]\(` : '';
  if (ROWS.includes(kind))
    return text.replaceAll(new RegExp(`((?:\\b${org}/[a-z0-9-]+${own})#)${old}(?=--)`, 'g'), `$1${now}`);
  if (!COLUMNS.includes(kind)) return text;
  const cell = `((?:\\b${org}/[a-z0-9-]+${own})#[a-z0-9]+(?:-[a-z0-9]+)*--)${old}(?![a-z0-9-])`;
  return text.replaceAll(new RegExp(cell, 'g'), `$1${now}`);
}

/**
 * Moves an id: renames the file, follows every reference in front matter and prose, and notes where the id went, so that
 * its old address leads to the new one. Nothing is written here.
 * @throws {RenameRefusedError} when the old id is unknown, or the new one malformed or taken
 */
export function renameEntry(files: readonly RawFile[], move: Move): Rename {
  const own = renameOne(files, move);
  // The path of a rank has the id of the rank.
  const path = fileOf('path', move.from);
  if (move.kind !== 'role' || !files.some(({ file }) => file === path)) return own;
  const encoder = new TextEncoder();
  const moved = [
    ...files.filter(({ file }) => file !== own.from && !own.texts.has(file)),
    ...[...own.texts].map(([file, text]) => ({ file, bytes: encoder.encode(text) })),
  ];
  const next = renameOne(moved, { ...move, kind: 'path' });
  const texts = new Map([...own.texts, ...next.texts]);
  texts.delete(path);
  return { ...own, texts, gone: [...own.gone, ...next.gone], references: own.references + next.references };
}

/** Moves one id alone. */
function renameOne(files: readonly RawFile[], { kind, from, to, date, reason, home }: Move): Rename {
  const { drafts } = parseContent(files);
  const ids = drafts.filter((draft) => draft.kind === kind).map(({ id }) => id);
  const moves = drafts.filter((draft) => draft.kind === 'move');
  const retiredIn = (data: unknown) => (data as { retired?: Record<string, unknown>[] } | null)?.retired ?? [];
  const retired = moves.flatMap(({ data }) => retiredIn(data)).filter((one) => one['kind'] === kind);
  check(
    kind,
    from,
    to,
    ids,
    retired.map((one) => String(one['from'])),
  );

  const references = buildGraph(drafts).to(kind, from);
  const edits: ContentEdit[] = references.flatMap(({ from: draft, at, fragment }) =>
    'path' in at
      ? { file: draft.file, path: at.path, value: fragment === undefined ? to : `${to}#${fragment}`, siblings: [] }
      : [],
  );
  // The steps of paths name others by `すること:種類:ID`, which is no reference of its own.
  const step = new RegExp(`^([a-z]+:${kind}:)${RegExp.escape(from)}(?=#|$)`);
  for (const { file, data } of drafts.filter((draft) => draft.kind === 'path'))
    for (const [index, one] of ((data as { steps?: { after?: unknown[] }[] } | null)?.steps ?? []).entries())
      if (one.after?.some((name) => step.test(String(name))))
        edits.push({
          file,
          path: ['steps', index, 'after'],
          value: one.after.map((name) => String(name).replace(step, `$1${to}`)),
          siblings: [],
        });
  edits.push(...movesEdits(moves, { kind, from, to, date, reason, home }));

  const edited = editFiles(files, mergeItems(edits, drafts));
  const texts = new Map(edited);
  const decoder = new TextDecoder();
  const components = new Set(
    references.flatMap(({ at, from: draft }) => ('body' in at ? componentsOf(draft.body, from) : [])),
  );
  for (const { file, bytes } of withTexts(files, edited)) {
    const text = decoder.decode(bytes);
    const linked = file.endsWith('.mdx') ? inBody(text, kind, from, to, components) : text;
    const now = inCells(file, linked, kind, from, to);
    if (now !== text) texts.set(file, now);
  }
  const own = fileOf(kind, from);
  const moved = fileOf(kind, to);
  texts.set(moved, texts.get(own) ?? decoder.decode(files.find(({ file }) => file === own)?.bytes));
  texts.delete(own);
  const list = `src/content/moves/${movesId(kind, from, home)}.yaml`;
  if (!moves.some(({ file }) => file === list))
    texts.set(
      list,
      `retired:\n  - kind: ${kind}\n    from: ${from}\n    to: ${to}\n    date: ${date}\n    reason: ${reason}\n`,
    );
  return { from: own, to: moved, gone: [own], texts, references: references.length };
}

const movesId = (kind: Kind, from: string, home: string): string =>
  COLLECTIONS[kind].depth === 1 ? home : firstSegment(from);

/** The components of a body that name an id. */
const componentsOf = (body: string, id: string): string[] =>
  [...body.matchAll(/<([A-Z]\w*)\b[^>]*?\bof="([^"]*)"/g)].flatMap(([, name = '', of]) => (of === id ? [name] : []));

/** The edits of the lists of moves: the new move, and earlier moves to the old id, which now lead to the new one. */
function movesEdits(
  moves: readonly { id: string; file: string; data: unknown }[],
  { kind, from, to, date, reason, home }: Move,
): ContentEdit[] {
  const target = movesId(kind, from, home);
  return moves.flatMap(({ id, file, data }) => {
    const list = (data as { retired?: Record<string, unknown>[] } | null)?.retired ?? [];
    const led = list.map((one) => (one['kind'] === kind && one['to'] === from ? { ...one, to } : one));
    const all = id === target ? [...led, { kind, from, to, date, reason }] : led;
    return all.length === list.length && all.every((one, index) => one === list[index])
      ? []
      : { file, path: ['retired'] satisfies DataPath, value: all, siblings: [] };
  });
}

/** Items of lists cannot be edited one by one: edits inside a list of single values become one edit of the list. */
function mergeItems(edits: readonly ContentEdit[], drafts: readonly { file: string; data: unknown }[]): ContentEdit[] {
  const lists = new Map<string, ContentEdit>();
  const others: ContentEdit[] = [];
  for (const edit of edits) {
    const last = edit.path.at(-1);
    if (typeof last !== 'number') {
      others.push(edit);
      continue;
    }
    const path = edit.path.slice(0, -1);
    const key = `${edit.file} ${path.join('/')}`;
    const data = drafts.find(({ file }) => file === edit.file)?.data;
    const list =
      (lists.get(key)?.value as unknown[] | undefined) ??
      path.reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], data);
    lists.set(key, { ...edit, path, value: (list as unknown[]).with(last, edit.value) });
  }
  return [...others, ...lists.values()];
}
