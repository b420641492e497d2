import type { Root, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Handle, type Options, type State, toMarkdown } from 'mdast-util-to-markdown';

/** Every letter that could be a mark somewhere, as the library lists them, and spaces at an end. */
const suspects = new WeakMap<State['unsafe'], RegExp>();
function suspectsOf({ unsafe }: State): RegExp {
  const known = suspects.get(unsafe);
  if (known) return known;
  const letters = [...new Set(unsafe.map(({ character }) => character))].filter((letter) => letter !== ' ');
  const pattern = new RegExp(
    `[${letters.map((letter) => `\\u{${letter.codePointAt(0)?.toString(16) ?? ''}}`).join('')}]|^ | $`,
    'u',
  );
  suspects.set(unsafe, pattern);
  return pattern;
}

/** Text without such a letter needs no escape: nearly all of it is Japanese, and the search for marks is what takes long. */
const text: Handle = (node: { value: string }, _parent, state, info) =>
  suspectsOf(state).test(node.value) ? state.safe(node.value, info) : node.value;

const OPTIONS: Options = {
  bullet: '-',
  bulletOther: '*',
  emphasis: '*',
  strong: '*',
  fences: true,
  listItemIndent: 'one',
  rule: '-',
  // Some readers strike out what stands between single tildes: 20~30代.
  unsafe: [{ character: '~', inConstruct: 'phrasing' }],
  handlers: { text },
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
};

/** Blocks as Markdown with the tables of GFM; every letter that could be taken for a mark is escaped. */
export function markdownOf(blocks: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: [...blocks] };
  return toMarkdown(root, OPTIONS);
}
