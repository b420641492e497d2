import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, siteFolder, test } from './built-sites.ts';

/** A row of /data/role-changes.json. */
interface ChangeRow {
  id: string;
  org: string;
  from: string;
  to: string;
  competency: string;
  competencyName: string;
  before: string | null;
  after: string | null;
  change: string;
  statementsBefore: string[];
  statementsAfter: string[];
  url: string;
}

const published = <T>(table: string): T[] =>
  JSON.parse(readFileSync(join(siteFolder('root'), `data/${table}.json`), 'utf8')) as T[];

const name = (id: string) => id.split('/')[1] ?? '';

test('a 主任 who is about to become 係長 finds what changes with two clicks from home, and prints it on A4', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('region', { name: 'あなたの職層は' }).getByRole('link', { name: '主任級' }).click();
  await page.getByRole('link', { name: '主任級 → 係長級 で変わること' }).click();
  await expect(page).toHaveURL(/\/kiyose\/roles\/compare\/shunin\.\.kakaricho\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('主任級 → 係長級');
  await expect(page.getByRole('link', { name: '見出しは同じで、言葉が変わる 4' })).toBeVisible();
  await expect(page.getByText('昇任要件ではありません').first()).toBeVisible();

  const table = page.getByRole('region', { name: '求められることの変化' }).getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText(['能力', '今: 主任級', '次: 係長級']);
  const cells = table.getByRole('row', { name: /説明・調整/ }).getByRole('cell');
  await expect(cells.nth(0)).toContainText('受け持つ事案を分かりやすく説明できる');
  await expect(cells.nth(0)).not.toContainText('関係者と調整できる');
  await expect(cells.nth(1).getByRole('strong')).toHaveText('新しい文: 関係者と調整できる');

  const digital = page.getByRole('region', { name: 'デジタルの役割の変化' });
  await expect(digital.getByRole('row', { name: /スキルマップのレベル/ }).getByRole('cell')).toHaveText([
    /レベル2\s*推定/,
    /記載なし/,
  ]);
  await expect(page.getByText('レベル2 → 記載なし（19スキル）')).toBeVisible();

  // A4 in points; the sheets are upright.
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, x, y]) => [
    Math.round(Number(x)),
    Math.round(Number(y)),
  ]);
  expect(boxes.length).toBeGreaterThan(0);
  expect(boxes.length).toBeLessThanOrEqual(3);
  for (const box of boxes) expect(box).toEqual([595, 842]);
});

test('on paper no promotion diff has a row that is cut or runs off the sheet', async ({ page }) => {
  // What A4 leaves inside the margins of print.css, in CSS pixels.
  const sheet = { width: 687, height: 997 };
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: 'print' });
  for (const pair of [
    'kiyose/roles/compare/shuji..bucho',
    'kiyose/roles/compare/kacho-dairi..kacho',
    'tachikawa/roles/compare/shuji..bucho',
    'iruma/roles/compare/shuji..bucho',
  ]) {
    await page.goto(`./${pair}/`);
    const rows = await page.locator('.change-table tr').evaluateAll((list) =>
      list.map((row) => ({
        right: row.getBoundingClientRect().right,
        height: row.getBoundingClientRect().height,
        kept: getComputedStyle(row).breakInside,
      })),
    );
    expect(rows.length, pair).toBeGreaterThan(5);
    for (const row of rows) {
      expect(row.right, pair).toBeLessThanOrEqual(sheet.width);
      expect(row.height, pair).toBeLessThan(sheet.height / 2);
      expect(row.kept, pair).toBe('avoid');
    }
  }
});

