import type { Rule } from './rule.ts';

export const addresseeDisagreement: Rule = {
  id: 'addressee-disagreement',
  severity: 'error',
  title: '指針の項目の宛先が、求められていることの宛先と同じであること',
  why: '宛先は、どの団体が答える項目かを決めます。食い違うと、自治体に向けていないことが自治体の空白に数えられます。',
  example: {
    bad: 'addressees:\n  - 全団体\npoints:\n  - addressee: 都道府県',
    good: 'addressees:\n  - 都道府県\npoints:\n  - addressee: 都道府県',
  },
  *check({ catalog }) {
    for (const entry of catalog.all('guideline-item')) {
      const { addressees, points } = entry.data;
      const asked = new Set(points.map(({ addressee }) => addressee));
      const unknown = points.findIndex(({ addressee }) => !addressees.includes(addressee));
      const unasked = addressees.findIndex((addressee) => !asked.has(addressee));
      if (unknown >= 0) {
        yield {
          spot: { draft: entry, path: ['points', unknown, 'addressee'] },
          message: `宛先「${points[unknown]?.addressee ?? ''}」が、項目の宛先（addressees）にありません。`,
          candidates: addressees,
          hint: '原文の主語を見て、宛先か addressees を直してください。',
        };
      } else if (unasked >= 0) {
        yield {
          spot: { draft: entry, path: ['addressees', unasked] },
          message: `「${addressees[unasked] ?? ''}」に向けて求められていることがありません。`,
          hint: '原文の主語を見て、この宛先を消すか、points の addressee を直してください。',
        };
      }
    }
  },
};
