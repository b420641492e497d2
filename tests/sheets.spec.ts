import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import readExcel from 'read-excel-file/node';
import { readContent } from '../src/content-io/read-content.ts';
import { createCatalog, fitDrafts } from '../src/domain/catalog.ts';
import { interviewSubjects } from '../src/domain/interview/subject.ts';
import { expect, test } from './built-sites.ts';
import { printedPages } from './printed-pages.ts';

const STEP = './kiyose/sheets/shunin..kakaricho/';
const { drafts } = await readContent(resolve(import.meta.dirname, '..'));
const catalog = createCatalog(fitDrafts(drafts).entries);

/** Keeps something in the browser before the page asks for it, unless something is kept already. */
const keepBefore = (page: Page, name: string, data: unknown) =>
  page.addInitScript(
    ([key, text]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
    },
    [`michishirube:${name}`, JSON.stringify({ version: 1, data })] as const,
  );

const SELF_CHECK = {
  skills: {},
  abilities: {
    'kiyose/shunin': {
      'kiyose/expertise': { value: 3, name: '知識・技術', day: '2026-11-20' },
      'kiyose/cooperation': { value: 4, name: '協力関係', day: '2026-11-20' },
    },
    'kiyose/kakaricho': { 'kiyose/expertise': { value: 1, name: '知識・技術', day: '2026-11-21' } },
  },
  persona: null,
};

const note = (page: Page, name: string) => page.getByRole('textbox', { name });
const status = (page: Page) => page.locator('[data-status]');
const stored = (page: Page) => page.evaluate(() => localStorage.getItem('michishirube:notes'));

