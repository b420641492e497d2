import { addressOf } from '../addresses.ts';
import type { Catalog } from '../catalog.ts';
import type { LearningPath } from './learning-path.ts';
import { movedSteps } from './moved-steps.ts';
import type { PublishedPath } from './published.ts';
import { stepAddress } from './step-address.ts';

/**
 * A path as scripts of pages read it.
 * @param href puts the base path before an address of the site
 */
export const publishPath = (
  catalog: Catalog,
  { entry, steps }: LearningPath,
  href: (address: string) => string,
): PublishedPath => ({
  id: entry.id,
  title: entry.data.title,
  href: href(addressOf('path', entry.id)),
  steps: steps.map(({ id, kind, target, title, why, parts, develops, minutes, required, after }) => ({
    id,
    kind,
    title,
    href: href(stepAddress(kind, target)),
    required,
    minutes,
    why,
    serves: [...new Set([...develops, ...parts].map((part) => part.id))],
    after,
  })),
  moved: movedSteps(catalog),
});
