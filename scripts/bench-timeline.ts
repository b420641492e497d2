import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { ensureBrowser, launchArguments } from '../src/integrations/browser.ts';
import { readBuildRecord } from '../src/integrations/build-record.ts';
import { type FrameWork, frameWork, MARK, type TraceEvent } from '../src/integrations/frame-work.ts';
import { startServer } from '../src/integrations/static-server.ts';

// Measures what one interaction with the timeline costs a slow machine, in a real browser: first the time the page's own
// thread works, which other programs do not disturb, times the factor; then by the clock, with the processor held back.
// npm run bench:timeline [-- --site DIR] [--page tachikawa/career/] [--rate 4] [--rounds 9] [--width 1280] [--json FILE]
const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    page: { type: 'string', default: 'tachikawa/career/' },
    rate: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '9' },
    width: { type: 'string', default: '1280' },
    json: { type: 'string' },
  },
});
const dir = resolve(root, values.site);
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];
/** A frame at 60 frames a second. */
const FRAME_MS = 1000 / 60;
/** After this the page has done all that follows from an interaction. */
const QUIET_MS = 400;

/** One way to use the page: what is made ready, and the one key that is measured. */
interface Interaction {
  name: string;
  ready: (page: Page) => Promise<void>;
  key: string;
}

const focus = (selector: string) => async (page: Page) => {
  await page.locator(selector).first().focus();
};
const onItem = focus('.tl-pictures a[tabindex="0"]');
const inFold = (fold: string, selector: string) => async (page: Page) => {
  await page.locator(`[data-fold="${fold}"]`).evaluate((element: HTMLDetailsElement) => (element.open = true));
  await focus(selector)(page);
};
/** In the order in which they are done. Each one also leads back, so that a round ends as it began. */
const INTERACTIONS: Interaction[] = [
  { name: '矢印（隣の項目へ）', ready: onItem, key: 'ArrowRight' },
  { name: '矢印（下の段へ）', ready: onItem, key: 'ArrowDown' },
  { name: '選ぶ（説明を開く）', ready: onItem, key: 'Enter' },
  { name: '説明を閉じる', ready: onItem, key: 'Escape' },
  { name: '近くで見る（一段）', ready: onItem, key: '+' },
  { name: '近くで見る（二段目）', ready: onItem, key: '+' },
  { name: '広く見る（一段）', ready: onItem, key: '-' },
  { name: '広く見る（全体へ）', ready: onItem, key: '-' },
  { name: '段を隠す', ready: inFold('filter', '[name="lane"][value="ability"]'), key: 'Space' },
  { name: '段を出す', ready: inFold('filter', '[name="lane"][value="ability"]'), key: 'Space' },
  { name: '力で絞り込む', ready: inFold('filter', '[name="ability"]'), key: 'ArrowDown' },
  { name: '絞り込みを解く', ready: inFold('filter', '[name="ability"]'), key: 'ArrowUp' },
  { name: '昇任を動かす', ready: inFold('moves', '[data-move]:nth-of-type(1)'), key: '9' },
  { name: '目安に戻す', ready: inFold('moves', '[data-do="reset"]'), key: 'Enter' },
  { name: '軸を替える（年齢）', ready: focus('[name="axis"]:checked'), key: 'ArrowRight' },
  { name: '軸を戻す（入庁年数）', ready: focus('[name="axis"]:checked'), key: 'ArrowLeft' },
  { name: '表にする', ready: onItem, key: 't' },
  { name: '図に戻す', ready: focus('[data-part="table"] [tabindex]'), key: 't' },
];

const record = readBuildRecord(dir);
if (!record) throw new Error(`${dir} に、できあがったサイトがありません。先に npm run build を実行してください。`);
const [rate, rounds] = [Number(values.rate), Number(values.rounds)];

/** By the name of the interaction. */
type Found = Map<string, FrameWork[]>;

/** Does all interactions over and over, the processor held back by a factor; the first round only warms up. */
async function measure(page: Page, heldBack: number): Promise<Found> {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: heldBack });
  const found: Found = new Map();
  for (let round = 0; round <= rounds; round += 1) {
    await browser.startTracing(page, { categories: CATEGORIES });
    for (const { ready, key } of INTERACTIONS) {
      await ready(page);
      await page.waitForTimeout(QUIET_MS);
      await page.evaluate((mark) => performance.mark(mark), MARK);
      await page.keyboard.press(key);
      await page.waitForTimeout(QUIET_MS);
    }
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: TraceEvent[] };
    const work = frameWork(traceEvents);
    if (work.length !== INTERACTIONS.length)
      throw new Error(`${INTERACTIONS.length}回の操作のうち${work.length}回だけが測れました。`);
    if (round > 0)
      for (const [at, { name }] of INTERACTIONS.entries()) found.set(name, [...(found.get(name) ?? []), work[at]!]);
  }
  return found;
}

const share = (list: readonly number[], part: number) =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * part))] ?? NaN;
const columns = (list: readonly FrameWork[], keys: readonly (keyof FrameWork)[], factor = 1) =>
  keys.map((key) =>
    [0.5, 0.95].map((part) =>
      share(
        list.map((one) => one[key] * factor),
        part,
      ),
    ),
  );
const show = ([median, high]: number[], hasHigh = true) =>
  `${(median ?? NaN).toFixed(1).padStart(6)}${hasHigh ? `（${(high ?? NaN).toFixed(1).padStart(5)}）` : ''}`;

const site = await startServer({ dir, base: record.base, port: 0 });
const browser = await chromium.launch({ executablePath: ensureBrowser(console.log), args: launchArguments() });
let free: Found;
let held: Found;
try {
  const page = await browser.newPage({ locale: 'ja-JP', viewport: { width: Number(values.width), height: 800 } });
  await page.goto(`${site.url}${values.page}`);
  await page.waitForSelector('career-timeline[data-ready]');
  free = await measure(page, 1);
  held = await measure(page, rate);
} finally {
  await browser.close();
  await site.close();
}

console.log(
  `${values.page}（幅 ${values.width}、${rounds}回）。操作ひとつの、いちばん重い一こまの仕事（スクリプト・スタイル・配置・描画）。ミリ秒。中央値（95%）。一こまは ${FRAME_MS.toFixed(1)}。`,
);
console.log(`働いた時間×${rate}｜うちスクリプト、スタイル、配置、描画｜${rate}分の1の速さで、時計で｜最長の一続き`);
for (const { name } of INTERACTIONS) {
  const [work, script, style, layout, paint] = columns(
    free.get(name) ?? [],
    ['work', 'script', 'style', 'layout', 'paint'],
    rate,
  );
  const [elapsed, longest] = columns(held.get(name) ?? [], ['elapsed', 'longest']);
  const kinds = [script, style, layout, paint].map((times) => show(times ?? [], false)).join('');
  console.log(`${show(work ?? [])} ｜${kinds} ｜${show(elapsed ?? [])} ｜${show(longest ?? [])}  ${name}`);
}
if (values.json) {
  const result = { page: values.page, rate, free: Object.fromEntries(free), held: Object.fromEntries(held) };
  writeFileSync(values.json, `${JSON.stringify(result, null, 2)}\n`);
}
