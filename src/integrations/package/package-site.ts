import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { settingsFiles } from '../../serving/settings/settings-files.ts';
import { readBuildRecord } from '../build-record.ts';
import { type ArchiveEntry, writeArchive } from './archive.ts';
import { guideAsHtml, guideAsText } from './guide-document.ts';
import { installGuide } from './install-guide.ts';
import { licenseTexts } from './licenses.ts';

/** The package cannot be made. The message is a Japanese sentence. */
export class PackageError extends Error {
  override name = 'PackageError';
}

/** A package that was made. */
export interface MadePackage {
  /** The archive. */
  file: string;
  /** How many files are in it. */
  files: number;
  /** Path for which its site was built, with a slash at both ends. */
  base: string;
}

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

async function siteEntries(site: string): Promise<ArchiveEntry[]> {
  const found = (await readdir(site, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  return Promise.all(
    found.map(async (entry) => {
      const file = join(entry.parentPath, entry.name);
      return { path: `site/${relative(site, file).split(sep).join('/')}`, bytes: await readFile(file) };
    }),
  );
}

/** A failure to write, in words; undefined when it is something else. */
function writingProblem(error: unknown, folder: string): string | undefined {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOSPC':
      return `空き容量が足りないため、${folder} に書けませんでした。空けてから、もう一度実行してください。`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `${folder} に書くことが許されていません。書ける場所を --out で選んでください。`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `${folder} は、フォルダではありません。ほかの場所を --out で選んでください。`;
    default:
      return undefined;
  }
}

/**
 * Puts a built site, the settings for servers, checksums, the guide and the licences into one archive. The same build
 * gives the same bytes.
 * @param options `root` the repository, `site` the built folder, `out` the folder that gets the archive
 * @throws {PackageError} when there is no whole build, or the archive cannot be written
 */
export async function packageSite({
  root,
  site,
  out,
}: {
  root: string;
  site: string;
  out: string;
}): Promise<MadePackage> {
  const record = readBuildRecord(site);
  if (!record) {
    throw new PackageError(
      `${site} に、できあがったサイトがありません。--site を付けずに実行すると、作ってから配布物にします。`,
    );
  }
  const name = `michishirube-${record.today}`;
  const pages = await siteEntries(site);
  const bytes = pages.reduce((sum, entry) => sum + entry.bytes.length, 0);
  const guide = installGuide({ name, base: record.base, day: record.today, bytes });
  const text = (path: string, content: string): ArchiveEntry => ({ path, bytes: Buffer.from(content) });
  const entries = [
    ...pages,
    ...Object.entries(settingsFiles(record)).map(([path, content]) => text(`settings/${path}`, content)),
    text('licenses.txt', licenseTexts(root)),
    text('導入手順.html', guideAsHtml(guide)),
    text('導入手順.txt', guideAsText(guide)),
  ];
  const sums = entries
    .map((entry) => `${hashOf(entry.bytes)}  ${entry.path}\n`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
    .join('');
  const file = join(out, `${name}.zip`);
  try {
    await writeArchive(
      file,
      [...entries, text('SHA256SUMS', sums)].map((entry) => ({ ...entry, path: `${name}/${entry.path}` })),
      record.today,
    );
  } catch (error) {
    const problem = writingProblem(error, out);
    throw problem === undefined ? error : new PackageError(problem);
  }
  return { file, files: entries.length + 1, base: record.base };
}
