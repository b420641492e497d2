import { type Catalog, createCatalog, fitDrafts } from '../domain/catalog.ts';
import { schemaAt } from '../model/schema-at.ts';
import { COLLECTIONS } from '../model/collections.ts';
import type { Draft, Entry } from '../model/entry.ts';
import { soundPaths } from '../rules/finding/sound-paths.ts';
import { GAP_FIELDS } from '../rules/path-gap.ts';
import { prepareSubject } from '../rules/rule.ts';
import type { FieldEdit } from './edit-sheet.ts';

/** What has to change in learning paths because an edit opened or closed a gap in them. */
export interface FollowingEdits {
  edits: readonly (FieldEdit & { file: string })[];
  /** Each of them as a Japanese sentence. */
  words: readonly string[];
}

type GapKind = keyof typeof GAP_FIELDS;

/** What no step of a path develops, under the path's id; only where everything that a path is made of is whole. */
function gapsOf(drafts: readonly Draft[]): ReadonlyMap<string, Readonly<Record<GapKind, readonly string[]>>> {
  // No rule runs: the day does not matter.
  const paths = soundPaths(prepareSubject({ drafts, today: '' }));
  const idsOf = (gaps: (typeof paths)[number]['path']['gaps'], wanted: GapKind) =>
    gaps.filter(({ kind }) => kind === wanted).map(({ id }) => id);
  return new Map(
    paths.map(({ entry, path }) => [
      entry.id,
      { competency: idsOf(path.gaps, 'competency'), skill: idsOf(path.gaps, 'skill') },
    ]),
  );
}

/** A list with new items put where an order wants them; the items that stay keep theirs. */
function withNew(kept: readonly string[], added: readonly string[], order: readonly string[]): string[] {
  const list = [...kept];
  for (const id of added) {
    const next = list.findIndex((other) => order.indexOf(other) > order.indexOf(id));
    list.splice(next < 0 ? list.length : next, 0, id);
  }
  return list;
}

const GAPS = schemaAt(COLLECTIONS.path.schema, ['gaps']);

/** The edit that gives a path its new gaps; the last gap takes the whole field with it. */
function editOf(
  { file, data }: Entry<'path'>,
  field: (typeof GAP_FIELDS)[GapKind],
  list: readonly string[],
): FieldEdit & { file: string } {
  const siblings = schemaAt(COLLECTIONS.path.schema, ['gaps', field])?.siblings ?? [];
  if (list.length > 0 && data.gaps) return { file, path: ['gaps', field], value: list, siblings };
  const others = Object.fromEntries(Object.entries(data.gaps ?? {}).filter(([name]) => name !== field));
  const rest = list.length > 0 ? { [field]: list } : others;
  return {
    file,
    path: ['gaps'],
    value: Object.keys(rest).length === 0 ? undefined : rest,
    siblings: GAPS?.siblings ?? [],
  };
}

/**
 * A mark that becomes ◎, or a training that no longer develops an ability, leaves a learning path with a gap that it has
 * to name, and the other way round. Which gaps there are follows from the content; so a person who edits the cell need
 * not know the path's file.
 * @param before the content as it is
 * @param after the content with the edits of the workbook
 */
export function followGaps(before: readonly Draft[], after: readonly Draft[]): FollowingEdits {
  const [was, is] = [gapsOf(before), gapsOf(after)];
  const catalog: Catalog = createCatalog(fitDrafts(after).entries);
  const edits: (FieldEdit & { file: string })[] = [];
  const words: string[] = [];
  for (const entry of catalog.all('path')) {
    if (entry.data.role === undefined) continue;
    for (const kind of ['competency', 'skill'] as const) {
      const field = GAP_FIELDS[kind];
      const [old, now] = [was.get(entry.id)?.[kind], is.get(entry.id)?.[kind]];
      if (!old || !now) continue;
      const written = entry.data.gaps?.[field] ?? [];
      const opened = now.filter((id) => !old.includes(id) && !written.includes(id));
      const closed = written.filter((id) => old.includes(id) && !now.includes(id));
      if (opened.length + closed.length === 0) continue;
      const kept = written.filter((id) => !closed.includes(id));
      edits.push(editOf(entry, field, withNew(kept, opened, now)));
      const named = (ids: readonly string[]) => ids.map((id) => `「${catalog.get(kind, id).data.name}」`).join('');
      const list = `「${entry.data.title}」の、手立てが見当たらないものの一覧`;
      if (opened.length > 0) words.push(`${list}に${named(opened)}を足します。育てる手順が、まだ無いためです。`);
      if (closed.length > 0)
        words.push(`${list}から${named(closed)}を外します。もう、手立ての要るものではないか、手順が育てるためです。`);
    }
  }
  return { edits, words };
}
