import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { writeFiles } from '../../content-io/apply-edits.ts';
import { readFolder } from '../../content-io/read-content.ts';
import { type EntryPlaces, placeComplaint } from '../../editing/entry-place.ts';
import { FILE_LIMITS } from '../../model/file-limits.ts';
import { fileFormats, LOCAL } from '../../editing/screen.ts';

const CONTENT = 'src/content';

/** How many files the screen may ask for at once. */
const FILES_AT_ONCE = 500;

/** The most that one request may carry: far more than one file of content may hold. */
const MOST_BYTES = 20 * FILE_LIMITS.bytes;

/** The version of Gitea whose requests are answered here: the first that gives many files at once. */
const VERSION = '1.24.0';

/** A request that is not answered. `message` is what the screen shows. */
class Refusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const CHANGE = z.object({
  message: z.string(),
  files: z
    .array(
      z.object({
        operation: z.string(),
        path: z.string(),
        content: z.base64(),
        sha: z.string().optional(),
      }),
    )
    .min(1),
});
const WANTED = z.object({ files: z.array(z.string()) });

/** The name that Git gives to the bytes of a file. */
const blobName = (bytes: Uint8Array): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

interface KeptFile {
  path: string;
  bytes: Uint8Array;
  sha: string;
}

async function filesOf(root: string): Promise<KeptFile[]> {
  const files = await readFolder(root, CONTENT);
  return files
    .filter(({ notAFile }) => notAFile === undefined)
    .map(({ file, bytes }) => ({ path: file, bytes, sha: blobName(bytes) }));
}

/** Stands for the last commit: another word for another state of the files. */
const stateOf = (files: readonly KeptFile[]): string => {
  const hash = createHash('sha1');
  for (const { path, sha } of files) hash.update(`${sha} ${path}\n`);
  return hash.digest('hex');
};

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > MOST_BYTES) throw new Refusal(413, '一度に保存できる大きさを超えています。');
    parts.push(part);
  }
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
}

/** Writes what was saved into the files, all or none. A file that somebody else has changed meanwhile is left alone. */
async function save(
  root: string,
  kinds: readonly EntryPlaces[],
  body: unknown,
  onSave: (paths: readonly string[]) => void,
): Promise<unknown> {
  const { files, message } = CHANGE.parse(body);
  const texts = new Map<string, string>();
  for (const { operation, path, content, sha } of files) {
    if (operation !== 'create' && operation !== 'update')
      throw new Refusal(422, 'この画面では、項目を消したり移したりできません。npm run rename を使ってください。');
    const complaint = placeComplaint(path, kinds, undefined);
    if (complaint !== undefined) throw new Refusal(422, complaint);
    const now = await readFile(join(root, path)).catch(() => undefined);
    if (operation === 'create' && now)
      throw new Refusal(422, `「${path}」は、もうあります。別の ID を付けてください。`);
    if (operation === 'update' && (!now || blobName(now) !== sha))
      throw new Refusal(409, `「${path}」は、開いたあとに変わっています。頁を読み込み直してください。`);
    texts.set(path, Buffer.from(content, 'base64').toString('utf8'));
  }
  for (const path of texts.keys()) await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFiles(root, texts);
  onSave([...texts.keys()]);
  const saved = [...texts].map(([path, text]) => ({ path, sha: blobName(Buffer.from(text)) }));
  return { commit: { sha: stateOf(await filesOf(root)), created: new Date().toISOString(), message }, files: saved };
}

/**
 * Answers the requests of Gitea's interface that the editing screen makes, from the files of a repository on this machine:
 * what is saved is in the working tree at once, and nothing is committed.
 * @param root the repository
 * @param token what a request must carry; another page of the same browser does not know it
 * @param onSave told of the paths that were written
 */
export function localRepository(
  root: string,
  token: string,
  onSave: (paths: readonly string[]) => void,
): (request: IncomingMessage, path: string) => Promise<unknown> {
  const kinds: readonly EntryPlaces[] = fileFormats();
  const repository = `/repos/${LOCAL.owner}/${LOCAL.name}`;
  return async (request, path) => {
    if (request.headers.authorization !== `token ${token}`)
      throw new Refusal(401, 'この画面からの要求ではありません。');
    const [at = '', query = ''] = path.split('?', 2);
    const asked = `${request.method ?? ''} ${at}`;
    if (asked === 'GET /version') return { version: VERSION };
    if (asked === 'GET /user') return { id: 1, login: 'editor', full_name: 'この端末の人', email: 'editor@localhost' };
    if (asked === 'GET /settings/api')
      return {
        default_paging_num: FILES_AT_ONCE,
        max_response_items: FILES_AT_ONCE,
        default_max_blob_size: MOST_BYTES,
      };
    if (asked === `GET ${repository}`) return { default_branch: LOCAL.branch, permissions: { pull: true, push: true } };
    if (asked === `GET ${repository}/commits`) return [];
    if (asked === `GET ${repository}/branches/${LOCAL.branch}`)
      return { commit: { id: stateOf(await filesOf(root)), message: '' } };
    if (at.startsWith(`${repository}/git/trees/`)) {
      const tree = (await filesOf(root)).map(({ path: file, bytes, sha }) => ({
        type: 'blob',
        path: file,
        sha,
        size: bytes.length,
      }));
      return { tree: new URLSearchParams(query).get('page') === '1' ? tree : [], truncated: false };
    }
    if (asked === `POST ${repository}/file-contents`) {
      const wanted = new Set(WANTED.parse(await bodyOf(request)).files);
      return (await filesOf(root))
        .filter(({ path: file }) => wanted.has(file))
        .map(({ path: file, sha, bytes }) => ({
          path: file,
          sha,
          encoding: 'base64',
          content: Buffer.from(bytes).toString('base64'),
        }));
    }
    if (asked === `POST ${repository}/contents`) return save(root, kinds, await bodyOf(request), onSave);
    throw new Refusal(404, '知らない要求です。');
  };
}

/** Sends what a repository answers as JSON, and what it refuses with the reason. */
export async function answerWith(response: ServerResponse, answer: Promise<unknown>): Promise<void> {
  const send = (status: number, body: unknown) => {
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(JSON.stringify(body));
  };
  try {
    send(200, await answer);
  } catch (error) {
    if (error instanceof Refusal) send(error.status, { message: error.message });
    else send(500, { message: `保存できませんでした（${(error as Error).message}）。` });
  }
}

/** Whether a request comes to this machine by its own name; another name is another page's trick. */
export const isOwnName = (request: IncomingMessage): boolean =>
  /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(request.headers.host ?? '');
