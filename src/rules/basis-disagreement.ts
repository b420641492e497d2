import type { Entry } from '../model/entry.ts';
import type { Finding, Rule } from './rule.ts';

export const basisDisagreement: Rule = {
  id: 'basis-disagreement',
  severity: 'error',
  title: '値の有無と、根拠（…Basis）や校訂の扱いが合っていること',
  why: '根拠は画面に出ます。値が無いのに「原文に書いてある」と示すと、読む人を誤らせます。',
  example: {
    bad: 'requiredSkillLevel: null\nrequiredSkillLevelBasis: stated',
    good: 'requiredSkillLevel: null\nrequiredSkillLevelBasis: unknown',
  },
  *check({ catalog }) {
    for (const entry of catalog.all('persona')) {
      const { requiredSkillLevel, requiredSkillLevelBasis } = entry.data;
      yield* compare(entry, 'requiredSkillLevel', requiredSkillLevel !== null, requiredSkillLevelBasis);
    }
    for (const entry of catalog.all('role')) {
      const { nextRoles, nextRolesBasis } = entry.data;
      if (nextRoles.length > 0) yield* compare(entry, 'nextRoles', true, nextRolesBasis);
    }
    for (const entry of catalog.all('training')) {
      const { yearFrom, yearTo, basis, roles, rolesBasis } = entry.data;
      yield* compare(entry, '年次', yearFrom !== undefined || yearTo !== undefined, basis, 'basis');
      yield* compareRoles(entry, roles, rolesBasis);
    }
    for (const entry of [...catalog.all('career-band'), ...catalog.all('milestone')]) {
      const { ageFrom, ageTo, yearFrom, yearTo, basis } = entry.data;
      const isKnown = [ageFrom, ageTo, yearFrom, yearTo].some((bound) => bound !== undefined);
      yield* compare(entry, '年齢・年次', isKnown, basis, 'basis');
    }
    for (const entry of catalog.all('milestone')) yield* compareRoles(entry, entry.data.roles, entry.data.rolesBasis);
    for (const entry of catalog.all('erratum')) {
      const { treatment, reading } = entry.data;
      if (treatment !== 'mended' || reading !== null) continue;
      yield {
        spot: { draft: entry, path: ['reading'] },
        message: '読み替えた（mended）とありますが、読みがありません。',
        hint: 'reading にこのサイトでの読みを書くか、treatment を直してください。',
      };
    }
  },
};

function* compareRoles(
  entry: Entry,
  roles: readonly string[] | undefined,
  basis: string | undefined,
): Generator<Finding> {
  if (roles && basis) yield* compare(entry, 'roles', true, basis);
  else if (roles ?? basis) {
    yield {
      spot: { draft: entry, path: [roles ? 'roles' : 'rolesBasis'], what: 'key' },
      message: roles
        ? '対象の職層（roles）に、根拠（rolesBasis）がありません。'
        : '対象の職層（roles）が無いのに、根拠（rolesBasis）が書かれています。',
      hint: 'roles と rolesBasis は、両方を書くか、両方を消してください。',
    };
  }
}

function* compare(
  entry: Entry,
  field: string,
  present: boolean,
  basis: string,
  basisField = `${field}Basis`,
): Generator<Finding> {
  if (present && basis === 'unknown') {
    yield {
      spot: { draft: entry, path: [basisField] },
      message: `「${field}」に値があるのに、根拠が unknown（原文に無い）です。`,
      candidates: ['stated', 'inferred'],
      hint: '原文に書いてあれば stated、推定なら inferred にしてください。',
    };
  } else if (!present && basis !== 'unknown') {
    yield {
      spot: { draft: entry, path: [basisField] },
      message: `「${field}」に値が無いのに、根拠が ${basis} です。`,
      candidates: ['unknown'],
      hint: '値を書くか、根拠を unknown にしてください。',
    };
  }
}
