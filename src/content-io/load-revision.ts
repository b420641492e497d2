import { basename } from 'node:path';
import type { NamedRevision } from '../difference/report-of.ts';
import { createCatalog, fitDrafts } from '../domain/catalog.ts';
import { buildGraph } from '../domain/graph.ts';
import { parseContent } from './parse-content.ts';
import { readContent } from './read-content.ts';
import { dayOfRevision, readRevision } from './read-revision.ts';

/** The name under which the files as they lie on the disk are compared. */
export const WORKING_TREE = 'いまのファイル';

const dayInWords = (day: string) => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

/**
 * Reads the content at a revision, ready to be compared. Files that cannot be read as content are left out: the check of
 * the content says what is wrong with them.
 * @param revision a name that Git resolves; undefined for the files as they lie on the disk
 * @returns the revision, and the files that were left out
 * @throws {UnknownRevisionError} when there is no such revision
 */
export async function loadRevision(
  root: string,
  revision: string | undefined,
): Promise<{ revision: NamedRevision; unread: string[] }> {
  const content = revision === undefined ? await readContent(root) : parseContent(await readRevision(root, revision));
  const broken = new Set(content.faults.filter(({ kind }) => kind === 'mdx').map(({ file }) => file));
  const drafts = content.drafts.filter(({ file }) => !broken.has(file));
  // A fault may leave the rest of its file readable: that is compared.
  const read = new Set(drafts.map(({ file }) => file));
  const unread = [...new Set(content.faults.map(({ file }) => file))]
    .filter((file) => !read.has(file))
    .map((file) => basename(file));
  return {
    revision: {
      name: revision ?? WORKING_TREE,
      title: revision === undefined ? '改正案' : `${dayInWords(await dayOfRevision(root, revision))}の版`,
      drafts,
      catalog: createCatalog(fitDrafts(drafts).entries),
      graph: buildGraph(drafts),
    },
    unread,
  };
}
