import type { Entry } from '../../model/entry.ts';
import { firstSegment, splitFragment } from '../../model/ids.ts';
import type { Basis } from '../../model/fields.ts';
import type { Catalog } from '../catalog.ts';
import { stagesOf } from '../personas.ts';
import { skillsByCategory } from '../skills.ts';
import { trainingsOf } from '../trainings.ts';
import { levelledPersonas, type LevelledPersona, neededAbilities, skillsAt } from './needs.ts';
import type { Part, StepPlan } from './path-step.ts';
import { stepId, type StepTarget } from './step.ts';

const sure = (basis: Basis | undefined): 'stated' | 'inferred' => (basis === 'stated' ? 'stated' : 'inferred');

/** The chapter in which an organisation says what staff it wants, as a step to begin with. */
export function staffImageSteps(catalog: Catalog, org: string): StepPlan[] {
  const [first] = catalog
    .all('staff-image')
    .filter(({ id }) => firstSegment(id) === org)
    .sort((a, b) => a.data.order - b.data.order);
  if (first?.data.source.at === undefined) return [];
  const { id } = splitFragment(first.data.source.at);
  return [
    {
      kind: 'read',
      target: { kind: 'chapter', id },
      title: catalog.get('chapter', id).data.title,
      why: '市がどんな職員を求めているかを、最初につかむためです。',
      basis: 'proposal',
    },
  ];
}

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
      title: `自己点検（${name}の能力）`,
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
        title: `デジタル人材像（${name}）`,
        why: `${role.data.name}が担う、デジタルの役割を知るためです。`,
        basis: sure(basis),
      },
      ...(stage
        ? [
            {
              kind: 'read' as const,
              target: { kind: 'stage' as const, id: stage.id },
              title: `育成段階（${stage.data.label}）`,
              why: 'デジタルの面で、どんな心構えが目標とされているかを知るためです。',
              basis: sure(basis),
            },
          ]
        : []),
    ];
  });
}

/** The skills of a persona's level, lower stages before the level itself, and within it category by category. */
function skillSteps(catalog: Catalog, org: string, { persona, level, basis }: LevelledPersona): StepPlan[] {
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
    why: `${name}に求められる、スキルマップのレベル${level}に届くためです。`,
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
      title: '自己点検（スキルマップ）',
      why: `${wanted.size}のスキルのうち、どれがまだかを自分で確かめるためです。`,
      parts: [...wanted.values()].map(({ skill }) => part(skill)),
      basis: 'proposal',
      after: [readPersona],
    },
  ];
}

/** The years of service in which an organisation places a role, from its career bands. */
const bandsOf = (catalog: Catalog, role: string): Entry<'career-band'>[] =>
  catalog.all('career-band').filter(({ data }) => data.roles.includes(role));

function careerSteps(catalog: Catalog, role: string): StepPlan[] {
  return bandsOf(catalog, role).map(({ id, data }) => ({
    kind: 'read',
    target: { kind: 'career-band', id },
    title: `キャリアパス（${data.name}）`,
    why: 'この時期に何を目指すとよいか、目安を知るためです。',
    basis: data.basis === 'stated' ? 'stated' : 'inferred',
  }));
}

/**
 * Trainings meant for a role, those of the years in which it is placed, and, as extras, those for nobody in particular
 * that develop an ability which weighs most for the role.
 */
function trainingSteps(catalog: Catalog, role: Entry<'role'>): StepPlan[] {
  const needs = new Map(neededAbilities(catalog, role.id).map(({ competency, mark }) => [competency, mark]));
  const bands = bandsOf(catalog, role.id);
  return trainingsOf(catalog, firstSegment(role.id)).flatMap(({ id, data }): StepPlan[] => {
    const develops: Part[] = [
      ...(data.competencies ?? []).map((competency): Part => ({
        kind: 'competency',
        id: competency,
        mark: needs.get(competency) ?? null,
      })),
      ...(data.skills ?? []).map((skill): Part => ({ kind: 'skill', id: skill, level: 1 })),
    ];
    const names = (data.competencies ?? [])
      .map((competency) => `「${catalog.get('competency', competency).data.name}」`)
      .join('');
    const plan = { kind: 'train' as const, target: { kind: 'training' as const, id }, title: data.name, develops };
    const { yearFrom, yearTo = yearFrom } = data;
    if (data.roles?.includes(role.id)) {
      const why = `${role.data.name}が対象の研修です。${names === '' ? '' : `${names}を育てます。`}`;
      return [{ ...plan, why, basis: sure(data.rolesBasis) }];
    }
    if (data.roles) return [];
    if (yearFrom !== undefined && yearTo !== undefined) {
      const fits = bands.some(
        ({ data: band }) =>
          band.yearFrom !== undefined && yearFrom <= (band.yearTo ?? Infinity) && yearTo >= band.yearFrom,
      );
      if (!fits) return [];
      return [{ ...plan, why: `入庁${yearFrom}年目にあたる研修です。`, basis: sure(data.basis) }];
    }
    if (!(data.competencies ?? []).some((competency) => needs.has(competency))) return [];
    const why = `${names}を育てる研修です。対象の職層は、原文に記載がありません。`;
    return [{ ...plan, why, basis: 'inferred', required: false }];
  });
}

/** The steps of a role that follow from the catalog alone. */
export function roleSteps(catalog: Catalog, id: string): StepPlan[] {
  const role = catalog.get('role', id);
  const org = firstSegment(id);
  return [
    ...staffImageSteps(catalog, org),
    ...ownRowSteps(catalog, id),
    ...careerSteps(catalog, id),
    ...personaSteps(catalog, role),
    ...levelledPersonas(catalog, id).flatMap((persona) => skillSteps(catalog, org, persona)),
    ...trainingSteps(catalog, role),
    ...behaviourSteps(catalog, id),
  ];
}
