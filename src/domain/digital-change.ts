import type { Basis } from '../model/fields.ts';
import { firstSegment } from '../model/ids.ts';
import type { Catalog } from './catalog.ts';
import { type PersonaExpectation, personaExpectationsIn } from './personas.ts';
import { levelFor, type LevelNumber, skillsOf } from './skills.ts';

/** The digital persona of a rank. */
export interface RolePersona {
  persona: string;
  /** How it is known that the persona is that of the rank. */
  basis: Basis;
  /** The level of the skill map that the persona asks for; null where the source names none. */
  level: number | null;
  levelBasis: Basis;
}

/** The level of one skill at two ranks; null where the rank's persona asks for no level of the skill map. */
export interface SkillChange {
  skill: string;
  before: LevelNumber | null;
  after: LevelNumber | null;
}

/** One dimension of a table of personas at two ranks. */
export interface DimensionChange {
  /** The cell of either rank; undefined where the persona, or the cell, is not there. At least one is. */
  before: PersonaExpectation | undefined;
  after: PersonaExpectation | undefined;
}

/** What becomes of the digital side between two ranks. */
export interface DigitalChange {
  before: readonly RolePersona[];
  after: readonly RolePersona[];
  /** Whether both ranks have the same personas. False also where only one of them has any. */
  samePersonas: boolean;
  /** The skills for which at least one of the ranks asks a level, in the order of the source. */
  skills: readonly SkillChange[];
  dimensions: readonly DimensionChange[];
}

/** The digital personas of a rank, in the order of its file. */
export const personasOfRole = (catalog: Catalog, role: string): RolePersona[] =>
  catalog.get('role', role).data.personas.map(({ persona, basis }) => {
    const { requiredSkillLevel, requiredSkillLevelBasis } = catalog.get('persona', persona).data;
    return { persona, basis, level: requiredSkillLevel, levelBasis: requiredSkillLevelBasis };
  });

/** The level that a rank's personas ask for: the highest, for who has two has to meet both. */
const requiredLevel = (personas: readonly RolePersona[]): number | null =>
  personas.reduce<number | null>(
    (highest, { level }) => (level === null ? highest : Math.max(level, highest ?? level)),
    null,
  );

/** Compares the digital personas of two ranks of one organisation, skill by skill and dimension by dimension. */
export function digitalChange(catalog: Catalog, from: string, to: string): DigitalChange {
  const before = personasOfRole(catalog, from);
  const after = personasOfRole(catalog, to);
  const had = requiredLevel(before);
  const has = requiredLevel(after);
  const cells = personaExpectationsIn(catalog, firstSegment(to));
  const cellsOf = (personas: readonly RolePersona[]) =>
    cells.filter(({ persona }) => personas.some((each) => each.persona === persona));
  const place = ({ table, dimension }: PersonaExpectation) => `${table.id} ${dimension.id}`;
  const [left, right] = [before, after].map((side) => new Map(cellsOf(side).map((cell) => [place(cell), cell])));
  return {
    before,
    after,
    samePersonas:
      before.length === after.length && before.every(({ persona }) => after.some((each) => each.persona === persona)),
    skills:
      had === null && has === null
        ? []
        : skillsOf(catalog, firstSegment(to)).map((skill) => ({
            skill: skill.id,
            before: had === null ? null : levelFor(skill, had),
            after: has === null ? null : levelFor(skill, has),
          })),
    dimensions: [...new Set(cells.map((cell) => place(cell)))].flatMap((at) => {
      const change = { before: left?.get(at), after: right?.get(at) };
      return change.before || change.after ? [change] : [];
    }),
  };
}
