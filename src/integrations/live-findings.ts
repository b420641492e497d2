import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { PageFinding } from '../dev/page-findings.ts';
import { dayInJapan } from './calendar-day.ts';

/** What is awaited of the server that renews the pages. */
interface RenewingServer {
  ws: {
    send: (event: string, data: unknown) => void;
    on: (
      event: string,
      listener: (data: unknown, client: { send: (event: string, data: unknown) => void }) => void,
    ) => void;
  };
  watcher: { on: (event: 'all', listener: (event: string, file: string) => void) => unknown };
  httpServer: { once: (event: 'close', listener: () => void) => unknown } | null;
}

/** How long to wait for further files that are saved in the same moment, in milliseconds. */
const PAUSE = 100;

/** Files whose change may change what the check says. */
const CHECKED = /[/\\]src[/\\](?:content[/\\]|diagrams[/\\]|rules[/\\]exceptions\.yaml$)/;

/** Checks beside the server, and tells the open pages what was found. */
function serve(server: RenewingServer, root: string): void {
  const worker = new Worker(new URL('check-worker.ts', import.meta.url), {
    workerData: { root, today: process.env['MICHISHIRUBE_TODAY'] ?? dayInJapan(new Date()) },
  });
  let latest: PageFinding[] | undefined;
  let waiting: NodeJS.Timeout | undefined;
  worker.on('message', (findings: PageFinding[]) => {
    latest = findings;
    server.ws.send('michishirube:findings', findings);
  });
  const ask = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => worker.postMessage('check'), PAUSE);
  };
  server.ws.on('michishirube:ask', (_, client) => {
    if (latest) client.send('michishirube:findings', latest);
  });
  server.watcher.on('all', (_, file) => {
    if (CHECKED.test(file)) ask();
  });
  server.httpServer?.once('close', () => void worker.terminate());
  ask();
}

/** Shows what the check says on the page of the entry, while somebody writes (`npm run dev`). A build knows nothing of it. */
export function liveFindings(): AstroIntegration {
  return {
    name: 'live-findings',
    hooks: {
      'astro:config:setup': ({ command, config, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        const root = fileURLToPath(config.root);
        injectScript('page', `import '/src/dev/findings-panel.ts';`);
        updateConfig({
          vite: {
            plugins: [{ name: 'live-findings', configureServer: (server) => serve(server, root) }],
          },
        });
      },
    },
  };
}
