import type { EffectOfChange } from '../model/kinds/change.ts';
import type { Catalog } from './catalog.ts';
import { EVERYBODY, everybodyIn } from './concerns.ts';
import { entryToday, organizationOf } from './effect-place.ts';
import { rolesTouchedBy } from './touched-roles.ts';

/** Whom the effects of a release concern. Which ranks an entry speaks of is our reading (see touched-roles.ts). */
export interface Audience {
  /** Ids of the roles that it names, highest first, city by city. */
  roles: readonly string[];
  /** Organisations in which it concerns everybody, because the entry names no rank. */
  everybodyIn: readonly string[];
  /** Whether something of the whole site is touched, such as a term. */
  everybody: boolean;
}

/** Whom effects concern; nobody in particular when there are none. */
export function audienceOf(catalog: Catalog, effects: readonly EffectOfChange[] = []): Audience {
  const roles = new Set<string>();
  const whole = new Set<string>();
  let everybody = false;
  for (const { kind, id, part } of effects) {
    const today = entryToday(catalog, kind, id)?.id ?? id;
    const row = part?.includes('--') === true ? part.split('--', 1) : undefined;
    const own = rolesTouchedBy(catalog, kind, today, row && new Set(row));
    for (const role of own) roles.add(role);
    if (own.length > 0) continue;
    const organization = organizationOf(kind, today);
    if (organization === undefined) everybody = true;
    else whole.add(organization);
  }
  const order = (id: string) => catalog.find('role', id)?.data.order ?? 0;
  const city = (id: string) => id.split('/', 1).join();
  return {
    roles: [...roles].sort((a, b) => (city(a) === city(b) ? order(a) - order(b) : city(a) < city(b) ? -1 : 1)),
    everybodyIn: [...whole].sort(),
    everybody,
  };
}

/** An audience as the page hands it to its script, for `concerns`. */
export const audienceKeys = (audience: Audience): string =>
  [...audience.roles, ...audience.everybodyIn.map(everybodyIn), ...(audience.everybody ? [EVERYBODY] : [])].join(' ');
