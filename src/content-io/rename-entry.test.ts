import { describe, expect, it } from 'vitest';
import { PATHS } from '../rules/test-support/paths.ts';
import { VALID_CATALOG } from '../rules/test-support/valid-catalog.ts';
import type { RawFile } from './parse-content.ts';
import { readFolder } from './read-content.ts';
import { renameEntry } from './rename-entry.ts';
import { filesOf, problemsOf } from './valid-files.test-support.ts';

const encoder = new TextEncoder();
const FILES = filesOf(Object.entries({ ...VALID_CATALOG, ...PATHS }));

const move = (
  kind: 'role' | 'competency' | 'competency-table' | 'term' | 'document',
  from: string,
  to: string,
  files = FILES,
) => renameEntry(files, { kind, from, to, date: '2026-11-01', reason: '呼び名をそろえた', home: 'kiyose' });

/** The files after a rename. */
const after = (files: readonly RawFile[], { gone, texts }: ReturnType<typeof move>): RawFile[] => {
  const kept = files.filter(({ file }) => !gone.includes(file) && !texts.has(file));
  return [...kept, ...[...texts].map(([file, text]) => ({ file, bytes: encoder.encode(text) }))];
};

describe('moving an id', () => {
  it.each([
    ['role', 'kiyose/kakaricho', 'kiyose/kakari-cho'],
    ['competency-table', 'kiyose/duties', 'kiyose/responsibilities'],
    ['term', 'ojt', 'on-the-job-training'],
    ['competency', 'kiyose/ethics', 'kiyose/discipline'],
  ] as const)('of a %s follows every reference and leaves a valid catalog', (kind, from, to) => {
    expect(problemsOf(after(FILES, move(kind, from, to))).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('notes where the id went, and leads earlier moves on', () => {
    const { texts } = move('role', 'kiyose/kakaricho', 'kiyose/kakari-cho');
    expect(texts.get('src/content/moves/kiyose.yaml')).toBe(`retired:
  - kind: role
    from: kiyose/kakari-chief
    to: kiyose/kakari-cho
    date: 2026-10-01
    reason: 原文の職名に合わせた
  - kind: role
    from: kiyose/kakaricho
    to: kiyose/kakari-cho
    date: 2026-11-01
    reason: 呼び名をそろえた
  - kind: path
    from: kiyose/kakaricho
    to: kiyose/kakari-cho
    date: 2026-11-01
    reason: 呼び名をそろえた
`);
  });

  it('of the real content changes only the lines that name it', async () => {
    const files = await readFolder(process.cwd(), 'src/content');
    const { texts, references, from, to } = move('role', 'tachikawa/kacho', 'tachikawa/section-chief', files);
    expect([from, to]).toEqual([
      'src/content/roles/tachikawa/kacho.yaml',
      'src/content/roles/tachikawa/section-chief.yaml',
    ]);
    expect(references).toBeGreaterThan(10);
    const decoder = new TextDecoder();
    for (const [file, text] of texts) {
      const moved = new Map([
        [to, from],
        [to.replace('/roles/', '/paths/').replace('.yaml', '.mdx'), 'src/content/paths/tachikawa/kacho.mdx'],
      ]);
      const old = files.find((one) => one.file === (moved.get(file) ?? file));
      const before = new Set(decoder.decode(old?.bytes).split('\n'));
      const changed = text.split('\n').filter((line) => !before.has(line));
      if (!file.includes('/moves/'))
        expect(
          changed.every((line) => /tachikawa\/section-chief|#section-chief--/.test(line)),
          file,
        ).toBe(true);
      expect(text).not.toMatch(/role:tachikawa\/kacho\b/);
    }
  });

  it.each([
    [
      'an unknown id',
      'role',
      'kiyose/kakarichou',
      'kiyose/x',
      '職層「kiyose/kakarichou」はありません。もしかして: kiyose/kakaricho、kiyose/kacho',
    ],
    ['a taken id', 'role', 'kiyose/kacho', 'kiyose/kakaricho', '職層「kiyose/kakaricho」は、もうあります。'],
    [
      'an id that was in use before',
      'role',
      'kiyose/kacho',
      'kiyose/kakari-chief',
      '「kiyose/kakari-chief」は、前に使われていたIDです。同じIDは二度使えません。',
    ],
    [
      'a malformed id',
      'role',
      'kiyose/kacho',
      'kiyose/課長',
      '「kiyose/課長」は職層のIDになりません。半角の英小文字と数字を「-」でつなぎ、「/」で2つに区切ります。',
    ],
    ['another city', 'role', 'kiyose/kacho', 'iruma/kacho', '別の団体へは動かせません。'],
    [
      'a document',
      'document',
      'kiyose/policy-ed4',
      'kiyose/policy-2026',
      '文書のIDは、ほかの多くのIDの頭になっているので、動かせません。',
    ],
  ] as const)('to or from %s is refused', (_what, kind, from, to, message) => {
    expect(() => move(kind, from, to)).toThrow(message);
  });
});
