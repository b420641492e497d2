import { expect, type Page } from '@playwright/test';
import { keepRecord } from './device.ts';

/** A page as somebody has it before them after doing something there. */
export interface PageState {
  address: string;
  /** Brings the page, already loaded, into the state. */
  act: (page: Page) => Promise<void>;
}

const DAY = '2026-11-19';
const LOST_STEP = { id: 'read:chapter:kiyose/telegraph', title: '電信の心得', path: 'kiyose/kakaricho', day: DAY };
const LOST_NOTE = { text: '前に決めたこと', name: '前の一歩の進め方', day: null };
const file = (text: string) => ({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });

const keepAndReload = async (page: Page, name: string, data: unknown) => {
  await keepRecord(page, name, data);
  await page.reload();
};
const foldsOf = (page: Page) =>
  page.locator('main details').evaluateAll((all) => all.forEach((fold) => fold.setAttribute('open', '')));
const searchFor = async (page: Page, query: string, state: string) => {
  await page.locator('#search-query').fill(query);
  await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', state);
};

/** What is not there when a page is opened: folds, notes, results, records, messages, things to take back. */
export const PAGE_STATES: Readonly<Record<string, PageState>> = {
  'a word explained': {
    address: './kiyose/policy-ed4/background/',
    act: async (page) => {
      await page.locator('a.term').first().click();
      await expect(page.locator('.term-note')).toBeVisible();
    },
  },
  'folds of a role open, the role one’s own': {
    address: './iruma/roles/shusa/',
    act: async (page) => {
      await keepAndReload(page, 'me', { role: 'iruma/shusa' });
      await expect(page.locator('next-steps li').first()).toBeVisible();
      await foldsOf(page);
    },
  },
  'search with a card, results and kinds': {
    address: './search/',
    act: async (page) => {
      await searchFor(page, 'DX', 'done');
      await expect(page.locator('[data-search-kinds] button').first()).toBeVisible();
      await expect(page.locator('[data-search-cards] > *').first()).toBeVisible();
    },
  },
  'search that finds nothing': {
    address: './search/',
    act: (page) => searchFor(page, 'ぴよぴよぷーる', 'empty'),
  },
  'search that cannot be loaded': {
    address: './search/',
    act: async (page) => {
      await page.route('**/pagefind/pagefind.js', (route) => route.abort());
      await searchFor(page, 'DX', 'error');
    },
  },
  'searches of late': {
    address: './search/',
    act: (page) => keepAndReload(page, 'recent-searches', { queries: ['DX', '係長級'] }),
  },
  'timeline with folds, details, an own place and a fault': {
    address: './tachikawa/career/',
    act: async (page) => {
      await keepAndReload(page, 'me', { role: 'tachikawa/shunin', joined: 2015, born: 1990 });
      await expect(page.locator('career-timeline')).toHaveAttribute('data-ready', '');
      await foldsOf(page);
      await page.getByLabel('係長級になる年').fill('99');
      await page.getByRole('button', { name: 'この状態のリンクを作る' }).click();
      await page.locator('[data-item="tachikawa/band/shunin"]').first().press('Enter');
      await expect(page.getByRole('complementary', { name: '選んだものの説明' })).toBeVisible();
    },
  },
  'timeline as a table, beside another city': {
    address: './tachikawa/career/#view=table&with=iruma',
    act: (page) => expect(page.getByRole('button', { name: '表で見る' })).toHaveAttribute('aria-pressed', 'true'),
  },
  'self-check with answers and a link to share': {
    address: './kiyose/self-check/kakaricho/',
    act: async (page) => {
      const group = page.getByRole('group', { name: '説明・調整: いまの自分' });
      await group.getByLabel('人に示せる').check();
      await page.getByRole('button', { name: '共有のリンクを作る' }).click();
      await expect(page.getByLabel('共有のリンク', { exact: true })).toBeVisible();
    },
  },
  'self-check with a link that is broken, and marks taken off': {
    address: './kiyose/self-check/skills/',
    act: async (page) => {
      const mark = { value: 2, name: 'Zoom会議', day: DAY };
      await keepRecord(page, 'self-check', {
        skills: { 'kiyose/zoom': mark, 'kiyose/telegraph': mark },
        abilities: {},
      });
      await page.goto(`${page.url()}#s=1~broken`);
      await page.reload();
      await expect(page.getByRole('region', { name: '共有された内容' })).toBeVisible();
      await page.getByRole('button', { name: 'この頁の印をすべて外す' }).click();
    },
  },
  'path with steps done and one that is gone': {
    address: './kiyose/paths/kakaricho/',
    act: async (page) => {
      await keepAndReload(page, 'progress', { done: [LOST_STEP] });
      await page.getByRole('checkbox').first().check();
      await expect(page.getByRole('region', { name: 'いまの学習パスに無い手順' })).toBeVisible();
    },
  },
  'records before a file is taken in': {
    address: './records/',
    act: async (page) => {
      await keepAndReload(page, 'progress', { done: [LOST_STEP] });
      await foldsOf(page);
      const records = {
        progress: { version: 1, data: { done: [{ ...LOST_STEP, id: 'read:term:bpr', title: '用語「BPR」を読む' }] } },
      };
      const text = JSON.stringify({ format: 'michishirube-records', version: 1, day: DAY, records });
      await page.getByLabel('記録のファイル').setInputFiles(file(text));
      await expect(page.getByRole('region', { name: '取り込む前の確かめ' })).toBeVisible();
    },
  },
  'records with a file that cannot be read': {
    address: './records/',
    act: async (page) => {
      await page.getByLabel('記録のファイル').setInputFiles(file(''));
      await expect(page.getByRole('status').first()).toContainText('このファイルには何も入っていません。');
    },
  },
  'sheet with notes, answers and a stray note': {
    address: './kiyose/sheets/shunin..kakaricho/',
    act: async (page) => {
      const sheets = { 'kiyose/shunin..kakaricho': { 'step:read:chapter:kiyose/old': LOST_NOTE } };
      await keepAndReload(page, 'notes', { sheets });
      await page.getByLabel('自己点検から写す').check();
      await page.getByRole('textbox', { name: '次にすること' }).fill('窓口の手順書を直す');
      await expect(page.getByRole('heading', { name: '欄の無くなったメモ' })).toBeVisible();
    },
  },
  'a damaged record': {
    address: './kiyose/paths/kakaricho/',
    act: async (page) => {
      await keepAndReload(page, 'progress', { done: 'damaged' });
      await expect(page.locator('trouble-note')).toBeVisible();
    },
  },
  'a filter that leaves little': {
    address: './coverage/',
    act: async (page) => {
      const rows = page.locator('.filter-row:visible');
      const all = await rows.count();
      await page.getByLabel('立川市', { exact: true }).check();
      await page.getByLabel('なし', { exact: true }).check();
      await expect.poll(() => rows.count()).toBeLessThan(all / 3);
    },
  },
};
