import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const PROJECT = z.object({ dependencies: z.record(z.string(), z.string()) });
const PART = z.object({ version: z.string(), license: z.string().optional() });

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** The texts under which a part is given, as its own files (also in a folder of them); empty when it brings none. */
const textsOf = (folder: string, name = /^(licen[cs]e|copying|notice)/i): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => name.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const place = join(folder, entry.name);
      return entry.isDirectory() ? textsOf(place, /./) : [readFileSync(place, 'utf8').replaceAll('\r\n', '\n').trim()];
    });

/**
 * The licences of the parts that the site is made with, as one text.
 * @param root the repository, with its parts installed
 */
export function licenseTexts(root: string): string {
  const { dependencies } = PROJECT.parse(readJson(join(root, 'package.json')));
  const parts = Object.keys(dependencies)
    .sort()
    .filter((name) => existsSync(join(root, 'node_modules', name)))
    .map((name) => {
      const folder = join(root, 'node_modules', name);
      const { version, license } = PART.parse(readJson(join(folder, 'package.json')));
      return [`${name} ${version}（${license ?? 'ライセンスの名前の記載なし'}）`, ...textsOf(folder)].join('\n\n');
    });
  return `${['このサイトを作るのに使っている部品と、そのライセンスです。その一部が、頁と一緒にブラウザーに届きます。', ...parts].join(`\n\n${'='.repeat(72)}\n\n`)}\n`;
}
