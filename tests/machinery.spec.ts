import { expect, SITES, test } from './built-sites.ts';
import { watchPage } from './watch-page.ts';

for (const site of SITES) {
  test.describe(`the site built for ${site === 'root' ? '/' : '/hr/jinzai/'}`, () => {
    test.use({ site });

    test('can be clicked through from the home page to a chapter, a role, and a search result', async ({
      page,
      baseURL,
    }) => {
      const base = new URL(baseURL ?? '');
      const faults = await watchPage(page, base.href);
      const click = async (path: string) => {
        await page.locator(`a[href="${base.pathname}${path}"]`).first().click();
        await expect(page).toHaveURL(`${base.href}${path}`);
        await expect(page.locator('h1')).toBeVisible();
      };

      await page.goto('./');
      await click('kiyose/policy-ed4/');
      await click('kiyose/policy-ed4/background/');
      await page.goBack();
      await page.goBack();
      await click('kiyose/roles/kakaricho/');
      await expect(page.locator('h1')).toContainText('係長級');

      const box = page.getByRole('searchbox').first();
      await box.fill('エンゲージメント');
      await box.press('Enter');
      await expect(page).toHaveURL(`${base.href}search/?q=${encodeURIComponent('エンゲージメント')}`);
      await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'done');
      const result = page.locator('[data-search-results] a[data-search-result]').first();
      await expect(result).toHaveAttribute('href', new RegExp(`^${base.pathname}(kiyose|tachikawa|mic)/`));
      await result.click();
      await expect(page.locator('main')).toContainText('エンゲージメント');

      expect(faults).toEqual([]);
    });

    test('an unknown address shows the page for it, with links that work', async ({ page, baseURL }) => {
      const answer = await page.goto('./kiyose/no-such-page/');
      expect(answer?.status()).toBe(404);
      await page
        .locator(`a[href="${new URL(baseURL ?? '').pathname}"]`)
        .first()
        .click();
      await expect(page).toHaveURL(baseURL ?? '');
    });

    test('the search writes full-width and half-width letters alike', async ({ page }) => {
      for (const query of ['ＤＸ', 'DX', 'dx']) {
        await page.goto(`./search/?q=${encodeURIComponent(query)}`);
        await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'done');
        await expect(page.locator('a[data-search-result]').first()).toBeVisible();
      }
    });
  });
}

// The tests share a browser: what one leaves there must not be there for the next.
test.describe('the browser of the tests', () => {
  test.describe.configure({ mode: 'serial' });

  const found = () => ({
    kept: Object.keys(localStorage),
    cookies: document.cookie,
    isChanged: 'isChanged' in globalThis,
    isPrinted: matchMedia('print').matches,
    isDark: matchMedia('(prefers-color-scheme: dark)').matches,
    width: innerWidth,
  });

  test('holds what is left in it', async ({ page, context, baseURL }) => {
    await context.addCookies([{ name: 'left', value: '1', url: baseURL ?? '' }]);
    await page.addInitScript(() => Object.assign(globalThis, { isChanged: true }));
    await page.route('**/icon.svg', (route) => route.abort());
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto('./about/');
    await page.evaluate(() => localStorage.setItem('michishirube:me', '{}'));
    const left = { kept: ['michishirube:me'], cookies: 'left=1', isChanged: true, isPrinted: true, isDark: true };
    expect(await page.evaluate(found)).toEqual({ ...left, width: 360 });
  });

  test('is empty when the next test begins', async ({ page, context }) => {
    await page.goto('./about/');
    const nothing = { kept: [], cookies: '', isChanged: false, isPrinted: false, isDark: false };
    expect(await page.evaluate(found)).toEqual({ ...nothing, width: 1280 });
    expect((await page.goto('./icon.svg'))?.status()).toBe(200);
    expect(context.pages()).toHaveLength(1);
  });
});
