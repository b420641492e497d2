import { copyFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { onlyShipped, packageOf } from '../licenses/shipped.ts';

/**
 * Parts of the editing screen that this content has no use for: pictures, maps, colours of programs, other languages. A
 * program that is not there asks nothing of anybody.
 */
const UNUSED =
  /^@shikijs\/|^(?:svgo|exifr|leaflet|terra-draw|terra-draw-leaflet-adapter|turndown)(?:\/|$)|\/chunks\/(?:heic|webp_enc|shiki-engine)|\/locales\/(?!ja\.json)/;

/** Files of those parts that are named by their address alone. */
const UNUSED_FILES = /(?:^|\/)(?:heic|marker-icon)/;

/** The screen's own fonts come with it; its style sheet names them once more on a host far away. */
const FONTS_FROM_AFAR = /@font-face ?\{[^{}]*?https:\/\/cdn\.jsdelivr\.net\/[^{}]*?\}/g;

/** The editing screen has changed in a way that this build does not know. */
export class UnknownScreenError extends Error {
  override name = 'UnknownScreenError';
}

const EMPTY = '\0michishirube:unused';

/** Puts an empty module in the place of what is not used. */
const leaveOutUnused = (): Plugin => ({
  name: 'michishirube:leave-out-unused',
  enforce: 'pre',
  resolveId: (id, importer) =>
    importer && UNUSED.test(id) && packageOf(importer) === '@sveltia/cms' ? EMPTY : undefined,
  load: (id) => (id === EMPTY ? 'export default {};' : undefined),
  transform(code, id) {
    if (!id.endsWith('/@sveltia/cms/npm/index.js')) return undefined;
    const bare = code.replaceAll(FONTS_FROM_AFAR, '');
    if (bare === code || bare.includes('url(https:'))
      throw new UnknownScreenError('編集画面（@sveltia/cms）の文字の読み込み方が変わりました。');
    return { code: bare, map: null };
  },
  generateBundle(_options, bundle) {
    for (const file of Object.keys(bundle)) if (UNUSED_FILES.test(file)) delete bundle[file];
  },
});

/** Writes the page as the pages of the site are written: html-validate holds all of them to one style. */
const asOurPages = (): Plugin => ({
  name: 'michishirube:as-our-pages',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => html.replace('<!doctype html>', '<!DOCTYPE html>').replaceAll(' />', '>'),
  },
});

/**
 * Builds the editing screen, without what it is told when it starts.
 * @param root the repository
 * @param out the folder that gets it, which is emptied
 */
export async function buildScreen(root: string, out: string): Promise<void> {
  await build({
    configFile: false,
    root: join(root, 'src/admin'),
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [leaveOutUnused(), onlyShipped('editing'), asOurPages()],
    build: {
      outDir: out,
      emptyOutDir: true,
      // Fonts and pictures stay files: the policy allows no data: address for them.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      target: 'es2022',
      chunkSizeWarningLimit: 4000,
      reportCompressedSize: false,
    },
  });
  await copyFile(join(root, 'public/icon.svg'), join(out, 'icon.svg'));
  // The fonts of the screen ask for their licences to go along.
  const fonts = join(root, 'node_modules/@sveltia/cms/npm/assets');
  for (const file of await readdir(fonts))
    if (file.endsWith('.LICENSE.txt')) await copyFile(join(fonts, file), join(out, 'assets', file));
}
