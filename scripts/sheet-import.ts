/**
 * npm run sheet:import -- FILE.xlsx [--yes]: shows what an edited workbook would change, asks, and writes it into the
 * files of the content.
 * Exit code: 0 written, nothing to write or not wanted; 1 something in the workbook has to be mended; 2 wrong arguments.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { editFiles, withTexts, writeFiles } from '../src/content-io/apply-edits.ts';
import { checkFiles, checkParsed } from '../src/content-io/check-files.ts';
import { UneditableError } from '../src/content-io/edit-yaml.ts';
import { parseContent, type RawFile } from '../src/content-io/parse-content.ts';
import { readFolder } from '../src/content-io/read-content.ts';
import { createCatalog, fitDrafts } from '../src/domain/catalog.ts';
import { dayInJapan } from '../src/integrations/calendar-day.ts';
import { BadOptionError, readCommand } from '../src/integrations/command-line.ts';
import type { DataPath } from '../src/model/place.ts';
import { newProblems } from '../src/rules/new-problems.ts';
import { EDIT_SHEETS } from '../src/workbook/edit-sheets.ts';
import { followGaps } from '../src/workbook/follow-gaps.ts';
import { problemsOfContent } from '../src/workbook/problem-cells.ts';
import { NoWorkbookError, readEditWorkbook } from '../src/workbook/read-workbook.ts';
import type { FileEdit } from '../src/workbook/reading.ts';
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

/** The files with the edits and with what follows from them, and what the content would then have against it. */
function consequences(files: readonly RawFile[], edits: readonly FileEdit[]) {
  if (edits.length === 0) return { texts: new Map<string, string>(), following: [], problems: [] };
  const { drafts } = parseContent(withTexts(files, editFiles(files, edits)));
  const follow = followGaps(parseContent(files).drafts, drafts);
  const texts = editFiles(files, [...edits, ...follow.edits]);
  const surroundings = { drawings: [], exceptions: '', today: dayInJapan(new Date()) };
  const changed = parseContent(withTexts(files, texts));
  const found = newProblems(checkFiles({ files, ...surroundings }), checkParsed(changed, surroundings));
  const errors = found.filter(({ severity }) => severity === 'error');
  const placeOf = (file: string, path: DataPath) => changed.placeOf(file, path, 'value');
  return { texts, following: follow.words, problems: problemsOfContent(errors, edits, placeOf) };
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
  const { texts, following, problems } = consequences(files, reading.edits);
  console.log(reportReading({ ...reading, problems: [...reading.problems, ...problems] }));
  if (reading.problems.length + problems.length > 0) process.exitCode = 1;
  else if (reading.edits.length > 0) {
    if (following.length > 0) console.log(`\n一緒に変わるもの:\n${following.map((one) => `  ${one}`).join('\n')}`);
    if (values.yes || (await agrees())) {
      await writeFiles(root, texts);
      console.log(`\n${texts.size}個のファイルに書き込みました: ${[...texts.keys()].join('、')}`);
      console.log('npm run diff で、何が変わり、だれに関わるかを見られます。');
    } else console.log('書き込みませんでした。');
  }
} catch (error) {
  const { message } = error as Error;
  if (error instanceof NoWorkbookError) {
    console.log(`✗ ${message}\n\n何も書き込みません。`);
    process.exitCode = 1;
  } else if (error instanceof BadOptionError || error instanceof UneditableError) {
    console.error(
      error instanceof UneditableError
        ? `✗ 「${message}」は、いまの書き方では自動で直せません。そのファイルを手で直してください。`
        : `✗ ${message}\n${USAGE}`,
    );
    process.exitCode = 2;
  } else throw error;
}
