/** npm run sheet:export [-- --out FILE.xlsx]: writes the content as a workbook that can be edited and taken in again. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { readContent } from '../src/content-io/read-content.ts';
import { createCatalog, fitDrafts } from '../src/domain/catalog.ts';
import { dayInJapan } from '../src/integrations/calendar-day.ts';
import { BadOptionError, readOptions } from '../src/integrations/command-line.ts';
import { EDIT_SHEETS } from '../src/workbook/edit-sheets.ts';
import { writeEditWorkbook } from '../src/workbook/write-workbook.ts';

const root = resolve(import.meta.dirname, '..');
try {
  const { out } = readOptions(process.argv.slice(2), { out: { type: 'string', default: 'michishirube.xlsx' } });
  const { entries, misfits } = fitDrafts((await readContent(root)).drafts);
  const catalog = createCatalog(entries);
  const file = resolve(out);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await writeEditWorkbook(catalog, EDIT_SHEETS, dayInJapan(new Date())));
  const rows = EDIT_SHEETS.map((sheet) => `${sheet.name}${sheet.rows(catalog).length}行`);
  console.log(`できました: ${relative(process.cwd(), file)}（${rows.join('、')}）`);
  console.log('Excel で直したら、npm run sheet:import -- ファイル名 で取り込みます。');
  if (misfits.length > 0)
    console.log(
      `書式に合わないファイルが${misfits.length}個あり、入っていません。npm run validate で確かめてください。`,
    );
} catch (error) {
  if (!(error instanceof BadOptionError)) throw error;
  console.error(`✗ ${error.message}`);
  process.exitCode = 2;
}
