import { expect, test } from 'vitest';
import { scanPage } from '../../serving/page-scan.ts';
import { guideAsHtml, guideAsText } from './guide-document.ts';
import { installGuide } from './install-guide.ts';

const facts = { name: 'michishirube-2026-11-21', base: '/hr/jinzai/', day: '2026-11-21', bytes: 24_000_000 };
const guide = installGuide(facts);

test('the guide speaks of this package: its name, path, day and size', () => {
  for (const made of [guideAsHtml(guide), guideAsText(guide)]) {
    for (const text of ['michishirube-2026-11-21', '/hr/jinzai/check/', '2026-11-21に作った', '24 MB', 'hr\\jinzai'])
      expect(made).toContain(text);
  }
});

test('it covers everything from what is needed to what to do when it does not work', () => {
  expect(guide.parts.map(({ title }) => title)).toEqual([
    '中身',
    '要るもの',
    '壊れていないかを確かめ、展開する',
    '置くパスを決める',
    'nginxに置く',
    'Apacheに置く',
    'IISに置く（Windows Server）',
    '点検する',
    '新しい版に入れ替える',
    '前の版に戻す',
    '控え（バックアップ）',
    'うまくいかないとき',
    '安全について',
  ]);
});

test('a site at the root gets a site of its own in IIS, one below it a folder', () => {
  const iis = (base: string) => guideAsText(installGuide({ ...facts, base }));
  expect(iis('/')).toContain('「Webサイトの追加」');
  expect(iis('/')).not.toContain('フォルダ hr');
  expect(iis('/hr/')).toContain('フォルダ hr を作り');
});

test('the page loads nothing, runs nothing, and writes what it is given as text', () => {
  const { scripts, faults } = scanPage(guideAsHtml(guide));
  expect([scripts, faults]).toEqual([[], ['<style>']]);
  const html = guideAsHtml({
    title: '<b>',
    lead: ['<i>'],
    parts: [{ title: '<s>', blocks: [{ points: ['<p onclick="x">'] }, { lines: ['<u>'] }] }],
  });
  expect(html).not.toMatch(/<(b|i|s|u|p onclick)>/);
});

test('the text opens in every editor of Windows and numbers steps and parts', () => {
  const text = guideAsText({
    title: '題',
    lead: [],
    parts: [
      {
        title: '章',
        blocks: ['文。', { steps: ['一つ目', '二つ目'] }, { head: ['名前', '何か'], rows: [['a', 'b']] }],
      },
    ],
  });
  expect(text).toBe(
    '\uFEFF題\n\n■ 1. 章\n\n文。\n\n  1. 一つ目\n  2. 二つ目\n\n  ・a\n      何か: b\n'.replaceAll('\n', '\r\n'),
  );
});
