import type { Entry } from '../../model/entry.ts';
import { firstSegment } from '../../model/ids.ts';
import { type Catalog, oncePerCatalog } from '../catalog.ts';
import { inOrder } from './in-order.ts';
import { neededAbilities, neededSkills } from './needs.ts';
import type { Part, PathStep, StepPlan } from './path-step.ts';
import { pickedSteps } from './picked-steps.ts';
import { readingMinutes, textOfTarget } from './reading-time.ts';
import { ownRowSteps, roleSteps, staffImageSteps } from './role-steps.ts';
import { STEP_KINDS, stepId } from './step.ts';

/** A path with its steps in the order in which they are best taken, and what no step develops. */
export interface LearningPath {
  entry: Entry<'path'>;
  /** Those to begin with first; within these read, learn, train, practise, check; never before what they come after. */
  steps: readonly PathStep[];
  /** Abilities that weigh most for the role, and skills at the level asked for, that no step develops. */
  gaps: readonly Part[];
}

/** Adds what a plan leaves open. */
function finish(catalog: Catalog, plan: StepPlan): PathStep {
  // Only reading can be counted: nobody says how long a skill, a course or a conversation takes.
  const isReading = plan.kind === 'read' || (plan.kind === 'learn' && plan.target.kind === 'chapter');
  const minutes = isReading ? readingMinutes(textOfTarget(catalog, plan.target)) : null;
  return { parts: [], develops: [], required: true, after: [], ...plan, id: stepId(plan.kind, plan.target), minutes };
}

/** One step out of two with the same name: an editor's words count, and nothing of either is lost. */
const merged = (made: PathStep, picked: PathStep): PathStep => ({
  ...made,
  title: picked.title,
  why: picked.why,
  required: picked.required,
  after: [...new Set([...made.after, ...picked.after])],
  develops: [...made.develops, ...picked.develops],
});

/** The steps that follow from the catalog for a path, before an editor's. */
function madeSteps(catalog: Catalog, { id, data }: Entry<'path'>): StepPlan[] {
  if (data.role !== undefined) return roleSteps(catalog, data.role);
  const [only, ...more] = data.roles ?? [];
  return [
    ...staffImageSteps(catalog, firstSegment(id)),
    ...(only !== undefined && more.length === 0 ? ownRowSteps(catalog, only) : []),
  ];
}

/**
 * Everything that a path asks for, before it is ordered. What follows from a role comes before an editor's picks; a way
 * in is the editor's own order, with what is left of the rest behind it. A name stands twice only where an editor has
 * written it twice.
 */
export function unorderedSteps(catalog: Catalog, entry: Entry<'path'>): PathStep[] {
  const picked = pickedSteps(catalog, entry).map((plan) => finish(catalog, plan));
  const made = new Map(
    madeSteps(catalog, entry).map((plan) => [stepId(plan.kind, plan.target), finish(catalog, plan)]),
  );
  const own = picked.map((step) => {
    const same = made.get(step.id);
    return same ? merged(same, step) : step;
  });
  const words = new Map(own.map((step) => [step.id, step]));
  if (entry.data.role === undefined) return [...own, ...[...made.values()].filter(({ id }) => !words.has(id))];
  return [...[...made.values()].map((step) => words.get(step.id) ?? step), ...own.filter(({ id }) => !made.has(id))];
}

/** Whether a step closes the gap of an ability or a skill. To read of an expectation is not to grow. */
const closes = ({ kind, develops }: PathStep, need: Part): boolean =>
  kind !== 'read' && develops.some((part) => part.kind === need.kind && part.id === need.id);

/** What a role needs: abilities first, then skills. */
const needsOf = (catalog: Catalog, role: string | undefined): Part[] =>
  role === undefined
    ? []
    : [
        ...neededAbilities(catalog, role).map(({ competency, mark }): Part => ({
          kind: 'competency',
          id: competency,
          mark,
        })),
        ...neededSkills(catalog, role).map(({ skill, level }): Part => ({ kind: 'skill', id: skill, level })),
      ];

const pathsOf = oncePerCatalog(() => new Map<string, LearningPath>());

/**
 * A learning path: what follows from the catalog and what an editor has picked, in order. The same catalog gives the
 * same path.
 * @param id of the path: `kiyose/kakaricho`
 * @throws when there is no such path, or an entry that it names is missing
 */
export function learningPath(catalog: Catalog, id: string): LearningPath {
  const known = pathsOf(catalog).get(id) ?? makePath(catalog, id);
  pathsOf(catalog).set(id, known);
  return known;
}

function makePath(catalog: Catalog, id: string): LearningPath {
  const entry = catalog.get('path', id);
  const steps = unorderedSteps(catalog, entry);
  const rank = ({ kind, required }: PathStep) => STEP_KINDS.indexOf(kind) + (required ? 0 : STEP_KINDS.length);
  const once = [...new Map(steps.map((step) => [step.id, step])).values()];
  return {
    entry,
    steps: inOrder(once.sort((a, b) => rank(a) - rank(b))),
    gaps: needsOf(catalog, entry.data.role).filter((need) => !steps.some((step) => closes(step, need))),
  };
}

/** The minutes of the steps that can be counted, together; null when none can. */
export function totalMinutes(steps: readonly PathStep[]): number | null {
  const counted = steps.flatMap(({ minutes }) => minutes ?? []);
  return counted.length === 0 ? null : counted.reduce((sum, minutes) => sum + minutes, 0);
}
