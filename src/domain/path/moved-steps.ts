import type { Catalog } from '../catalog.ts';
import { STEP_KINDS, stepId } from './step.ts';

/**
 * The ids of steps whose target is no longer used, and the id that each became; null where the target is gone. A place
 * inside a target (`#…`) moves with it and is not listed by itself.
 */
export const movedSteps = (catalog: Catalog): Record<string, string | null> =>
  Object.fromEntries(
    catalog
      .all('move')
      .flatMap(({ data }) => data.retired)
      .flatMap(({ kind, from, to }) =>
        STEP_KINDS.map((step) => [
          stepId(step, { kind, id: from }),
          to === null ? null : stepId(step, { kind, id: to }),
        ]),
      ),
  );
