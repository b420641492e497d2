import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Draft } from '../model/entry.ts';
import { fileOf, multiplyContent } from './multiply-content.ts';
import { pageText } from './page-text.ts';

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** What a build of this site reads, apart from the content. */
export const PROGRAM = [
  'src',
  'scripts',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * Makes a project of this program with its content multiplied. It finds the packages of the repository, since it lies
 * below it.
 * @param root the repository
 * @param folder the project; what is there goes
 * @returns how many files of content it has
 */
export function makeScaledProject(root: string, folder: string, drafts: readonly Draft[], times: number): number {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const content = join(root, 'src/content');
  for (const name of PROGRAM) {
    cpSync(join(root, name), join(folder, name), { recursive: true, filter: (source) => source !== content });
  }
  const entries = multiplyContent(drafts, times);
  for (const { path, text } of entries.map(fileOf)) write(join(folder, 'src/content', path), text);
  return entries.length;
}

const CONFIG = `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({
  trailingSlash: 'always',
  integrations: [mdx()],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
});
`;

/** Named here and not in the texts below, which the bare project imports and this program does not. */
const CONTENT = 'astro:content';

const COLLECTION = `import { glob } from 'astro/loaders';
import { defineCollection } from '${CONTENT}';
import { z } from 'astro/zod';
export const collections = {
  pages: defineCollection({
    loader: glob({ base: './src/content', pattern: '**/*.mdx', generateId: ({ entry }) => entry.slice(0, -4) }),
    schema: z.object({ title: z.string(), isSearched: z.boolean() }),
  }),
};
`;

const PAGE = `---
import { getCollection, render } from '${CONTENT}';
export async function getStaticPaths() {
  return (await getCollection('pages')).map((page) => ({ params: { slug: page.id === 'page/index' ? undefined : page.id.slice('page/'.length) }, props: { page } }));
}
const { page } = Astro.props;
const { Content } = await render(page);
---
<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{page.data.title}</title>
  </head>
  <body>
    <main data-pagefind-body={page.data.isSearched ? '' : undefined}><Content /></main>
  </body>
</html>
`;

/**
 * Makes a bare Astro project that says the same as a built site: as many pages with the same text, each written as MDX,
 * in a frame of nothing but head and main, and the same pages in the index.
 * @param site the built site
 * @param folder the project; what is there goes
 * @returns how many pages it has
 */
export function makeBareProject(site: string, folder: string): number {
  rmSync(folder, { recursive: true, force: true });
  write(join(folder, 'astro.config.mjs'), CONFIG);
  write(join(folder, 'package.json'), '{ "type": "module", "private": true }\n');
  write(join(folder, 'src/content.config.ts'), COLLECTION);
  write(join(folder, 'src/pages/[...slug].astro'), PAGE);
  const pages = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .flatMap((file) => {
      const text = pageText(readFileSync(join(site, file), 'utf8'));
      return text ? [{ id: `page/${file.replace(/(?:\/index)?\.html$/, '')}`, ...text }] : [];
    });
  for (const { id, title, isSearched, mdx } of pages) {
    write(
      join(folder, 'src/content', `${id}.mdx`),
      `---\ntitle: ${JSON.stringify(title)}\nisSearched: ${isSearched}\n---\n\n${mdx}`,
    );
  }
  return pages.length;
}
