import { stagesOf } from '../personas.ts';
import type { Catalog } from '../catalog.ts';
import { skillsByCategory } from '../skills.ts';
import { type LevelledPersona, skillsAt } from './needs.ts';
import { type Part, type StepPlan, sure } from './path-step.ts';
import { stepId, type StepTarget } from './step.ts';

/** The skills of a persona's level, lower stages before the level itself, and within it category by category. */
export function skillSteps(catalog: Catalog, org: string, { persona, level, basis }: LevelledPersona): StepPlan[] {
  const { name } = catalog.get('persona', persona).data;
  const readPersona = stepId('read', { kind: 'persona', id: persona });
  const lower = stagesOf(catalog, persona).filter(
    ({ data }) => data.requiredSkillLevel !== null && data.requiredSkillLevel < level,
  );
  const ladder = lower.map((stage): StepPlan & { id: string } => {
    const target: StepTarget = { kind: 'stage', id: stage.id };
    return {
      id: stepId('learn', target),
      kind: 'learn',
      target,
      title: `${stage.data.label}（すべてのスキルをレベル${stage.data.requiredSkillLevel}まで）`,
      why: `${name}の育成段階は、レベル${stage.data.requiredSkillLevel}から始まるためです。`,
      basis: sure(basis),
      after: [readPersona],
    };
  });
  const wanted = new Map(skillsAt(catalog, org, level).map((need) => [need.skill, need]));
  const part = (skill: string): Part => ({ kind: 'skill', id: skill, level: wanted.get(skill)?.level ?? 1 });
  const group = (target: StepTarget, title: string, skills: readonly string[]): StepPlan => ({
    kind: 'learn',
    target,
    title: `${title}（レベル${Math.max(...skills.map((skill) => wanted.get(skill)?.level ?? 1))}まで）`,
    why: `${skills.length > 1 ? `${skills.length}つのスキルを、` : ''}${name}に求められるレベル${level}にするためです。`,
    parts: skills.map(part),
    basis: sure(basis),
    after: [ladder.at(-1)?.id ?? readPersona],
  });
  return [
    ...ladder.map(({ id: _, ...plan }) => plan),
    ...skillsByCategory(catalog, org).flatMap(({ middle, skills }) =>
      middle
        ? [
            group(
              { kind: 'skill-category', id: middle.id },
              middle.data.name,
              skills.map(({ id }) => id),
            ),
          ]
        : skills.map(({ id, data }) => group({ kind: 'skill', id }, data.name, [id])),
    ),
    {
      kind: 'check',
      target: { kind: 'persona', id: persona },
      title: '自己点検: スキルマップ',
      why: `${wanted.size}のスキルのうち、どれがまだかを自分で確かめるためです。`,
      parts: [...wanted.values()].map(({ skill }) => part(skill)),
      basis: 'proposal',
      after: [readPersona],
    },
  ];
}
