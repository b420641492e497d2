import { readFile, stat } from 'node:fs/promises';
import { type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { contentType, fileKindOf } from '../serving/file-kinds.ts';
import { headersOf, type ServedSite } from '../serving/headers.ts';

/** Files smaller than this are sent as they are: packing would not spare a packet. */
const WORTH_PACKING = 512;
const pack = promisify(gzip);

/**
 * Sends a file of the site with everything that the tables of kinds and headers say; compressed, or as "unchanged", when
 * the browser says that it may be.
 * @param what `folder` of the site, `file` in it with `/` between its parts, and what the build recorded for the policy
 * @throws when the file cannot be read
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, file, status, ...site }: { folder: string; file: string; status: number } & Omit<ServedSite, 'base'>,
): Promise<void> {
  const kind = fileKindOf(file);
  const path = join(folder, file);
  const { size, mtimeMs } = await stat(path);
  const packed =
    (kind?.compress ?? false) &&
    size >= WORTH_PACKING &&
    /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const etag = `W/"${size.toString(16)}-${Math.floor(mtimeMs).toString(16)}${packed ? '-gzip' : ''}"`;
  for (const [name, value] of headersOf(site, file)) response.setHeader(name, value);
  response.setHeader('ETag', etag);
  if (kind?.compress) response.setHeader('Vary', 'Accept-Encoding');
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  const bytes = await readFile(path);
  const body = packed ? await pack(bytes) : bytes;
  response.setHeader('Content-Type', kind ? contentType(kind) : 'application/octet-stream');
  if (packed) response.setHeader('Content-Encoding', 'gzip');
  response.setHeader('Content-Length', body.length);
  response.writeHead(status);
  response.end(request.method === 'HEAD' ? undefined : body);
}
