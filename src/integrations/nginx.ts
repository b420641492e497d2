import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { canUseApt, installWithApt } from './apt.ts';

/** There is no nginx and none can be installed. The message says in Japanese what to do. */
export class NoNginxError extends Error {
  override name = 'NoNginxError';
}

/** nginx did not take the settings, or did not start. The message is what it said. */
export class NginxRefusedError extends Error {
  override name = 'NginxRefusedError';
}

const findNginx = (): string | undefined =>
  [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
    .filter(Boolean)
    .map((folder) => join(folder, 'nginx'))
    .find((path) => existsSync(path));

/**
 * Finds nginx, and installs Debian's where that is possible.
 * @param say is told, in Japanese, what is being installed
 * @returns the path of the program
 * @throws {NoNginxError} when there is none and none can be installed
 */
export function ensureNginx(say: (message: string) => void): string {
  const found = findNginx();
  if (found) return found;
  if (canUseApt()) installWithApt(['nginx-light'], say);
  const now = findNginx();
  if (now) return now;
  throw new NoNginxError(
    'nginx が見つからず、入れることもできませんでした。管理者として apt-get install nginx-light（Debian・Ubuntu）をしてから、もう一度実行してください。',
  );
}

/** A port that nobody has taken at this moment. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

/** How often, and how many times, a starting nginx is asked whether it listens. */
const [PAUSE, TRIES] = [50, 200];

/**
 * Starts an nginx of its own, which touches nothing outside of its folder, with the settings inside a `server`.
 * @param options `program` as {@link ensureNginx} found it, `folder` for its files, `settings` the file to include
 * @throws {NginxRefusedError} when it does not take the settings
 */
export async function startNginx({
  program,
  folder,
  settings,
}: {
  program: string;
  folder: string;
  settings: string;
}): Promise<{ origin: string; version: string; close: () => Promise<void> }> {
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `  ${name}_temp_path ${join(folder, name)};`)
    .join('\n');
  const config = join(folder, 'nginx.conf');
  const asRoot = process.getuid?.() === 0;
  writeFileSync(
    config,
    `daemon off;
pid ${join(folder, 'nginx.pid')};
error_log stderr warn;
${asRoot ? 'user root;\n' : ''}events {}
http {
  access_log off;
  log_not_found off;
${places}
  server {
    listen 127.0.0.1:${port};
    include ${settings};
  }
}
`,
  );
  const args = ['-p', folder, '-c', config];
  const check = spawnSync(program, [...args, '-t'], { encoding: 'utf8' });
  // A warning is a fault of the settings too: who installs them must not have to judge it.
  if (check.status !== 0 || /\[(warn|emerg|alert|crit|error)\]/.test(check.stderr))
    throw new NginxRefusedError(check.stderr.trim());
  const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  for (let tries = 0; !(await answers(port)); tries += 1) {
    if (tries === TRIES || server.exitCode !== null) {
      server.kill();
      throw new NginxRefusedError('nginx が起動しませんでした。');
    }
    await wait(PAUSE);
  }
  const version = spawnSync(program, ['-v'], { encoding: 'utf8' }).stderr.trim();
  return {
    origin: `http://127.0.0.1:${port}`,
    version: version.replace(/^nginx version: /, ''),
    close: async () => {
      server.kill('SIGQUIT');
      await ended;
    },
  };
}