test('the list leads to the sheet of a role or a step, for oneself or for the superior', async ({ page }) => {
  await page.goto('./kiyose/sheets/');
  await page.getByRole('link', { name: /^主任級 → 係長級の本人用 ?シート$/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('面談シート 主任級 → 係長級');
  await page.getByRole('link', { name: '上司用のシート' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('面談シート（上司用） 主任級 → 係長級');
  await page.getByRole('link', { name: 'ほかの職のシート' }).click();
  await page.getByRole('link', { name: /^課長の上司用 ?シート$/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('面談シート（上司用） 課長');
});

for (const org of ['kiyose', 'tachikawa', 'iruma']) {
  // Every second one, and one of its sides in turn: a PDF takes a second.
  const printed = interviewSubjects(catalog, org).filter((_, index) => index % 2 === 0);
  for (const [index, { name }] of printed.entries()) {
    const side = index % 2 === 0 ? 'supervisor/' : '';
    test(`the sheet ${org}/${name}/${side} is two pages of A4 at most, and no row is cut`, async ({ page }) => {
      await page.goto(`./${org}/sheets/${name}/${side}`);
      expect(await printedPages(page)).toBeLessThanOrEqual(2);
      await page.emulateMedia({ media: 'print' });
      const rows = await page.locator('.sheet-table tr').evaluateAll((all: Element[]) =>
        all.map((row) => ({
          height: row.getBoundingClientRect().height,
          inside: getComputedStyle(row).breakInside,
        })),
      );
      for (const { height, inside } of rows) {
        expect(inside).toBe('avoid');
        // Half a page: what is never cut must leave room for more.
        expect(height).toBeLessThan(500);
      }
    });
  }
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const side of ['', 'supervisor/']) {
    test(`the sheet ${side} is whole and blank`, async ({ page }) => {
      await page.goto(`${STEP}${side}`);
      await expect(page.locator('.sheet-notice')).toHaveText('これは人事評価ではありません');
      await expect(page.locator('textarea')).toHaveCount(0);
      await expect(page.getByRole('button', { name: '印刷する' })).toHaveCount(0);
      for (const heading of ['係長級で変わること', '面談で決めたこと']) {
        await expect(page.getByRole('heading', { level: 2, name: heading })).toBeVisible();
      }
      expect(await page.locator('[data-field]').count()).toBeGreaterThan(10);
      await expect(page.locator('.chosen')).toHaveCount(0);
    });
  }
});

test('the answers of the self-check are circled when the reader asks for it, and only then', async ({ page }) => {
  await keepBefore(page, 'self-check', SELF_CHECK);
  await page.goto(STEP);
  await expect(page.locator('.chosen')).toHaveCount(0);
  await page.getByLabel('自己点検から写す').check();
  await expect(status(page)).toHaveText('自己点検から2件を写しました。');
  await expect(page.locator('[data-choice="kiyose/expertise"] .chosen')).toHaveText('これから（自己点検の答え）');
  await expect(page.locator('[data-choice="kiyose/cooperation"] .chosen')).toHaveText('人に示せる（自己点検の答え）');
  await page.getByLabel('空のシート', { exact: true }).check();
  await expect(page.locator('.chosen')).toHaveCount(0);
  await expect(status(page)).toHaveText('「いまの自分」の欄を空にしました。書いたメモはそのままです。');
});

test('a reader without a self-check is told so', async ({ page }) => {
  await page.goto(STEP);
  await page.getByLabel('自己点検から写す').check();
  await expect(status(page)).toHaveText(
    'このブラウザーには、この職の自己点検がまだありません。上のリンクから点検できます。',
  );
});

test('notes survive a reload, are printed, are erased by one click and come back', async ({ page }) => {
  await page.goto(STEP);
  await note(page, '次にすること').fill('窓口の手順書を直す\n=来月まで');
  await page.reload();
  await expect(note(page, '次にすること')).toHaveValue('窓口の手順書を直す\n=来月まで');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-field="agreed"] .sheet-printed')).toHaveText('窓口の手順書を直す\n=来月まで');
  await expect(note(page, '次にすること')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'このシートのメモを消す' }).click();
  await expect(status(page)).toContainText('このシートのメモを消しました。');
  await expect(note(page, '次にすること')).toHaveValue('');
  expect(await stored(page)).not.toContain('窓口');
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(status(page)).toHaveText('メモを元に戻しました。');
  await expect(note(page, '次にすること')).toHaveValue('窓口の手順書を直す\n=来月まで');
  await expect(page.getByRole('button', { name: 'このシートのメモを消す' })).toBeFocused();
});

test('notes of one sheet do not show up on another', async ({ page }) => {
  await page.goto(STEP);
  await note(page, '次に話す日').fill('12月');
  await page.goto('./kiyose/sheets/kakaricho/');
  await expect(note(page, '次に話す日')).toHaveValue('');
  await page.getByRole('button', { name: 'このシートのメモを消す' }).click();
  await expect(status(page)).toHaveText('このシートに、消すメモはありません。');
});

test('notes whose field is gone are shown, not dropped', async ({ page }) => {
  const stray = { text: '前に決めたこと', name: '前の一歩の進め方', day: null };
  await keepBefore(page, 'notes', {
    sheets: { 'kiyose/shunin..kakaricho': { 'step:read:chapter:kiyose/old': stray } },
  });
  await page.goto(STEP);
  await expect(page.getByRole('heading', { name: '欄の無くなったメモ' })).toBeVisible();
  await expect(page.locator('[data-strays] dl')).toHaveText('前の一歩の進め方前に決めたこと');
});

test('two tabs show the same notes', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto(STEP);
  await other.goto(new URL(STEP, page.url().replace(/kiyose\/.*/, '')).href);
  await note(page, '次に話す日').fill('12月1日');
  await expect(note(other, '次に話す日')).toHaveValue('12月1日');
});

for (const [what, message, spoil] of [
  [
    'blocked',
    'このブラウザーでは面談シートのメモを保存できません（プライベートモードか、保存を止める設定です）。入力した内容はこの頁を閉じるまで残ります。要るものはファイルに書き出すか、印刷してください。',
    () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    },
  ],
  [
    'full',
    'ブラウザーの保存場所がいっぱいで、面談シートのメモを保存できませんでした。入力した内容はこの頁を閉じるまで残ります。ファイルに書き出してから、ほかの記録を消してください。',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
] as const) {
  test(`with ${what} storage the sheet still takes notes, and says what to do`, async ({ page }) => {
    await page.addInitScript(spoil);
    await page.goto(STEP);
    await note(page, '次に話す日').fill('12月1日');
    await expect(page.getByRole('region', { name: '保存についてのお知らせ' })).toContainText(message);
    await expect(note(page, '次に話す日')).toHaveValue('12月1日');
    await expect(page.locator('[data-field="next-day"] .sheet-printed')).toHaveText('12月1日');
  });
}

test('a damaged record of notes is put aside, and the sheet works on', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('michishirube:notes', '{"version":1,"data":['));
  await page.goto(STEP);
  await expect(page.getByRole('region', { name: '保存についてのお知らせ' })).toContainText(
    'このブラウザーにある面談シートのメモは、壊れているか、ほかの仕組みのもので、読めませんでした。',
  );
  await note(page, '次に話す日').fill('12月1日');
  expect(await stored(page)).toContain('12月1日');
});

