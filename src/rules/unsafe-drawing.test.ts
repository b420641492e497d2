import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problemsOf } from './test-support/check-broken.ts';
import { VALID_CATALOG } from './test-support/valid-catalog.ts';

const FOLDER = join(import.meta.dirname, '../diagrams');
const [name = ''] = readdirSync(FOLDER);
const DRAWING = readFileSync(join(FOLDER, name), 'utf8');

const problemsIn = (svg: string) =>
  problemsOf(VALID_CATALOG, { pictures: new Map([['src/diagrams/a.svg', svg]]) }).map(
    ({ rule, file, line, column, message }) => ({ rule, file, line, column, message }),
  );

test('unsafe-drawing: every drawing as it is kept is bare shapes and words', () => {
  for (const file of readdirSync(FOLDER))
    expect(problemsIn(readFileSync(join(FOLDER, file), 'utf8')), file).toEqual([]);
});

test.each([
  ['プログラム', '<script>alert(1)</script>', ['<script>', '<script>']],
  ['動きを付ける項目', '<rect onclick="alert(1)" />', ['onclick="alert(1)"']],
  ['変わった大きさの字', '<rect OnLoad="x" />', ['OnLoad="x"']],
  ['リンク', '<a href="javascript:x"><path d="M0,0" /></a>', ['<a>', '<a>']],
  ['ほかの絵', '<use href="#x" />', ['<use>']],
  ['中のHTML', '<foreignObject width="1" />', ['<foreignObject>']],
  ['外の絵', '<path marker-end="url(https://example.com/x)" />', ['marker-end="url(https://example.com/x)"']],
  ['見た目の指定', '<rect style="x" />', ['style="x"']],
  ['動く絵', '<animate attributeName="href" />', ['<animate>']],
  ['引用符の無い項目', '<rect onclick=alert(1) />', ['<rect onclick=alert(']],
  ['覚え書き', '<!-- x -->', ['<!-- x --></svg>']],
])('unsafe-drawing: %s', (_, added, parts) => {
  const svg = DRAWING.replace('</svg>', `${added}</svg>`);
  const line = svg.slice(0, svg.indexOf(added)).split('\n').length;
  const found = problemsIn(svg);
  expect(found.map(({ message }) => message.slice('図の絵に「'.length, -'」があります。'.length))).toEqual(parts);
  for (const problem of found)
    expect(problem).toMatchObject({ rule: 'unsafe-drawing', file: 'src/diagrams/a.svg', line });
});
