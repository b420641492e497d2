import type { Entry } from '../../model/entry.ts';
import { firstSegment, splitFragment } from '../../model/ids.ts';
import { careerBandsOfRole } from '../careers.ts';
import { type Catalog, oncePerOrganization } from '../catalog.ts';
import { stagesOf } from '../personas.ts';
import { analyzeProse } from '../prose.ts';
import { levelledPersonas, neededAbilities } from './needs.ts';
import { type Part, type StepPlan, sure } from './path-step.ts';
import { skillSteps } from './skill-steps.ts';
import { stepId, type StepTarget } from './step.ts';
import { trainingSteps } from './training-steps.ts';

/** The place where an organisation says what staff it wants: the section around all its staff images, else the chapter. */
export const staffImageSteps = oncePerOrganization((catalog, org): readonly StepPlan[] => {
  const places = catalog
    .of('staff-image', org)
    .toSorted((a, b) => a.data.order - b.data.order)
    .flatMap(({ data }) => (data.source.at === undefined ? [] : [splitFragment(data.source.at)]));
  const [first] = places;
  if (!first) return [];
  const chapter = catalog.get('chapter', first.id);
  const { sections } = analyzeProse(chapter.body);
  const parents = new Set(places.map(({ fragment }) => sections.find(({ id }) => id === fragment)?.parent));
  const [parent] = parents.size === 1 ? parents : [];
  const around = sections.find(({ id }) => id === parent);
  return [
    {
      kind: 'read',
      target: { kind: 'chapter', id: chapter.id, ...(around && { fragment: around.id }) },
      title: around?.heading ?? chapter.data.title,
      why: '方針がどんな職員を求めているかを知ると、求められることの理由が分かるためです。',
      basis: 'proposal',
    },
  ];
});

/** Reading what is expected of a role, and checking oneself against it. */
export function ownRowSteps(catalog: Catalog, id: string): StepPlan[] {
  const target: StepTarget = { kind: 'role', id };
  const { name } = catalog.get('role', id).data;
  return [
    {
      kind: 'read',
      target,
      title: `${name}に求められること`,
      why: 'この先の手順が何のためにあるかを、先に知るためです。',
      basis: 'stated',
    },
    {
      kind: 'check',
      target,
      title: `自己点検: ${name}の能力`,
      why: '求められることと今の自分を並べ、次に力を入れる所を決めるためです。',
      basis: 'proposal',
      after: [stepId('read', target)],
    },
  ];
}

/** Trying out, at work, what is expected. It does not close a gap: it is the expectation itself. */
function behaviourSteps(catalog: Catalog, id: string): StepPlan[] {
  const parts = abilityParts(catalog, id);
  if (parts.length === 0) return [];
  const target: StepTarget = { kind: 'role', id };
  return [
    {
      kind: 'practise',
      target,
      title: parts.some((part) => part.kind === 'competency' && part.mark === '◎')
        ? '特に必要（◎）な能力の行動を、仕事で一つずつ試す'
        : '求められる行動を、仕事で一つずつ試す',
      why: '読んで分かったことを、日々の仕事で身に付けるためです。',
      parts,
      basis: 'proposal',
      after: [stepId('read', target)],
    },
  ];
}

const abilityParts = (catalog: Catalog, role: string): Part[] =>
  neededAbilities(catalog, role).map(({ competency, mark }) => ({ kind: 'competency', id: competency, mark }));

/** The digital part of a role: its persona, and the stage that asks for no level of the skill map. */
function personaSteps(catalog: Catalog, role: Entry<'role'>): StepPlan[] {
  return role.data.personas.flatMap(({ persona, basis }): StepPlan[] => {
    const { name, parent, requiredSkillLevel } = catalog.get('persona', persona).data;
    const [stage] =
      requiredSkillLevel === null
        ? [...stagesOf(catalog, persona), ...(parent === undefined ? [] : stagesOf(catalog, parent))]
        : [];
    return [
      {
        kind: 'read',
        target: { kind: 'persona', id: persona },
        title: `デジタル人材像: ${name}`,
        why: `${role.data.name}が担う、デジタルの役割を知るためです。`,
        basis: sure(basis),
      },
      ...(stage
        ? [
            {
              kind: 'read' as const,
              target: { kind: 'stage' as const, id: stage.id },
              title: `育成段階: ${stage.data.label}`,
              why: 'デジタルの面で、どんな心構えが目標とされているかを知るためです。',
              basis: sure(basis),
            },
          ]
        : []),
    ];
  });
}

function careerSteps(catalog: Catalog, role: string): StepPlan[] {
  return careerBandsOfRole(catalog, role).map(({ id, data }) => ({
    kind: 'read',
    target: { kind: 'career-band', id },
    title: `キャリアパス: ${data.name}`,
    why: 'この時期に何を目指すとよいか、目安を知るためです。',
    basis: data.basis === 'stated' ? 'stated' : 'inferred',
  }));
}

/** The steps of a role that follow from the catalog alone. */
export function roleSteps(catalog: Catalog, id: string): StepPlan[] {
  const role = catalog.get('role', id);
  const org = firstSegment(id);
  return [
    ...ownRowSteps(catalog, id),
    ...staffImageSteps(catalog, org),
    ...careerSteps(catalog, id),
    ...personaSteps(catalog, role),
    ...levelledPersonas(catalog, id).flatMap((persona) => skillSteps(catalog, org, persona)),
    ...trainingSteps(catalog, role),
    ...behaviourSteps(catalog, id),
  ];
}
