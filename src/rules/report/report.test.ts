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
