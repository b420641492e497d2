/**
 * Writes a JSON Schema for every collection to .schemas/, where VS Code looks for them (.vscode/settings.json).
 * Runs by itself after `npm ci`; by hand after a change to src/model: `npm run schemas`.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { COLLECTIONS } from '../src/model/collections.ts';
import { editorSchema } from '../src/model/json-schema.ts';
import { KIND_NAMES } from '../src/model/kind-names.ts';

const folder = join(import.meta.dirname, '..', '.schemas');

// A collection that is gone leaves no schema behind.
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const kind of KIND_NAMES) {
  const file = join(folder, `${COLLECTIONS[kind].folder}.schema.json`);
  await writeFile(file, `${JSON.stringify(editorSchema(kind), null, 2)}\n`);
}
console.log(`.schemas/ に、編集画面のための書式の定義を${KIND_NAMES.length}件書きました。`);
