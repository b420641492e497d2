import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { CHECK_PAGE, EXPECTED_MARK, type Expected, expectedAsMarkup, type Sample } from '../serving/check/expected.ts';
import { contentType, fileKindOf } from '../serving/file-kinds.ts';
import { contentSecurityPolicy, SAFETY_HEADERS, SEARCH_FOLDER } from '../serving/headers.ts';
import { type FileScan, scanPage, scanScript, scanStyle } from '../serving/page-scan.ts';

/** The built site would not work behind its own policy, or would reach outside. The message lists files and what is in them. */
export class UnsealableSiteError extends Error {
  override name = 'UnsealableSiteError';
}

const SCANS: Record<string, (text: string) => FileScan> = {
  html: scanPage,
  svg: scanPage,
  css: scanStyle,
  js: scanScript,
  mjs: scanScript,
};

/** How many faults a message lists: a fault of the frame stands on every page. */
const MOST_FAULTS = 20;

const hashOf = (script: string) => `sha256-${createHash('sha256').update(script).digest('base64')}`;

/** Pages have the address of their folder. */
const addressOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

async function filesOf(site: string): Promise<string[]> {
  return (await readdir(site, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The smallest file of each kind, and a page whose address some servers refuse: with two dots in it. */
async function samplesOf(
  site: string,
  files: readonly string[],
): Promise<{ samples: Sample[]; dotted: string | null }> {
  const smallest = new Map<string, Sample>();
  for (const file of files.filter((one) => one !== '404.html' && one !== CHECK_PAGE)) {
    const kind = fileKindOf(file);
    if (!kind) continue;
    const { size } = await stat(join(site, file));
    const known = smallest.get(kind.ext);
    if (size > 0 && (!known || size < known.bytes))
      smallest.set(kind.ext, { ext: kind.ext, address: addressOf(file), type: contentType(kind), bytes: size });
  }
  return {
    samples: [...smallest.values()].sort((a, b) => (a.ext < b.ext ? -1 : 1)),
    dotted: files.map(addressOf).find((address) => address.includes('..')) ?? null,
  };
}

/** Writes into the page that checks servers what it compares with. */
async function tellCheckPage(site: string, files: readonly string[], expected: Expected): Promise<void> {
  if (!files.includes(CHECK_PAGE)) return;
  const page = join(site, CHECK_PAGE);
  const html = await readFile(page, 'utf8');
  if (!html.includes(EXPECTED_MARK)) throw new Error(`${CHECK_PAGE} lacks ${EXPECTED_MARK}`);
  await writeFile(
    page,
    html.replace(EXPECTED_MARK, () => expectedAsMarkup(expected)),
  );
}

/**
 * Proves that a built site works behind its own policy and asks nothing of other hosts: no style or event attribute, no
 * embedded page, no address that is fetched from outside, no file of a kind that servers are not told about. Leaves in the
 * site what the page that checks servers compares with.
 * @param site the folder with everything built
 * @param base the path under which it will be served, with a slash at both ends
 * @param day the day for which it was built, `YYYY-MM-DD`
 * @param scans of the files that were looked at before
 * @returns the hashes of the scripts inside the pages, in a fixed order: `sha256-…`
 * @throws {UnsealableSiteError} with every place that breaks this
 */
export async function sealSite(
  site: string,
  base: string,
  day: string,
  scans: ReadonlyMap<string, FileScan> = new Map(),
): Promise<string[]> {
  const files = await filesOf(site);
  const scripts = new Set<string>();
  const faults: string[] = [];
  for (const file of files) {
    const kind = fileKindOf(file);
    if (!kind) faults.push(`${file}: この種類のファイルは src/serving/file-kinds.ts の表にありません。`);
    const scan = kind && SCANS[kind.ext];
    if (!scan) continue;
    const found = scans.get(file) ?? scan(await readFile(join(site, file), 'utf8'));
    for (const script of found.scripts) scripts.add(script);
    for (const fault of found.faults) faults.push(`${file}: ${fault}`);
  }
  if (faults.length > 0) {
    const more = faults.length - MOST_FAULTS;
    throw new UnsealableSiteError(
      [...faults.slice(0, MOST_FAULTS), ...(more > 0 ? [`ほかに${more}か所`] : [])].join('\n'),
    );
  }
  const hashes = [...scripts].map(hashOf).sort();
  const expected: Expected = {
    base,
    day,
    headers: [['Content-Security-Policy', contentSecurityPolicy({ scripts: hashes }, 'site')], ...SAFETY_HEADERS],
    search: { address: SEARCH_FOLDER, policy: contentSecurityPolicy({ scripts: hashes }, 'search') },
    ...(await samplesOf(site, files)),
  };
  await tellCheckPage(site, files, expected);
  return hashes;
}
