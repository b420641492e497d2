import type { Catalog } from '../domain/catalog.ts';
import { nameOf } from '../domain/addresses.ts';
import type { Draft, Entry } from '../model/entry.ts';
import { KIND_NAMES, type Kind } from '../model/kind-names.ts';
import { type KnownIds, type Leaf, leavesOf } from './leaves.ts';
import { comparePieces, compareSentences, type Piece } from './sentences.ts';

/** The content at one revision: every entry as written, and the catalog of those that fit today's schemas. */
export interface Revision {
  drafts: readonly Draft[];
  catalog: Catalog;
}

/** One change at one place: a value, an item of a list, or a sentence. */
export interface Detail extends Pick<Leaf, 'at' | 'field' | 'place' | 'fragment' | 'within' | 'form'> {
  before: string | undefined;
  after: string | undefined;
  /** Both texts word by word; a text that stands on one side alone is one piece. */
  pieces: readonly Piece[];
  /** Whether sentences of the same place that did not change stand right before it, and behind the last one. */
  keptBefore: boolean;
  keptAfter: boolean;
}

/** What became of one entry between two revisions. */
export interface Difference {
  kind: Kind;
  /** The id at the later revision; at the earlier one for an entry that is gone. */
  id: string;
  name: string;
  what: 'added' | 'removed' | 'moved' | 'changed';
  /** The id before a move. */
  movedFrom: string | undefined;
  file: string;
  details: readonly Detail[];
}

const key = (kind: string, id: string) => `${kind}:${id}`;

/** Where ids went, as the later revision declares it. */
function movesOf({ catalog }: Revision): Map<string, string> {
  const moves = catalog.all('move').flatMap(({ data }) => data.retired);
  return new Map(moves.flatMap(({ kind, from, to }) => (to === null ? [] : [[key(kind, to), from] as const])));
}

/** What a revision knows of ids. @param later the id of an entry after all moves, by `kind:id` */
const idsIn = ({ catalog }: Revision, later: ReadonlyMap<string, string> = new Map()): KnownIds => ({
  nameOf: (kind, id) => {
    const entry = catalog.find(kind, id);
    return entry && nameOf(entry);
  },
  idNow: (kind, id) => later.get(key(kind, id)) ?? id,
});

/** The ids of the earlier revision with those of the later one, by `kind:id`. */
const laterIds = (moves: ReadonlyMap<string, string>): Map<string, string> =>
  new Map(
    [...moves].map(([now, from]) => [key(now.slice(0, now.indexOf(':')), from), now.slice(now.indexOf(':') + 1)]),
  );

const nameOfDraft = (draft: Draft, { catalog }: Revision): string => {
  const entry: Entry | undefined = catalog.find(draft.kind, draft.id);
  return entry ? nameOf(entry) : draft.id;
};

const pieces = (before: string | undefined, after: string | undefined): Piece[] => {
  if (before !== undefined && after !== undefined) return comparePieces(before, after);
  if (before !== undefined) return [{ text: before, side: 'before' }];
  return after === undefined ? [] : [{ text: after, side: 'after' }];
};

