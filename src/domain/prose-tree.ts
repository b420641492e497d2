import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdxjs } from 'micromark-extension-mdxjs';

/** The extensions are made once: they are the same for every body. */
const MDX = {
  extensions: [mdxjs(), gfmTable()],
  mdastExtensions: [mdxFromMarkdown(), gfmTableFromMarkdown()],
};

/**
 * Reads the body of an MDX entry as a tree: Markdown with tables and components.
 * @throws the reader's own error, with the place, when the body is not well-formed
 */
export const proseTree = (body: string): Nodes => fromMarkdown(body, MDX);
