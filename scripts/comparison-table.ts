/**
 * npm run comparison -- BASE [HEAD] --of KIND:ID [--out FOLDER]
 * Writes the 新旧対照表 of a document, a table or any other entry as a page to print and as a Word file.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { loadRevision } from '../src/content-io/load-revision.ts';
import { UnknownRevisionError } from '../src/content-io/read-revision.ts';
import { comparisonTable, NothingToCompareError } from '../src/difference/comparison-table.ts';
import { comparisonHtml } from '../src/difference/report/comparison-html.ts';
import { comparisonWord } from '../src/difference/report/comparison-word.ts';
import { differenceReport } from '../src/difference/report-of.ts';
import { BadOptionError, readCommand } from '../src/integrations/command-line.ts';
import { KIND_NAMES } from '../src/model/kind-names.ts';

const USAGE = `使い方: npm run comparison -- もとの版 [新しい版] --of 種類:ID [--out フォルダー]
例: npm run comparison -- main --of document:kiyose/policy-ed4
例: npm run comparison -- v1.0.0 v1.1.0 --of competency-table:kiyose/duties`;

const root = resolve(import.meta.dirname, '..');
try {
  const { values, words } = readCommand(
    process.argv.slice(2),
    { of: { type: 'string', default: '' }, out: { type: 'string', default: 'comparison' } },
    { least: 1, most: 2, otherwise: '比べる版を一つか二つ書いてください。' },
  );
  const [kindName = '', id = ''] = values.of.split(':', 2);
  const kind = KIND_NAMES.find((one) => one === kindName);
  if (!kind)
    throw new BadOptionError(
      `--of には「種類:ID」を書きます。「${values.of}」の種類「${kindName}」はありません。種類は ${KIND_NAMES.join('、')} です。`,
    );
  const [before, after] = await Promise.all([loadRevision(root, words[0]), loadRevision(root, words[1])]);
  const revisions = { before: before.revision, after: after.revision };
  const table = comparisonTable(differenceReport(before.revision, after.revision), { kind, id }, revisions);
  const folder = resolve(values.out);
  const name = `${kind}-${id.replaceAll('/', '-')}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.html`), comparisonHtml(table));
  writeFileSync(join(folder, `${name}.docx`), await comparisonWord(table));
  const rows = table.parts.reduce((sum, part) => sum + part.rows.length, 0);
  const place = relative(process.cwd(), folder) || '.';
  console.log(`できました: ${place}/${name}.html と ${place}/${name}.docx（${rows}か所の違い）`);
} catch (error) {
  const known = [UnknownRevisionError, NothingToCompareError, BadOptionError];
  if (!known.some((kind) => error instanceof kind)) throw error;
  console.error(`✗ ${(error as Error).message}\n${USAGE}`);
  process.exitCode = 2;
}
