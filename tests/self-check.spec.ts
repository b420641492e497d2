import type { Page } from '@playwright/test';
import { expect, test } from './built-sites.ts';
import { keepRecord, record } from './device.ts';

const ROLE = './kiyose/self-check/kakaricho/';
const SKILLS = './kiyose/self-check/skills/';

test('marks stay in this browser and show where one stands, as words, table and bars', async ({ page }) => {
  await page.goto(SKILLS);
  await expect(page.getByRole('status').first()).toHaveText('19のうち0に印');
  await page.getByRole('group', { name: 'キーボード: いまの自分' }).getByLabel('まだ').check();
  await page.getByRole('group', { name: 'Zoom会議（オンライン会議）: いまの自分' }).getByLabel('レベル2').check();
  await expect(page.getByRole('status').first()).toHaveText('19のうち2に印');
  const standing = page.locator('[data-standing]');
  await expect(standing).toContainText('19のうち2に印を付けました。目安に届いているのは1、これから伸ばすのは1です。');
  const row = standing.getByRole('row').filter({ hasText: 'キーボード' });
  await expect(row.getByRole('cell').nth(1)).toContainText('まだ');
  await expect(row.getByRole('cell').last()).toContainText('あと2つ');
  await page.reload();
  await expect(page.getByRole('group', { name: 'キーボード: いまの自分' }).getByLabel('まだ')).toBeChecked();
});

test('a level that a skill does not define cannot be chosen, and its highest level answers a higher demand', async ({
  page,
}) => {
  await page.goto(SKILLS);
  const choices = page.getByRole('group', { name: 'AI音声認識システム（AI議事録）: いまの自分' });
  await expect(choices.getByRole('radio')).toHaveCount(4);
  await expect(choices.getByLabel('レベル3')).toHaveCount(0);
  await choices.getByLabel('レベル2').check();
  await page.getByLabel('比べる相手').selectOption('DX推進リーダー レベル3');
  const row = page.locator('[data-standing]').getByRole('row').filter({ hasText: 'AI音声認識システム' });
  await expect(row).toContainText('届いています');
  await expect(page.getByText('レベル3が「該当なし」のスキルでは')).toBeVisible();
});

test('names what is missing, the largest gap first, with what stands at the levels to come', async ({ page }) => {
  await page.goto(SKILLS);
  await page.getByRole('group', { name: 'RPA: いまの自分' }).getByLabel('レベル1').check();
  await page.getByRole('group', { name: 'AI-OCR: いまの自分' }).getByLabel('まだ').check();
  const missing = page.locator('[data-missing] > ul > li');
  await expect(missing).toHaveCount(2);
  await expect(missing.first()).toContainText('AI-OCR いま「まだ」 → 目安「レベル2」');
  await expect(missing.first()).toContainText('識字エラーなどの処理エラーに対応できる');
});

test('puts the steps that serve the gaps first, and the switch brings the order of the path back', async ({ page }) => {
  await page.goto(ROLE);
  await page.getByRole('group', { name: '説明・調整: いまの自分' }).getByLabel('これから').check();
  const steps = page.locator('.to-learn > li');
  await expect(steps.filter({ hasText: 'これから伸ばすところ: 説明・調整' })).not.toHaveCount(0);
  const forGaps = (texts: string[]) => texts.slice(0, 5).filter((text) => text.includes('これから伸ばすところ')).length;
  const first = forGaps(await steps.allTextContents());
  await page.getByLabel('違いの大きいものから並べる').uncheck();
  await expect(page.getByRole('status').first()).toHaveText('学習パスの手順を、もとの順に並べました。');
  expect(first).toBeGreaterThan(forGaps(await steps.allTextContents()));
});

