import type { KnipConfig } from 'knip';

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---/;
const SCRIPTS = /<script\b([^>]*)(?<!\/)>([\s\S]*?)<\/script>/g;

/** The imports of an Astro file as a module: its own part, its scripts, and the files that they name. */
function importsOfAstro(text: string): string {
  const scripts = [...text.replace(FRONT_MATTER, '').matchAll(SCRIPTS)].map(([, attributes = '', script = '']) => {
    const source = /\bsrc="([^"]+)"/.exec(attributes)?.[1];
    return source === undefined ? (attributes.includes('is:inline') ? '' : script) : `import '${source}';`;
  });
  return [FRONT_MATTER.exec(text)?.[1] ?? '', ...scripts].join('\n');
}

/** Finds what nothing uses: files, exports, packages. A step of `npm test`. */
const config: KnipConfig = {
  // The editing screen begins in its page, src/admin/index.html; the panel of findings is put into the pages by its address,
  // while somebody writes.
  entry: ['scripts/*.{ts,mjs}', 'tests/**/*.spec.ts', 'src/admin/screen.ts', 'src/dev/findings-panel.ts'],
  project: ['src/**/*.{ts,astro,css}', 'scripts/**/*.ts', 'tests/**/*.ts'],
  compilers: {
    astro: importsOfAstro,
    css: (text) => [...text.matchAll(/@(import '[^']+')/g)].map(([, line]) => `${line};`).join('\n'),
  },
  // A type is exported for whoever wants to name what a function takes or gives, also when nobody does so yet.
  exclude: ['types'],
  // What a file exports for its test, and for itself, is used.
  ignoreExportsUsedInFile: true,
  // Read by the drawing browser from node_modules, by its path.
  ignoreDependencies: ['mermaid'],
  // Programs of the system: fontconfig, and a maker of pipes for one test.
  ignoreBinaries: ['fc-list', 'mkfifo'],
};

export default config;
