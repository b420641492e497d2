import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { EditingRepository } from '../../editing/repository.ts';
import { screenFor } from '../../editing/screen.ts';
import { fileKindOf } from '../../serving/file-kinds.ts';
import { EDITING_FOLDER } from '../../serving/headers.ts';
import { scanPage, scanScript } from '../../serving/page-scan.ts';
import { buildScreen } from './build-screen.ts';

/** The editing screen would not work behind its own policy. The message lists files and what is in them. */
export class UnsealableScreenError extends Error {
  override name = 'UnsealableScreenError';
}

/** What the screen's policy would refuse in one of its files. Hosts that its program names stay out of reach by the policy. */
async function faultsOf(folder: string, file: string): Promise<string[]> {
  const kind = fileKindOf(file);
  if (!kind) return ['この種類のファイルは src/serving/file-kinds.ts の表にありません。'];
  if (kind.ext !== 'html' && kind.ext !== 'js') return [];
  const text = await readFile(join(folder, file), 'utf8');
  if (kind.ext === 'js') return scanScript(text).faults.filter((fault) => !fault.startsWith('//'));
  const { scripts, faults } = scanPage(text);
  return [...faults, ...scripts.map(() => '頁の中のスクリプト')];
}

/**
 * Proves that the built screen works behind its policy: no program made out of text, nothing in the page that the policy
 * refuses, no file of a kind that servers are not told about.
 * @throws {UnsealableScreenError} with every place that breaks this
 */
export async function sealScreen(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const faults = await Promise.all(
    files.map(async (file) => (await faultsOf(folder, file)).map((fault) => `${file}: ${fault}`)),
  );
  if (faults.flat().length > 0) throw new UnsealableScreenError(faults.flat().join('\n'));
}

/**
 * Adds the editing screen to a built site.
 * @param root the repository
 * @param site the folder of the built site
 * @throws {UnsealableScreenError} when the screen would not work behind its policy
 */
export async function addScreen(
  root: string,
  site: string,
  repository: EditingRepository,
  siteName: string,
): Promise<void> {
  const folder = join(site, EDITING_FOLDER);
  await buildScreen(root, folder);
  await writeFile(join(folder, 'screen.json'), JSON.stringify(screenFor(repository, siteName)));
  await sealScreen(folder);
}