test('a step that is done is no step to learn next', async ({ page }) => {
  await page.goto(ROLE);
  const first = page.locator('.to-learn > li a').first();
  await expect(first).toBeVisible();
  const title = (await first.textContent()) ?? '';
  const response = await page.request.get(new URL('/paths/kiyose/kakaricho.json', page.url()).href);
  const path = (await response.json()) as { steps: { id: string; title: string }[] };
  const id = path.steps.find((step) => step.title === title)?.id ?? '';
  await keepRecord(page, 'progress', { done: [{ id, title, path: 'kiyose/kakaricho', day: '2026-11-20' }] });
  await page.reload();
  await expect(page.locator('.to-learn > li a').first()).toBeVisible();
  await expect(page.locator('.to-learn > li a').first()).not.toHaveText(title);
});

test('is no evaluation, gives no mark out of a hundred, and says where the marks stay', async ({ page }) => {
  for (const address of ['./kiyose/self-check/', ROLE, SKILLS]) {
    await page.goto(address);
    await expect(page.getByText('これは人事評価ではありません')).toBeVisible();
    await expect(page.getByText('いま使っているブラウザーの中にだけ').first()).toBeVisible();
    await expect(page.locator('main')).not.toContainText('点満点');
    await expect(page.locator('main')).not.toContainText('%');
  }
});

test('can be done with the keyboard alone, and focus stays where it is', async ({ page }) => {
  await page.goto(ROLE);
  const group = page.getByRole('group', { name: '説明・調整: いまの自分' });
  await group.getByRole('radio').last().focus();
  await page.keyboard.press('ArrowUp');
  await expect(group.getByLabel('人に示せる')).toBeChecked();
  await expect(group.getByLabel('人に示せる')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(group.getByLabel('ひとりでできる')).toBeFocused();
  await page.getByRole('button', { name: 'この頁の印をすべて外す' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '取り消す' })).toBeFocused();
  await expect(group.getByLabel('印を付けない')).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(group.getByLabel('ひとりでできる')).toBeChecked();
  await expect(page.getByRole('status').first()).toHaveText('印を元に戻しました。');
});

test('marks of another tab appear here', async ({ page, context }) => {
  await page.goto(ROLE);
  const other = await context.newPage();
  await other.goto(ROLE);
  await other.getByRole('group', { name: '説明・調整: いまの自分' }).getByLabel('人に示せる').check();
  await expect(page.getByRole('group', { name: '説明・調整: いまの自分' }).getByLabel('人に示せる')).toBeChecked();
});

test('marks for what the list no longer has are shown as such and stay', async ({ page }) => {
  await page.goto(ROLE);
  const gone = { value: 2, name: '電信', day: '2026-01-01' };
  await keepRecord(page, 'self-check', { abilities: { 'kiyose/kakaricho': { 'kiyose/telegraph': gone } } });
  await page.reload();
  await expect(page.getByText('いまの表に無い項目の印が1つあります。消さずに取ってあります。')).toBeVisible();
  await expect(page.getByText('電信: 支えがあればできる')).toBeVisible();
  await page.getByRole('group', { name: '説明・調整: いまの自分' }).getByLabel('人に示せる').check();
  expect(await record(page, 'self-check')).toMatchObject({
    data: { abilities: { 'kiyose/kakaricho': { 'kiyose/telegraph': gone } } },
  });
});

