import { gzipSync } from 'node:zlib';
import { type Page } from '@playwright/test';
import { expect, test } from './built-sites.ts';

/** The link of an item in the picture. */
const item = (page: Page, id: string) => page.locator(`.tl-pictures a[data-item="${id}"]`).first();
const status = (page: Page) => page.locator('career-timeline [role="status"]');
const open = async (page: Page, address: string) => {
  await page.goto(address);
  await expect(page.locator('career-timeline[data-ready]')).toBeVisible();
};
const fold = (page: Page, name: string) => page.locator('career-timeline summary', { hasText: name });

test('the timeline speaks every item with what it is, who gives it, and that no year is stated', async ({ page }) => {
  await open(page, './tachikawa/career/');
  await expect(item(page, 'tachikawa/training/new-section-chief')).toHaveAccessibleName(
    '新任係長、研修、市独自研修、階層別研修（推定）、年次の記載なし、係長級（推定）',
  );
  await expect(item(page, 'tachikawa/band/shuji')).toHaveAccessibleName('主事、期間、一般職、1〜10年目（推定）');
  await expect(item(page, 'tachikawa/band/kakaricho')).toHaveAccessibleName('係長、期間、監督職、18〜27年目（推定）');
});

test('the caution of the source stands above the picture', async ({ page }) => {
  await open(page, './tachikawa/career/');
  await expect(page.locator('.tl-caution')).toContainText('配置や異動の決まりではない');
  await expect(page.locator('.tl-caution')).toContainText('実際に受ける研修は人によって違う');
  await expect(page.getByText('昇任要件ではありません').first()).toBeVisible();
});

