import { expect, test } from './built-sites.ts';

test('the home city stands first, and comparing is a choice that a reader makes', async ({ page }) => {
  await page.goto('./kiyose/roles/kakaricho/');
  const elsewhere = page.locator('details', { hasText: 'ほかの団体では' });
  await expect(elsewhere).not.toHaveAttribute('open', '');
  await elsewhere.locator('summary').click();
  await elsewhere.getByRole('link', { name: '係長級' }).first().click();
  await expect(page).toHaveURL(/\/tachikawa\/roles\/kakaricho\/$/);
});

test('the weights of 立川市 are spoken as 特に必要, 必要 and 記載なし, and guessed marks say so', async ({ page }) => {
  await page.goto('./tachikawa/competency-tables/weights/');
  const row = page.getByRole('row', { name: /^指導育成能力/ });
  await expect(row.getByRole('cell')).toHaveText([
    /必要.*推定/s,
    /特に必要.*推定/s,
    /特に必要.*推定/s,
    /特に必要.*推定/s,
    /記載なし.*推定/s,
  ]);
  await expect(page.getByText('凡例: ◎…特に必要、○…必要')).toBeVisible();
});

test('the matrix of 入間市 says that its source gives no legend', async ({ page }) => {
  await page.goto('./iruma/competency-tables/abilities/');
  await expect(page.getByText('凡例は原文にありません').first()).toBeVisible();
});

test('the coverage of the guideline shows 39 items for three cities, and can be narrowed to the gaps of one', async ({
  page,
}) => {
  await page.goto('./coverage/');
  const items = page.locator('main th a[href*="/mic/guideline-items/"]:visible');
  await expect(items).toHaveCount(39);
  await page.getByRole('radio', { name: '入間市' }).check();
  await page.getByRole('radio', { name: 'なし', exact: true }).check();
  await expect(items).toHaveCount(11);
  await page.getByRole('button', { name: 'すべて表示に戻す' }).click();
  await expect(items).toHaveCount(39);
});

test('the gaps of a city lead to the item of the guideline that asks for more', async ({ page }) => {
  await page.goto('./coverage/iruma/');
  await page.getByRole('link', { name: '職員のエンゲージメントの把握' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('職員のエンゲージメントの把握');
});

test('the board of the old plan shows declared and found counts, and says which years are guessed', async ({
  page,
}) => {
  await page.goto('./kiyose/plan-board/');
  const counts = page.getByRole('table').first();
  await expect(counts.getByRole('row', { name: /計画が述べる数/ }).getByRole('cell')).toHaveText(['3', '20', '34']);
  await expect(counts.getByRole('row', { name: /本文がある数/ }).getByRole('cell')).toHaveText(['3', '19', '31']);
  await expect(page.getByText('旧版').first()).toBeVisible();
  await expect(page.getByText('不明').first()).toBeVisible();
  await expect(page.getByText('年度の欄は推定').first()).toBeVisible();
});

test('a concept shows what each document says, and which one does not speak of it', async ({ page }) => {
  await page.goto('./topics/engagement/');
  const iruma = page.getByRole('row', { name: /^入間市/ });
  await expect(iruma).toContainText('エンゲージメント');
  await expect(page.getByRole('row', { name: /^総務省/ })).toBeVisible();
  await page
    .getByRole('row', { name: /^立川市/ })
    .getByRole('link', { name: /エンゲージメント/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/tachikawa\//);
});

test('the line of editions says which plan belongs to which edition', async ({ page }) => {
  await page.goto('./lineage/');
  await expect(page.getByRole('row', { name: /^実施計画（平成23〜25年度）/ })).toContainText(
    '人材育成基本方針（平成23年改訂版）に属する計画',
  );
  await expect(page.getByRole('img').first()).toBeVisible();
});

test('38 courses of 立川市 are listed with their provider, and without years where the source gives none', async ({
  page,
}) => {
  await page.goto('./tachikawa/trainings/');
  const courses = page.locator('main a[href*="/tachikawa/trainings/"]');
  expect(new Set(await courses.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).size).toBe(38);
  await page.goto('./tachikawa/trainings/kaizen/');
  await expect(page.locator('main')).toContainText('記載なし');
});

test('other names of one ability, one measure or one table in the source are shown with it', async ({ page }) => {
  for (const [address, name] of [
    ['./tachikawa/competencies/organization-management/', '組織運営能力'],
    ['./kiyose/competency-tables/duties/', '各職責に求められる意識及び能力'],
    ['./kiyose/staff-images/', '健康管理とワーク・ライフ・バランスを図り、意欲をもって働ける職員'],
    ['./kiyose/initiatives/plan-fairness/', '納得性・公正性の確保'],
  ] as const) {
    await page.goto(address);
    await expect(page.locator('.aliases', { hasText: name }).first()).toBeVisible();
  }
});
