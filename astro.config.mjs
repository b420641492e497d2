// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { settings } from './src/settings.ts';

export default defineConfig({
  base: process.env['MICHISHIRUBE_BASE'] ?? settings.base,
  outDir: process.env['MICHISHIRUBE_OUT'] ?? './dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  integrations: [mdx()],
  // Mermaid fences are replaced by drawings; there is no other code to colour.
  markdown: { syntaxHighlight: false },
  // Lets Astro's editor extension mark wrong fields in the front matter of MDX while typing.
  experimental: { contentIntellisense: true },
  devToolbar: { enabled: false },
  vite: {
    build: {
      rolldownOptions: {
        output: {
          codeSplitting: {
            // Small modules that most islands share: one file instead of four weighs less on each page.
            groups: [
              { name: 'device', test: /src\/device\/(this-browser|kept|reading|today|shapes\/(me|career))\.ts$/ },
            ],
          },
        },
      },
    },
  },
});
