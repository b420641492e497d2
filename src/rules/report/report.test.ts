import { expect, test } from 'vitest';
import type { Problem } from '../validate.ts';
import { reportCli } from './cli.ts';
import { reportGithub } from './github.ts';
import { reportJson } from './json.ts';

const problems: Problem[] = [
  {
    rule: 'dangling-reference',
    severity: 'error',
    file: 'src/content/roles/kiyose/kakaricho.yaml',
    line: 11,
    column: 5,
    message: '職層「kiyose/kacho-daira」はありません。',
    hint: 'もしかして: kiyose/kacho-dairi　IDを直してください。',
  },
  {
    rule: 'outside-link',
    severity: 'warning',
    file: 'src/content/pages/a,b:c.mdx',
    line: 3,
    column: 1,
    message: '100%\n外のリンクです。',
    hint: '',
  },
  {
    rule: 'outside-link',
    severity: 'warning',
    file: 'src/content/pages/about.mdx',
    line: 9,
    column: 2,
    message: '外のリンクです。',
    hint: 'リンクを消してください。',
  },
];

test('the terminal shows errors by file, then warnings by rule, with the rule page and the counts', () => {
  expect(reportCli(problems, 384, { colour: false })).toBe(`src/content/roles/kiyose/kakaricho.yaml
  11:5  誤り dangling-reference  職層「kiyose/kacho-daira」はありません。
      もしかして: kiyose/kacho-dairi　IDを直してください。
      くわしく: /guide/rules/dangling-reference/

注意 outside-link  2件
  src/content/pages/a,b:c.mdx:3:1  100%
外のリンクです。
  src/content/pages/about.mdx:9:2  外のリンクです。
      リンクを消してください。
      くわしく: /guide/rules/outside-link/

384個のファイルを調べました。誤り1件、注意2件。誤りは、この一覧の初めにあります。`);
});

test('the terminal says where to begin with many errors of several kinds', () => {
  const error = (rule: string, line: number): Problem => ({ ...problems[0]!, rule, line, file: 'src/content/a.yaml' });
  const many = [
    ...[1, 2, 3].map((line) => error('order-disagreement', line)),
    ...[4, 5].map((line) => error('dangling-reference', line)),
    error('unreadable-file', 6),
  ];
  expect(reportCli(many, 9, { colour: false }))
    .toContain(`どこから直すか（上から順に。前の段を直すと、後の段は減ることがあります）
  1. ファイルの置き場所と、読める形か: 1件　始めは src/content/a.yaml:6
  2. IDの行き先があるか: 2件　始めは src/content/a.yaml:4
  3. 表・順番・数の食い違い: 3件　始めは src/content/a.yaml:1
`);
  expect(reportCli(many.slice(0, 5), 9, { colour: false })).not.toContain('どこから直すか');
});

test('the terminal says when all is well', () => {
  expect(reportCli([], 384, { colour: true })).toBe('384個のファイルを調べました。問題はありません。');
});

test('colours are used only when asked for', () => {
  expect(reportCli(problems, 1, { colour: true })).toContain('\u001B[31m誤り dangling-reference\u001B[0m');
  expect(reportCli(problems, 1, { colour: false })).not.toContain('\u001B');
});

test('JSON holds exactly the seven fields', () => {
  const extra = { ...problems[0], secret: 1 } as unknown as Problem;
  expect(JSON.parse(reportJson([extra]))).toEqual([problems[0]]);
  expect(reportJson([])).toBe('[]');
});

test('GitHub gets one escaped command a problem', () => {
  expect(reportGithub(problems).split('\n')).toEqual([
    '::error file=src/content/roles/kiyose/kakaricho.yaml,line=11,col=5,title=dangling-reference（/guide/rules/dangling-reference/）::職層「kiyose/kacho-daira」はありません。%0Aもしかして: kiyose/kacho-dairi　IDを直してください。',
    '::warning file=src/content/pages/a%2Cb%3Ac.mdx,line=3,col=1,title=outside-link（/guide/rules/outside-link/）::100%25%0A外のリンクです。',
    '::warning file=src/content/pages/about.mdx,line=9,col=2,title=outside-link（/guide/rules/outside-link/）::外のリンクです。%0Aリンクを消してください。',
  ]);
});
