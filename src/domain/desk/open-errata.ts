import { choiceLabel } from '../../model/field-label.ts';
import { erratum } from '../../model/kinds/erratum.ts';
import { rowAbout } from './responsibility.ts';
import type { Work } from './work.ts';

export const openErrata: Work = {
  id: 'errata',
  title: '決まっていない校訂注',
  about:
    '原文の傷みや食い違いの読みのうち、発行者や元の資料でまだ確かめていないものです。確からしさの低い順に並べています。確からしさが1のものは、原文だけで決まるので数えません。',
  todo: '原文の発行者か元の資料で確かめたら、校訂注のファイルに settled（確かめた日と確かめ方）を書きます。読みが違っていれば、内容と校訂注の両方を直します。',
  none: '確かめの済んでいない校訂注はありません。',
  *rows({ catalog }) {
    const open = catalog.all('erratum').filter(({ data }) => data.settled === undefined && data.confidence < 1);
    for (const entry of open.toSorted(
      (a, b) => a.data.confidence - b.data.confidence || (a.data.code < b.data.code ? -1 : 1),
    )) {
      const { where, confidence, treatment } = entry.data;
      const handled = choiceLabel(erratum.shape.treatment, treatment) ?? treatment;
      yield rowAbout(
        catalog,
        entry,
        { path: ['confidence'] },
        `${where}: 確からしさ${confidence.toFixed(2)}。${handled}。`,
      );
    }
  },
};
