import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages } from './built-pages.ts';
import { expect, siteFolder, SITES, test } from './built-sites.ts';

const OLD = 'glossary/fact-check/';

for (const site of SITES) {
  test.describe(`the site "${site}"`, () => {
    test.use({ site });

    test('leads from the old address of a page to where it went, with the place inside it', async ({
      page,
      baseURL,
    }) => {
      await page.goto(`./${OLD}`);
      await expect(page).toHaveURL(`${baseURL}glossary/hallucination/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('ハルシネーション');
      await page.goto(`./${OLD}#main`);
      await expect(page).toHaveURL(`${baseURL}glossary/hallucination/#main`);
    });
  });
}

test('the old address says in plain words what became of it, and where', () => {
  const html = readFileSync(join(siteFolder('under'), OLD, 'index.html'), 'utf8');
  expect(html.replace(/<[^>]+>/g, '').replace(/\s+/g, '')).toContain(
    '用語「情報が正しいかどうか」は、令和8年11月21日に「ハルシネーション」へ移りました（用語ではなく文の一部だったので、調べたい人が探す用語の別名にした）。自動で移らないときは、上のリンクを選んでください。',
  );
  expect(html).toContain('<link rel="canonical" href="/hr/jinzai/glossary/hallucination/">');
});

test('old addresses are found by nobody who does not know them: no page links to one, and no search', () => {
  const isOld = ({ html }: { html: string }) => html.includes('http-equiv="refresh"');
  const old = builtPages('root').filter(isOld);
  expect(old.map(({ address }) => address)).toContain(OLD);
  for (const { address, html, tags } of old) {
    expect(html, address).not.toContain('data-pagefind-body');
    expect(
      tags
        .filter(({ attributes }) => attributes.get('name') === 'robots')
        .map(({ attributes }) => attributes.get('content')),
    ).toEqual(['noindex']);
    const linking = builtPages('root').filter((page) =>
      page.tags.some(({ attributes }) => attributes.get('href') === `/${address}`),
    );
    expect(linking.map((page) => page.address)).toEqual([]);
  }
});

test('the list of changes names what has moved', async ({ page }) => {
  await page.goto('./changes/');
  const row = page.getByRole('region', { name: '無くなった・移った項目' }).getByRole('listitem').first();
  await expect(row).toHaveText(
    /用語「情報が正しいかどうか」は、令和8年11月21日に「\s*ハルシネーション\s*」へ移りました/,
  );
  await row.getByRole('link', { name: 'ハルシネーション' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ハルシネーション');
});
