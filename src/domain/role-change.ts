import type { Entry } from '../model/entry.ts';
import { firstSegment } from '../model/ids.ts';
import { ABILITY_CHANGES, type AbilityChange, abilityChange, type Change, isWaiting } from './ability-change.ts';
import { type Catalog, oncePerCatalog } from './catalog.ts';
import { type DigitalChange, digitalChange } from './digital-change.ts';
import { hasFolder } from './pages-there-are.ts';
import { expectationsIn, joinExpectations, rolesOf } from './roles.ts';
import { type StepTrainings, stepTrainings } from './step-trainings.ts';

/** An ability in a promotion diff. */
export interface RoleAbilityChange extends AbilityChange {
  /**
   * Abilities of the same name that the other rank states under another id. Upper and lower ranks of a table may have
   * headings of their own; that two of them mean the same is inferred from the name alone, so the pair stays apart.
   */
  namesakes: readonly string[];
}

/** What changes from one rank to another (昇任差分). A guide, never a requirement. */
export interface RoleChange {
  from: Entry<'role'>;
  to: Entry<'role'>;
  /** Whether the tables of the organisation use marks for one of the ranks; if not, headings and words carry the change. */
  marked: boolean;
  /** Every ability that at least one of the ranks states: the weightiest change first, then in the order of the abilities. */
  abilities: readonly RoleAbilityChange[];
  /** Of how many abilities nothing can be told yet, because the words of a cell have not been entered. */
  waiting: number;
  digital: DigitalChange;
  trainings: StepTrainings;
}

const changesOf = oncePerCatalog(() => new Map<string, RoleChange>());

/**
 * What changes between two ranks of one organisation, in either direction.
 * @param from the id of the rank one comes from (`kiyose/shunin`)
 * @param to the id of the rank one goes to (`kiyose/kakaricho`)
 * @throws when a rank does not exist, both are the same, or they belong to different organisations
 */
export function roleChange(catalog: Catalog, from: string, to: string): RoleChange {
  const pair = `${from} ${to}`;
  const known = changesOf(catalog).get(pair) ?? compareRoles(catalog, from, to);
  changesOf(catalog).set(pair, known);
  return known;
}

function compareRoles(catalog: Catalog, from: string, to: string): RoleChange {
  if (from === to) throw new Error(`同じ職層「${from}」どうしは比べられません。`);
  if (firstSegment(from) !== firstSegment(to)) {
    throw new Error(`団体の違う職層「${from}」と「${to}」は、昇任差分では比べられません。`);
  }
  const roles = { from: catalog.get('role', from), to: catalog.get('role', to) };
  const cells = expectationsIn(catalog, firstSegment(to)).filter(({ role }) => role === from || role === to);
  // The order of the city's abilities, not that of one rank: an ability stands at the same place in every diff.
  const competencies = [...new Set(cells.map(({ competency }) => competency))].sort((a, b) => {
    const [left, right] = [a, b].map((id) => catalog.get('competency', id).data.order);
    return (left ?? 0) - (right ?? 0);
  });
  const joined = joinExpectations(cells);
  const side = (role: string, competency: string) =>
    joined.find((each) => each.role === role && each.competency === competency);
  const changes = competencies.flatMap(
    (competency) => abilityChange(side(from, competency), side(to, competency)) ?? [],
  );
  return {
    ...roles,
    marked: cells.some(({ table }) => table.data.marks !== 'none'),
    abilities: withNamesakes(catalog, changes).sort(
      (a, b) => ABILITY_CHANGES.indexOf(a.change) - ABILITY_CHANGES.indexOf(b.change),
    ),
    waiting: competencies.filter((each) => isWaiting(side(from, each)) || isWaiting(side(to, each))).length,
    digital: digitalChange(catalog, from, to),
    trainings: stepTrainings(catalog, from, to),
  };
}

function withNamesakes(catalog: Catalog, changes: readonly AbilityChange[]): RoleAbilityChange[] {
  const nameOf = ({ competency }: AbilityChange) => catalog.get('competency', competency).data.name;
  const opposite: Partial<Record<Change, Change>> = { new: 'dropped', dropped: 'new' };
  return changes.map((change) => ({
    ...change,
    namesakes: changes
      .filter((other) => other.change === opposite[change.change] && nameOf(other) === nameOf(change))
      .map(({ competency }) => competency),
  }));
}

/** How many abilities change in which way; every way has a count. */
export const countChanges = ({ abilities }: RoleChange): Record<Change, number> =>
  Object.fromEntries(
    ABILITY_CHANGES.map((change) => [change, abilities.filter((ability) => ability.change === change).length]),
  ) as Record<Change, number>;

/**
 * The changes to look at first: by the kind of change; among these, those whose name the other rank does not know before
 * those it does, and then those with the most new sentences where only words change. What stays the same is never among
 * them.
 */
export const weightiestChanges = ({ abilities }: RoleChange, count: number): RoleAbilityChange[] =>
  abilities
    .filter(({ change }) => change !== 'unchanged')
    .sort(
      (a, b) =>
        ABILITY_CHANGES.indexOf(a.change) - ABILITY_CHANGES.indexOf(b.change) ||
        a.namesakes.length - b.namesakes.length ||
        (a.change === 'reworded' ? b.gained.length - a.gained.length : 0),
    )
    .slice(0, count);

/** Two ranks of which the first is the lower. */
export interface RolePair {
  from: Entry<'role'>;
  to: Entry<'role'>;
}

/**
 * Every pair of a lower and a higher rank of an organisation: the lowest ranks first, then by how near the other one is.
 * None where no table says what is asked of the ranks: to call two of them alike would be made up.
 */
export function rolePairs(catalog: Catalog, org: string): RolePair[] {
  if (!hasFolder(catalog, org, 'roles/compare')) return [];
  const upwards = rolesOf(catalog, org).reverse();
  return upwards.flatMap((from, index) => upwards.slice(index + 1).map((to) => ({ from, to })));
}
