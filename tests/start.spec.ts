import { expect, test } from './built-sites.ts';
import { printedPages } from './printed-pages.ts';

test('a newcomer goes from home through every page of the first year, and finds the card', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('main').getByRole('link', { name: 'はじめての方へ' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('はじめての方へ');
  for (const period of ['初日', '1か月', '1年']) {
    await expect(page.getByRole('heading', { level: 2, name: new RegExp(`^${period}`) })).toBeVisible();
  }
  const titles = await page.locator('.start-column li > a').allInnerTexts();
  expect(titles.length).toBeGreaterThanOrEqual(5);
  expect(titles.length).toBeLessThanOrEqual(7);
  await page.locator('.start-column li > a').first().click();
  for (const [index, title] of titles.entries()) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.locator('.kicker')).toContainText(`${titles.length}頁のうち${index + 1}頁目`);
    await expect(page.locator('.takeaway')).toContainText('持ち帰る一つ');
    const next = page.getByRole('navigation', { name: '前後の頁' }).locator('a[rel="next"]');
    if (index < titles.length - 1) await next.click();
    else await expect(next).toHaveCount(0);
  }
  await page.getByRole('link', { name: '着任カード' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('着任カード 主事級');
});

test('trainings whose year the source does not give say 記載なし', async ({ page }) => {
  await page.goto('./kiyose/start/trainings/');
  const years = page.getByRole('table', { name: '1年目の学び方' }).locator('tbody td:last-child');
  expect(await years.count()).toBeGreaterThan(0);
  for (const cell of await years.all()) await expect(cell).toHaveText('記載なし');
});

for (const role of ['', 'shunin/', 'kakaricho/', 'kacho-dairi/', 'fuku-sanji/', 'kacho/', 'sanji/', 'bucho/']) {
  test(`the card ${role} is one sheet of A4, with nothing cut`, async ({ page }) => {
    await page.goto(`./kiyose/start/card/${role}`);
    expect(await printedPages(page)).toBe(1);
    // What is printed on the one sheet is all of it: nothing is hidden behind the edge of a box.
    await page.emulateMedia({ media: 'print' });
    const cut = await page
      .locator('.newcomer-card, .newcomer-card *')
      .evaluateAll((all: Element[]) =>
        all
          .filter(
            (element) =>
              element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflow !== 'visible',
          )
          .map((element) => element.className),
      );
    expect(cut).toEqual([]);
    await expect(page.locator('.newcomer-card')).toContainText('目安です。期待されることは、昇任要件ではありません。');
    await expect(page.locator('.site-header')).toBeHidden();
  });
}

test('the card says what is expected of the chosen role', async ({ page }) => {
  await page.goto('./kiyose/start/card/');
  await page.getByRole('navigation', { name: '職層を選ぶ' }).getByRole('link', { name: '係長級' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('着任カード 係長級');
  await expect(page.locator('.card-role dt')).toHaveCount(6);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the card leaves a line for the address, and shows no button', async ({ page }) => {
    await page.goto('./kiyose/start/card/');
    await expect(page.locator('site-address .pen-blank')).toHaveCount(1);
    await expect(page.getByRole('button', { name: '印刷する' })).toHaveCount(0);
    await expect(page.locator('.card-actions li')).toHaveCount(12);
  });
});

test('the card gives the address of the site as it is reached', async ({ page, baseURL }) => {
  await page.goto('./kiyose/start/card/');
  await expect(page.locator('site-address')).toHaveText(new URL('./start/', baseURL).href);
});

test('search leads newcomers to their pages by name', async ({ page }) => {
  await page.goto('./search/?q=はじめての方へ');
  await page.getByRole('main').getByRole('link', { name: 'はじめての方へ', exact: true }).first().click();
  await expect(page).toHaveURL(/\/start\/$/);
});
