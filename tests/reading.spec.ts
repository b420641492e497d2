import { expect, test } from './built-sites.ts';

test('someone who knows their rank reaches what is expected of it with one click from home', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('region', { name: 'あなたの職層は' }).getByRole('link', { name: '主任級' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('主任級');
  await expect(page.getByRole('heading', { name: '期待されること' })).toBeVisible();
  await expect(page.locator('#expectations + .expectations')).toContainText('知識・技術');
  await expect(page.getByText('昇任要件ではありません').first()).toBeVisible();
});

test('every cell of the duties table has its own address, and its erratum is one click away', async ({ page }) => {
  await page.goto('./kiyose/competency-tables/duties/#kakaricho--expertise');
  const cell = page.locator('#kakaricho--expertise');
  await expect(cell).toBeInViewport();
  await cell.getByRole('link', { name: '校訂注 A01' }).click();
  await expect(page).toHaveURL(/\/kiyose\/errata\/#a01$/);
  await expect(page.locator('#a01')).toBeInViewport();
});

test('the duties table stays a table for assistive technology on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('./kiyose/competency-tables/duties/');
  const table = page.getByRole('table').first();
  await expect(table.getByRole('row')).toHaveCount(5);
  await expect(table.getByRole('columnheader')).toHaveText(
    ['職名', '倫理・規律', '構想', '判断', '説明・調整', '業務運営', '組織統率・人材育成'],
    { useInnerText: false },
  );
  await expect(table.getByRole('rowheader')).toHaveText(['部長', '参事', '課長', '副参事']);
});

test('headings of the lower four ranks are marked as inferred', async ({ page }) => {
  await page.goto('./kiyose/competency-tables/duties/');
  await expect(page.getByRole('heading', { name: '課長代理・係長級・主任級' })).toContainText('見出しは推定');
  await expect(page.getByRole('heading', { name: '部長・参事・課長・副参事' })).not.toContainText('推定');
});

test('a level that a skill does not have says 該当なし, and whom its highest level serves instead', async ({
  page,
}) => {
  await page.goto('./kiyose/skills/zoom/');
  await expect(page.getByText('該当なし（このスキルには、レベル3が決められていません）')).toBeVisible();
  const need = page.locator('li', { has: page.getByRole('link', { name: 'DX推進リーダー', exact: true }) });
  await expect(need).toContainText('このスキルでは、決められた最も高いレベルのレベル2');
});

test('the skill map can be read by category, by level and by tool', async ({ page }) => {
  await page.goto('./kiyose/skills/');
  await expect(page.getByRole('rowheader')).toHaveCount(19);
  await page.getByRole('link', { name: 'レベルで見る' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['レベル1', 'レベル2', 'レベル3']);
  await page.getByRole('link', { name: '道具で見る' }).click();
  await expect(page.getByRole('heading', { name: 'RPA' })).toBeVisible();
});

test('a statistic shows the figures of the source, and the same figures as a picture', async ({ page }) => {
  await page.goto('./kiyose/statistics/managers-by-sex/');
  const row = page.getByRole('row', { name: /^管理職/ });
  await expect(row.getByRole('cell')).toHaveText(['53', '52', '52', '50', '48']);
  await expect(page.getByRole('img', { name: '管理監督職の性別構成の図。数値は表のとおり。' })).toBeVisible();
  await expect(page.getByText('管理職に占める女性職員の割合')).toBeVisible();
});

test('a lost figure is said to be lost, and no number is made up for it', async ({ page }) => {
  await page.goto('./kiyose/statistics/age-structure/');
  await expect(page.getByText('図の数値は原文から取り出せませんでした')).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
});

test('a diagram is a drawing with a name and an equivalent in words, and carries no code or style of its own', async ({
  page,
}) => {
  for (const chapter of ['positioning', 'measures', 'digital']) {
    await page.goto(`./kiyose/policy-ed4/${chapter}/`);
    const figures = page.locator('figure.diagram');
    expect(await figures.count()).toBeGreaterThan(0);
    for (const figure of await figures.all()) {
      await expect(figure.getByRole('img')).toHaveAccessibleName(/の図。内容はすぐ後の文章・表と同じです。$/);
      await expect(figure.locator(':scope > :is(ul, ol, p, .table-region)').first()).toBeVisible();
    }
    await expect(page.locator('svg [style], svg script, svg style, svg foreignObject')).toHaveCount(0);
    expect(await page.content()).not.toMatch(/flowchart (TB|LR|TD)/);
  }
});

test('a word is explained beside the text when pressed, and Escape puts it away', async ({ page }) => {
  await page.goto('./kiyose/policy-ed4/background/');
  const word = page.locator('a.term').first();
  const name = (await word.textContent()) ?? '';
  await word.click();
  const note = page.locator('.term-note');
  await expect(note).toBeVisible();
  await expect(note).toContainText(name);
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
});

test('a chapter names its source, its dates, its owners and the file to edit', async ({ page }) => {
  await page.goto('./kiyose/policy-ed4/governance/');
  const facts = page.locator('.document-facts');
  await expect(facts).toContainText('原文に記載なし');
  await expect(facts).toContainText('令和8年4月');
  await expect(facts).toContainText('最終確認日');
  await expect(facts).toContainText('次回確認日');
  await expect(facts.getByRole('link', { name: '人材育成課' })).toBeVisible();
  await expect(page.getByText('src/content/chapters/kiyose/policy-ed4/governance.mdx')).toBeVisible();
  for (const section of await page.locator('.prose section').all()) {
    await expect(section.locator(':scope > .source')).toContainText('出典');
  }
});

test('a term leads to every place that uses it', async ({ page }) => {
  await page.goto('./glossary/rpa/');
  await expect(page.getByRole('heading', { name: 'このことばが出てくるところ' })).toBeVisible();
  await page.locator('.related').getByRole('link', { name: 'AI-OCR' }).click();
  await expect(page.locator('main')).toContainText('RPA');
});

test('on paper the page stands without its navigation', async ({ page }) => {
  await page.goto('./kiyose/policy-ed4/background/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.locator('.contents')).toBeHidden();
  await expect(page.locator('main')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a chapter shows all its text, and a word leads to its explanation on the page', async ({ page }) => {
    await page.goto('./kiyose/policy-ed4/background/');
    const word = page.locator('a.term').first();
    const target = (await word.getAttribute('href')) ?? '';
    await word.click();
    await expect(page.locator(target)).toBeInViewport();
  });

  test('the search page says what to do instead', async ({ page }) => {
    await page.goto('./search/');
    await expect(page.getByText('検索にはJavaScriptが要ります')).toBeVisible();
  });
});
