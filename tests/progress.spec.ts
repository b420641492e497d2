import { expect, test } from './built-sites.ts';
import { keepRecord, record } from './device.ts';

const PATH = './kiyose/paths/kakaricho/';

test('a step that is marked done stays so, with its day, and the next one comes up', async ({ page }) => {
  await page.goto(PATH);
  const next = page.getByRole('region', { name: '次にやること' });
  const title = (await next.getByRole('link').first().textContent()) ?? '';
  await page.getByRole('checkbox', { name: `済み ${title}`, exact: true }).check();
  await expect(page.locator('path-progress [role="status"]')).toHaveText(
    new RegExp(`^「${title}」を済みにしました。「まず進める」\\d+の手順のうち1が済みました`),
  );
  await expect(next.getByRole('link').first()).not.toHaveText(title);
  await expect(next.getByRole('progressbar')).toHaveJSProperty('value', 1);
  await expect(page.locator('.step-day').first()).toHaveText(/^\d{4}年\d{1,2}月\d{1,2}日$/);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: `済み ${title}`, exact: true })).toBeChecked();
  await page.getByRole('checkbox', { name: `済み ${title}`, exact: true }).uncheck();
  await expect(next.getByRole('link').first()).toHaveText(title);
});

test('every step can be marked with the keyboard alone, and focus stays on its box', async ({ page }) => {
  await page.goto(PATH);
  const boxes = page.getByRole('checkbox');
  expect(await boxes.count()).toBe(await page.locator('li[data-step]').count());
  await boxes.nth(1).focus();
  await page.keyboard.press('Space');
  await expect(boxes.nth(1)).toBeChecked();
  await expect(boxes.nth(1)).toBeFocused();
});

test('goes on across tabs, and on every path that has the same step', async ({ page, context }) => {
  await page.goto(PATH);
  const other = await context.newPage();
  await other.goto('./kiyose/paths/kacho/');
  const own = await page.locator('li[data-step]').evaluateAll((all) => all.map((li) => li.getAttribute('data-step')));
  const theirs = await other
    .locator('li[data-step]')
    .evaluateAll((all) => all.map((li) => li.getAttribute('data-step')));
  const shared = own.find((id) => theirs.includes(id)) ?? '';
  const box = (at: typeof page) => at.locator(`li[data-step="${shared}"]`).getByRole('checkbox');
  await box(page).check();
  await expect(box(other)).toBeChecked();
});

test('a step that a path no longer has is shown as such, and goes only when the reader says so', async ({ page }) => {
  await page.goto(PATH);
  const lost = {
    id: 'read:chapter:kiyose/telegraph',
    title: '電信の心得',
    path: 'kiyose/kakaricho',
    day: '2026-01-31',
  };
  await keepRecord(page, 'progress', { done: [lost] });
  await page.reload();
  const region = page.getByRole('region', { name: 'いまの学習パスに無い手順' });
  await expect(region).toContainText('電信の心得 2026年1月31日');
  await page.getByRole('checkbox').first().check();
  expect(await record(page, 'progress')).toMatchObject({ data: { done: [lost, {}] } });
  await region.getByRole('button', { name: '記録から外す' }).click();
  await expect(region).toBeHidden();
  await expect(page.locator('path-progress [role="status"]')).toHaveText('「電信の心得」を記録から外しました。');
});

test('a path that is done says so', async ({ page }) => {
  await page.goto('./kiyose/paths/bucho/');
  const boxes = page.getByRole('checkbox');
  const count = await boxes.count();
  for (let index = 0; index < count; index += 1) await boxes.nth(index).check();
  await expect(page.getByRole('region', { name: '次にやること' })).toContainText('この道の手順は、すべて済みました。');
});

test.describe('the home page', () => {
  test('fetches no path before a role is the reader’s own', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => void (/\/paths\/|NextSteps/.test(request.url()) && fetched.push(request.url())));
    await page.goto('./');
    await page.waitForLoadState('networkidle');
    expect(fetched).toEqual([]);
    await expect(page.locator('next-steps')).toBeHidden();
  });

  test('marks the reader’s own role, and shows the next three steps, also after the back button', async ({ page }) => {
    await page.goto('./');
    await keepRecord(page, 'me', { role: 'kiyose/kakaricho' });
    await page.reload();
    await expect(page.locator('.role-button.mine')).toHaveText('係長級自分の職層');
    const next = page.getByRole('region', { name: '次にやること（係長級）' });
    await expect(next.getByRole('listitem')).toHaveCount(3);
    const title = (await next.getByRole('listitem').first().getByRole('link').textContent()) ?? '';
    await next.getByRole('link', { name: '学習パスを開く' }).click();
    await page.getByRole('checkbox', { name: `済み ${title}`, exact: true }).check();
    await expect(page.locator('path-progress [role="status"]')).toContainText('のうち1が済みました');
    await page.goBack();
    await expect(next.getByRole('listitem').first()).not.toContainText(title);
    await expect(next).toContainText(/「まず進める」\d+の手順のうち1が済みました。/);
  });

  test('says so when the kept role is none of this site, and stays whole', async ({ page }) => {
    await page.goto('./');
    await keepRecord(page, 'me', { role: 'kiyose/shogun' });
    await page.reload();
    await expect(page.getByRole('region', { name: '次にやること' })).toContainText(
      '選んだ職層の学習パスを読み込めませんでした。頁を読み込み直すか、職層を選び直してください。記録はそのままです。',
    );
    await expect(page.locator('.role-button')).not.toHaveCount(0);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the path is a whole list, and nothing of the progress is there', async ({ page }) => {
    await page.goto(PATH);
    expect(await page.locator('li[data-step]').count()).toBeGreaterThan(5);
    await expect(page.locator('main :is(input, button, progress):visible')).toHaveCount(0);
    await page.goto('./');
    await expect(page.locator('next-steps')).toBeHidden();
  });
});

test.describe('below a path', () => {
  test.use({ site: 'under' });

  test('the home page finds the steps', async ({ page }) => {
    await page.goto('./');
    await keepRecord(page, 'me', { role: 'kiyose/kakaricho' });
    await page.reload();
    await expect(page.locator('next-steps li a').first()).toHaveAttribute('href', /^\/hr\/jinzai\//);
    await expect(page.locator('.role-button.mine')).toHaveCount(1);
  });
});
