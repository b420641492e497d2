import { knownIds } from './finding/known-ids.ts';
import type { Rule } from './rule.ts';

export const coverageIncomplete: Rule = {
  id: 'coverage-incomplete',
  severity: 'error',
  title: '指針のどの項目にも、方針を載せたどの団体についても判断があること',
  why: '判断の抜けた欄は、記載が無いのか、まだ調べていないのかが分かりません。',
  example: {
    bad: 'verdicts:\n  - organization: kiyose',
    good: 'verdicts:\n  - organization: kiyose\n  - organization: tachikawa',
  },
  *check(subject) {
    const { catalog, graph } = subject;
    const ids = knownIds(subject);
    const judged = new Set(catalog.all('coverage').map(({ data }) => data.item));
    for (const item of catalog.all('guideline-item')) {
      // A file of judgements that cannot be taken into the catalog is reported where it stands.
      if (judged.has(item.id) || ids.has('coverage', item.id)) continue;
      yield {
        spot: { draft: item, path: [] },
        message: `指針の項目「${item.data.name}」に、各団体の判断がありません。`,
        hint: `src/content/coverage/${item.id}.yaml に、団体ごとの判断を書いてください。`,
      };
    }
    const cities = catalog
      .all('organization')
      // Nobody has judged a city that says so itself.
      .filter(({ data }) => !data.unentered?.includes('coverage'))
      .filter(({ id, data }) => data.type === 'municipality' && hasPolicy(id))
      .sort((a, b) => a.data.order - b.data.order);
    for (const entry of catalog.all('coverage')) {
      const named = new Set(entry.data.verdicts.map(({ organization }) => organization));
      const missing = cities.filter(({ id }) => !named.has(id));
      // A misspelt or repeated organisation is reported as such; it was meant for a missing one.
      if (missing.length === 0 || named.size < entry.data.verdicts.length) continue;
      if (graph.from('coverage', entry.id).some((reference) => ids.isDangling(reference))) continue;
      yield {
        spot: { draft: entry, path: ['verdicts'], what: 'key' },
        message: `${missing.map(({ data }) => data.name).join('、')}についての判断がありません。`,
        hint: 'verdicts に、organization・verdict・sections・reason を足してください。',
      };
    }

    function hasPolicy(organization: string): boolean {
      return catalog
        .all('document')
        .some(
          ({ data }) => data.organization === organization && data.status === 'current' && data.text === 'included',
        );
    }
  },
};
