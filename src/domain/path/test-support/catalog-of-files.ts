import { parseContent } from '../../../content-io/parse-content.ts';
import { type Catalog, createCatalog, fitDrafts } from '../../catalog.ts';

/** The catalog that text files make, by path below src/content. Throws when one does not fit its schema. */
export function catalogOfFiles(files: Readonly<Record<string, string>>): Catalog {
  const encoder = new TextEncoder();
  const { drafts } = parseContent(
    Object.entries(files).map(([path, text]) => ({ file: `src/content/${path}`, bytes: encoder.encode(text) })),
  );
  const { entries, misfits } = fitDrafts(drafts);
  if (misfits.length > 0) throw new Error(misfits.map(({ draft }) => draft.file).join(', '));
  return createCatalog(entries);
}
