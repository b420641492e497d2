import type { Page } from '@playwright/test';
import { expect, test } from './built-sites.ts';
import { blockStorage, fillStorage, keepText, record } from './device.ts';

/** The pages that read the storage, and the record that each is about. */
const PAGES = [
  ['self-check', './kiyose/self-check/kakaricho/'],
  ['progress', './kiyose/paths/kakaricho/'],
  ['me', './'],
  ['records', './records/'],
] as const;
type PageName = (typeof PAGES)[number][0];

const LABELS = { me: '自分の職層と入庁の年度', 'self-check': '自己点検の記録', progress: '学習の記録' } as const;
type Name = keyof typeof LABELS;
const NAMES = Object.keys(LABELS) as Name[];

const unreadable = (label: string) =>
  `このブラウザーにある${label}は、壊れているか、ほかの仕組みのもので、読めませんでした。もとの記録は消さずに別に取ってあります。「手元の記録」の頁から書き出せます。`;
const partly = (label: string) =>
  `このブラウザーにある${label}の一部が壊れていて、読めませんでした。読めた分はそのまま使えます。もとの記録は別に取ってあります。「手元の記録」の頁から書き出せます。`;
const newer = (label: string) =>
  `このブラウザーにある${label}は、新しい版のこのサイトが保存したものです。上書きしないように、ここでの変更は保存しません。頁を読み込み直してください。`;

const MARK = { value: 2, name: '倫理・規律', day: '2026-11-20' };
const STEP = { id: 'read:term:dx', title: 'DX', path: 'kiyose/kakaricho', day: '2026-11-20' };
const whole = (data: unknown) => JSON.stringify({ version: 1, data });

/** A damage: what stands in the storage in place of each record, and what the page then says of it; null for nothing. */
interface Damage {
  name: string;
  text: (record: Name) => string;
  says: ((label: string) => string) | null;
}
const everywhere = (name: string, text: string, says: Damage['says']): Damage => ({ name, text: () => text, says });
const each = (name: string, texts: Record<Name, string>, says: Damage['says']): Damage => ({
  name,
  text: (record) => texts[record],
  says,
});

const DAMAGES: Damage[] = [
  everywhere('an empty text', '', unreadable),
  everywhere('JSON that was cut off', '{"version":1,"data":{"done":[{"id":"read:ter', unreadable),
  everywhere('a page of another program', '<!doctype html><title>x</title>', unreadable),
  everywhere('a bare number', '42', unreadable),
  everywhere('nothing', 'null', unreadable),
  everywhere('a list in place of a record', '[1,2,3]', unreadable),
  everywhere('a record without a version', '{"data":{}}', unreadable),
  everywhere('a version in words', '{"version":"one","data":{}}', unreadable),
  everywhere('data of the wrong kind', whole('text'), unreadable),
  everywhere('JSON of another program', '{"version":1,"user":{"id":7}}', unreadable),
  everywhere('a huge text', whole({ done: 'x'.repeat(1_100_000) }), unreadable),
  everywhere('a deep nest', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, unreadable),
  everywhere('a record of a later version', '{"version":99,"data":{"future":true}}', newer),
  each(
    'negative levels and years',
    {
      me: whole({ role: 'kiyose/shunin', joined: -5 }),
      'self-check': whole({ abilities: { 'kiyose/kakaricho': { 'kiyose/ethics': { ...MARK, value: -1 } } } }),
      progress: whole({ done: [{ ...STEP, id: -1 }] }),
    },
    partly,
  ),
  each(
    'levels and years in words',
    {
      me: whole({ role: 'kiyose/shunin', joined: '2020' }),
      'self-check': whole({ skills: { 'kiyose/zoom': { ...MARK, value: '2' } } }),
      progress: whole({ done: [{ ...STEP, title: 7 }] }),
    },
    partly,
  ),
  each(
    'names that objects have by themselves',
    {
      me: '{"version":1,"data":{"role":"__proto__","__proto__":{"role":"a/b"}}}',
      'self-check': '{"version":1,"data":{"skills":{"__proto__":{"value":1,"name":"x"},"constructor":1}}}',
      progress: '{"version":1,"data":{"done":[{"__proto__":{"id":"x"}},{"id":"constructor"}]}}',
    },
    partly,
  ),
  each(
    'ids of nothing',
    {
      me: whole({ role: 'kiyose/shogun' }),
      'self-check': whole({ abilities: { 'kiyose/kakaricho': { 'kiyose/telegraph': MARK } } }),
      progress: whole({ done: [{ ...STEP, id: 'read:term:telegraph' }] }),
    },
    null,
  ),
  each(
    'markup in names and ids',
    {
      me: whole({ role: '<img src=x onerror=alert(1)>' }),
      'self-check': whole({ skills: { '<img src=x>': MARK }, abilities: {} }),
      progress: whole({ done: [STEP, { ...STEP, id: '<img src=x>' }] }),
    },
    partly,
  ),
];

