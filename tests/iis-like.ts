import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What IIS 8.5 knows of the kinds of files that the site ships, as its applicationHost.config lists them. */
const KNOWN_TYPES: readonly [ext: string, type: string][] = [
  ['css', 'text/css'],
  ['csv', 'application/octet-stream'],
  ['gz', 'application/x-gzip'],
  ['html', 'text/html'],
  ['js', 'application/javascript'],
  ['png', 'image/png'],
  ['svg', 'image/svg+xml'],
  ['txt', 'text/plain'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['xml', 'text/xml'],
];

const unescape = (text = '') =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** A command of a configuration file. */
interface Command {
  element: string;
  at: Readonly<Record<string, string>>;
}

/** The commands of a configuration file in their order. */
const commandsIn = (xml: string): Command[] =>
  [...xml.replaceAll(/<!--[\s\S]*?-->/g, '').matchAll(/<(\w+)((?:\s+\w+="[^"]*")*)\s*\/?>/g)].map(
    ([, element = '', attributes = '']) => ({
      element,
      at: Object.fromEntries(
        [...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value]) => [name, unescape(value)]),
      ),
    }),
  );

/** A collection that, like those of IIS, refuses what is in it already (500.19). */
class Collection extends Map<string, string> {
  take(key: string, value: string) {
    if (this.has(key)) throw new Error(`500.19: ${key} is given twice`);
    this.set(key, value);
  }
}

/** Reads what of a web.config this server understands: types, headers (also by folder), page for 404, compression. */
function readConfig(config: string) {
  const types = new Collection(KNOWN_TYPES);
  const headers = new Map([['', new Collection([['X-Powered-By', 'ASP.NET']])]]);
  let folder = '';
  let errorFile: string | undefined;
  let compress = false;
  for (const { element, at } of commandsIn(config)) {
    if (element === 'location') {
      folder = `${at['path']}/`;
      headers.set(folder, new Collection(headers.get('')));
    } else if (element === 'remove' && at['fileExtension']) types.delete(at['fileExtension'].slice(1));
    else if (element === 'mimeMap') types.take(at['fileExtension']?.slice(1) ?? '', at['mimeType'] ?? '');
    else if (element === 'remove' && at['name']) headers.get(folder)?.delete(at['name']);
    else if (element === 'add' && at['name']) headers.get(folder)?.take(at['name'], at['value'] ?? '');
    else if (element === 'error') errorFile = at['path']?.replaceAll('\\', '/');
    else if (element === 'urlCompression') compress = at['doStaticCompression'] === 'true';
    else if (element === 'clientCache') {
      const value =
        at['cacheControlMode'] === 'DisableCache' ? 'no-cache' : `max-age=31536000,${at['cacheControlCustom']}`;
      headers.get(folder)?.set('Cache-Control', value);
    }
  }
  return { types, headers, errorFile, compress };
}

/**
 * A server that treats files the way IIS does: what it has no type for does not exist. The real one cannot run here.
 * @param site the built folder and the base path, with a slash at both ends
 * @param config the text of a web.config; without one the server is as it was installed
 */
export async function startIisLike(site: { dir: string; base: string }, config = '') {
  const { types, headers, errorFile, compress } = readConfig(config);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = path.startsWith(site.base) ? path.slice(site.base.length) : undefined;
    const asked = join(site.dir, inside ?? '..');
    if (inside !== undefined && existsSync(asked) && statSync(asked).isDirectory() && !path.endsWith('/')) {
      response.writeHead(301, { location: `${path}/` }).end();
      return;
    }
    const file = path.endsWith('/') ? join(asked, 'index.html') : asked;
    const type = types.get(/\.(\w+)$/.exec(file)?.[1] ?? '');
    const found = inside !== undefined && type !== undefined && existsSync(file);
    const folder = [...headers.keys()].findLast((name) => inside?.startsWith(name)) ?? '';
    for (const [name, value] of headers.get(folder) ?? []) response.setHeader(name, value);
    const own = found ? file : errorFile && join(site.dir, errorFile.slice(site.base.length - 1));
    const body = own ? readFileSync(own) : '<h1>404 - File or directory not found.</h1>';
    response.setHeader('Content-Type', found ? type : 'text/html');
    if (compress && /^text/.test(found ? type : '')) response.setHeader('Content-Encoding', 'gzip');
    response.writeHead(found ? 200 : 404);
    response.end(response.hasHeader('Content-Encoding') ? gzipSync(body) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${site.base}`.replace('localhost', '127.0.0.1'),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