test('on the sheet of the superior nothing is read and nothing is kept', async ({ page }) => {
  await keepBefore(page, 'self-check', SELF_CHECK);
  await keepBefore(page, 'notes', { sheets: {} });
  await page.goto(`${STEP}supervisor/`);
  await expect(page.getByLabel('自己点検から写す')).toHaveCount(0);
  await expect(page.locator('[data-choice]')).toHaveCount(0);
  await note(page, '次に話す日').fill('12月1日');
  expect(await stored(page)).toBe('{"version":1,"data":{"sheets":{}}}');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(note(page, '次に話す日')).toHaveValue('');
});

test('the blank Excel files are there for every sheet of both sides, and can be read', async ({ request }) => {
  for (const { name } of interviewSubjects(catalog, 'kiyose')) {
    for (const file of [`${name}.xlsx`, `${name}/supervisor.xlsx`]) {
      const answer = await request.get(`./kiyose/sheets/${file}`);
      expect(answer.headers()['content-type'], file).toBe(
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      );
      const [sheet] = await readExcel(await answer.body());
      expect(sheet?.data.flat(), file).toContain('これは人事評価ではありません');
    }
  }
});

test('a filled-in Excel file is made in the browser, and nothing leaves it', async ({ page, baseURL }) => {
  await keepBefore(page, 'self-check', SELF_CHECK);
  await page.goto(STEP);
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData() !== null || !/^(blob:)?http/.test(request.url()))
      sent.push(`${request.method()} ${request.url()}`);
    if (!request.url().replace('blob:', '').startsWith(new URL('/', baseURL).href)) sent.push(request.url());
  });
  await page.getByLabel('自己点検から写す').check();
  await note(page, '次に話す日').fill('=12月');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '自己点検とメモを写したExcelを作る' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('面談シート_主任級から係長級.xlsx');
  await expect(status(page)).toHaveText(
    '「面談シート_主任級から係長級.xlsx」を作りました。中身は、このブラウザーの外へは送っていません。',
  );
  const [sheet] = await readExcel(await readFile(await file.path()));
  const rows = sheet?.data ?? [];
  expect(rows.find(([first]) => String(first).startsWith('知識・技術'))?.[1]).toBe('これから');
  expect(rows.find(([first]) => first === '次に話す日')?.[1]).toBe('=12月');
  expect(sent).toEqual([]);
});

test('sheets are not in the search, their list is', async ({ page }) => {
  await page.goto('./search/?q=面談シート');
  const found = page.getByRole('main').locator('a[href*="/sheets/"]');
  await expect(found.first()).toBeVisible();
  for (const link of await found.all()) expect(await link.getAttribute('href')).toMatch(/^\/[a-z]+\/sheets\/$/);
});