/** Does what a person does on a page, and sees that the page holds it. */
async function enter(page: Page, name: PageName): Promise<void> {
  switch (name) {
    case 'self-check': {
      const choice = page.getByRole('group', { name: '説明・調整: いまの自分' }).getByLabel('人に示せる');
      await choice.check();
      await expect(page.locator('[data-standing] tr').filter({ hasText: '説明・調整' })).toContainText('人に示せる');
      break;
    }
    case 'progress': {
      const box = page.locator('li[data-step]').first().getByRole('checkbox');
      await box.check();
      await expect(page.getByRole('region', { name: '次にやること' })).toContainText('の手順のうち1が済みました');
      break;
    }
    case 'me':
      await expect(page.locator('.role-button')).toHaveCount(8);
      break;
    case 'records':
      await expect(page.locator('.records-item')).not.toHaveCount(0);
      break;
  }
}

/** Sees what the page says, where it says anything: the home page leaves that to the page 手元の記録. */
async function hear(page: Page, name: PageName, says: Damage['says']): Promise<void> {
  const own = name === 'me' ? [] : name === 'records' ? NAMES : [name];
  for (const record of own) {
    const place = page
      .locator(name === 'records' ? '.records-item' : 'trouble-note')
      .filter({ hasText: LABELS[record] });
    if (says) await expect(place.first()).toContainText(says(LABELS[record]));
    else await expect(page.locator('trouble-note:visible')).toHaveCount(0);
  }
}

for (const { name: damage, text, says } of DAMAGES) {
  test(`${damage} in the storage breaks no page and costs nothing that is entered then`, async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    for (const [name, address] of PAGES) {
      // The smallest thing of the same origin.
      await page.goto('./icon.svg');
      await page.evaluate(() => localStorage.clear());
      for (const record of NAMES) await keepText(page, record, text(record));
      await page.goto(address);
      await hear(page, name, says);
      await enter(page, name);
      if (name !== 'self-check' && name !== 'progress') continue;
      if (says === newer) {
        // What a later version kept stands untouched.
        expect(await record(page, name)).toEqual({ version: 99, data: { future: true } });
        continue;
      }
      await page.reload();
      if (name === 'self-check') {
        const choice = page.getByRole('group', { name: '説明・調整: いまの自分' }).getByLabel('人に示せる');
        await expect(choice).toBeChecked();
      } else await expect(page.locator('li[data-step]').first().getByRole('checkbox')).toBeChecked();
      if (says)
        await expect(page.locator('trouble-note')).toContainText(
          `読めなかった${LABELS[name]}を、消さずに別に取ってあります。`,
        );
    }
    await expect(page.locator('main img')).toHaveCount(0);
    expect(errors).toEqual([]);
  });
}

test('a full storage breaks no page, and what is entered can be written out', async ({ page }) => {
  await page.goto('./about/');
  await fillStorage(page);
  for (const [name, address] of PAGES) {
    await page.goto(address);
    await enter(page, name);
    if (name !== 'self-check' && name !== 'progress') continue;
    const note = page.getByRole('region', { name: '保存についてのお知らせ' });
    await expect(note).toContainText(
      `ブラウザーの保存場所がいっぱいで、${LABELS[name]}を保存できませんでした。入力した内容はこの頁を閉じるまで残ります。ファイルに書き出してから、ほかの記録を消してください。`,
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      note.getByRole('button', { name: 'いまの内容をファイルに書き出す' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^michishirube-.+\.json$/);
  }
});

test('a blocked storage breaks no page, and what is entered can be written out', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await blockStorage(page);
  for (const [name, address] of PAGES) {
    await page.goto(address);
    await enter(page, name);
    if (name !== 'self-check' && name !== 'progress') continue;
    const note = page.getByRole('region', { name: '保存についてのお知らせ' });
    await expect(note).toContainText(
      `このブラウザーでは${LABELS[name]}を保存できません（プライベートモードか、保存を止める設定です）。入力した内容はこの頁を閉じるまで残ります。要るものはファイルに書き出すか、印刷してください。`,
    );
    await expect(note.getByRole('button', { name: 'いまの内容をファイルに書き出す' })).toBeVisible();
  }
  expect(errors).toEqual([]);
});
