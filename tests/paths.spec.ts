import type { PublishedPath } from '../src/domain/path/published.ts';
import { expect, SITES, test } from './built-sites.ts';

test('someone in charge of a section reaches the path of the rank from home, by the page of the rank', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('region', { name: 'あなたの職層は' }).getByRole('link', { name: '係長級' }).click();
  await page.getByRole('main').getByRole('link', { name: '係長級の学習パス' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('係長級の学習パス');
  const first = page.getByRole('region', { name: '次にやること' }).getByRole('link').first();
  await expect(first).toHaveText('係長級に求められること');
  await first.click();
  await expect(page).toHaveURL(/\/kiyose\/roles\/kakaricho\/$/);
});

test('someone who comes from another employer finds the own way in on the list of paths', async ({ page }) => {
  await page.goto('./kiyose/paths/');
  await page.getByRole('link', { name: '経験者採用' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('経験者採用で入った人の学習パス');
  await expect(page.locator('[data-step]').first()).toContainText('はじめての方へ');
  await expect(
    page.getByText('自分の職層の道へ進みます。この入り方がどの職層にあたるかは、原文に記載がありません。'),
  ).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: '主任級の学習パス' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('主任級の学習パス');
});

test('ways in of which the policy in force does not speak are named, and no path is made up for them', async ({
  page,
}) => {
  await page.goto('./kiyose/paths/');
  const unstated = page.locator('#unstated ~ ul');
  await expect(unstated.getByRole('listitem')).toHaveText(['役職定年後', '高齢期(60代)', '専門職員', '技能労務職員']);
  await expect(
    page.getByText('次の入り方は、清瀬市の現行の方針に書かれていません。道はつくっていません。'),
  ).toBeVisible();
  await page.goto('./tachikawa/paths/');
  await expect(page.getByRole('link', { name: '役職定年後', exact: true })).toBeVisible();
});

test('what is expected although nothing in the source develops it is said in plain words', async ({ page }) => {
  await page.goto('./tachikawa/paths/kacho/');
  const gaps = page.getByRole('region', { name: '手立てが見当たらないもの' });
  await expect(gaps).toContainText(
    '求められていますが、名指しで育てる研修や取組が、原文に見当たりません。不要という意味ではありません。',
  );
  await expect(gaps.getByRole('link')).toHaveText(['折衝交渉能力', '指導育成能力']);
  // 主事 of 立川市 has a means for each of its ◎: nothing is said of gaps.
  await page.goto('./tachikawa/paths/shuji/');
  await expect(gaps).toHaveCount(0);
});

test('a guessed tie says 推定, and what this site picks says 提案', async ({ page }) => {
  await page.goto('./kiyose/paths/shunin/');
  const step = (title: string) => page.locator('[data-step]').filter({ hasText: title });
  await expect(step('PC操作（レベル2まで）').getByText('推定')).toBeVisible();
  await expect(step('デジタルの研修（Off-JT）を受ける').getByText('提案')).toBeVisible();
  await expect(page.getByText('昇任要件ではありません').first()).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a path is one list from the first step to the last, with all that scripts need to find', async ({
    page,
    request,
  }) => {
    for (const id of ['kiyose/shuji', 'tachikawa/kacho', 'iruma/senior-staff']) {
      const [org, name] = id.split('/');
      await page.goto(`./${org}/paths/${name}/`);
      const { steps } = (await (await request.get(`./paths/${id}.json`)).json()) as PublishedPath;
      const items = page.locator(`[data-path="${id}"] li[data-step]`);
      expect(await items.evaluateAll((all) => all.map((item) => item.getAttribute('data-step')))).toEqual(
        steps.map((step) => step.id),
      );
      expect(await items.evaluateAll((all) => all.map((item) => (item as HTMLLIElement).value))).toEqual(
        steps.map((_, index) => index + 1),
      );
      await expect(items.locator('> .step-title input')).toHaveCount(steps.length);
      await expect(page.locator('main :is(input, progress):visible')).toHaveCount(0);
      for (const [index, { title, why, required }] of steps.entries()) {
        await expect(items.nth(index)).toContainText(title);
        await expect(items.nth(index)).toContainText(why);
        // 余裕があれば is a section of its own, behind all that one begins with.
        await expect(items.nth(index).locator('xpath=ancestor::section/h2[@id="optional"]')).toHaveCount(
          required ? 0 : 1,
        );
      }
    }
  });
});

for (const site of SITES) {
  test.describe(`the site "${site}"`, () => {
    test.use({ site });

    test('publishes paths whose addresses bear its base path', async ({ baseURL, request }) => {
      const base = new URL(baseURL ?? '').pathname;
      const path = (await (await request.get('./paths/kiyose/kakaricho.json')).json()) as PublishedPath;
      expect(path.href).toBe(`${base}kiyose/paths/kakaricho/`);
      expect(path.steps.length).toBeGreaterThan(10);
      for (const { href } of path.steps) expect(href.startsWith(`${base}kiyose/`), href).toBe(true);
    });
  });
}

test('a path prints on two pages of A4 without a step cut in two', async ({ page }) => {
  for (const path of ['kiyose/paths/kakaricho', 'kiyose/paths/mid-career', 'tachikawa/paths/kacho']) {
    await page.goto(`./${path}/`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, path).toBeLessThanOrEqual(2);
  }
  await page.emulateMedia({ media: 'print' });
  const cut = await page
    .locator('[data-step]')
    .evaluateAll((steps) => steps.filter((step) => getComputedStyle(step).breakInside !== 'avoid').length);
  expect(cut).toBe(0);
});

test('search leads to the learning paths by their name', async ({ page }) => {
  await page.goto('./search/?q=学習パス');
  await page.getByRole('main').getByRole('link', { name: '学習パス', exact: true }).first().click();
  await expect(page).toHaveURL(/\/kiyose\/paths\/$/);
});
