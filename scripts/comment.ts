/**
 * node scripts/comment.ts FILE — writes a Markdown file as the comment on the proposal that CI is checking. Where CI gives
 * no right to comment, says so and leaves the file to be read in the results.
 */
import { readFileSync } from 'node:fs';
import { CommentRefusedError, commentOn, type Proposal } from '../src/integrations/proposal-comment.ts';

const given = (name: string) => process.env[name] ?? '';

/** What GitHub Actions and GitLab CI say of the proposal; both lists of variables are in their documentation. */
function proposal(): Proposal | undefined {
  if (given('GITHUB_ACTIONS') !== '') {
    const number = /^refs\/pull\/(\d+)\//.exec(given('GITHUB_REF'))?.[1] ?? '';
    const own = { server: 'github', api: given('GITHUB_API_URL'), project: given('GITHUB_REPOSITORY') } as const;
    return number === '' ? undefined : { ...own, number, token: given('GITHUB_TOKEN') };
  }
  const number = given('CI_MERGE_REQUEST_IID');
  const own = { server: 'gitlab', api: given('CI_API_V4_URL'), project: given('CI_PROJECT_ID') } as const;
  return number === '' ? undefined : { ...own, number, token: given('MICHISHIRUBE_COMMENT_TOKEN') };
}

const [file] = process.argv.slice(2);
const target = proposal();
if (file === undefined) {
  console.error('使い方: node scripts/comment.ts ファイル.md');
  process.exitCode = 2;
} else if (!target || target.token === '') {
  console.log('コメントを書く権限が無いので、書きません。中身は検査の結果に置きました。');
} else {
  try {
    const done = await commentOn(target, readFileSync(file, 'utf8'));
    console.log(done === 'written' ? 'コメントを書きました。' : '前のコメントを書き直しました。');
  } catch (error) {
    if (!(error instanceof CommentRefusedError)) throw error;
    // The check itself must not depend on the right to comment (a proposal from a fork has none).
    console.log(error.message);
  }
}
