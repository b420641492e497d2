import { trainingGaps, trainingsOf } from '../domain/trainings.ts';
import type { Draft } from '../model/entry.ts';
import { firstSegment } from '../model/ids.ts';
import { knownIds } from './finding/known-ids.ts';
import type { Rule, Subject } from './rule.ts';

export const untrainedAbility: Rule = {
  id: 'untrained-ability',
  severity: 'warning',
  title: '特に必要（◎）な能力に、それを育てる研修があること',
  why: '求めながら育てる手立てが無い能力は、研修の計画を見直す手がかりです。頁「研修の空白」に並びます。',
  example: {
    bad: '# 折衝交渉能力は係長級に◎だが、どの研修も挙げていない\nname: 折衝交渉能力',
    good: '# 研修の側に書く\ncompetencies:\n  - tachikawa/negotiation',
  },
  *check(subject) {
    const { catalog } = subject;
    const shaken = shakenOrganizations(subject);
    for (const { id: org } of catalog.all('organization')) {
      if (trainingsOf(catalog, org).length === 0 || shaken.has(org)) continue;
      for (const { competency, roles } of trainingGaps(catalog, org).undeveloped) {
        const entry = catalog.find('competency', competency);
        if (!entry) continue;
        const ranks = roles.map((role) => catalog.find('role', role)?.data.name ?? role);
        yield {
          spot: { draft: entry, path: ['name'] },
          message: `「${entry.data.name}」は${ranks.join('・')}に特に必要（◎）ですが、育てる研修がありません。`,
          hint: '原文の研修が育てるなら、研修の competencies にこのIDを足してください。無ければ、研修の空白として残ります。',
        };
      }
    }
  },
};

/** The organisations of which a table or a training names something that does not exist: the comparison would echo it. */
function shakenOrganizations(subject: Subject): ReadonlySet<string> {
  const isCompared = ({ kind }: Draft) => kind === 'competency-table' || kind === 'training';
  const ids = knownIds(subject);
  const dangling = subject.graph.references.filter(
    (reference) => isCompared(reference.from) && ids.isDangling(reference),
  );
  return new Set(
    [...dangling.map(({ from }) => from), ...subject.misfits.map(({ draft }) => draft).filter(isCompared)].map(
      ({ id }) => firstSegment(id),
    ),
  );
}
