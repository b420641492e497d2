import { expect, test } from 'vitest';
import { breaksRule, problemsOf } from './test-support/check-broken.ts';
import { VALID_CATALOG } from './test-support/valid-catalog.ts';

const note = (text: string) => [['roles/kiyose/kakaricho.yaml', 'tier: 監督職', `tier: 監督職\n${text}`] as const];

breaksRule('outsize-file', [
  {
    what: '大きなファイル',
    edits: note(`# ${'字'.repeat(3_000)}\n`.repeat(7)),
    file: 'roles/kiyose/kakaricho.yaml',
    at: [1, 1],
    message: `ファイルが大きすぎます（${(63_021 + new TextEncoder().encode(VALID_CATALOG['roles/kiyose/kakaricho.yaml']).length + 1).toLocaleString('ja-JP')}バイト）。`,
  },
  {
    what: '多すぎる行',
    edits: note('#\n'.repeat(2_000)),
    file: 'roles/kiyose/kakaricho.yaml',
    at: [2_001, 1],
    message: `ファイルの行が多すぎます（${(2_001 + (VALID_CATALOG['roles/kiyose/kakaricho.yaml'] ?? '').split('\n').length).toLocaleString('ja-JP')}行）。`,
  },
  {
    what: '長すぎる行',
    edits: note(`note: ${'字'.repeat(4_000)}`),
    file: 'roles/kiyose/kakaricho.yaml',
    at: [5, 4_001],
    message: '一行が長すぎます（4,006字）。',
  },
  {
    what: '深いかっこ',
    edits: note(`note: ${'['.repeat(40)}`),
    file: 'roles/kiyose/kakaricho.yaml',
    at: [5, 31],
    message: '一覧・引用・かっこの重なりが深すぎます（25重）。',
  },
  {
    what: '行頭に並んだ印',
    edits: note(`note:\n  ${'- '.repeat(40)}x`),
    file: 'roles/kiyose/kakaricho.yaml',
    at: [6, 1],
    message: '一覧・引用・かっこの重なりが深すぎます（25重）。',
  },
  {
    what: '深い字下げ',
    edits: note(Array.from({ length: 40 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')),
    file: 'roles/kiyose/kakaricho.yaml',
    at: [44, 40],
    message: '一覧・引用・かっこの重なりが深すぎます（40重）。',
  },
  {
    what: '本文の多すぎる「*」',
    edits: [['pages/about.mdx', '方針を自分', `${'a*'.repeat(1_001)}方針を自分`]],
    file: 'pages/about.mdx',
    at: [8, 2_002],
    message: '本文に「*」と「_」が多すぎます（1,001個）。',
  },
]);

/** Texts that held up the readers for minutes, or ended the process, before they were limited. */
const SLOW = [
  '[',
  '{',
  '{a: ',
  '? ',
  '- ? ',
  '"',
  "'",
  '&a ',
  '*a ',
  '!a ',
  'a: |\n',
  'k: 1\n',
  '<',
  '</',
  '> ',
  '1. ',
  '* ',
];
const SLOW_IN_PROSE = [
  'a*',
  '***a',
  '**a ',
  '[a](',
  '![',
  '`',
  '<a>',
  '<Section>',
  '{',
  '|a|\n',
  'a\n',
  '&',
  '[a]: b\n',
];

test.each(SLOW)('a file of nothing but %j is read in the end', (piece) => {
  const text = piece.repeat(Math.ceil(59_000 / piece.length));
  for (const file of ['roles/kiyose/kakaricho.yaml', 'pages/about.mdx']) {
    const found = problemsOf({ [file]: file.endsWith('mdx') ? `---\n${text}\n---\n${text}` : text });
    expect(found.filter((problem) => problem.file === `src/content/${file}`)).not.toEqual([]);
  }
});

test.each(SLOW_IN_PROSE)('a body of nothing but %j is read in the end', (piece) => {
  const short = `${piece.repeat(Math.floor(3_900 / piece.length)).replaceAll(/(.{3900})/g, '$1\n')}`;
  const text = piece.includes('\n') ? piece.repeat(1_000) : `${short}\n\n`.repeat(10);
  expect(() => problemsOf({ 'pages/about.mdx': `---\ntitle: x\n---\n${text}` })).not.toThrow();
});
