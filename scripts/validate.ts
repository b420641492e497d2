/**
 * npm run validate -- [--format cli|json|github|markdown] [--today YYYY-MM-DD] [--root DIR], through validate.mjs.
 * Exit code: 0 nothing wrong (warnings allowed), 1 errors in the content, 2 wrong arguments.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { checkContent } from '../src/content-io/check-content.ts';
import { reportCli } from '../src/rules/report/cli.ts';
import { reportGithub } from '../src/rules/report/github.ts';
import { reportJson } from '../src/rules/report/json.ts';
import { reportMarkdown } from '../src/rules/report/markdown.ts';

const FORMATS = ['cli', 'json', 'github', 'markdown'] as const;
const USAGE = `使い方: npm run validate -- [--format ${FORMATS.join('|')}] [--today YYYY-MM-DD] [--root フォルダー]`;

/** The day by this machine's own clock and time zone. */
function localDate(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

function refuse(message: string): never {
  process.stderr.write(`${message}\n${USAGE}\n`);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        format: { type: 'string', default: 'cli' },
        today: { type: 'string', default: process.env['MICHISHIRUBE_TODAY'] ?? localDate(new Date()) },
        root: { type: 'string', default: resolve(import.meta.dirname, '..') },
      },
    }).values;
  } catch {
    return refuse('分からない指定があります。');
  }
}

const { format, today, root } = readArguments();
if (!(FORMATS as readonly string[]).includes(format)) refuse(`--format の値「${format}」は使えません。`);
if (!z.iso.date().safeParse(today).success) refuse(`日付「${today}」は、YYYY-MM-DD の形の暦の日付ではありません。`);

const { problems, files } = await checkContent(resolve(root), today);
if (files === 0) refuse(`「${root}」の下に src/content のファイルがありません。`);

const report =
  format === 'json'
    ? reportJson(problems)
    : format === 'github'
      ? reportGithub(problems)
      : format === 'markdown'
        ? reportMarkdown(problems)
        : reportCli(problems, files, { colour: process.stdout.isTTY && !process.env['NO_COLOR'] });
if (report !== '') process.stdout.write(`${report}\n`);
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
