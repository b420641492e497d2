import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedEditing, serveEditing } from './serve-editing.ts';

const FILE = 'src/content/terms/dx.yaml';
const TEXT = 'term: DX\n';

const root = mkdtempSync(join(tmpdir(), 'michishirube-editing-'));
const saved: string[] = [];
let served: ServedEditing;
let token = '';

beforeAll(async () => {
  mkdirSync(join(root, 'src/content/terms'), { recursive: true });
  writeFileSync(join(root, FILE), TEXT);
  writeFileSync(join(root, 'secret.txt'), 'secret');
  mkdirSync(join(root, 'screen/admin'), { recursive: true });
  writeFileSync(join(root, 'screen/admin/index.html'), '<!doctype html><title>t</title>');
  served = await serveEditing({
    root,
    screen: join(root, 'screen'),
    site: join(root, 'site'),
    base: '/hr/',
    port: 0,
    siteName: 'みちしるべ',
    onSave: (paths) => saved.push(...paths),
  });
  const screen = (await (await fetch(`${served.url}screen.json`)).json()) as { visitor: string };
  token = screen.visitor;
});
afterAll(async () => {
  await served.close();
  rmSync(root, { recursive: true });
});

const ask = async (path: string, body?: unknown, given = token) => {
  const response = await fetch(`${served.url}api/v1${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `token ${given}` },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
};
const save = (path: string, text: string, operation: string, sha?: string) =>
  ask('/repos/local/working-tree/contents', {
    message: 'm',
    files: [{ operation, path, content: Buffer.from(text).toString('base64'), sha }],
  });
const nameOf = async (path: string) => {
  const { answer } = await ask('/repos/local/working-tree/git/trees/x?recursive=1&page=1');
  return (answer['tree'] as { path: string; sha: string }[]).find((one) => one.path === path)?.sha;
};

describe('the repository on this machine', () => {
  it('lists the content under the names that Git gives, and nothing else of the folder', async () => {
    const { answer } = await ask('/repos/local/working-tree/git/trees/x?recursive=1&page=1');
    // printf 'term: DX\n' | git hash-object --stdin
    expect(answer['tree']).toEqual([
      { type: 'blob', path: FILE, sha: '265ac475ac2f061bf030247846d1f172fc7bc3db', size: 9 },
    ]);
    const contents = await ask('/repos/local/working-tree/file-contents?ref=x', { files: [FILE, 'secret.txt'] });
    expect(contents.answer).toMatchObject([{ path: FILE, content: Buffer.from(TEXT).toString('base64') }]);
    expect(contents.answer).toHaveLength(1);
  });

  it('writes what is saved into the file at once, and says which', async () => {
    const sha = await nameOf(FILE);
    const { status, answer } = await save(FILE, 'term: DX\nreading: でぃーえっくす\n', 'update', sha);
    expect(status).toBe(200);
    expect(readFileSync(join(root, FILE), 'utf8')).toBe('term: DX\nreading: でぃーえっくす\n');
    expect(answer['files']).toEqual([{ path: FILE, sha: await nameOf(FILE) }]);
    expect(saved).toEqual([FILE]);
  });

  it('makes a new file, also in a folder that is not there yet', async () => {
    const path = 'src/content/chapters/kiyose/policy-ed5/start.mdx';
    expect((await save(path, '---\n---\n', 'create')).status).toBe(200);
    expect(readFileSync(join(root, path), 'utf8')).toBe('---\n---\n');
    expect(await save(path, 'x', 'create')).toEqual({
      status: 422,
      answer: { message: `「${path}」は、もうあります。別の ID を付けてください。` },
    });
  });

  it('leaves a file alone that has changed since it was opened', async () => {
    writeFileSync(join(root, FILE), 'term: 別\n');
    expect(await save(FILE, 'term: 私\n', 'update', '265ac475ac2f061bf030247846d1f172fc7bc3db')).toEqual({
      status: 409,
      answer: { message: `「${FILE}」は、開いたあとに変わっています。頁を読み込み直してください。` },
    });
    expect(readFileSync(join(root, FILE), 'utf8')).toBe('term: 別\n');
  });

  it.each(['src/settings.ts', '../outside.yaml', 'src/content/terms/../../x.yaml', 'src/content/moves/kiyose.yaml'])(
    'writes nothing at %s',
    async (path) => {
      expect((await save(path, 'x', 'create')).status).toBe(422);
    },
  );

  it('deletes nothing', async () => {
    expect(await save(FILE, '', 'delete', await nameOf(FILE))).toEqual({
      status: 422,
      answer: { message: 'この画面では、項目を消したり移したりできません。npm run rename を使ってください。' },
    });
  });

  it('answers nobody who does not know its word, who calls it by another name, or who asks for anything else', async () => {
    expect((await ask('/version', undefined, 'guessed')).status).toBe(401);
    expect((await ask('/admin/users')).status).toBe(404);
    const { port } = new URL(served.url);
    const { request } = await import('node:http');
    const status = await new Promise<number | undefined>((resolve) => {
      request(
        { host: '127.0.0.1', port, path: '/hr/admin/screen.json', headers: { host: `evil.example:${port}` } },
        (one) => {
          resolve(one.statusCode);
          one.resume();
        },
      ).end();
    });
    expect(status).toBe(403);
  });

  it('sends the screen under a policy of its own', async () => {
    const { headers } = await fetch(served.url);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self' data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    );
  });
});
