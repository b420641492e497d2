import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page } from '@playwright/test';
import { expect, siteFolder, test } from './built-sites.ts';
import { packed } from './page-weight.ts';

/** The link of an item in the picture. */
const item = (page: Page, id: string) => page.locator(`.tl-pictures a[data-item="${id}"]`).first();
const status = (page: Page) => page.locator('career-timeline [role="status"]');
const open = async (page: Page, address: string) => {
  await page.goto(address);
  await expect(page.locator('career-timeline[data-ready]')).toBeVisible();
};
/** Widths of sheets in points, as a PDF has them, rounded down to tens. */
const [A4_ACROSS, A3_ACROSS] = [840, 1190];
const sheets = (pdf: Buffer) => {
  const text = pdf.toString('latin1');
  const width = Number(/\/MediaBox\s*\[0 0 (\d+)/.exec(text)?.[1]);
  return { count: text.match(/\/Type\s*\/Page\b/g)?.length, width: Math.floor(width / 10) * 10 };
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
  await expect.poll(() => names(other)).toEqual(await names(page));
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
  await page.evaluate(() => (location.hash = 'no-such-place'));
  await expect(status(page)).toHaveText(
    'リンクの一部（no-such-place）を読めませんでした。そこは初めの表示にしています。',
  );
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

test('the ranks of two cities stand in the same columns by the crosswalk, and it is said how', async ({ page }) => {
  await open(page, './kiyose/career/#with=tachikawa');
  const columns = (org: string) =>
    page
      .locator(`.tl-picture[data-key="${org}"] .tl-mark`)
      .evaluateAll((all) =>
        all.map((mark) => [mark.textContent, Math.round(mark.getBoundingClientRect().left)] as const),
      );
  const [upper, lower] = [await columns('kiyose'), await columns('tachikawa')];
  expect(lower.map(([, left]) => left)).toEqual(upper.map(([, left]) => left));
  expect(upper.map(([name], index) => `${name}＝${lower[index]?.[0]}`)).toEqual([
    '主事級＝主事',
    '主任級＝主任',
    '係長級＝係長級近い職',
    '課長代理＝対応なし',
    '副参事＝対応なし',
    '課長＝課長級',
    '参事＝対応なし',
    '部長＝部長級',
    '対応なし＝役職定年後',
  ]);
  const note = page.locator('.tl-note', {
    hasText: '職層の列は、このサイトの対応表に沿って、上の図とそろえました（推定）。',
  });
  await expect(note.getByRole('link', { name: '職層の対応表' })).toHaveAttribute('href', /\/crosswalk\/$/);
  await page.getByRole('radio', { name: '入庁年数' }).check();
  await expect(note).toHaveCount(0);
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

test('the table follows the years tried out, the filter and the second city', async ({ page }) => {
  await open(page, './tachikawa/career/#with=kiyose&view=table');
  const own = page.getByRole('region', { name: '表: 立川市の期間ごとの目安' });
  const beside = page.getByRole('region', { name: '表: 清瀬市の期間ごとの目安' });
  await expect(beside.getByRole('row', { name: /^係長級/ })).toContainText('年次・年齢の記載なし');
  await expect(own.getByRole('row', { name: /^係長/ })).toContainText('入庁18〜27年目（推定）');
  await fold(page, 'もし、この年に昇任したら').click();
  await page.getByLabel('係長級になる年').fill('12');
  await expect(own.getByRole('row', { name: /^係長/ })).toContainText('入庁12〜27年目（仮定）');
  await expect(page.getByText('自分で入れた昇任の年は「仮定」と示しています。')).toBeVisible();
  await fold(page, '絞り込む').click();
  await page.getByLabel('この力を育てるもの').selectOption({ label: '折衝交渉能力' });
  await expect(
    page.getByText('能力・研修・育成段階は、「折衝交渉能力」と結び付くものだけを出しています。'),
  ).toBeVisible();
  await expect(own.locator('a[href*="/tachikawa/trainings/"]')).toHaveCount(0);
  await page.getByRole('checkbox', { name: '方針の節目' }).uncheck();
  await expect(own.getByRole('columnheader', { name: '方針の節目' })).toHaveCount(0);
  await page.getByRole('button', { name: 'すべて表示に戻す' }).click();
  await expect(own.locator('a[href*="/tachikawa/trainings/"]').first()).toBeVisible();
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('the keys go on from what has the focus when the picture is looked at closely', async ({ page }) => {
  await open(page, './tachikawa/career/#move=kacho:30,bucho:34');
  await item(page, 'tachikawa/band/kacho-bucho').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(item(page, 'tachikawa/band/after-post-retirement')).toBeFocused();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('+');
  await expect(status(page)).toHaveText('39年目から43年目までを表示しています。');
  await expect(item(page, 'tachikawa/band/after-post-retirement')).toBeFocused();
  await page.getByRole('button', { name: '前の年へ' }).click();
  await item(page, 'tachikawa/band/after-post-retirement').focus();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('-');
  await expect(page.locator('.tl-pictures :focus')).toHaveCount(1);
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

  test('the arrow keys lead to every link of the picture, also past what stands at several ranks', async ({ page }) => {
    await open(page, './tachikawa/career/');
    const links = page.locator('.tl-pictures a[data-item]');
    const count = await links.count();
    await links.first().focus();
    for (let step = 1; step < count; step += 1) await page.keyboard.press('ArrowDown');
    await expect(links.last()).toBeFocused();
    await expect(page.locator('.tl-pictures a[tabindex="0"]')).toHaveCount(1);
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
  'tachikawa/career/#joined=2012&me=shunin&move=shunin:6,kakaricho:12,kacho:20,bucho:28',
]) {
  test(`the timeline at ${city} is printed on one sheet, with its caution`, async ({ page }) => {
    await open(page, `./${city}`);
    for (const [paper, width] of [
      [{ preferCSSPageSize: true }, A4_ACROSS],
      [{ format: 'A3', landscape: true }, A3_ACROSS],
    ] as const) {
      expect(sheets(await page.pdf({ ...paper, printBackground: true }))).toEqual({ count: 1, width });
    }
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('昇任要件ではありません').first()).toBeVisible();
  });
}

test('two cities one above the other are printed on one sheet of A3', async ({ page }) => {
  for (const state of ['kiyose/career/#with=tachikawa', 'tachikawa/career/#axis=rank&with=iruma']) {
    await open(page, `./${state}`);
    await expect(page.locator('.tl-picture')).toHaveCount(2);
    expect(sheets(await page.pdf({ preferCSSPageSize: true }))).toEqual({ count: 1, width: A3_ACROSS });
    await page.goto('about:blank');
  }
});

test('the script of the timeline, all that it loads by itself, is at most 15 KB compressed, and the table at most 4 more', async ({
  page,
}) => {
  const loaded = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script') loaded.add(new URL(request.url()).pathname);
  });
  // Weighed as they lie in the folder: the last answer may still be on its way.
  const weight = () => [...loaded].reduce((sum, path) => sum + packed(readFileSync(join(siteFolder('root'), path))), 0);
  await page.goto('./tachikawa/career/', { waitUntil: 'networkidle' });
  const atFirst = weight();
  expect(atFirst).toBeGreaterThan(0);
  expect(atFirst).toBeLessThanOrEqual(15);
  await item(page, 'tachikawa/band/shuji').focus();
  await page.keyboard.press('t');
  await expect(page.getByRole('region', { name: '表: 立川市の期間ごとの目安' })).toBeFocused();
  expect(weight() - atFirst).toBeLessThanOrEqual(4);
});
