import { expect, test } from './built-sites.ts';

const results = '[data-search-results]';

test('the key "/" moves to the search box, but never while someone types', async ({ page }) => {
  await page.goto('./kiyose/roles/kakaricho/');
  await page.keyboard.press('/');
  const box = page.getByRole('searchbox', { name: 'サイト内検索' });
  await expect(box).toBeFocused();
  await page.keyboard.type('A/B');
  await expect(box).toHaveValue('A/B');
});

test('waits with an empty box and loads nothing of the search until the box is used', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => void (request.url().includes('/pagefind/') && loaded.push(request.url())));
  await page.goto('./search/');
  await expect(page.locator(results)).toHaveAttribute('data-state', 'idle');
  await page.waitForLoadState('networkidle');
  expect(loaded).toEqual([]);
});

test('finds as one types, says how many, and marks where', async ({ page }) => {
  await page.goto('./search/');
  await page.locator('#search-query').pressSequentially('リスキリング');
  await expect(page.locator(results)).toHaveAttribute('data-state', 'done');
  await expect(page.getByRole('status')).toHaveText(/^「リスキリング」の検索結果: \d+件$/);
  await expect(page.locator(`${results} mark`).first()).toContainText('リスキリング');
  await expect(page).toHaveURL(/\?q=/);
});

test('leads to the section that answers', async ({ page }) => {
  await page.goto(`./search/?q=${encodeURIComponent('職場内研修')}`);
  await page.locator('[data-search-result][href*="development/#ojt"]').first().click();
  await expect(page.locator('#ojt')).toBeInViewport();
});

test('keeps query and filter in the address, and the back button undoes the filter', async ({ page }) => {
  await page.goto(`./search/?q=${encodeURIComponent('係長')}`);
  await expect(page.locator(results)).toHaveAttribute('data-state', 'done');
  const before = await page.getByRole('status').textContent();
  await page.getByLabel('種類').selectOption('職層');
  await expect(page).toHaveURL(/%E7%A8%AE%E9%A1%9E=/);
  await expect(page.getByRole('status')).not.toHaveText(before ?? '');
  await page.goBack();
  await expect(page.getByRole('status')).toHaveText(before ?? '');
  await expect(page.getByLabel('種類')).toHaveValue('');
});

test('says plainly when nothing fits, and offers to drop the filter that hides everything', async ({ page }) => {
  await page.goto(
    `./search/?q=${encodeURIComponent('リスキリング')}&${encodeURIComponent('職層')}=${encodeURIComponent('部長')}`,
  );
  await expect(page.locator(results)).toHaveAttribute('data-state', 'empty');
  await expect(page.getByRole('status')).toHaveText(
    '「リスキリング」に当てはまる頁は見つかりませんでした。絞り込みを外すか、短いことばや別の言い方で試してください。',
  );
  await page.getByRole('button', { name: '絞り込みを外す' }).click();
  await expect(page.locator(results)).toHaveAttribute('data-state', 'done');
});

test('says what to do when the search cannot be loaded, and works again afterwards', async ({ page }) => {
  await page.route('**/pagefind/pagefind.js', (route) => route.abort());
  await page.goto('./search/?q=DX');
  await expect(page.locator(results)).toHaveAttribute('data-state', 'error');
  await expect(page.getByRole('status')).toHaveText(
    '検索の仕組みを読み込めませんでした。頁を読み込み直すか、下の入口から進んでください。',
  );
  await page.unroute('**/pagefind/pagefind.js');
  await page.reload();
  await expect(page.locator(results)).toHaveAttribute('data-state', 'done');
});

test('a tampered address neither breaks the page nor puts markup into it', async ({ page }) => {
  await page.goto('./search/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&%E7%A8%AE%E9%A1%9E=%00&foo=%E3%81');
  await expect(page.locator(results)).not.toHaveAttribute('data-state', 'loading');
  await expect(page.locator('main img')).toHaveCount(0);
  await expect(page.locator('#search-query')).toHaveValue('<img src=x onerror=alert(1)>');
});
