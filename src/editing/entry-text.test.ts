import { join } from 'node:path';
import { diffLines } from 'diff';
import { beforeAll, describe, expect, it } from 'vitest';
import { type RawFile } from '../content-io/parse-content.ts';
import { readFolder } from '../content-io/read-content.ts';
import { kindOfFolder } from '../model/collections.ts';
import { seeded } from '../test-support/seeded.ts';
import { ORIGINAL, readEntry, UnwritableEntryError, writeEntry } from './entry-text.ts';
import type { FileData } from './form-data.ts';
import { formOf, KINDS_WITH_FORM } from './form.ts';
import { BODY, type FormField } from './form-field.ts';

const ROOT = join(import.meta.dirname, '../..');

interface Case {
  file: string;
  fields: readonly FormField[];
  text: string;
}

const decoder = new TextDecoder();

const forms = new Map(KINDS_WITH_FORM.map((kind) => [kind, formOf(kind)]));

/** The files that have a form, with it. */
const casesOf = (files: readonly RawFile[]): Case[] =>
  files.flatMap(({ file, bytes }) => {
    const kind = kindOfFolder(file.split('/')[2] ?? '');
    const fields = kind && forms.get(kind);
    return fields ? [{ file, fields, text: decoder.decode(bytes) }] : [];
  });

let cases: Case[] = [];
beforeAll(async () => {
  cases = casesOf(await readFolder(ROOT, 'src/content'));
});

/** The lines that went and that came between two texts. */
function changedLines(before: string, after: string): { gone: string[]; come: string[] } {
  const parts = diffLines(before, after);
  const lines = (all: typeof parts) => all.flatMap(({ value }) => value.split('\n').slice(0, -1));
  return { gone: lines(parts.filter(({ removed }) => removed)), come: lines(parts.filter(({ added }) => added)) };
}

type Place = [holder: Record<string | number, unknown>, key: string | number];

/** Every place of a value in data that fulfils a condition. */
function placesOf(data: unknown, wanted: (value: unknown) => boolean): Place[] {
  if (typeof data !== 'object' || data === null) return [];
  const holder = data as Record<string | number, unknown>;
  return Object.entries(data)
    .filter(([key]) => key !== ORIGINAL && key !== BODY)
    .flatMap(([key, value]) => [
      ...(wanted(value) ? [[holder, Array.isArray(data) ? Number(key) : key] as Place] : []),
      ...placesOf(value, wanted),
    ]);
}

const isText = (value: unknown) => typeof value === 'string' && value !== '該当なし';
const isLongList = (value: unknown) => Array.isArray(value) && value.length > 1;

/** Edits a place of every twelfth file that has such a place, by chance but alike every time. */
function* editedFiles(
  wanted: (value: unknown) => boolean,
  edit: (value: unknown, at: number) => unknown,
): Generator<Case & { held: FileData }> {
  const random = seeded(24);
  for (const [index, one] of cases.entries()) {
    if (index % 12 !== 0) continue;
    const held = structuredClone(readEntry(one.fields, one.text));
    const places = placesOf(held, wanted);
    const place = places[Math.floor(random() * places.length)];
    if (!place) continue;
    const [holder, key] = place;
    holder[key] = edit(holder[key], random());
    yield { ...one, held };
  }
}

/** What a form holds, without the text that it came from. */
const bare = ({ [ORIGINAL]: _, ...rest }: FileData) => rest;

describe('a file whose form was opened and saved', () => {
  it('is the same byte for byte when nothing was changed: every file of the content', () => {
    expect(cases.length).toBeGreaterThan(1_000);
    for (const { file, fields, text } of cases) expect(writeEntry(fields, readEntry(fields, text)), file).toBe(text);
  });

  it('differs in one line when one text was changed', () => {
    let count = 0;
    for (const { file, fields, text, held } of editedFiles(isText, (value) => `${String(value)}改`)) {
      const written = writeEntry(fields, held);
      const { gone, come } = changedLines(text, written);
      expect([gone.length, come.length], file).toEqual([1, 1]);
      expect(come[0], file).toContain('改');
      expect(bare(readEntry(fields, written)), file).toEqual(bare(held));
      count += 1;
    }
    expect(count).toBeGreaterThan(90);
  });

  it('loses the lines of an item that was taken out, and no other', () => {
    let count = 0;
    const without = (list: unknown, at: number) =>
      (list as unknown[]).filter((_, index, all) => index !== Math.floor(at * all.length));
    for (const { file, fields, text, held } of editedFiles(isLongList, without)) {
      const written = writeEntry(fields, held);
      const { gone, come } = changedLines(text, written);
      expect(come, file).toEqual([]);
      expect(gone.length, file).toBeGreaterThan(0);
      expect(bare(readEntry(fields, written)), file).toEqual(bare(held));
      count += 1;
    }
    expect(count).toBeGreaterThan(50);
  });

  it('gains the lines of an item that was put in, and loses none', () => {
    let count = 0;
    const withOneMore = (list: unknown, at: number) => {
      const all = [...(list as unknown[])];
      const item: unknown = structuredClone(all[0]);
      const first = placesOf([item], isText)[0];
      if (first) first[0][first[1]] = '新しい項目';
      all.splice(Math.floor(at * (all.length + 1)), 0, typeof item === 'string' ? '新しい項目' : item);
      return all;
    };
    for (const { file, fields, text, held } of editedFiles(isLongList, withOneMore)) {
      const written = writeEntry(fields, held);
      expect(changedLines(text, written).gone, file).toEqual([]);
      expect(bare(readEntry(fields, written)), file).toEqual(bare(held));
      count += 1;
    }
    expect(count).toBeGreaterThan(50);
  });
});

