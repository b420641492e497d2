import { randomBytes } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import { LOCAL, screenHere } from '../../editing/screen.ts';
import { EDITING_FOLDER } from '../../serving/headers.ts';
import { siteListener } from '../static-server.ts';
import { answerWith, isOwnName, localRepository } from './local-repository.ts';

/** The editing screen on this machine. */
export interface ServedEditing {
  /** `http://127.0.0.1:<port><base>admin/` */
  url: string;
  close: () => Promise<void>;
}

/** What is served, and from where. */
export interface EditingHere {
  /** The repository whose files are edited. */
  root: string;
  /** The folder in which the built screen lies as `admin/`. */
  screen: string;
  /** The folder of the built site, and the path it was built for. */
  site: string;
  base: string;
  /** The wanted port; 0 takes any. */
  port: number;
  siteName: string;
  /** Told of the paths that were written. */
  onSave: (paths: readonly string[]) => void;
}

/**
 * Serves the editing screen, what it edits, and the site, to this machine alone.
 * @throws the system's error when the port is taken
 */
export async function serveEditing({
  root,
  screen,
  site,
  base,
  port,
  siteName,
  onSave,
}: EditingHere): Promise<ServedEditing> {
  const token = randomBytes(24).toString('base64url');
  const repository = localRepository(root, token, onSave);
  const start = `${base}${EDITING_FOLDER}`;
  const api = `${start}${LOCAL.api}`;
  const showScreen = siteListener(screen, base);
  const showSite = siteListener(site, base);
  const listener: RequestListener = (request, response) => {
    const address = request.url ?? '/';
    if (!isOwnName(request)) response.writeHead(403).end();
    else if (address.startsWith(`${api}/`)) void answerWith(response, repository(request, address.slice(api.length)));
    else if (address === `${start}screen.json`) void answerWith(response, Promise.resolve(screenHere(siteName, token)));
    else if (`${address}/`.startsWith(start)) showScreen(request, response);
    else showSite(request, response);
  };
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1' }, resolve);
  });
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${taken}${start}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
