import type { Page } from '@playwright/test';
import { expect, test } from './built-sites.ts';

/** Follows a door of the page and looks where it led. */
async function go(page: Page, door: string, heading: string): Promise<void> {
  await page.locator('ul.doors').getByRole('link', { name: door, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
}

test('from a diff one goes to the sheet of the step, and to path and self-check of the next role', async ({ page }) => {
  const diff = './kiyose/roles/compare/shunin..kakaricho/';
  await page.goto(diff);
  await expect(page.getByRole('heading', { name: 'この節目のほかの頁' })).toBeVisible();
  await go(page, '面談シート（主任級 → 係長級）', '面談シート 主任級 → 係長級');
  await page.goto(diff);
  await go(page, '学習パス（係長級）', '係長級の学習パス');
  await page.goto(diff);
  await go(page, '自己点検（係長級）', '自己点検: 係長級');
  await page.goto(diff);
  await go(page, 'キャリアの年表', '清瀬市 キャリアの年表');
});

test('from a diff that skips roles one goes to the sheet of the role itself', async ({ page }) => {
  await page.goto('./kiyose/roles/compare/shunin..kacho/');
  await go(page, '面談シート（課長）', '面談シート 課長');
});

test('path, self-check and role page lead to each other, to the sheet and to the next diff', async ({ page }) => {
  await page.goto('./kiyose/roles/kakaricho/');
  await go(page, '学習パス', '係長級の学習パス');
  await expect(page.getByRole('heading', { name: '係長級のほかの頁' })).toBeVisible();
  await go(page, '自己点検', '自己点検: 係長級');
  await expect(page.getByRole('heading', { name: '係長級のほかの頁' })).toBeVisible();
  await go(page, '学習パス', '係長級の学習パス');
  await go(page, '昇任差分（課長代理へ）', '係長級 → 課長代理');
  await page.goBack();
  await go(page, '面談シート', '面談シート 係長級');
  await page.locator('.sheet-links').getByRole('link', { name: '係長級の学習パス' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('係長級の学習パス');
  await go(page, '職層の頁', '係長級');
});

test('the step of a path that is a conversation has its sheet at hand', async ({ page }) => {
  await page.goto('./kiyose/paths/kakaricho/');
  const step = page.getByRole('listitem').filter({ hasText: '面談で、できたことと次の一歩を話す' });
  await step.getByRole('link', { name: '面談シート', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('面談シート 係長級');
});

test('who came in another way finds card, self-checks and sheets from the path', async ({ page }) => {
  const path = './kiyose/paths/mid-career/';
  await page.goto(path);
  await go(page, '着任カード', '着任カード 主事級');
  await page.goto(path);
  await go(page, '自己点検', '自己点検');
  await page.goto(path);
  await go(page, '面談シート', '面談シート');
});

test('doors are left out on paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const address of ['./kiyose/roles/kakaricho/', './kiyose/paths/kakaricho/', './kiyose/self-check/kakaricho/']) {
    await page.goto(address);
    await expect(page.locator('.doors:visible')).toHaveCount(0);
  }
});
