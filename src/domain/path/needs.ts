import { firstSegment } from '../../model/ids.ts';
import type { Basis } from '../../model/fields.ts';
import type { Mark } from '../../model/kinds/competency-table.ts';
import type { Catalog } from '../catalog.ts';
import { cellsOfRole, joinExpectations, tablesInForce } from '../roles.ts';
import { type LevelNumber, levelFor, skillsOf } from '../skills.ts';

/** An ability that a path must serve, with its mark; null in a city whose tables use no marks. */
export interface AbilityNeed {
  competency: string;
  mark: Mark | null;
}

/** A skill that a path must serve, at the level that a persona of the role asks for. */
export interface SkillNeed {
  skill: string;
  level: LevelNumber;
}

/** A category of digital talent that a role answers to and that asks for a level of the skill map. */
export interface LevelledPersona {
  persona: string;
  level: number;
  /** `inferred` when the role's category or the category's level is. */
  basis: Basis;
}

/** The abilities that weigh most for a role: those marked ◎, or in a city without marks all that its tables describe. */
export function neededAbilities(catalog: Catalog, role: string): AbilityNeed[] {
  const org = firstSegment(role);
  const joined = joinExpectations(cellsOfRole(catalog, role));
  const usesMarks = tablesInForce(catalog).some(({ data }) => data.organization === org && data.marks !== 'none');
  return joined
    .filter(({ mark, statements }) => (usesMarks ? mark === '◎' : statements.length > 0))
    .map(({ competency, mark }) => ({ competency, mark }));
}

/** The categories of a role that ask for a level of the skill map, in the order of the role. */
export const levelledPersonas = (catalog: Catalog, role: string): LevelledPersona[] =>
  catalog.get('role', role).data.personas.flatMap(({ persona, basis }) => {
    const { requiredSkillLevel, requiredSkillLevelBasis } = catalog.get('persona', persona).data;
    return requiredSkillLevel === null
      ? []
      : [{ persona, level: requiredSkillLevel, basis: basis === 'stated' ? requiredSkillLevelBasis : basis }];
  });

/** The skills at the level that a persona asks for, in the order of the source. */
export const skillsAt = (catalog: Catalog, org: string, level: number): SkillNeed[] =>
  skillsOf(catalog, org).map((skill) => ({ skill: skill.id, level: levelFor(skill, level) }));

/** The skills that a role needs: the highest level that any of its personas asks for. */
export function neededSkills(catalog: Catalog, role: string): SkillNeed[] {
  const levels = levelledPersonas(catalog, role).map(({ level }) => level);
  return levels.length === 0 ? [] : skillsAt(catalog, firstSegment(role), Math.max(...levels));
}
