import { parseContent } from '../../content-io/parse-content.ts';
import { createCatalog, fitDrafts } from '../../domain/catalog.ts';
import { buildGraph } from '../../domain/graph.ts';
import { PATHS } from '../../rules/test-support/paths.ts';
import { VALID_CATALOG } from '../../rules/test-support/valid-catalog.ts';
import type { NamedRevision } from '../report-of.ts';

/** The files of the small catalog by their paths below src/content. */
export const WHOLE: Readonly<Record<string, string>> = { ...VALID_CATALOG, ...PATHS };

/**
 * The small valid catalog as a revision, after edits.
 * @param edits by path below src/content: a replacement (what stands there, what comes instead), a whole new text, or
 *   null for a file that is gone
 * @throws when the text to be replaced does not stand in the file
 */
export function revision(
  name: string,
  edits: Readonly<Record<string, readonly [string, string] | string | null>> = {},
): NamedRevision {
  const files = new Map(Object.entries(WHOLE));
  for (const [path, edit] of Object.entries(edits)) {
    if (edit === null) files.delete(path);
    else if (typeof edit === 'string') files.set(path, edit);
    else {
      const text = files.get(path) ?? '';
      if (!text.includes(edit[0])) throw new Error(`${path} holds no "${edit[0]}"`);
      files.set(path, text.replace(...(edit as [string, string])));
    }
  }
  const encoder = new TextEncoder();
  const { drafts } = parseContent(
    [...files].sort().map(([path, text]) => ({ file: `src/content/${path}`, bytes: encoder.encode(text) })),
  );
  return {
    name,
    title: `${name}の版`,
    drafts,
    catalog: createCatalog(fitDrafts(drafts).entries),
    graph: buildGraph(drafts),
  };
}
