import type { Entry } from '../model/entry.ts';
import type { Basis } from '../model/fields.ts';
import { firstSegment } from '../model/ids.ts';
import type { Catalog } from './catalog.ts';
import { trainingsOf } from './trainings.ts';

/** A training at a step from one rank to another, and how it is known to belong there. */
export interface StepTraining {
  training: Entry<'training'>;
  basis: Basis;
}

export interface StepTrainings {
  /** Those that prepare for the step. */
  before: readonly StepTraining[];
  /** Those whose ranks include the one that is stepped to. */
  at: readonly StepTraining[];
  /** Those that the source ties to a promotion without saying to which rank. */
  anyStep: readonly StepTraining[];
}

/** Trainings that have a rank among theirs, in the order of the source. */
export const trainingsForRole = (catalog: Catalog, role: string): StepTraining[] =>
  trainingsOf(catalog, firstSegment(role)).flatMap((training) =>
    training.data.roles?.includes(role) ? [{ training, basis: training.data.rolesBasis ?? 'unknown' }] : [],
  );

/**
 * The trainings at the step from one rank to another of the same organisation. A preparation for a tier belongs to the
 * steps that lead into this tier from below.
 */
export function stepTrainings(catalog: Catalog, from: string, to: string): StepTrainings {
  const left = catalog.get('role', from).data.tier;
  const entered = catalog.get('role', to).data.tier;
  const tied = trainingsOf(catalog, firstSegment(to)).flatMap((training) => {
    const { promotion } = training.data;
    if (!promotion) return [];
    const { when, tier, basis } = promotion;
    return tier === undefined || (tier === entered && tier !== left) ? [{ training, when, basis }] : [];
  });
  return {
    before: tied.filter(({ when }) => when === 'before').map(({ training, basis }) => ({ training, basis })),
    at: trainingsForRole(catalog, to),
    anyStep: tied
      .filter(({ when, training }) => when === 'at' && training.data.roles === undefined)
      .map(({ training, basis }) => ({ training, basis })),
  };
}