test('no role asks the reader to take in more than seven things before the first 「もっと見る」', async ({ page }) => {
  const roles = published<{ url: string; name: string }>('roles');
  expect(roles).toHaveLength(20);
  for (const role of roles) {
    await page.goto(`.${role.url}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(role.name);
    const kinds = await page
      .locator('main :is(.more > summary, .expectations > div, .role-persona, .change-card, .tied > li)')
      .evaluateAll((list) =>
        list
          .filter((element) => element.matches('summary') || !element.closest('details'))
          .map((element) => element.tagName),
      );
    const before = kinds.indexOf('SUMMARY');
    expect(before, role.url).toBeGreaterThan(0);
    expect(before, role.url).toBeLessThanOrEqual(7);
    await expect(page.getByText('ここに書かれていることは期待の目安であり、昇任要件ではありません。')).toBeVisible();
  }
});

test('a role with marks shows ◎ before ○, each spoken, and opens the rest of a group on demand', async ({ page }) => {
  await page.goto('./iruma/roles/shusa/');
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([
    '◎ 特に求められる（8）',
    '○ 求められる（5）',
    '印の表に無いもの（1）',
    '印の記載なし（4）',
  ]);
  const hidden = page.getByRole('term').filter({ hasText: 'プレゼンテーション能力' });
  await expect(hidden).toBeHidden();
  const more = page.getByText('もっと見る（残り3件）').first();
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(hidden).toBeVisible();
  await expect(hidden).toContainText('特に求められる');
});

test('a link into a folded part opens it', async ({ page }) => {
  await page.goto('./iruma/roles/shusa/#shusa--work-management');
  await expect(page.locator('#shusa--work-management')).toBeInViewport();
});

test('what is folded on the screen is printed', async ({ page }) => {
  await page.goto('./iruma/roles/shusa/');
  const folded = page.locator('#shusa--work-management');
  const isDrawn = () => folded.evaluate((element) => element.checkVisibility());
  expect(await isDrawn()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await isDrawn()).toBe(true);
  await expect(page.getByText('もっと見る').first()).toBeHidden();
});

test('a role says which digital level goes with it, for how many skills, and leads to them', async ({ page }) => {
  await page.goto('./kiyose/roles/shunin/');
  const digital = page.getByRole('region', { name: '一般行政職員' });
  await expect(digital).toContainText(/スキルマップで求めるレベル: レベル2\s*推定/);
  await digital.getByRole('link', { name: 'レベル2まで求める19スキル' }).click();
  await expect(page.getByRole('heading', { name: 'レベル2', exact: true })).toBeInViewport();
});

test('a role says how an initiative is tied to it, and that all but its name is inferred', async ({ page }) => {
  await page.goto('./kiyose/roles/kakaricho/');
  const tied = page.getByRole('listitem').filter({ hasText: '文に「係長級」とある' });
  await expect(tied).toContainText('管理監督職員');
  await expect(tied).not.toContainText('推定');
  await expect(
    page.getByRole('listitem').filter({ hasText: 'デジタル人材の区分「管理監督職員」を通して' }).first(),
  ).toContainText('推定');
});

test('the trainings of a step are named, with those that prepare for it and those of any promotion', async ({
  page,
}) => {
  await page.goto('./tachikawa/roles/compare/kakaricho..kacho/');
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(['昇任に備える研修', '課長級を対象とする研修']);
  await expect(page.getByRole('listitem').filter({ hasText: '管理職準備' })).toContainText('推定');
  await page.goto('./iruma/roles/compare/shunin..shusa/');
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(['昇任などの機会に行う研修']);
  await page.goto('./kiyose/roles/compare/shunin..kakaricho/');
  await expect(page.getByText('方針に、研修ごとの名前と対象の記載がありません。')).toBeVisible();
});

test('what is handed over has its own heading, and its marks are spoken', async ({ page }) => {
  await page.goto('./tachikawa/roles/compare/kakaricho..kacho/');
  await expect(
    page.getByRole('rowheader', { name: /「特に必要」\s*から\s*「必要」\s*になる（手放す・後進に渡す）（1）/ }),
  ).toContainText(
    '「手放す・後進に渡す」は、重みが下がることについてのこのサイトの読み方です（推定）。求められなくなるのではありません。',
  );
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '職務遂行能力' }) });
  await expect(row.getByRole('cell').nth(0)).toContainText('特に必要');
  await expect(row.getByRole('cell').nth(1)).toContainText(/必要.*言葉の記載なし/s);
});

test('headings of the same name stay apart, stand side by side, and are marked as inferred', async ({ page }) => {
  await page.goto('./kiyose/roles/compare/kacho-dairi..kacho/');
  await expect(page.getByRole('rowheader', { name: '新しい見出し（6）' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /見出しがなくなる（6）/ })).toContainText(
    '次の職の表に書かれていないという意味で、不要という意味ではありません。',
  );
  await expect(
    page.getByText(
      '表の見出しは、職によって違います。このため、「新しい見出し」と「見出しがなくなる」に分かれて出ます。求められることが丸ごと入れ替わるという意味ではありません。名前が同じ見出しは推定の対として並べ、意味が同じだとは決めていません。',
    ),
  ).toBeVisible();
  const now = page.locator('#coordination').getByRole('cell').first();
  await expect(now).toContainText('同じ名前の見出しが課長代理にもあります');
  await expect(now).toContainText('推定');
  await expect(now).toContainText('関係者と粘り強く調整できる');
  await page.locator('#briefing').getByRole('link', { name: '課長の「説明・調整」' }).click();
  await expect(page).toHaveURL(/#coordination$/);
});

test('every pair of ranks is one click from the table of pairs, and its page says what the published data say', async ({
  page,
}) => {
  const rows = published<ChangeRow>('role-changes');
  for (const [org, count] of [
    ['kiyose', 28],
    ['tachikawa', 10],
    ['iruma', 21],
  ] as const) {
    await page.goto(`./${org}/roles/compare/`);
    const links = page.getByRole('table').getByRole('link', { name: /の変化$/ });
    await expect(links).toHaveCount(count);
    // Read as the server sends them, without opening sixty pages one by one.
    const pages = await links.evaluateAll((list) =>
      Promise.all(
        list.map(async (link) => {
          const { href: address } = link as HTMLAnchorElement;
          const answer = await fetch(address);
          const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
          const bodies = [...(page.querySelector('.change-table')?.querySelectorAll('tbody') ?? [])];
          const shown = bodies.flatMap((body) =>
            [...body.querySelectorAll('tr[id]')].map((row) => ({
              id: row.id,
              change: body.querySelector('th[id]')?.id.replace('change-', ''),
              sides: [...row.querySelectorAll('td')].map((cell) => ({
                mark: /[◎○]/.exec(cell.querySelector('.mark')?.textContent ?? '')?.[0] ?? null,
                words: [...cell.querySelectorAll('.plain > li')].map((item) =>
                  (item.textContent ?? '').replace('新しい文:', '').trim(),
                ),
              })),
            })),
          );
          return { address, status: answer.status, shown };
        }),
      ),
    );
    for (const { address, status, shown } of pages) {
      const [from = '', to = ''] = (address.split('/').at(-2) ?? '').split('..');
      const expected = rows.filter((row) => row.from === `${org}/${from}` && row.to === `${org}/${to}`);
      expect(status, address).toBe(200);
      expect(shown, address).toEqual(
        expected.map((row) => ({
          id: name(row.competency),
          change: row.change,
          sides: [
            { mark: row.before, words: row.statementsBefore },
            { mark: row.after, words: row.statementsAfter },
          ],
        })),
      );
    }
  }
});

test('two ranks can also be chosen from the list of ranks', async ({ page }) => {
  await page.goto('./kiyose/roles/');
  await page.getByRole('link', { name: '二つの職を比べる（昇任差分）' }).click();
  await page
    .getByRole('row', { name: /^主任級/ })
    .getByRole('link', { name: '主任級から課長へ 12の変化' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('主任級 → 課長');
});

test('promotion diffs do not flood the search', async ({ page }) => {
  await page.goto('./kiyose/roles/compare/shunin..kakaricho/');
  await expect(page.locator('[data-pagefind-body]')).toHaveCount(0);
  await page.goto('./kiyose/roles/kakaricho/');
  await expect(page.locator('[data-pagefind-body]')).toHaveCount(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the role, the table of pairs and the diff are all there', async ({ page }) => {
    await page.goto('./tachikawa/roles/kacho/');
    await page.getByText('もっと見る（残り4件）').click();
    await expect(page.getByRole('term').filter({ hasText: '専門能力' })).toBeVisible();
    await page.getByRole('link', { name: 'ほかの二つの職を比べる' }).click();
    await page.getByRole('link', { name: '係長級から課長級へ' }).click();
    await expect(page.getByRole('table').first().getByRole('row')).toHaveCount(17);
  });
});