test.describe('sharing', () => {
  /** Marks something, and gives the address that the button makes. */
  async function share(page: Page): Promise<string> {
    await page.goto(ROLE);
    await page.getByRole('group', { name: '説明・調整: いまの自分' }).getByLabel('人に示せる').check();
    expect(new URL(page.url()).hash).toBe('');
    await page.getByRole('button', { name: '共有のリンクを作る' }).click();
    return page.getByLabel('共有のリンク', { exact: true }).inputValue();
  }

  test('makes a link only when asked, with the marks behind # and nothing in the query', async ({ page }) => {
    const link = new URL(await share(page));
    expect([link.search, link.hash.slice(0, 22)]).toEqual(['', '#s=1~kiyose.kakaricho~']);
  });

  test('is looked at without touching one’s own record, then taken in, then undone', async ({ page, browser }) => {
    const link = await share(page);
    const reader = await (await browser.newContext()).newPage();
    await reader.goto(new URL(link).href.split('#')[0] ?? '');
    const group = reader.getByRole('group', { name: '説明・調整: いまの自分' });
    await group.getByLabel('これから').check();
    await reader.goto(link);
    const box = reader.getByRole('region', { name: '共有された内容' });
    await expect(box).toContainText(
      '共有された内容を見ています。自分の記録は変わっていません。取り込むと、自分の印のうち1つが共有された内容に変わります。ほかの印はそのままです。',
    );
    await expect(group.getByLabel('人に示せる')).toBeChecked();
    await expect(group.getByLabel('人に示せる')).toBeDisabled();
    expect(JSON.stringify(await record(reader, 'self-check'))).toContain('"value":1');

    await box.getByRole('button', { name: '閉じる' }).click();
    await expect(group.getByLabel('これから')).toBeChecked();
    expect(new URL(reader.url()).hash).toBe('');

    await reader.goto(link);
    await box.getByRole('button', { name: '自分の記録に取り込む' }).click();
    await expect(box).toContainText('共有された印を1つ取り込みました。');
    await expect(group.getByLabel('人に示せる')).toBeChecked();
    await box.getByRole('button', { name: '取り消す' }).click();
    await expect(group.getByLabel('これから')).toBeChecked();
    await reader.context().close();
  });

  test('a link that was cut off or changed is told of, and the page stays whole', async ({ page }) => {
    const link = await share(page);
    const tampered = [
      link.slice(0, -1),
      link.replace('4_', '3_'),
      link.replace('.kakaricho~', '.kacho~'),
      `${link}x`,
      link.replace(/#.*/, '#s='),
      link.replace(/#.*/, '#s=%E3%81'),
      link.replace(/#.*/, '#s=1~kiyose.kakaricho~1_<img src=x onerror=alert(1)>~0000000'),
      link.replace(/#.*/, `#s=${'x'.repeat(20_000)}`),
    ];
    for (const address of tampered) {
      await page.goto('about:blank');
      await page.goto(address);
      await expect(page.getByRole('region', { name: '共有された内容' })).toContainText(
        '共有のリンクが途中で切れているか、書き換わっているため、読めませんでした。送った人に、リンクをもう一度作ってもらってください。自分の記録は変わっていません。',
      );
      const group = page.getByRole('group', { name: '説明・調整: いまの自分' });
      await expect(group.getByLabel('人に示せる')).toBeChecked();
      await expect(group.getByLabel('人に示せる')).toBeEnabled();
      await expect(page.locator('main img')).toHaveCount(0);
    }
  });

  test('a link for another page leads to that page', async ({ page }) => {
    const { hash } = new URL(await share(page));
    await page.goto(`./kiyose/self-check/kacho/${hash}`);
    const box = page.getByRole('region', { name: '共有された内容' });
    await expect(box).toContainText('このリンクは、ほかの自己点検の頁のものです。自分の記録は変わっていません。');
    await box.getByRole('link', { name: 'その頁で開く' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('自己点検: 係長級');
    await expect(box).toContainText('共有された内容を見ています。自分の記録は変わっていません。');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every page has its whole tables, says what needs script, and shows no control', async ({ page }) => {
    for (const address of [ROLE, SKILLS, './tachikawa/self-check/shunin/', './iruma/self-check/kacho/']) {
      await page.goto(address);
      await expect(page.getByText('印を付けて結果を見るにはJavaScriptが要ります。')).toBeVisible();
      expect(await page.locator('tr[data-row]').count()).toBeGreaterThan(4);
      await expect(page.locator('main :is(input, button, select):visible')).toHaveCount(0);
      await expect(page.getByRole('heading', { name: 'いまの立ち位置' })).toBeHidden();
    }
  });
});

test.describe('below a path', () => {
  test.use({ site: 'under' });

  test('finds the steps of the path and the other pages', async ({ page }) => {
    await page.goto(ROLE);
    await expect(page.locator('.to-learn > li a').first()).toHaveAttribute('href', /^\/hr\/jinzai\//);
    const { hash } = new URL(page.url());
    expect(hash).toBe('');
  });
});
