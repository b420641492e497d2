import type { Entry } from '../model/entry.ts';
import { type Catalog, oncePerOrganization } from './catalog.ts';
import { expectationsIn } from './roles.ts';

/** The trainings of an organisation in the order of the source. */
export const trainingsOf = oncePerOrganization((catalog, org): readonly Entry<'training'>[] =>
  catalog.of('training', org).toSorted((a, b) => a.data.order - b.data.order),
);

/** Trainings by who gives them and by category, both in the order in which they first occur. */
export const trainingsByProvider = (trainings: readonly Entry<'training'>[]) =>
  [...Map.groupBy(trainings, ({ data }) => data.provider)].map(([provider, members]) => ({
    provider,
    count: members.length,
    categories: [...Map.groupBy(members, ({ data }) => data.category)].map(([category, items]) => ({
      category,
      trainings: items,
    })),
  }));

/** What stands between the abilities of an organisation and its trainings. */
export interface TrainingGaps {
  /** Abilities marked ◎ for at least one role that no training develops, with these roles. */
  undeveloped: { competency: string; roles: string[] }[];
  /** Trainings tied to no ability and no skill. */
  untied: Entry<'training'>[];
}

/** Compares the ◎ of an organisation's tables with what its trainings develop. */
export function trainingGaps(catalog: Catalog, org: string): TrainingGaps {
  const trainings = trainingsOf(catalog, org);
  const developed = new Set(trainings.flatMap(({ data }) => data.competencies ?? []));
  const wanted = Map.groupBy(
    expectationsIn(catalog, org).filter(
      ({ table, mark, competency }) => table.data.organization === org && mark === '◎' && !developed.has(competency),
    ),
    ({ competency }) => competency,
  );
  return {
    undeveloped: [...wanted].map(([competency, marked]) => ({
      competency,
      roles: [...new Set(marked.map(({ role }) => role))],
    })),
    untied: trainings.filter(({ data }) => !data.competencies && !data.skills),
  };
}
