import { existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { join, normalize, relative, sep } from 'node:path';
import { readBuildRecord } from './build-record.ts';
import { sendFile } from './send-file.ts';

/** A site being served. */
export interface ServedSite {
  /** `http://localhost:<port><base>` */
  url: string;
  port: number;
  close: () => Promise<void>;
}

/** No port could be taken. The message is a Japanese sentence. */
export class NoPortError extends Error {
  override name = 'NoPortError';
}

/** How many ports after the wanted one are tried. */
const ATTEMPTS = 50;

const redirect = (response: ServerResponse, to: string) => {
  response.writeHead(301, { location: to, 'cache-control': 'no-store' });
  response.end();
};

/**
 * Answers requests for a built site: pages under the base path, `/` leads there, folders get their slash, and 404.html
 * answers whatever does not exist. Files, and what the build says of them, are read anew each time, so that a new build
 * shows at once.
 */
export function siteListener(folder: string, base: string): RequestListener {
  const answer = (request: IncomingMessage, response: ServerResponse, file: string, status: number) => {
    const { scripts = [], editing } = readBuildRecord(folder) ?? {};
    sendFile(request, response, { folder, file, status, scripts, editing }).catch(() => {
      // A build that is just being swapped in: the file is there in a moment.
      if (!response.headersSent) response.writeHead(503, { 'retry-after': '1' });
      response.end();
    });
  };
  const notFound = (request: IncomingMessage, response: ServerResponse) => {
    if (existsSync(join(folder, '404.html'))) {
      answer(request, response, '404.html', 404);
      return;
    }
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end('<!doctype html><title>404</title>');
  };
  const root = base.slice(0, -1);

  return (request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    const search = query === undefined ? '' : `?${query}`;
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' });
      response.end();
      return;
    }
    if (base !== '/' && (path === '/' || path === root)) {
      redirect(response, `${base}${search}`);
      return;
    }
    if (!path.startsWith(base)) {
      notFound(request, response);
      return;
    }
    const inside = path.slice(root.length);
    let file: string;
    try {
      file = normalize(join(folder, decodeURIComponent(inside)));
    } catch {
      notFound(request, response);
      return;
    }
    // join() and normalize() have resolved every `..`: what lies outside the folder now does not begin with it.
    if (!`${file}/`.startsWith(join(folder, '/')) || file.includes('\0')) {
      notFound(request, response);
      return;
    }
    const folderWanted = existsSync(file) && statSync(file).isDirectory();
    if (folderWanted && !path.endsWith('/')) {
      redirect(response, `${path}/${search}`);
      return;
    }
    if (!existsSync(folderWanted ? join(file, 'index.html') : file) || (!folderWanted && path.endsWith('/'))) {
      notFound(request, response);
      return;
    }
    const found = relative(folder, folderWanted ? join(file, 'index.html') : file);
    answer(request, response, found.split(sep).join('/'), 200);
  };
}

const listen = (server: Server, port: number, host: string) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => {
      server.off('error', reject);
      resolve();
    });
  });

const portOf = (server: Server) => {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
};

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? '';

/** Listens on the port in both address families, since `localhost` may mean either; undefined when it is taken. */
async function listenOnLocalhost(listener: RequestListener, port: number): Promise<Server[] | undefined> {
  const servers: Server[] = [];
  try {
    for (const host of ['127.0.0.1', '::1']) {
      const server = createServer(listener);
      try {
        await listen(server, servers[0] ? portOf(servers[0]) : port, host);
        servers.push(server);
      } catch (error) {
        // A machine without IPv6 is fine.
        if (host === '::1' && ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'].includes(codeOf(error))) continue;
        throw error;
      }
    }
    return servers;
  } catch (error) {
    for (const server of servers) server.close();
    if (codeOf(error) === 'EADDRINUSE' || codeOf(error) === 'EACCES') return undefined;
    throw error;
  }
}

/**
 * Serves a built site on this machine only.
 * @param options `dir` the built folder, `base` the path it was built for (slash at both ends), `port` the wanted port:
 *   the next free one is taken when it is in use; 0 takes any
 * @throws {NoPortError} when neither the port nor any of the following is free
 */
export async function startServer({
  dir,
  base,
  port,
}: {
  dir: string;
  base: string;
  port: number;
}): Promise<ServedSite> {
  const listener = siteListener(dir, base);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const wanted = port === 0 ? 0 : port + attempt;
    if (wanted > 65_535) break;
    const servers = await listenOnLocalhost(listener, wanted);
    const first = servers?.[0];
    if (!servers || !first) continue;
    return {
      url: `http://localhost:${portOf(first)}${base}`,
      port: portOf(first),
      close: async () => {
        await Promise.all(
          servers.map(
            (server) =>
              new Promise<void>((resolve) => {
                server.close(() => resolve());
                server.closeAllConnections();
              }),
          ),
        );
      },
    };
  }
  throw new NoPortError(
    `ポート ${port} から ${port + ATTEMPTS - 1} までがすべて使われています。--port で別の番号を指定してください。`,
  );
}
