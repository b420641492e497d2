import { COMMENT_MARK } from '../difference/report/markdown.ts';

/** The place of one proposal on a server, and the right to comment on it. */
export interface Proposal {
  server: 'github' | 'gitlab';
  /** The root of the server's programming interface: `https://api.github.com`, `https://gitlab.example.jp/api/v4`. */
  api: string;
  /** `owner/name` on GitHub; the number or the path of the project on GitLab. */
  project: string;
  /** The number of the pull request or merge request. */
  number: string;
  token: string;
}

/** The server did not take the comment. The message is Japanese and holds the server's own answer. */
export class CommentRefusedError extends Error {
  override name = 'CommentRefusedError';
}

interface Comment {
  id: number;
  body: string;
}

/** How many comments a server gives at once; both allow 100. */
const PAGE = 100;

/** The addresses of both servers, from their documentation of issue comments and of notes. */
function addresses({ server, project, number }: Proposal) {
  if (server === 'github')
    return {
      list: `repos/${project}/issues/${number}/comments`,
      one: (id: number) => `repos/${project}/issues/comments/${id}`,
      change: 'PATCH',
    };
  const notes = `projects/${encodeURIComponent(project)}/merge_requests/${number}/notes`;
  return { list: notes, one: (id: number) => `${notes}/${id}`, change: 'PUT' };
}

async function ask(proposal: Proposal, path: string, method: string, body?: string): Promise<unknown> {
  const { api, server, token } = proposal;
  const answer = await fetch(`${api.replace(/\/$/, '')}/${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(server === 'github'
        ? { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' }
        : { 'private-token': token }),
    },
    ...(body !== undefined && { body: JSON.stringify({ body }) }),
  });
  const text = await answer.text();
  if (!answer.ok)
    throw new CommentRefusedError(
      `コメントを書けませんでした（${answer.status}）。トークンの権限を確かめてください。サーバーの答え: ${text.slice(0, 200)}`,
    );
  return JSON.parse(text === '' ? 'null' : text);
}

/**
 * Writes the comment on a proposal, in place of the one of an earlier run if there is one.
 * @param body Markdown that begins with `COMMENT_MARK`
 * @returns whether a comment was written or changed
 * @throws {CommentRefusedError} when the server refuses
 */
export async function commentOn(proposal: Proposal, body: string): Promise<'written' | 'changed'> {
  const { list, one, change } = addresses(proposal);
  for (let page = 1; ; page += 1) {
    const comments = (await ask(proposal, `${list}?per_page=${PAGE}&page=${page}`, 'GET')) as Comment[];
    const own = comments.find((comment) => comment.body.startsWith(COMMENT_MARK));
    if (own) {
      await ask(proposal, one(own.id), change, body);
      return 'changed';
    }
    if (comments.length < PAGE) break;
  }
  await ask(proposal, list, 'POST', body);
  return 'written';
}
