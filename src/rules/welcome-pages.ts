import { FEWEST_WELCOME_PAGES as FEWEST } from '../domain/entered.ts';
import { PERIOD_NAMES, welcomePagesOf } from '../domain/welcome.ts';
import { kindOfFolder } from '../model/collections.ts';
import { firstSegment, lastSegment } from '../model/ids.ts';
import { PERIODS } from '../model/kinds/welcome.ts';
import type { Rule } from './rule.ts';

/** More than a newcomer reads. Source: the brief of the reading path, five to seven pages. */
const MOST = 7;

/** Stands in the address of the card: `/kiyose/start/card/`. */
const TAKEN = 'card';

export const welcomePages: Rule = {
  id: 'welcome-pages',
  severity: 'error',
  title: '「はじめての方へ」が、初日・1か月・1年の順に並ぶ5〜7頁であること',
  why: '新しい人が迷わず読み切れる長さと順番を保つためです。着任カードも、この頁から作ります。',
  example: {
    bad: '# 6番目が初日、5番目が1年\nperiod: first-day\norder: 6',
    good: 'period: first-year\norder: 6',
  },
  *check({ catalog, misfits, faults }) {
    const incomplete =
      misfits.some(({ draft }) => draft.kind === 'welcome') ||
      faults.some(({ file }) => kindOfFolder(file.split('/')[2] ?? '') === 'welcome');
    for (const org of new Set(catalog.all('welcome').map(({ id }) => firstSegment(id)))) {
      const pages = welcomePagesOf(catalog, org);
      for (const [index, page] of pages.entries()) {
        if (lastSegment(page.id) === TAKEN) {
          yield {
            spot: { file: page.file, line: 1, column: 1 },
            message: `「${TAKEN}」という名前は、着任カードの番地に使われています。`,
            hint: 'ファイルの名前を変えてください。',
          };
        }
        const before = pages[index - 1];
        if (!before || PERIODS.indexOf(before.data.period) <= PERIODS.indexOf(page.data.period)) continue;
        yield {
          spot: { draft: page, path: ['period'] },
          message: `「${PERIOD_NAMES[page.data.period]}」の頁が、「${PERIOD_NAMES[before.data.period]}」の頁より後に並んでいます。`,
          candidates: [before.data.period],
          hint: 'period か order を直してください。',
        };
      }
      const last = pages.at(-1);
      if (!last || incomplete) continue;
      const spot = { draft: last, path: ['order'] };
      // Pages are entered one after the other: a city that is still at it says so itself.
      const isEntering = catalog.find('organization', org)?.data.unentered?.includes('welcome') ?? false;
      if ((pages.length < FEWEST && !isEntering) || pages.length > MOST) {
        yield {
          spot,
          message: `「はじめての方へ」の頁が${pages.length}つです。`,
          hint: `${FEWEST}〜${MOST}頁になるように、頁を分けるか、まとめてください。`,
        };
      }
      const missing = (isEntering ? [] : PERIODS).filter((period) => !pages.some(({ data }) => data.period === period));
      for (const period of missing) {
        yield {
          spot,
          message: `「${PERIOD_NAMES[period]}」に読む頁がありません。`,
          hint: `period: ${period} の頁を足してください。`,
        };
      }
    }
  },
};
