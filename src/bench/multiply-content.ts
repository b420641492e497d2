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
interface CoverageData {
  verdicts: { organization: string; sections: string[] }[];
}

const fileOf = ({ kind, id }: Pick<Draft, 'kind' | 'id'>, data: unknown, body: string): TextFile => {
  const { folder, format } = COLLECTIONS[kind];
  const yaml = stringify(data, { lineWidth: 0 });
  return {
    path: `${folder}/${id}.${format}`,
    text: format === 'mdx' ? `---\n${yaml}---\n${body}` : yaml,
  };
};

function setAt(data: unknown, path: DataPath, value: string): void {
  const holder = path.slice(0, -1).reduce<unknown>((inner, step) => (inner as Data)[step], data);
  (holder as Data)[path.at(-1) ?? ''] = value;
}

/**
 * Multiplies content, for measuring how the time of a build grows: every city, with all that belongs to it and all that
 * compares it, stands there `times` times under ids of its own (`kiyose-x2`). The national guideline stays one, and
 * judges every city; a term of a copy stands in that copy's text. What comes out holds to the same rules as what goes in.
 * @param drafts well-formed content
 * @param times how often each city is to be there; 1 gives the content as it is
 */
export function multiplyContent(drafts: readonly Draft[], times: number): TextFile[] {
  const nation = new Set(
    drafts.flatMap(({ kind, id, data }) =>
      kind === 'organization' && (data as Data)['type'] === 'national' ? [id] : [],
    ),
  );
  const known = new Map(drafts.map((draft) => [`${draft.kind} ${draft.id}`, draft]));
  /** Whether the entries of a copy have a copy of this one, too. */
  const isCopied = (kind: Kind, id: string): boolean => {
    if (ONCE.has(kind) || nation.has(firstSegment(id))) return false;
    if (kind !== 'term') return true;
    const { document } = (known.get(`term ${id}`)?.data as { source?: { document?: string } }).source ?? {};
    return document !== undefined && !nation.has(firstSegment(document));
  };
  const rows = Map.groupBy(
    drafts.filter(({ kind }) => IN_ONE_ROW.has(kind)),
    ({ kind }) => kind,
  );
  const orderOf = (draft: Draft) => Number((draft.data as Data)['order']);
  /** How far the numbers of a copy are moved on. */
  const onward = (kind: Kind, nth: number) => {
    const row = rows.get(kind) ?? [];
    const copied = row.filter(({ id }) => isCopied(kind, id));
    return Math.max(...row.map(orderOf)) + (nth - 2) * Math.max(...copied.map(orderOf));
  };

  const copyId = (id: string, nth: number) => id.replace(/^[^/]+/, (first) => `${first}-x${nth}`);
  const renamed = (kind: Kind, id: string, nth: number) => (isCopied(kind, id) ? copyId(id, nth) : id);

  /** The data and the body of a draft with every reference leading to the copy. */
  function copyOf(draft: Draft, nth: number): { data: Data; body: string } {
    const data = structuredClone(draft.data) as Data;
    const lines = draft.body.split('\n');
    // From the end to the beginning, so that the positions of the others stay right.
    for (const { at, kind, id, fragment } of referencesOf(draft).toReversed()) {
      const to = renamed(kind, id, nth);
      if ('path' in at) setAt(data, at.path, fragment === undefined ? to : `${to}#${fragment}`);
      else {
        const row = at.body.line - 1;
        const line = lines[row] ?? '';
        const from = line.indexOf(id, at.body.column - 1);
        if (from < 0) throw new Error(`${draft.file}: ${kind}:${id} is not on the line where it was found`);
        lines[row] = line.slice(0, from) + to + line.slice(from + id.length);
      }
    }
    const body = lines
      .join('\n')
      .replaceAll(/\]\(\/([a-z][a-z0-9-]*)\//g, (link, first: string) =>
        known.has(`organization ${first}`) ? `](/${renamed('organization', first, nth)}/` : link,
      );
    return { data, body };
  }

  /** The words of a copy's terms, by the chapter that explains them or the first one of their document. */
  const termsOf = (nth: number) =>
    Map.groupBy(
      drafts.filter(({ kind, id }) => kind === 'term' && isCopied(kind, id)),
      ({ data }) => {
        const { document = '', at } = (data as { source: { document?: string; at?: string } }).source;
        const first = drafts.find(({ kind, id }) => kind === 'chapter' && id.startsWith(`${document}/`));
        return renamed('chapter', at === undefined ? (first?.id ?? '') : splitFragment(at).id, nth);
      },
    );

  const files = drafts.map((draft) => {
    if (draft.kind !== 'coverage') return fileOf(draft, draft.data, draft.body);
    const data = draft.data as CoverageData;
    const verdicts = Array.from(
      { length: times - 1 },
      (_, index) => (copyOf(draft, index + 2).data as unknown as CoverageData).verdicts,
    ).flat();
    return fileOf(draft, { ...data, verdicts: [...data.verdicts, ...verdicts] }, draft.body);
  });
  for (let nth = 2; nth <= times; nth += 1) {
    const terms = termsOf(nth);
    for (const draft of drafts) {
      const { kind, id } = draft;
      if (!isCopied(kind, id)) continue;
      const { data, body } = copyOf(draft, nth);
      if (IN_ONE_ROW.has(kind)) data['order'] = orderOf(draft) + onward(kind, nth);
      const copy = copyId(id, nth);
      if (kind === 'organization') data['name'] = `${String(data['name'])}${nth}`;
      if (kind === 'term') {
        data['term'] = `${String(data['term'])}${nth}`;
        if (data['aliases']) data['aliases'] = (data['aliases'] as string[]).map((alias) => `${alias}${nth}`);
        delete data['sharedAliases'];
      }
      const words =
        kind === 'chapter' ? terms.get(copy)?.map((term) => `${String((term.data as Data)['term'])}${nth}`) : undefined;
      const end = body.lastIndexOf('</Section>');
      files.push(
        fileOf(
          { kind, id: copy },
          data,
          words ? `${body.slice(0, end)}この章のことばは、${words.join('、')}です。\n\n${body.slice(end)}` : body,
        ),
      );
    }
  }
  return files;
}
