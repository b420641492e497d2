/**
 * npm run sheet:import -- FILE.xlsx [--yes]: shows what an edited workbook would change, asks, and writes it into the
 * files of the content.
 * Exit code: 0 written, nothing to write or not wanted; 1 something in the workbook has to be mended; 2 wrong arguments.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { editFiles, withTexts, writeFiles } from '../src/content-io/apply-edits.ts';
import { checkFiles } from '../src/content-io/check-files.ts';
import { UneditableError } from '../src/content-io/edit-yaml.ts';
import { parseContent } from '../src/content-io/parse-content.ts';
import { readFolder } from '../src/content-io/read-content.ts';
import { createCatalog, fitDrafts } from '../src/domain/catalog.ts';
import { dayInJapan } from '../src/integrations/calendar-day.ts';
import { BadOptionError, readCommand } from '../src/integrations/command-line.ts';
import { reportCli } from '../src/rules/report/cli.ts';
import { newProblems } from '../src/rules/new-problems.ts';
import { EDIT_SHEETS } from '../src/workbook/edit-sheets.ts';
import { NoWorkbookError, readEditWorkbook } from '../src/workbook/read-workbook.ts';
import { reportReading } from '../src/workbook/report.ts';

const USAGE = '使い方: npm run sheet:import -- ファイル.xlsx [--yes]（--yes は、聞かずに書き込みます）';

function readBytes(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new BadOptionError(
      code === 'ENOENT'
        ? `「${file}」がありません。`
        : `「${file}」を開けません（${code}）。Excel で開いていたら、閉じてください。`,
    );
  }
}

async function agrees(): Promise<boolean> {
  if (!process.stdin.isTTY) {
    console.log('\n書き込むには --yes を付けてください。');
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('\n書き込みますか（y で書き込む）: ');
  terminal.close();
  return /^(y|yes|はい)$/i.test(answer.trim());
}

const root = resolve(import.meta.dirname, '..');
try {
  const { values, words } = readCommand(
    process.argv.slice(2),
    { yes: { type: 'boolean', default: false } },
    { least: 1, most: 1, otherwise: '取り込むファイルを一つ書いてください。' },
  );
  const bytes = readBytes(resolve(words[0] ?? ''));
  const files = await readFolder(root, 'src/content');
  const catalog = createCatalog(fitDrafts(parseContent(files).drafts).entries);
  const reading = await readEditWorkbook(bytes, catalog, EDIT_SHEETS);
  console.log(reportReading(reading));
  if (reading.problems.length > 0) process.exitCode = 1;
  else if (reading.edits.length > 0) {
    const texts = editFiles(files, reading.edits);
    const surroundings = { drawings: [], exceptions: '', today: dayInJapan(new Date()) };
    const problems = newProblems(
      checkFiles({ files, ...surroundings }),
      checkFiles({ files: withTexts(files, texts), ...surroundings }),
    );
    if (problems.some(({ severity }) => severity === 'error')) {
      console.log(`\nこのまま書き込むと、内容の約束に合わなくなります。何も書き込みません。\n`);
      console.log(reportCli(problems, texts.size, { colour: false }));
      process.exitCode = 1;
    } else if (values.yes || (await agrees())) {
      await writeFiles(root, texts);
      console.log(`\n${texts.size}個のファイルに書き込みました: ${[...texts.keys()].join('、')}`);
      console.log('npm run diff -- HEAD で、何が変わり、だれに関わるかを見られます。');
    } else console.log('書き込みませんでした。');
  }
} catch (error) {
  const known = [NoWorkbookError, BadOptionError, UneditableError];
  if (!known.some((kind) => error instanceof kind)) throw error;
  const { message } = error as Error;
  console.error(
    error instanceof UneditableError
      ? `✗ 「${message}」は、いまの書き方では自動で直せません。そのファイルを手で直してください。`
      : `✗ ${message}\n${USAGE}`,
  );
  process.exitCode = 2;
}
