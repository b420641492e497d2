// @ts-check
import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { liveFindings } from './src/integrations/live-findings.ts';
import { onlyShipped } from './src/integrations/licenses/shipped.ts';
import { usedTokens } from './src/integrations/used-tokens.ts';
import { settings } from './src/settings.ts';

/**
 * Modules that several elements share, in few files: left alone, the bundler gives every one of them a file and a request
 * of its own. What most pages with an element need comes first; the rest goes by what is kept.
 */
const SHARED = [
  { name: 'elements', test: /\/src\/components\/(make-element|waiting-script)\.ts$/, priority: 4 },
  {
    name: 'device',
    test: /\/src\/device\/(kept|reading|this-browser|today|shapes\/(me|career))\.ts$|preload-helper/,
    priority: 3,
  },
  {
    name: 'learning',
    test: /\/src\/(device\/shapes\/progress|progress\/reconcile|domain\/path\/step-kind-names|records\/day-in-words)\.ts$/,
    priority: 2,
  },
  {
    name: 'answers',
    test: /\/src\/(device\/shapes\/self-check|self-check\/(current-answers|scale))\.ts$/,
    priority: 1,
  },
];

/**
 * What Vite puts around an import on demand: it fetches the style sheets of the part first. No part here has any, and its
 * program of 0.9 KB would be on every such page.
 * @type {import('vite').Plugin}
 */
const PLAIN_IMPORTS = {
  name: 'plain-imports-on-demand',
  enforce: 'pre',
  // Astro sets this itself and lets no setting of ours through.
  configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
};

/**
 * Small scripts that stay files although they would fit into their pages: each that stands inside a page is one more hash in
 * the policy that every page is sent with, and these are of pages that few open.
 */
const KEPT_AS_FILES = /\/DeskFilter\./;

export default defineConfig({
  base: process.env['MICHISHIRUBE_BASE'] ?? settings.base,
  outDir: process.env['MICHISHIRUBE_OUT'] ?? './dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  integrations: [mdx(), liveFindings()],
  vite: {
    plugins: [usedTokens(join(import.meta.dirname, 'src')), onlyShipped(), PLAIN_IMPORTS],
    // Undefined leaves the size to decide.
    build: { assetsInlineLimit: (file) => (KEPT_AS_FILES.test(file) ? false : undefined) },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: SHARED } } } } } },
  },
  // Mermaid fences are replaced by drawings; there is no other code to colour.
  markdown: { syntaxHighlight: false },
  // Lets Astro's editor extension mark wrong fields in the front matter of MDX while typing.
  experimental: { contentIntellisense: true },
  devToolbar: { enabled: false },
});
