import type { Entry } from '../model/entry.ts';
import { NOT_APPLICABLE, type SkillLevel } from '../model/kinds/skill.ts';
import { type Catalog, oncePerOrganization } from './catalog.ts';

export type LevelNumber = 1 | 2 | 3;
export const LEVELS: readonly LevelNumber[] = [1, 2, 3];

/** What a skill says at a level: the list of statements, or null where the source has 該当なし. */
export function levelOf(skill: Entry<'skill'>, level: LevelNumber): readonly string[] | null {
  const value: SkillLevel = skill.data[`level${level}`];
  return value === NOT_APPLICABLE ? null : value;
}

/**
 * The level of a skill that answers a requirement. A requirement above the highest level that the skill defines is met
 * by that highest level (our reading; the source does not say what "レベル3" means where a skill has none).
 */
export function levelFor(skill: Entry<'skill'>, required: number): LevelNumber {
  const defined = LEVELS.filter((level) => levelOf(skill, level) !== null);
  return defined.findLast((level) => level <= required) ?? defined[0] ?? 1;
}

/** The skills of an organisation in the order of the source. */
export const skillsOf = oncePerOrganization((catalog, org): readonly Entry<'skill'>[] =>
  catalog.of('skill', org).toSorted((a, b) => a.data.order - b.data.order),
);

/** The major and middle category of a skill; undefined where the source puts the skill under none. */
export function categoriesOf(catalog: Catalog, skill: Entry<'skill'>) {
  const middle = skill.data.category === undefined ? undefined : catalog.get('skill-category', skill.data.category);
  const major = middle?.data.parent === undefined ? undefined : catalog.get('skill-category', middle.data.parent);
  return { major, middle };
}

/** Skills of one middle category. */
export interface SkillGroup {
  major: Entry<'skill-category'> | undefined;
  middle: Entry<'skill-category'> | undefined;
  skills: readonly Entry<'skill'>[];
}

/** Skills under their middle category, categories in the order of the source, skills without one last. */
export const skillsByCategory = oncePerOrganization((catalog, org): readonly SkillGroup[] => {
  const groups: (SkillGroup & { skills: Entry<'skill'>[] })[] = [];
  for (const skill of skillsOf(catalog, org)) {
    const { major, middle } = categoriesOf(catalog, skill);
    const group = groups.find((known) => known.middle?.id === middle?.id);
    if (group) group.skills.push(skill);
    else groups.push({ major, middle, skills: [skill] });
  }
  return groups;
});