function compareLeaf(old: Leaf | undefined, now: Leaf | undefined): Detail[] {
  const leaf = now ?? old;
  if (!leaf) return [];
  const { at, field, place, fragment, within = [], form } = leaf;
  const detail = (before: string | undefined, after: string | undefined): Detail => ({
    ...{ at, field, place, fragment, within, form, before, after },
    pieces: pieces(before, after),
    keptBefore: false,
    keptAfter: false,
  });
  const before = old?.texts ?? [];
  const after = now?.texts ?? [];
  const [oldKeys, nowKeys] = [old?.keys ?? [], now?.keys ?? []];
  if (form === 'value') return oldKeys[0] === nowKeys[0] ? [] : [detail(before[0], after[0])];
  if (form === 'set')
    return [
      ...before.filter((_, index) => !nowKeys.includes(oldKeys[index] ?? '')).map((text) => detail(text, undefined)),
      ...after.filter((_, index) => !oldKeys.includes(nowKeys[index] ?? '')).map((text) => detail(undefined, text)),
    ];
  if (form === 'order') {
    // What came or went is said elsewhere: the order of what stayed is compared.
    const stayed = (keys: readonly string[], others: readonly string[]) => keys.filter((one) => others.includes(one));
    const isSame = stayed(oldKeys, nowKeys).join('\n') === stayed(nowKeys, oldKeys).join('\n');
    return isSame ? [] : [detail(before.join('、'), after.join('、'))];
  }
  const all = compareSentences(before, after);
  // A sentence that only stands elsewhere in its list is asked of nobody anew, and of nobody no longer.
  const went = new Set(all.flatMap((pair) => (pair.after === undefined ? (pair.before ?? []) : [])));
  const moved = new Set(
    all.flatMap((pair) => (pair.before === undefined && went.has(pair.after ?? '') ? (pair.after ?? []) : [])),
  );
  const pairs = all.filter((pair) => !moved.has(pair.before ?? '') && !moved.has(pair.after ?? ''));
  const isKept = (index: number) => pairs[index] !== undefined && pairs[index].before === pairs[index].after;
  const last = pairs.findLastIndex((pair) => pair.before !== pair.after);
  return [
    ...pairs.flatMap((pair, index) =>
      isKept(index)
        ? []
        : {
            ...detail(pair.before, pair.after),
            keptBefore: isKept(index - 1),
            keptAfter: index === last && isKept(index + 1),
          },
    ),
    ...[...moved].map((text) => ({
      ...detail(`${before.indexOf(text) + 1}番目: ${text}`, `${after.indexOf(text) + 1}番目: ${text}`),
      ...{ at: `${at}/order`, field: 'order', place: [...place, '並び'] },
    })),
  ];
}

/** The leaves of both sides by their places: those of the later side in its order, each followed by what went. */
function compareLeaves(before: readonly Leaf[], after: readonly Leaf[]): Detail[] {
  const old = new Map(before.map((leaf) => [leaf.at, leaf]));
  const kept = new Set(after.map(({ at }) => at));
  return [
    ...after.flatMap((leaf) => compareLeaf(old.get(leaf.at), leaf)),
    ...before.filter(({ at }) => !kept.has(at)).flatMap((leaf) => compareLeaf(leaf, undefined)),
  ];
}

/**
 * Compares the content of two revisions entry by entry, cell by cell and sentence by sentence.
 * @returns what differs, by kind in the order of the model, then by id; entries without a difference are left out
 * @throws the reader's own error when the body of an entry is not well-formed MDX
 */
export function compareRevisions(before: Revision, after: Revision): Difference[] {
  const moves = movesOf(after);
  const ids = { before: idsIn(before, laterIds(moves)), after: idsIn(after) };
  const old = new Map(before.drafts.map((draft) => [key(draft.kind, draft.id), draft]));
  const seen = new Set<string>();
  const differences: Difference[] = [];
  for (const draft of after.drafts) {
    const from = moves.get(key(draft.kind, draft.id));
    const moved = from !== undefined && old.has(key(draft.kind, from)) && !old.has(key(draft.kind, draft.id));
    const earlier = old.get(key(draft.kind, moved ? from : draft.id));
    if (earlier) seen.add(key(earlier.kind, earlier.id));
    const details = compareLeaves(earlier ? leavesOf(earlier, ids.before) : [], leavesOf(draft, ids.after));
    if (details.length === 0 && !moved) continue;
    differences.push({
      kind: draft.kind,
      id: draft.id,
      name: nameOfDraft(draft, after),
      what: moved ? 'moved' : earlier ? 'changed' : 'added',
      movedFrom: moved ? from : undefined,
      file: draft.file,
      details,
    });
  }
  for (const draft of before.drafts) {
    if (seen.has(key(draft.kind, draft.id))) continue;
    differences.push({
      kind: draft.kind,
      id: draft.id,
      name: nameOfDraft(draft, before),
      what: 'removed',
      movedFrom: undefined,
      file: draft.file,
      details: compareLeaves(leavesOf(draft, ids.before), []),
    });
  }
  const place = (kind: Kind) => KIND_NAMES.indexOf(kind);
  return differences.sort((a, b) => place(a.kind) - place(b.kind) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
