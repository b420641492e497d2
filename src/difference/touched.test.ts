import { expect, it } from 'vitest';
import { differenceReport } from './report-of.ts';
import { revision } from './test-support/revisions.ts';

const touched = (edits: Parameters<typeof revision>[1]) => {
  const [difference] = differenceReport(revision('前'), revision('後', edits)).differences;
  const names = (pages: readonly { title: string; address: string }[] = []) =>
    pages.map(({ title, address }) => `${title} ${address}`);
  const { roles, paths, sheets, pages, crosswalks } = difference?.touched ?? {};
  return {
    roles: names(roles),
    paths: names(paths),
    sheets: names(sheets),
    pages: names(pages),
    crosswalks: names(crosswalks),
  };
};

it('a cell reaches its rank, the path and the sheets of the rank, its own place and the pages that name its table', () => {
  expect(
    touched({ 'competency-tables/kiyose/duties.mdx': ['公正に仕事ができる', '公正に、速く仕事ができる'] }),
  ).toEqual({
    roles: ['係長級 /kiyose/roles/kakaricho/'],
    paths: ['係長級の学習パス /kiyose/paths/kakaricho/'],
    sheets: ['係長級 /kiyose/sheets/kakaricho/', '係長級 → 課長代理 /kiyose/sheets/kakaricho..kacho-dairi/'],
    pages: [
      '各職責において必要な意識及び能力 /kiyose/competency-tables/duties/#kakaricho--ethics',
      '各職責に求められる意識及び能力 /kiyose/policy-ed4/duties/',
      'このサイトについて /about/',
    ],
    crosswalks: [],
  });
});

it('the source of everything does not reach everything', () => {
  expect(touched({ 'documents/kiyose/policy-ed4.yaml': ['定めた方針です', '決めた方針です'] }).pages).toEqual([
    '人材育成基本方針（令和8年版） /kiyose/policy-ed4/',
  ]);
});
