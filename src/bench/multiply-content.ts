import { stringify } from 'yaml';
import { referencesOf } from '../domain/references.ts';
import { COLLECTIONS } from '../model/collections.ts';
import type { Draft } from '../model/entry.ts';
import { firstSegment, splitFragment } from '../model/ids.ts';
import type { Kind } from '../model/kind-names.ts';
import type { DataPath } from '../model/place.ts';

/** A file to be written: its path below the content folder, and its text. */
export interface TextFile {
  path: string;
  text: string;
}

/** Kinds of the site as a whole: they are not copied. */
const ONCE = new Set<Kind>(['page', 'change', 'move']);

/** Kinds of the whole site that are numbered in one row: the copies follow the originals. */
const IN_ONE_ROW = new Set<Kind>(['organization', 'topic', 'crosswalk']);

type Data = Record<string, unknown>;
const dataOf = ({ data }: Draft) => data as Data;
const orderOf = (draft: Draft) => Number(dataOf(draft)['order']);
const sourceOf = (draft: Draft) => (dataOf(draft)['source'] ?? {}) as { document?: string; at?: string };
const verdictsOf = (draft: Draft) => dataOf(draft)['verdicts'] as unknown[];

function setAt(data: unknown, path: DataPath, value: string): void {
  const holder = path.slice(0, -1).reduce<unknown>((inner, step) => (inner as Data)[step], data);
  (holder as Data)[path.at(-1) ?? ''] = value;
}

/** The text of an entry's file. */
export function fileOf({ kind, id, data, body }: Draft): TextFile {
  const { folder, format } = COLLECTIONS[kind];
  const yaml = stringify(data, { lineWidth: 0 });
  return { path: `${folder}/${id}.${format}`, text: format === 'mdx' ? `---\n${yaml}---\n${body}` : yaml };
}

/**
 * Multiplies content, for measuring how times grow with it: every city, with all that belongs to it and all that compares
 * it, stands there `times` times under ids of its own (`kiyose-x2`). The national guideline stays one, and judges every
 * city; a term of a copy stands in that copy's text. What comes out holds to the same rules as what goes in.
 * @param drafts well-formed content
 * @param times how often each city is to be there; 1 gives the content as it is
 * @param options.sameBodies leave the prose of a copy as it is, for what does not follow its links
 */
export function multiplyContent(drafts: readonly Draft[], times: number, { sameBodies = false } = {}): Draft[] {
  const known = new Map(drafts.map((draft) => [`${draft.kind} ${draft.id}`, draft]));
  const nation = new Set(
    drafts.flatMap((draft) =>
      draft.kind === 'organization' && dataOf(draft)['type'] === 'national' ? [draft.id] : [],
    ),
  );
  /** Whether the entries of a copy have a copy of this one, too. */
  const isCopied = (kind: Kind, id: string): boolean => {
    if (ONCE.has(kind) || nation.has(firstSegment(id))) return false;
    if (kind !== 'term') return true;
    const term = known.get(`term ${id}`);
    const { document } = term ? sourceOf(term) : {};
    return document !== undefined && !nation.has(firstSegment(document));
  };
  const copyId = (id: string, nth: number) => id.replace(/^[^/]+/, (first) => `${first}-x${nth}`);
  const renamed = (kind: Kind, id: string, nth: number) => (isCopied(kind, id) ? copyId(id, nth) : id);

  const row = (kind: Kind) => drafts.filter((draft) => draft.kind === kind);
  const ends = new Map(
    [...IN_ONE_ROW].map((kind) => [
      kind,
      {
        first: Math.max(...row(kind).map(orderOf)),
        further: Math.max(
          ...row(kind)
            .filter(({ id }) => isCopied(kind, id))
            .map(orderOf),
        ),
      },
    ]),
  );

  /** A draft with every reference leading to the copy. */
  function copyOf(draft: Draft, nth: number): Draft & { data: Data } {
    const data = structuredClone(draft.data) as Data;
    const lines = draft.body.split('\n');
    // From the end to the beginning, so that the positions of the others stay right.
    for (const { at, kind, id, fragment } of referencesOf(draft).toReversed()) {
      const to = renamed(kind, id, nth);
      if ('path' in at) setAt(data, at.path, fragment === undefined ? to : `${to}#${fragment}`);
      else {
        const line = lines[at.body.line - 1] ?? '';
        const from = line.indexOf(id, at.body.column - 1);
        if (from < 0) throw new Error(`${draft.file}: ${kind}:${id} is not on the line where it was found`);
        lines[at.body.line - 1] = line.slice(0, from) + to + line.slice(from + id.length);
      }
    }
    const body = lines
      .join('\n')
      .replaceAll(/\]\(\/([a-z][a-z0-9-]*)\//g, (link, first: string) =>
        known.has(`organization ${first}`) ? `](/${renamed('organization', first, nth)}/` : link,
      );
    const id = copyId(draft.id, nth);
    const { path } = fileOf({ ...draft, id, data: {} });
    return { kind: draft.kind, id, file: `src/content/${path}`, data, body: sameBodies ? draft.body : body };
  }

  const terms = drafts.filter(({ kind, id }) => kind === 'term' && isCopied(kind, id));
  /** The terms that a chapter explains; those without a place belong to the first chapter of their document. */
  const termsOf = Map.groupBy(terms, (term) => {
    const { document = '', at } = sourceOf(term);
    return at === undefined
      ? (row('chapter').find(({ id }) => id.startsWith(`${document}/`))?.id ?? '')
      : splitFragment(at).id;
  });
  const nameOf = (term: Draft, nth: number) => `${String(dataOf(term)['term'])}${nth}`;

  function asOwnEntry(draft: Draft, nth: number): Draft {
    const copy = copyOf(draft, nth);
    const end = ends.get(draft.kind);
    if (end) copy.data['order'] = orderOf(draft) + end.first + (nth - 2) * end.further;
    if (draft.kind === 'organization') copy.data['name'] = `${String(copy.data['name'])}${nth}`;
    if (draft.kind === 'term') {
      copy.data['term'] = nameOf(draft, nth);
      if (copy.data['aliases']) {
        copy.data['aliases'] = (copy.data['aliases'] as string[]).map((alias) => `${alias}${nth}`);
      }
      delete copy.data['sharedAliases'];
    }
    const words = draft.kind === 'chapter' ? termsOf.get(draft.id)?.map((term) => nameOf(term, nth)) : undefined;
    if (!words || sameBodies) return copy;
    const at = copy.body.lastIndexOf('</Section>');
    return {
      ...copy,
      body: `${copy.body.slice(0, at)}この章のことばは、${words.join('、')}です。\n\n${copy.body.slice(at)}`,
    };
  }

  const nths = Array.from({ length: times - 1 }, (_, index) => index + 2);
  return [
    ...drafts.map((draft) =>
      draft.kind === 'coverage' && dataOf(draft)['verdicts']
        ? {
            ...draft,
            data: {
              ...dataOf(draft),
              verdicts: [...verdictsOf(draft), ...nths.flatMap((nth) => verdictsOf(copyOf(draft, nth)))],
            },
          }
        : draft,
    ),
    ...nths.flatMap((nth) =>
      drafts.filter(({ kind, id }) => isCopied(kind, id)).map((draft) => asOwnEntry(draft, nth)),
    ),
  ];
}
