import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FilePlace } from '../model/place.ts';
import { checkParsed } from './check-files.ts';
import { seeded } from '../test-support/seeded.ts';
import { damaged } from './damage.test-support.ts';
import { type FileContent, joinFiles, parseFile, type RawFile } from './parse-content.ts';
import { readFolder } from './read-content.ts';

/** How many files are damaged. By hand: `MICHISHIRUBE_DAMAGES=10000 MICHISHIRUBE_SEED=7 vitest run src/content-io/damage`. */
const DAMAGES = Number(process.env['MICHISHIRUBE_DAMAGES'] ?? 1_000);
const SEED = Number(process.env['MICHISHIRUBE_SEED'] ?? 20_261_121);
/** How many damaged files one check looks at: the rest of the content is read once and used again. */
const AT_ONCE = 100;

const ROOT = join(import.meta.dirname, '../..');
const files = await readFolder(ROOT, 'src/content');
const drawings = (await readFolder(ROOT, 'src/diagrams')).map(({ file }) => file);
const whole: ReadonlyMap<string, FileContent> = new Map(files.map((file) => [file.file, parseFile(file)]));

const decoder = new TextDecoder();

/** Whether a place is in its file: the line is there, and the column is on the line or directly behind it. */
function isIn({ line, column }: FilePlace, { bytes }: RawFile): boolean {
  const text = decoder.decode(bytes).split('\n')[line - 1];
  return (
    Number.isInteger(line) &&
    Number.isInteger(column) &&
    column >= 1 &&
    column <= (text ?? '').length + 1 &&
    (text !== undefined || line === 1)
  );
}

test(`of ${DAMAGES} damages to files none stops the check, and it always says where`, () => {
  const random = seeded(SEED);
  for (let done = 0; done < DAMAGES; done += AT_ONCE) {
    const changed = new Map<string, ReturnType<typeof damaged>>();
    while (changed.size < Math.min(AT_ONCE, DAMAGES - done)) {
      const file = files[Math.floor(random() * files.length)]!;
      if (!changed.has(file.file)) changed.set(file.file, damaged(file, random));
    }
    const said = (name: string) => `seed ${SEED}, ${name}: ${changed.get(name)?.how ?? 'not damaged'}`;
    const now = new Map(
      files.map((file) => [changed.get(file.file)?.file.file ?? file.file, changed.get(file.file)?.file ?? file]),
    );
    const contents = files.map((file) => {
      const damage = changed.get(file.file);
      if (!damage) return whole.get(file.file)!;
      const read = parseFile(damage.file);
      // What cannot be read is always said.
      if (read.draft === undefined) expect(read.faults, said(file.file)).not.toEqual([]);
      for (const fault of read.faults)
        expect(isIn(fault, damage.file), `${said(file.file)}: ${JSON.stringify(fault)}`).toBe(true);
      return read;
    });
    const problems = checkParsed(joinFiles(contents), {
      drawings,
      exceptions: '',
      exceptionsLimit: 0,
      today: '2026-11-21',
    });
    const named = new Set(problems.map(({ file }) => file));
    for (const problem of problems) {
      const file = now.get(problem.file);
      if (file) expect(isIn(problem, file), `${said(problem.file)}: ${JSON.stringify(problem)}`).toBe(true);
      else expect(problem.file).toMatch(/^src\/(?:diagrams|rules)\//);
      expect(problem.message, said(problem.file)).not.toBe('');
    }
    for (const [name, { file, isFatal }] of changed) if (isFatal) expect(named, said(name)).toContain(file.file);
  }
}, 600_000);
