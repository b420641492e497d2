/**
 * npm run comparison -- [BASE] [HEAD] [--of KIND:ID] [--out FOLDER]
 * Writes the 新旧対照表 of a document, a table or any other entry as a page to print and as a Word file; without --of,
 * of every document that changed. Without BASE, the files are compared with what was recorded last.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { loadRevision } from '../src/content-io/load-revision.ts';
import { UnknownRevisionError } from '../src/content-io/read-revision.ts';
import { comparedDocuments, comparisonTable, NothingToCompareError } from '../src/difference/comparison-table.ts';
import { comparisonHtml } from '../src/difference/report/comparison-html.ts';
import { comparisonWord } from '../src/difference/report/comparison-word.ts';
import { differenceReport } from '../src/difference/report-of.ts';
import { BadOptionError, readCommand } from '../src/integrations/command-line.ts';
import { COLLECTIONS } from '../src/model/collections.ts';
import { type Kind, KIND_NAMES } from '../src/model/kind-names.ts';

const USAGE = `使い方: npm run comparison -- [もとの版] [新しい版] [--of 種類:ID] [--out フォルダー]
--of を書かないと、変わった文書のすべてについて作ります。
例: npm run comparison -- main --of document:kiyose/policy-ed4
例: npm run comparison -- v1.0.0 v1.1.0 --of competency-table:kiyose/duties`;

/** The entry that `document:kiyose/policy-ed4` names. */
function entryFrom(text: string): { kind: Kind; id: string } {
  const [kindName = '', id = ''] = text.split(':', 2);
  const kind = KIND_NAMES.find((one) => one === kindName);
  if (kind) return { kind, id };
  const kinds = KIND_NAMES.map((one) => `${one}（${COLLECTIONS[one].label}）`).join('、');
  throw new BadOptionError(`--of の「${text}」は読めません。「種類:ID」の形で書きます。種類は ${kinds} です。`);
}

const root = resolve(import.meta.dirname, '..');
try {
  const { values, words } = readCommand(
    process.argv.slice(2),
    { of: { type: 'string', default: '' }, out: { type: 'string', default: 'comparison' } },
    { least: 0, most: 2, otherwise: '比べる版は、二つまで書けます。' },
  );
  const [before, after] = await Promise.all([loadRevision(root, words[0] ?? 'HEAD'), loadRevision(root, words[1])]);
  const revisions = { before: before.revision, after: after.revision };
  const report = differenceReport(before.revision, after.revision);
  const wanted =
    values.of === ''
      ? comparedDocuments(report, revisions).map((id) => ({ kind: 'document' as const, id }))
      : [entryFrom(values.of)];
  const folder = resolve(values.out);
  const place = relative(process.cwd(), folder) || '.';
  if (wanted.length === 0) console.log('新旧対照表に載る違いはありません。');
  for (const { kind, id } of wanted) {
    const table = comparisonTable(report, { kind, id }, revisions);
    const name = `${kind}-${id.replaceAll('/', '-')}`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}.html`), comparisonHtml(table));
    writeFileSync(join(folder, `${name}.docx`), await comparisonWord(table));
    const rows = table.parts.reduce((sum, part) => sum + part.rows.length, 0);
    console.log(`できました: ${place}/${name}.html と ${place}/${name}.docx（${table.title}、${rows}か所の違い）`);
  }
  if (report.findings.length > 0)
    console.log(
      `人への影響の書かれていない所か、合わない所が${report.findings.length}件あります。npm run diff で確かめてください。`,
    );
} catch (error) {
  const known = [UnknownRevisionError, NothingToCompareError, BadOptionError];
  if (!known.some((kind) => error instanceof kind)) throw error;
  console.error(`✗ ${(error as Error).message}\n${USAGE}`);
  process.exitCode = 2;
}
