import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawingName } from '../domain/diagram.ts';
import { findFences, keepDrawings } from './keep-drawings.ts';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'keep-drawings-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

const SVG = '<svg aria-roledescription="flowchart-v2" viewBox="0 0 10 10"><g></g></svg>';
const fence = (code: string) => ({ name: drawingName(code), code, place: `a.mdx:${code.length}` });
const keep = (
  codes: string[],
  options: {
    all?: boolean;
    mayRemove?: boolean;
    draw?: (codes: readonly string[]) => Promise<(string | Error)[]>;
  } = {},
) =>
  keepDrawings({
    folder: join(root, 'diagrams'),
    fences: codes.map(fence),
    all: false,
    mayRemove: true,
    draw: (wanted) => Promise.resolve(wanted.map(() => SVG)),
    ...options,
  });
const kept = () => readdirSync(join(root, 'diagrams')).sort();

test('fences are found with their file and line, and unreadable files are named', async () => {
  mkdirSync(join(root, 'content/chapters'), { recursive: true });
  const body =
    '<Diagram id="a" title="b" basis="stated">\n\n```mermaid\nflowchart LR\n  a --> b\n```\n\n言葉\n\n</Diagram>\n';
  writeFileSync(join(root, 'content/chapters/one.mdx'), `---\ntitle: x\n---\n${body}`);
  writeFileSync(join(root, 'content/chapters/two.mdx'), '---\ntitle: x\n---\n<Section>\n');
  expect(await findFences(join(root, 'content'), root)).toEqual({
    fences: [
      {
        name: drawingName('flowchart LR\n  a --> b'),
        code: 'flowchart LR\n  a --> b',
        place: 'content/chapters/one.mdx:6',
      },
    ],
    unreadable: ['content/chapters/two.mdx'],
  });
});

test('only what is missing is drawn, and what no fence uses is removed', async () => {
  await keep(['one', 'two']);
  const draw = vi.fn((codes: readonly string[]) => Promise.resolve(codes.map(() => SVG)));
  expect(await keep(['two', 'three'], { draw })).toEqual({
    drawn: [drawingName('three')],
    removed: [drawingName('one')],
    kept: 1,
    failed: [],
  });
  expect(draw).toHaveBeenCalledExactlyOnceWith(['three']);
  expect(kept()).toEqual([`${drawingName('two')}.svg`, `${drawingName('three')}.svg`].sort());
});

test('without anything missing no browser is asked for', async () => {
  await keep(['one']);
  const draw = vi.fn(() => Promise.resolve([]));
  expect(await keep(['one'], { draw })).toMatchObject({ drawn: [], kept: 1 });
  expect(draw).not.toHaveBeenCalled();
});

test('everything is drawn anew on demand', async () => {
  await keep(['one']);
  writeFileSync(join(root, 'diagrams', `${drawingName('one')}.svg`), 'spoilt');
  expect(await keep(['one'], { all: true })).toMatchObject({ drawn: [drawingName('one')], kept: 0 });
  expect(readFileSync(join(root, 'diagrams', `${drawingName('one')}.svg`), 'utf8')).toMatch(/^<svg /);
});

test('what cannot be drawn is reported at its place, and the rest is drawn', async () => {
  const draw = () =>
    Promise.resolve([new Error('Parse error on line 2'), SVG, '<svg aria-roledescription="sequence"></svg>']);
  const report = await keep(['a', 'bb', 'ccc'], { draw });
  expect(report.drawn).toEqual([drawingName('bb')]);
  expect(report.failed).toEqual([
    { place: 'a.mdx:1', message: '図として読めません。（Parse error on line 2）' },
    { place: 'a.mdx:3', message: '図は flowchart で書いてください。ほかの種類の図は、まだ使えません。' },
  ]);
});

test('while a file cannot be read, no drawing is removed', async () => {
  await keep(['one']);
  expect(await keep([], { mayRemove: false })).toMatchObject({ removed: [] });
  expect(kept()).toEqual([`${drawingName('one')}.svg`]);
});
