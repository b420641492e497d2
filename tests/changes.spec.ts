import type { Page } from '@playwright/test';
import { expect, test } from './built-sites.ts';
import { blockStorage, keepRecord, keepText } from './device.ts';

const box = (page: Page) => page.getByLabel('自分の職層に関係する変更だけ');
const status = (page: Page) => page.locator('role-changes').getByRole('status');
const releases = (page: Page) => page.locator('.release:visible');

/** The content has no release yet that asks anything of a rank: here the first one of the page speaks of 係長級. */
const speakOfKakaricho = (page: Page) =>
  page.route('**/changes/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/data-audience(?:="")?(?=[ >])/, 'data-audience="kiyose/kakaricho"');
    await route.fulfill({ response, body });
  });

test('leaves what concerns the reader’s own role, says how many, and still does after a way there and back', async ({
  page,
}) => {
  await speakOfKakaricho(page);
  await page.goto('./changes/');
  const all = await releases(page).count();
  expect(all).toBeGreaterThan(1);

  await box(page).click();
  await expect(status(page)).toHaveText(
    '自分の職層が選ばれていないので、全部を表示しています。職層の頁で「この職層を自分の職層にする」を押すと、絞り込めます。',
  );
  await expect(box(page)).not.toBeChecked();
  await expect(releases(page)).toHaveCount(all);

  await expect(status(page).getByRole('link')).toHaveAttribute('href', '/kiyose/roles/');

  await keepRecord(page, 'me', { role: 'kiyose/kakaricho' });
  await page.reload();
  await box(page).focus();
  await page.keyboard.press('Space');
  await expect(status(page)).toHaveText(`係長級に関係する変更は、${all}件のうち1件です。`);
  await expect(releases(page)).toHaveCount(1);
  await expect(box(page)).toBeFocused();

  await releases(page).getByRole('link').last().click();
  await expect(page).not.toHaveURL(/changes/);
  await page.goBack();
  await expect(box(page)).toBeChecked();
  await expect(releases(page)).toHaveCount(1);

  await keepRecord(page, 'me', { role: 'tachikawa/kacho' });
  await page.reload();
  await box(page).check();
  await expect(status(page)).toHaveText(
    `立川市 課長級に関係する変更は、まだありません（全部で${all}件）。印を外すと、全部を表示します。`,
  );
  await expect(releases(page)).toHaveCount(0);
  await box(page).uncheck();
  await expect(releases(page)).toHaveCount(all);
  await expect(status(page)).toBeEmpty();
});

test('shows everything, and why, when the kept role is damaged, unknown or must not be read', async ({ page }) => {
  await page.goto('./changes/');
  const all = await releases(page).count();
  const damaged: [text: string, says: string][] = [
    ['{"version":1,"da', '自分の職層の記録を読めないので、全部を表示しています。手元の記録で確かめる'],
    [
      JSON.stringify({ version: 1, data: { role: 'kiyose/constructor' } }),
      '選ばれている職層がこのサイトに見あたらないので、全部を表示しています。職層の頁で「この職層を自分の職層にする」を押すと、絞り込めます。',
    ],
  ];
  for (const [text, says] of damaged) {
    await keepText(page, 'me', text);
    await page.reload();
    await box(page).click();
    await expect(status(page)).toHaveText(says);
    await expect(releases(page)).toHaveCount(all);
    await expect(box(page)).not.toBeChecked();
  }
  await blockStorage(page);
  await page.reload();
  await box(page).click();
  await expect(status(page)).toHaveText('自分の職層の記録を読めないので、全部を表示しています。手元の記録で確かめる');
  await expect(releases(page)).toHaveCount(all);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('shows every release, and no box that could not work', async ({ page }) => {
    await page.goto('./changes/');
    await expect(releases(page).first()).toBeVisible();
    await expect(box(page)).toBeHidden();
  });
});

test.describe('below a path', () => {
  test.use({ site: 'under' });

  test('offers a well-formed feed on home and on the page of changes alone, whose links lead to the releases', async ({
    page,
    baseURL,
    request,
  }) => {
    const offered = page.locator('link[type="application/atom+xml"]');
    const offers = async (address: string) =>
      (await (await request.get(address)).text()).includes('application/atom+xml');
    expect([await offers('./'), await offers('./kiyose/roles/kakaricho/')]).toEqual([true, false]);
    await page.goto('./changes/');
    await expect(offered).toHaveAttribute('href', '/hr/jinzai/changes/feed.xml');
    const shown = await page.locator('.release h2').evaluateAll((headings) => headings.map(({ id }) => id));
    const feed = await page.evaluate(async () => {
      const response = await fetch('feed.xml');
      const parsed = new DOMParser().parseFromString(await response.text(), 'application/xml');
      const hrefs = (selector: string) =>
        [...parsed.querySelectorAll(selector)].map(
          (link) => new URL(link.getAttribute('href') ?? '', response.url).href,
        );
      return {
        root: `${parsed.documentElement.namespaceURI} ${parsed.documentElement.localName}`,
        broken: parsed.querySelectorAll('parsererror').length,
        ids: [...parsed.querySelectorAll('id')].map(({ textContent }) => textContent),
        self: hrefs('feed > link[rel="self"]'),
        entries: hrefs('entry > link[rel="alternate"]'),
        authors: parsed.querySelectorAll('feed > author > name').length,
        moments: [...parsed.querySelectorAll('updated')].map(({ textContent }) => textContent),
      };
    });
    expect(feed).toMatchObject({
      root: 'http://www.w3.org/2005/Atom feed',
      broken: 0,
      authors: 1,
      self: [`${baseURL}changes/feed.xml`],
      entries: shown.map((id) => `${baseURL}changes/#${id}`),
    });
    expect(new Set(feed.ids).size).toBe(shown.length + 1);
    for (const id of feed.ids) expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    for (const moment of feed.moments) expect(moment).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\+09:00$/);
  });
});
