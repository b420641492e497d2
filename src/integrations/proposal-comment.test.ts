import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { COMMENT_MARK } from '../difference/report/markdown.ts';
import { commentOn, type Proposal } from './proposal-comment.ts';

let server: Server;
let api = '';
let comments: { id: number; body: string }[] = [];
let asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (part) => (text += String(part)));
    request.on('end', () => {
      asked.push(`${request.method} ${request.url}`);
      const given = text === '' ? undefined : (JSON.parse(text) as { body: string }).body;
      if (request.headers['private-token'] === 'wrong') response.statusCode = 403;
      else if (request.method === 'POST') comments.push({ id: comments.length + 1, body: given ?? '' });
      else if (request.method !== 'GET') {
        const id = Number(request.url?.split('/').at(-1));
        comments = comments.map((comment) => (comment.id === id ? { id, body: given ?? '' } : comment));
      }
      const page = Number(new URL(request.url ?? '', 'http://x').searchParams.get('page') ?? 1);
      response.end(response.statusCode === 403 ? '禁止' : JSON.stringify(comments.slice((page - 1) * 100, page * 100)));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
beforeEach(() => {
  comments = [{ id: 1, body: '人の書いたコメント' }];
  asked = [];
});

const on = (kind: Proposal['server'], token = 't'): Proposal => ({
  server: kind,
  api,
  project: 'kiyose/michishirube',
  number: '12',
  token,
});

describe('the comment on a proposal', () => {
  it.each([
    ['github', 'PATCH /repos/kiyose/michishirube/issues/comments/2'],
    ['gitlab', 'PUT /projects/kiyose%2Fmichishirube/merge_requests/12/notes/2'],
  ] as const)('on %s is written once and changed from then on; what people wrote stays', async (kind, change) => {
    expect(await commentOn(on(kind), `${COMMENT_MARK}\n一度目`)).toBe('written');
    expect(await commentOn(on(kind), `${COMMENT_MARK}\n二度目`)).toBe('changed');
    expect(comments.map(({ body }) => body)).toEqual(['人の書いたコメント', `${COMMENT_MARK}\n二度目`]);
    expect(asked.at(-1)).toBe(change);
  });

  it('is found behind a hundred others', async () => {
    comments = Array.from({ length: 130 }, (_, index) => ({
      id: index + 1,
      body: index === 120 ? `${COMMENT_MARK}\n前の` : '話',
    }));
    expect(await commentOn(on('github'), `${COMMENT_MARK}\n新しい`)).toBe('changed');
    expect(comments[120]?.body).toBe(`${COMMENT_MARK}\n新しい`);
  });

  it('that the server refuses is reported with its answer', async () => {
    await expect(commentOn(on('gitlab', 'wrong'), COMMENT_MARK)).rejects.toThrow(
      'コメントを書けませんでした（403）。トークンの権限を確かめてください。サーバーの答え: 禁止',
    );
  });
});
