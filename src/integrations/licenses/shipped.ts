import type { Plugin } from 'vite';

/** A package of which code or values come with the site, and what of it. */
export interface Shipped {
  name: string;
  /** What of it reaches the reader, in Japanese. */
  what: string;
  /** It belongs to the editing screen, and may not come into the pages of readers. */
  inEditing?: true;
  /** The line of its licence file from which on it speaks of parts that do not reach the reader. */
  ownTextEndsBefore?: string;
}

/** Everything in the built site that others wrote. The build fails when a script of a page holds more than these. */
export const SHIPPED: readonly Shipped[] = [
  { name: '@digital-go-jp/design-tokens', what: '色・余白・文字の大きさの値（CSS）' },
  { name: 'hucre', what: '面談シートを Excel にするプログラム（Excel を選んだ人にだけ届く）' },
  { name: 'pagefind', what: '全文検索のプログラムと索引（検索した人にだけ届く）' },
  {
    name: 'vite',
    what: 'スクリプトの読み込みを助ける数行',
    ownTextEndsBefore: '# Licenses of bundled dependencies',
  },
  { name: '@sveltia/cms', what: '編集画面のプログラム（編集画面を置いたときだけ）', inEditing: true },
  { name: 'immutable', what: '編集画面が使うデータの形（編集画面を置いたときだけ）', inEditing: true },
  { name: 'yaml', what: 'YAML を読むプログラム（編集画面を置いたときだけ）', inEditing: true },
  { name: 'diff', what: '一覧の違いを見つけるプログラム（編集画面を置いたときだけ）', inEditing: true },
];

/** A script of a page holds a package that the list of licences does not have. */
export class UnlistedPackageError extends Error {
  override name = 'UnlistedPackageError';
}

/**
 * The package from which a module comes; undefined for a module of this site.
 * @param id as the bundler names it: a path, or a name of its own (`\0vite/preload-helper.js`)
 */
export function packageOf(id: string): string | undefined {
  const within = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
  return within ?? /^\0(vite|rolldown)\//.exec(id)?.[1];
}

/**
 * Watches the scripts of the pages: only packages of SHIPPED may come into them.
 * @param part the pages of readers, or the editing screen, which alone may hold its packages
 * @throws {UnlistedPackageError} in the build, for any other package
 */
export const onlyShipped = (part: 'reading' | 'editing' = 'reading'): Plugin => ({
  name: 'michishirube:only-shipped',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
    const names = chunks.flatMap(({ modules }) =>
      Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? (packageOf(id) ?? []) : [])),
    );
    const allowed = SHIPPED.filter(({ inEditing }) => part === 'editing' || !inEditing).map(({ name }) => name);
    const unlisted = new Set(names.filter((name) => !allowed.includes(name)));
    if (unlisted.size === 0) return;
    throw new UnlistedPackageError(
      `「${[...unlisted].join('、')}」のプログラムが頁のスクリプトに入りますが、ライセンスの一覧にありません。src/integrations/licenses/shipped.ts に足してください。`,
    );
  },
});