describe('the form of a table', () => {
  const fields = formOf('competency-table');
  const text = `---
# 表の全体への注
title: 表
organization: kiyose
marks: two-step
groups:
  - label: 上
    headingBasis: stated
    columns:
      - kiyose/ethics
      - kiyose/vision
    rows:
      # 部長の行
      - role: kiyose/bucho
        cells:
          - competency: kiyose/ethics # 左の列
            mark: "◎"
          - competency: kiyose/vision
            statements:
              - 先を見通せる
source:
  document: kiyose/policy-ed4
  section: 5章
---

<Section id="note">

文です。

</Section>
`;
  const rowsOf = (held: FileData) =>
    (held['groups'] as { rows: { role: string; cells: Record<string, unknown>[] }[] }[])[0]?.rows ?? [];

  it('writes a mark into its cell and keeps comments, quotes and the body', () => {
    const held = readEntry(fields, text);
    const cell = rowsOf(held)[0]?.cells[0];
    if (cell) cell['mark'] = '○';
    expect(writeEntry(fields, held)).toBe(text.replace('"◎"', '"○"'));
  });

  it('puts a field where the schema has it, takes an emptied one out, and may do both', () => {
    const held = readEntry(fields, text);
    const [first, second] = rowsOf(held)[0]?.cells ?? [];
    if (first) first['mark'] = '';
    if (second) second['mark'] = '◎';
    expect(writeEntry(fields, held)).toBe(
      text
        .replace('            mark: "◎"\n', '')
        .replace('vision\n            st', 'vision\n            mark: ◎\n            st'),
    );
  });

  it('leaves the body alone unless it was changed, and changes nothing else with it', () => {
    const held = readEntry(fields, text);
    expect(held[BODY]).toBe('<Section id="note">\n\n文です。\n\n</Section>');
    held[BODY] = String(held[BODY]).replace('文です', '別の文です');
    expect(writeEntry(fields, held)).toBe(text.replace('文です', '別の文です'));
  });

  it('reads and writes the file alike whether what is around it was trimmed or not', () => {
    expect(writeEntry(fields, readEntry(fields, text.trim()))).toBe(text);
  });

  it('refuses a file without front matter', () => {
    expect(() => readEntry(fields, '文だけ')).toThrow(
      new UnwritableEntryError('ファイルの初めに、--- で囲んだ項目がありません。'),
    );
  });
});

describe('what a form cannot say in the words of YAML', () => {
  it('is written as the schema wants it: null for an empty value, one value for a switch, a word for a list', () => {
    const stage = writeEntry(formOf('stage'), {
      persona: 'kiyose/a',
      step: '',
      kind: 'skill',
      order: 1,
      label: '初め',
    });
    expect(stage).toBe(
      'persona: kiyose/a\nstep: null\nkind: skill\norder: 1\nlabel: 初め\nrequiredSkillLevel: null\nstatements: []\n',
    );
    const initiative = writeEntry(formOf('initiative'), { name: '柱', bodyInSource: true, aliases: [], parent: '' });
    expect(initiative).toBe('name: 柱\nbodyInSource: false\nstatements: []\n');
    const skill = readEntry(formOf('skill'), '---\nname: 技\nlevel1: 該当なし\nlevel2:\n  - できる\n---\n');
    expect(skill).toMatchObject({ level1: ['該当なし'], level2: ['できる'] });
    skill['level2'] = ['該当なし'];
    expect(writeEntry(formOf('skill'), skill)).toContain('level1: 該当なし\nlevel2: 該当なし\n');
  });

  it('is a number where a field gives text, and the order of figures says nothing', () => {
    const text = 'rows:\n  - id: a\n    label: 計\n    values:\n      r3: 7.5\n      r4: null\n';
    const fields = formOf('statistic');
    const held = readEntry(fields, text);
    const row = (held['rows'] as Record<string, unknown>[])[0];
    if (row) row['values'] = { r4: '', r3: '8' };
    expect(writeEntry(fields, held)).toContain(text.replace('7.5', '8'));
  });
});
