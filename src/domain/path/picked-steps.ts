import { nameOf } from '../addresses.ts';
import type { Entry } from '../../model/entry.ts';
import { firstSegment, splitFragment } from '../../model/ids.ts';
import type { Kind } from '../../model/kind-names.ts';
import { type PickedStep, STEP_TARGET_FIELDS, type StepTargetField } from '../../model/kinds/path.ts';
import type { Catalog } from '../catalog.ts';
import { analyzeProse } from '../prose.ts';
import { neededAbilities, skillsAt } from './needs.ts';
import type { Part, StepPlan } from './path-step.ts';
import type { StepTarget } from './step.ts';

/** The kind that a field of a step leads to. */
const KIND_OF: Record<StepTargetField, Kind> = {
  chapter: 'chapter',
  role: 'role',
  competencyTable: 'competency-table',
  persona: 'persona',
  personaTable: 'persona-table',
  stage: 'stage',
  skillCategory: 'skill-category',
  skill: 'skill',
  training: 'training',
  careerBand: 'career-band',
  initiative: 'initiative',
  office: 'office',
  page: 'page',
};

/** The fields of a step that say what it leads to, in the order of the schema; a sound step has one. */
export const targetFields = (step: PickedStep): StepTargetField[] =>
  STEP_TARGET_FIELDS.filter((field) => step[field] !== undefined);

/** What a picked step leads to; undefined when it says nothing. Of several the first counts. */
export function pickedTarget(step: PickedStep): StepTarget | undefined {
  const [field] = targetFields(step);
  if (field === undefined) return undefined;
  const { id, fragment } = splitFragment(step[field] ?? '');
  return { kind: KIND_OF[field], id, ...(fragment === undefined ? {} : { fragment }) };
}

/** The name of the place that a step leads to: the heading of a section, else the name of the entry. */
export function targetName(catalog: Catalog, { kind, id, fragment }: StepTarget): string {
  const entry = catalog.get(kind, id);
  if (fragment === undefined || entry.body === '') return nameOf(entry);
  return analyzeProse(entry.body).sections.find((section) => section.id === fragment)?.heading ?? nameOf(entry);
}

/** The steps that an editor has picked for a path. Those without a target are left out; a rule reports them. */
export function pickedSteps(catalog: Catalog, { data }: Entry<'path'>): StepPlan[] {
  const marks = new Map(
    data.role === undefined
      ? []
      : neededAbilities(catalog, data.role).map(({ competency, mark }) => [competency, mark] as const),
  );
  return data.steps.flatMap((step): StepPlan[] => {
    const target = pickedTarget(step);
    if (!target) return [];
    const levels = (step.personas ?? []).flatMap((persona) => {
      const { requiredSkillLevel } = catalog.get('persona', persona).data;
      return requiredSkillLevel === null ? [] : skillsAt(catalog, firstSegment(persona), requiredSkillLevel);
    });
    const develops: Part[] = [
      ...(step.competencies ?? []).map((id): Part => ({ kind: 'competency', id, mark: marks.get(id) ?? null })),
      ...(step.skills ?? []).map((id): Part => ({ kind: 'skill', id, level: null })),
      ...levels.map(({ skill, level }): Part => ({ kind: 'skill', id: skill, level })),
    ];
    return [
      {
        kind: step.do,
        target,
        title: step.title ?? targetName(catalog, target),
        why: step.why,
        develops,
        required: step.required ?? true,
        after: step.after ?? [],
        basis: 'proposal',
      },
    ];
  });
}
