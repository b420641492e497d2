/**
 * npm run diff -- [BASE] [HEAD] [--format text|markdown|html|json] [--out FILE] [--checks FILE]
 * Exit code: 0 every effect is declared and plausible, 1 something about the effects has to be mended, 2 wrong arguments.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadRevision } from '../src/content-io/load-revision.ts';
import { UnknownRevisionError } from '../src/content-io/read-revision.ts';
import { reportHtml } from '../src/difference/report/html.ts';
import { reportJson } from '../src/difference/report/json.ts';
import { reportMarkdown } from '../src/difference/report/markdown.ts';
import { reportText } from '../src/difference/report/text.ts';
import { differenceReport } from '../src/difference/report-of.ts';
import { BadOptionError, readCommand } from '../src/integrations/command-line.ts';

const FORMATS = ['text', 'markdown', 'html', 'json'] as const;
type Format = (typeof FORMATS)[number];
const USAGE = `使い方: npm run diff -- [もとの版] [新しい版] [--format ${FORMATS.join('|')}] [--out ファイル]
もとの版を書かないと、最後に記録したもの（HEAD）と、新しい版を書かないと、いまのファイルと比べます。版は、ブランチ・タグ・コミットの番号で書きます。`;

const root = resolve(import.meta.dirname, '..');
try {
  const { values, words } = readCommand(
    process.argv.slice(2),
    {
      format: { type: 'string', default: 'text' },
      out: { type: 'string', default: '' },
      checks: { type: 'string', default: '' },
    },
    { least: 0, most: 2, otherwise: '比べる版は、二つまで書けます。' },
  );
  const format = FORMATS.find((one) => one === values.format);
  if (!format) throw new BadOptionError(`--format の値「${values.format}」は使えません。`);
  const [before, after] = await Promise.all([loadRevision(root, words[0] ?? 'HEAD'), loadRevision(root, words[1])]);
  for (const { revision, unread } of [before, after])
    if (unread.length > 0)
      process.stderr.write(`${revision.name}: 読めないので比べなかったファイル: ${unread.join('、')}\n`);
  const report = differenceReport(before.revision, after.revision);
  const checks = values.checks === '' ? '' : readFileSync(resolve(values.checks), 'utf8');
  const writers: Record<Format, () => string> = {
    text: () => reportText(report),
    markdown: () => reportMarkdown(report, checks),
    html: () => reportHtml(report),
    json: () => reportJson(report),
  };
  const text = writers[format]();
  if (values.out === '') process.stdout.write(text);
  else writeFileSync(resolve(values.out), text);
  process.exitCode = report.findings.length > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof UnknownRevisionError) && !(error instanceof BadOptionError)) throw error;
  console.error(`✗ ${error.message}\n${USAGE}`);
  process.exitCode = 2;
}
