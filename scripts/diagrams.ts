import { resolve } from 'node:path';
import { ensureBrowser, NoBrowserError } from '../src/integrations/browser.ts';
import { BadOptionError, readOptions } from '../src/integrations/command-line.ts';
import { drawMermaid } from '../src/integrations/draw-mermaid.ts';
import { findFences, keepDrawings } from '../src/integrations/keep-drawings.ts';

const root = resolve(import.meta.dirname, '..');

try {
  const { all } = readOptions(process.argv.slice(2), { all: { type: 'boolean', default: false } });
  const { fences, unreadable } = await findFences(resolve(root, 'src/content'), root);
  for (const file of unreadable)
    console.error(`✗ ${file} は読めないため、図を探せません。npm run validate で確かめてください。`);
  const report = await keepDrawings({
    folder: resolve(root, 'src/diagrams'),
    fences,
    all,
    mayRemove: unreadable.length === 0,
    draw: (codes) => drawMermaid(codes, ensureBrowser(console.error)),
  });
  for (const { place, message } of report.failed) console.error(`✗ ${place}　${message}`);
  console.log(
    `図: 描いた ${report.drawn.length}、そのまま ${report.kept}、消した ${report.removed.length}、描けない ${report.failed.length}`,
  );
  if (report.failed.length + unreadable.length > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof NoBrowserError || error instanceof BadOptionError)) throw error;
  console.error(`✗ ${error.message}`);
  process.exitCode = 1;
}
