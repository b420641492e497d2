import { beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '../../content-io/read-content.ts';
import { parseContent } from '../../content-io/parse-content.ts';
import { createCatalog, fitDrafts } from '../catalog.ts';
import { partsOf, positionInBody, positionOf, readPlaced } from '../file-places.ts';
import { buildGraph } from '../graph.ts';
import { rowsOf, WORKS } from './index.ts';
import type { DeskRow } from './work.ts';

/** The files of the content as text, and the rows of every kind of work over them, each with the line that it names. */
const texts = new Map<string, string>();
const rows = new Map<string, (DeskRow & { line: string })[]>();

function readFile(file: string) {
  const text = texts.get(file) ?? '';
  const parts = partsOf(text, file.endsWith('.mdx') ? 'mdx' : 'yaml');
  if (!parts) throw new Error(`${file} has no front matter`);
  return { lines: text.split('\n'), parts, placed: readPlaced(parts.yamlText) };
}
const known = new Map<string, ReturnType<typeof readFile>>();

function lineOf({ file, at }: DeskRow): string {
  const { lines, parts, placed } = known.get(file) ?? readFile(file);
  known.set(file, { lines, parts, placed });
  const { line } =
    'body' in at ? positionInBody(parts, at.body) : positionOf(parts, placed, at.path, at.what ?? 'value');
  return lines[line - 1] ?? '';
}

beforeAll(async () => {
  const files = await readFolder(process.cwd(), 'src/content');
  for (const { file, bytes } of files) texts.set(file, new TextDecoder().decode(bytes));
  const { drafts } = parseContent(files);
  const catalog = createCatalog(fitDrafts(drafts).entries);
  const graph = buildGraph(drafts);
  for (const work of WORKS) {
    const found = rowsOf(work, { catalog, graph, today: '2026-11-21', home: 'kiyose' });
    rows.set(
      work.id,
      found.map((row) => ({ ...row, line: lineOf(row) })),
    );
  }
});

/** How often a pattern stands in the files of a folder. */
const count = (folder: string, pattern: RegExp): number =>
  [...texts]
    .filter(([file]) => file.startsWith(`src/content/${folder}`))
    .reduce((sum, [, text]) => sum + (text.match(pattern)?.length ?? 0), 0);

const listed = (id: string) => rows.get(id) ?? [];
const files = (id: string) => listed(id).map(({ file }) => file);

describe('of the real content the desk lists', () => {
  it('every value that the files call inferred, and nothing else', () => {
    const written =
      count('', /^[ -]*\w*[bB]asis: inferred$/gm) +
      count('', /^ +(?:- )?certain: false$/gm) +
      count('chapters/', /<Diagram [^>]*basis="inferred"/g);
    expect(written).toBeGreaterThan(0);
    expect(listed('inferred')).toHaveLength(written);
    expect(listed('inferred').filter(({ line }) => !/inferred|certain: false/.test(line))).toEqual([]);
  });

  it('every reading that is not certain, the least certain of a document first', () => {
    const unsure = count('errata/', /^confidence: 0/gm) - count('errata/', /^settled:/gm);
    expect(unsure).toBeGreaterThan(0);
    expect(listed('errata')).toHaveLength(unsure);
    for (const own of Map.groupBy(listed('errata'), ({ document }) => document).values()) {
      const confidences = own.map(({ line }) => Number(line.replace('confidence: ', '')));
      expect(confidences).toEqual(confidences.toSorted((a, b) => a - b));
    }
  });

  it('every verdict that finds nothing or a part, at its line', () => {
    expect(listed('coverage')).toHaveLength(count('coverage/', /^ +verdict: "?(?:no|partly)"?$/gm));
    expect(listed('coverage').filter(({ line }) => !/verdict: "?(?:no|partly)/.test(line))).toEqual([]);
  });

  it('every line of a plan that is over and has no results', () => {
    const open = [...texts].filter(
      ([file, text]) => file.startsWith('src/content/plan-targets/') && !/^results:/m.test(text),
    );
    expect(files('targets').toSorted()).toEqual(open.map(([file]) => file));
  });

  it('every term whose meaning is the editors’ own, at its definition', () => {
    expect(listed('terms')).toHaveLength(count('terms/', /^basis: editorial$/gm));
    expect(listed('terms').filter(({ line }) => !line.startsWith('definition:'))).toEqual([]);
  });

  it('every training that names neither ability nor skill', () => {
    const untied = [...texts].filter(
      ([file, text]) => file.startsWith('src/content/trainings/') && !/^(?:competencies|skills):/m.test(text),
    );
    expect(files('untied-trainings').toSorted()).toEqual(untied.map(([file]) => file));
  });

  it('only abilities that a table marks ◎ and no training names', () => {
    const trainings = [...texts].filter(([file]) => file.startsWith('src/content/trainings/')).map(([, text]) => text);
    expect(listed('untrained-abilities').length).toBeGreaterThan(0);
    for (const { id } of listed('untrained-abilities')) {
      expect(trainings.filter((text) => text.includes(`- ${id}\n`))).toEqual([]);
      expect(count('competency-tables/', new RegExp(`competency: ${id}\n +mark: ◎`, 'g')), id).toBeGreaterThan(0);
    }
  });

  it('only entries whose id no other file holds', () => {
    for (const { id, file } of listed('unlinked')) {
      const holders = [...texts].filter(
        ([other, text]) => other !== file && new RegExp(`${id}(?![a-z0-9-])`).test(text),
      );
      expect(
        holders.map(([other]) => other).filter((other) => !/\/(?:moves|changes)\//.test(other)),
        id,
      ).toEqual([]);
    }
  });

  it('abbreviations at the very line that holds them, and no move that is broken', () => {
    for (const { line, message } of listed('words'))
      expect(line.normalize('NFKC')).toContain(/「(.+?)」/.exec(message)?.[1] ?? 'no word');
    expect(listed('moves')).toEqual([]);
  });

  it('with each row the office that the entry or its document names, or none', () => {
    for (const row of [...rows.values()].flat()) {
      const document = texts.get(`src/content/documents/${row.document}.yaml`) ?? '';
      for (const owner of row.owners)
        expect(`${document}\n${texts.get(row.file) ?? ''}`, row.file).toContain(`  - ${owner}\n`);
      if (row.owners.length === 0) expect(document, row.file).not.toMatch(/^owners:/m);
    }
  });
});
