import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, siteFolder, test } from './built-sites.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** The cells of a CSV without line breaks in its cells, as RFC 4180 has it. */
const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:"((?:[^"]|"")*)"|([^",]*))(?:,|$)/g)]
    .map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
    .slice(0, line.split(',').length);

/** A list of the desk as the build has published it: the heading, then the rows. */
function publishedCsv(name: string): string[][] {
  const text = readFileSync(join(siteFolder('root'), 'hr', `${name}.csv`), 'utf8');
  expect(text.startsWith('\uFEFF仕事,')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  return text.slice(1).trimEnd().split('\r\n').map(cellsOf);
}

test('each row leads to the file and the line where the inferred value stands, and the CSV has the same rows', async ({
  page,
}) => {
  await page.goto('./hr/inferred/');
  const rows = await page.locator('tr[data-owners]').evaluateAll((all) =>
    all.map((row) => {
      const text = (selector: string) => row.querySelector(selector)?.textContent ?? '';
      return {
        ...{ kind: text('th .row-major'), name: text('th a'), place: text('td:last-child').trim() },
        ...{ message: row.children[1]?.textContent ?? '', owners: row.children[2]?.textContent ?? '' },
      };
    }),
  );
  expect(rows.length).toBeGreaterThan(100);
  const lines = new Map<string, string[]>();
  for (const { place, name } of rows) {
    const [file = '', line] = place.split(':');
    const written = lines.get(file) ?? readFileSync(join(ROOT, file), 'utf8').split('\n');
    lines.set(file, written);
    expect(written[Number(line) - 1], `${name} ${place}`).toMatch(/inferred|certain: false/);
  }

  const [heads = [], ...cells] = publishedCsv('inferred');
  const of = (row: readonly string[], head: string) => row[heads.indexOf(head)] ?? '';
  expect(
    cells.map((row) => ({
      kind: of(row, '種類'),
      name: of(row, '項目'),
      place: `${of(row, 'ファイル')}:${of(row, '行')}`,
      message: of(row, '内容'),
      owners: of(row, '担当').replaceAll(' / ', '・'),
    })),
  ).toEqual(rows);
});

test('a number of the overview opens exactly the rows that it counts, and the list can be narrowed and widened again', async ({
  page,
}) => {
  await page.goto('./hr/');
  await expect(page.getByText('これは職員や部署の評価ではありません。')).toBeVisible();
  const link = page.getByRole('link', { name: /^決まっていない校訂注、入間市: / });
  const count = Number(await link.textContent());
  const all = Number(
    await page
      .getByRole('table', { name: '団体ごとの件数' })
      .getByRole('row', { name: /^決まっていない校訂注/ })
      .getByRole('cell')
      .first()
      .textContent(),
  );
  await link.click();
  await expect(page).toHaveURL(/\/hr\/errata\/\?organization=iruma$/);
  const rows = page.locator('tr[data-owners]:visible');
  const status = page.locator('desk-filter [role="status"]');
  await expect(status).toHaveText(`${all}件のうち、${count}件を表示しています。`);
  await expect(rows).toHaveCount(count);
  await expect(page.getByLabel('団体')).toHaveValue('iruma');
  expect((await rows.locator('td:last-child').allTextContents()).map((place) => place.trim())).toEqual(
    publishedCsv('errata').flatMap((row) => (row[1] === '入間市' ? [`${row[10]}:${row[11]}`] : [])),
  );

  await page.getByLabel('担当').selectOption('清瀬市 DX推進課');
  await expect(status).toHaveText(`あてはまるものはありません（全部で${all}件）。`);
  await expect(rows).toHaveCount(0);
  await page.getByRole('button', { name: 'すべて表示に戻す' }).click();
  await expect(status).toHaveText(`全部で${all}件です。`);
  await expect(rows).toHaveCount(all);
  await expect(page).toHaveURL(/\/hr\/errata\/$/);
});

test('one CSV holds the rows of all lists', () => {
  const works = [
    ...new Set(
      publishedCsv('desk')
        .slice(1)
        .map(([work = '']) => work),
    ),
  ];
  const html = readFileSync(join(siteFolder('root'), 'hr', 'index.html'), 'utf8');
  const files = [...html.matchAll(/\/hr\/([a-z-]+)\.csv/g)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'desk');
  expect(works.length).toBeGreaterThan(5);
  expect(publishedCsv('desk').slice(1)).toEqual(files.flatMap((name) => publishedCsv(name).slice(1)));
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every row is in sight, a narrowed address included, and no control is offered that would not work', async ({
    page,
  }) => {
    await page.goto('./hr/errata/?organization=iruma');
    await expect(page.locator('tr[data-owners]:visible')).toHaveCount(publishedCsv('errata').length - 1);
    await expect(page.locator('desk-filter')).toBeHidden();
    await page.goto('./hr/moves/');
    await expect(page.getByText('移動の記録は、どれも今ある項目へつながっています。')).toBeVisible();
  });
});