test('the arrow keys lead along time and across lanes, Enter opens the details and Esc leads back', async ({
  page,
}) => {
  await open(page, './tachikawa/career/');
  await item(page, 'tachikawa/band/shuji').focus();
  await page.keyboard.press('ArrowRight');
  await expect(item(page, 'tachikawa/band/shunin')).toBeFocused();
  await page.keyboard.press('End');
  await expect(item(page, 'tachikawa/band/after-post-retirement')).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(item(page, 'tachikawa/milestone/three-posts')).toBeFocused();
  await page.keyboard.press('Enter');
  const details = page.getByRole('complementary', { name: '選んだものの説明' });
  await expect(details.getByRole('heading')).toHaveText('入庁後おおむね10年・3つ以上の部署');
  await expect(status(page)).toHaveText('「入庁後おおむね10年・3つ以上の部署」の説明を開きました。');
  await expect(page).toHaveURL(/#item=tachikawa\/milestone\/three-posts$/);
  await expect(item(page, 'tachikawa/milestone/three-posts')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(details).toBeHidden();
  await expect(item(page, 'tachikawa/milestone/three-posts')).toBeFocused();
  await expect(page).not.toHaveURL(/#/);
});

test('the picture is one stop of the Tab key', async ({ page }) => {
  await open(page, './tachikawa/career/');
  await expect(page.locator('.tl-pictures a[tabindex="0"]')).toHaveCount(1);
  await item(page, 'tachikawa/band/shuji').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.tl-pictures a[tabindex="0"]')).toHaveCount(1);
});

test('the axis can be changed, and looked at closely and from afar again', async ({ page }) => {
  await open(page, './tachikawa/career/');
  await page.getByRole('radio', { name: '年齢' }).check();
  await expect(item(page, 'tachikawa/band/kakaricho')).toHaveAccessibleName('係長、期間、監督職、40〜49歳（推定）');
  await page.getByRole('radio', { name: '入庁年数' }).check();
  for (let step = 0; step < 5; step += 1) await page.getByRole('button', { name: '近くで見る' }).click();
  await expect(status(page)).toHaveText('20年目から24年目までを表示しています。');
  await expect(item(page, 'tachikawa/band/shuji')).toHaveCount(0);
  for (let step = 0; step < 5; step += 1) await page.getByRole('button', { name: '広く見る' }).click();
  await expect(item(page, 'tachikawa/band/shuji')).toBeVisible();
  await expect(page).not.toHaveURL(/#/);
});

test('my place is kept in this browser, shown as a line and as the next five years, and is not in the address', async ({
  page,
}) => {
  await open(page, './tachikawa/career/');
  await fold(page, '自分の位置').click();
  await page.getByRole('combobox', { name: '職層' }).selectOption({ label: '主任' });
  const thisYear = new Date().getFullYear() - (new Date().getMonth() < 3 ? 1 : 0);
  await page.getByLabel('入庁した年度（西暦）').fill(String(thisYear - 14));
  await expect(status(page)).toHaveText('自分の位置を、このブラウザーに保存しました。');
  await expect(page.locator('.tl-now')).toHaveText('いま 15年目');
  await page.reload();
  await expect(page.locator('.tl-now')).toHaveText('いま 15年目');
  const next = page.locator('.tl-near section', { hasText: '次の5年' });
  await expect(next.getByRole('listitem').filter({ hasText: '新任係長' })).toContainText('係長級（18年目から）');
  await expect(page).not.toHaveURL(/#/);
});

test('a promotion that is tried out moves its period and its trainings, and one click leads back', async ({ page }) => {
  await open(page, './tachikawa/career/');
  await fold(page, 'もし、この年に昇任したら').click();
  await page.getByLabel('係長級になる年').fill('12');
  await expect(item(page, 'tachikawa/band/kakaricho')).toHaveAccessibleName('係長、期間、監督職、12〜27年目（仮定）');
  await expect(item(page, 'tachikawa/band/shunin')).toHaveAccessibleName('主任、期間、一般職、8〜11年目（推定）');
  await expect(item(page, 'tachikawa/training/new-section-chief')).toHaveAccessibleName(/12〜27年目（仮定）/);
  await page.getByLabel('係長級になる年').fill('40');
  await expect(status(page)).toContainText('職層の順番を守るため');
  await page.reload();
  await expect(item(page, 'tachikawa/band/kakaricho')).toHaveAccessibleName(/（仮定）$/);
  await fold(page, 'もし、この年に昇任したら').click();
  await page.getByRole('button', { name: '目安に戻す' }).click();
  await expect(status(page)).toHaveText('目安に戻しました。');
  await expect(item(page, 'tachikawa/band/kakaricho')).toHaveAccessibleName('係長、期間、監督職、18〜27年目（推定）');
});

test('what does not go together in what is tried out stays said beside the fields', async ({ page }) => {
  await open(page, './tachikawa/career/#joined=2000&me=shunin&move=kakaricho:12');
  const year = new Date().getFullYear() - (new Date().getMonth() < 3 ? 1 : 0) - 2000 + 1;
  await expect(page.locator('summary', { hasText: 'もし、この年に昇任したら' })).toContainText('合わないところ1件');
  await fold(page, 'もし、この年に昇任したら').click();
  await expect(page.getByRole('list', { name: '合わないところ' })).toHaveText(
    `係長級になる年（12年目）は、自分の位置（${year}年目・主任）と合いません。`,
  );
});

test('in a city without years for ranks the reader puts in their own', async ({ page }) => {
  await open(page, './kiyose/career/#axis=years');
  await expect(page.getByText('清瀬市の方針に、職層の年次の記載はありません。')).toBeVisible();
  await fold(page, 'もし、この年に昇任したら').click();
  await page.getByLabel('係長級になる年').fill('12');
  await expect(item(page, 'kiyose/rank/kakaricho')).toHaveAccessibleName(
    '係長級、職層、監督職（推定）、12年目から（仮定）',
  );
});

test('a link of the state shows the same in another browser, which does not keep it', async ({ page, browser }) => {
  await open(page, './tachikawa/career/#axis=years&zoom=2&at=15');
  await fold(page, 'もし、この年に昇任したら').click();
  await page.getByLabel('係長級になる年').fill('12');
  await item(page, 'tachikawa/band/kakaricho').click();
  await fold(page, 'この状態を渡す').click();
  await page.getByRole('button', { name: 'この状態のリンクを作る' }).click();
  const link = await page.getByRole('textbox', { name: 'リンク' }).inputValue();
  const other = await (await browser.newContext({ locale: 'ja-JP', viewport: { width: 1280, height: 800 } })).newPage();
  await open(other, link);
  await expect(other.getByText('渡されたリンクの状態を表示しています。')).toBeVisible();
  const names = (one: Page) =>
    one.locator('.tl-pictures a[data-item]').evaluateAll((all) => all.map((link) => link.getAttribute('aria-label')));
  expect(await names(other)).toEqual(await names(page));
  await expect(other.locator('.tl-details h3')).toHaveText('係長');
  await other.getByRole('button', { name: '自分の記録に戻す' }).click();
  await expect(item(other, 'tachikawa/band/kakaricho')).toHaveAccessibleName('係長、期間、監督職、18〜27年目（推定）');
  expect(await other.evaluate(() => localStorage.length)).toBe(0);
  await other.context().close();
});

test('a broken link shows the opening state, and says which part could not be read', async ({ page }) => {
  await open(page, './tachikawa/career/#axis=months&item=tachikawa/training/nothing');
  await expect(status(page)).toHaveText(
    'リンクの一部（axis=months、item）を読めませんでした。そこは初めの表示にしています。',
  );
  await expect(page.getByRole('radio', { name: '入庁年数' })).toBeChecked();
  await expect(item(page, 'tachikawa/band/shuji')).toBeVisible();
});

test('the address of a rank, a band or a milestone opens it', async ({ page }) => {
  for (const [address, title] of [
    ['./kiyose/career/#role=kakaricho', '係長級'],
    ['./tachikawa/career/#role=bucho', '課長・部長'],
    ['./tachikawa/career/#kacho-bucho', '課長・部長'],
    ['./iruma/career/#retirement-age', '定年年齢'],
  ] as const) {
    await open(page, address);
    await expect(page.locator('.tl-details h3')).toHaveText(title);
    await page.goto('about:blank');
  }
});

test('two cities stand one above the other', async ({ page }) => {
  await open(page, './kiyose/career/');
  await page.getByLabel('並べる団体').selectOption({ label: '立川市' });
  await expect(page.locator('.tl-picture')).toHaveCount(2);
  await expect(status(page)).toHaveText('立川市を下に並べました。');
  await expect(item(page, 'tachikawa/band/kakaricho')).toBeVisible();
  await expect(page.getByRole('group', { name: /^立川市の図/ })).toContainText('配置や異動の決まりではない');
});

test('asking what develops an ability says how many trainings are tied to it', async ({ page }) => {
  await open(page, './tachikawa/career/');
  await fold(page, '絞り込む').click();
  await page.getByLabel('この力を育てるもの').selectOption({ label: '政策立案能力' });
  await expect(status(page)).toHaveText('「政策立案能力」と結び付く研修は3件です。');
  await expect(page.locator('.tl-lane[data-lane="training"] a[data-item]')).toHaveCount(3);
  await page.getByLabel('この力を育てるもの').selectOption({ label: '折衝交渉能力' });
  await expect(status(page)).toHaveText('「折衝交渉能力」と結び付く研修は0件です。');
});

test('the same table that is read without script is one key away', async ({ page }) => {
  await open(page, './tachikawa/career/');
  const region = page.getByRole('region', { name: '表: 立川市の期間ごとの目安' });
  await expect(region).toBeHidden();
  await item(page, 'tachikawa/band/shuji').focus();
  await page.keyboard.press('t');
  await expect(region).toBeFocused();
  await expect(region.getByRole('row', { name: /^係長/ })).toContainText('新任係長');
  await page.keyboard.press('t');
  await expect(item(page, 'tachikawa/band/shuji')).toBeFocused();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [1280, 360]) {
    test(`everything can be read at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('./tachikawa/career/');
      const row = page.getByRole('row', { name: /^主事/ });
      await expect(row).toContainText('入庁1〜10年目');
      await expect(row).toContainText('OJT');
      await expect(page.locator('.tl-table a[href*="/trainings/"]')).not.toHaveCount(0);
      await expect(page.locator('.tl-controls')).toBeHidden();
      const links = page.locator('.tl-table a[href*="/tachikawa/trainings/"]');
      expect(new Set(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).size).toBe(38);
    });
  }
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the picture stands, and its arrows lead down', async ({ page }) => {
    await open(page, './tachikawa/career/');
    await expect(page.locator('.tl-vertical')).toBeVisible();
    await expect(page.locator('.tl-picture')).toHaveCount(0);
    await item(page, 'tachikawa/band/shuji').focus();
    await page.keyboard.press('ArrowDown');
    await expect(item(page, 'tachikawa/milestone/three-posts')).toBeFocused();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test('what stands at a rank without a year says so, and what is inferred says that', async ({ page }) => {
    await open(page, './tachikawa/career/');
    const step = page.locator('.tl-step', { hasText: '係長のためのコーチング' });
    await expect(step.locator('.tl-group-name[data-lane="training"]').first()).toHaveText('市独自研修年次の記載なし');
    await expect(item(page, 'tachikawa/training/new-section-chief').locator('.tl-tag')).toHaveAttribute(
      'data-text',
      '推定',
    );
  });

  test('the address of an item brings its explanation into view', async ({ page }) => {
    await open(page, './tachikawa/career/#item=tachikawa/training/new-section-chief');
    await expect(page.locator('.tl-details h3')).toBeInViewport();
    await expect(item(page, 'tachikawa/training/new-section-chief')).toBeInViewport();
  });
});

for (const city of [
  'kiyose/career/',
  'tachikawa/career/',
  'iruma/career/',
  'tachikawa/career/#joined=2012&me=shunin&move=kakaricho:12',
]) {
  test(`the timeline at ${city} is printed on one sheet, with its caution`, async ({ page }) => {
    await open(page, `./${city}`);
    for (const [paper, width] of [
      [{ preferCSSPageSize: true }, /^84[12]/],
      [{ format: 'A3', landscape: true }, /^119[01]/],
    ] as const) {
      const pdf = (await page.pdf({ ...paper, printBackground: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      expect(/\/MediaBox\s*\[0 0 (\d+)/.exec(pdf)?.[1]).toMatch(width);
    }
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('昇任要件ではありません').first()).toBeVisible();
  });
}

test('the script of the timeline, with what keeps the reader’s records, is at most 15 KB compressed', async ({
  page,
}) => {
  const answers: Promise<Buffer>[] = [];
  page.on('response', (answer) => {
    if (answer.request().resourceType() === 'script') answers.push(answer.body());
  });
  await page.goto('./tachikawa/career/', { waitUntil: 'networkidle' });
  const bodies = await Promise.all(answers);
  expect(bodies.length).toBeGreaterThan(0);
  expect(bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0)).toBeLessThanOrEqual(15 * 1024);
});
