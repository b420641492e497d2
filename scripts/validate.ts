/**
 * npm run validate -- [--format cli|json|github|markdown] [--of ORGANISATION] [--today YYYY-MM-DD] [--root DIR], through validate.mjs.
 * Exit code: 0 nothing wrong (warnings allowed), 1 errors in the content, 2 wrong arguments.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { checkContent } from '../src/content-io/check-content.ts';
import { isAbout } from '../src/rules/report/about.ts';
import { reportCli } from '../src/rules/report/cli.ts';
import { reportGithub } from '../src/rules/report/github.ts';
import { reportJson } from '../src/rules/report/json.ts';
import { reportMarkdown } from '../src/rules/report/markdown.ts';

const FORMATS = ['cli', 'json', 'github', 'markdown'] as const;
const USAGE = `使い方: npm run validate -- [--format ${FORMATS.join('|')}] [--of 団体のID] [--today YYYY-MM-DD] [--root フォルダー]`;

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
        of: { type: 'string', default: '' },
        today: { type: 'string', default: process.env['MICHISHIRUBE_TODAY'] ?? localDate(new Date()) },
        root: { type: 'string', default: resolve(import.meta.dirname, '..') },
      },
    }).values;
  } catch {
    return refuse('分からない指定があります。');
  }
}

const { format, of, today, root } = readArguments();
if (!(FORMATS as readonly string[]).includes(format)) refuse(`--format の値「${format}」は使えません。`);
if (!z.iso.date().safeParse(today).success) refuse(`日付「${today}」は、YYYY-MM-DD の形の暦の日付ではありません。`);

const checked = await checkContent(resolve(root), today);
const { files } = checked;
if (files === 0) refuse(`「${root}」の下に src/content のファイルがありません。`);
if (of !== '' && !existsSync(resolve(root, `src/content/organizations/${of}.yaml`)))
  refuse(`団体「${of}」はありません（src/content/organizations/ の名前で書きます）。`);
// Everything is checked all the same: what others say of the organisation is theirs to mend.
const problems = of === '' ? checked.problems : checked.problems.filter((problem) => isAbout(problem, of));

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
