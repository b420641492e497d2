import { nameOf } from '../addresses.ts';
import type { Catalog } from '../catalog.ts';
import { guidelineItems } from '../coverage.ts';
import { responsibilityForDocument } from './responsibility.ts';
import type { Responsibility, Work } from './work.ts';

/** The policy in force of an organisation is what a revision would change. */
function policyOf(catalog: Catalog, organization: string): Responsibility {
  const policy = catalog
    .all('document')
    .find(
      ({ data }) => data.organization === organization && data.status === 'current' && data.belongsTo === undefined,
    );
  return policy
    ? responsibilityForDocument(catalog, policy.id)
    : { organization, document: null, owners: [], due: null };
}

export const coverageGaps: Work = {
  id: 'coverage',
  title: '指針への答えの空白',
  about:
    '国の指針の項目のうち、団体の方針に「なし」か「一部」と判断したものです。判断はこのサイトのもので、団体や国の評価ではありません。',
  todo: '方針を読み直して判断が違っていれば、verdict・sections・reason を直します。方針に無いことは、次の改定で話し合う候補です。',
  none: '「なし」「一部」と判断した項目はありません。',
  *rows({ catalog }) {
    const items = new Map(guidelineItems(catalog).map((item, order) => [item.id, { item, order }]));
    const gaps = catalog.all('coverage').flatMap((entry) => {
      const found = items.get(entry.data.item);
      if (!found) return [];
      return entry.data.verdicts.flatMap(({ organization, verdict }, index) =>
        verdict === 'yes' ? [] : [{ ...found, entry, organization, verdict, index }],
      );
    });
    // What is not answered at all comes first, as on the page of a city's gaps.
    gaps.sort((a, b) => (a.verdict < b.verdict ? -1 : a.verdict > b.verdict ? 1 : a.order - b.order));
    for (const { item, entry, organization, verdict, index } of gaps) {
      yield {
        ...policyOf(catalog, organization),
        kind: 'guideline-item',
        id: item.id,
        name: `${item.data.number} ${nameOf(item)}`,
        message: verdict === 'no' ? '方針に記載が無い、という判断です。' : '方針に一部だけ書いてある、という判断です。',
        since: null,
        file: entry.file,
        at: { path: ['verdicts', index, 'verdict'] },
      };
    }
  },
};
