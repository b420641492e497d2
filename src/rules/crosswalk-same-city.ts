import { memberId } from '../domain/crosswalks.ts';
import { firstSegment } from '../model/ids.ts';
import type { Rule } from './rule.ts';

const FIELDS = { role: '職層（role）', competency: '能力（competency）' } as const;

export const crosswalkSameCity: Rule = {
  id: 'crosswalk-same-city',
  severity: 'error',
  title: '対応表の一行に、団体ごとに一つずつ、相手か、無い理由があること',
  why: '対応表は、違う団体のものを結ぶ表です。同じ団体の二つを結ぶと、二つが同じものに見えてしまいます。',
  example: {
    bad: '- organization: kiyose\n  role: kiyose/kacho\n- organization: kiyose\n  role: kiyose/fuku-sanji',
    good: '- organization: kiyose\n  role: kiyose/kacho\n- organization: iruma\n  role: iruma/kacho',
  },
  *check({ catalog }) {
    for (const entry of catalog.all('crosswalk')) {
      const { kind, members } = entry.data;
      const seen = new Set<string>();
      for (const [index, member] of members.entries()) {
        const at = (field: string) => ({ draft: entry, path: ['members', index, field] });
        const other = kind === 'role' ? 'competency' : 'role';
        const id = memberId(member);
        // An id of another organisation than the member's has a rule of its own.
        const isStray = id !== undefined && firstSegment(id) !== member.organization;
        if (!isStray && seen.has(member.organization)) {
          yield {
            spot: at('organization'),
            message: `「${member.organization}」が、この行に二度出てきます。`,
            hint: '一つの行には、団体ごとに一つだけ書きます。別の対応なら、行（ファイル）を分けてください。',
          };
        } else if (member[other] !== undefined) {
          yield {
            spot: { ...at(other), what: 'key' },
            message: `${FIELDS[kind]}の対応表に、${FIELDS[other]}が書かれています。`,
            candidates: [kind],
            hint: 'この項目の名前か、ファイルの kind を直してください。',
          };
        } else if (id === undefined && member.missing === undefined) {
          yield {
            spot: at('organization'),
            message: `「${member.organization}」に、${FIELDS[kind]}も、対応が無い理由（missing）もありません。`,
            hint: 'どちらかを書いてください。',
          };
        } else if (id !== undefined && member.missing !== undefined) {
          yield {
            spot: { ...at('missing'), what: 'key' },
            message: `「${member.organization}」に、${FIELDS[kind]}と、対応が無い理由（missing）の両方があります。`,
            hint: 'どちらかの行を消してください。',
          };
        }
        seen.add(member.organization);
      }
    }
  },
};
