import type { Entry } from '../../model/entry.ts';
import { firstSegment } from '../../model/ids.ts';
import { careerBandsOfRole, spanInWords } from '../careers.ts';
import type { Catalog } from '../catalog.ts';
import { trainingsOf } from '../trainings.ts';
import { neededAbilities } from './needs.ts';
import { type Part, type StepPlan, sure } from './path-step.ts';

type Training = Entry<'training'>['data'];

/** The years of service of a training in words (`1年目`, `5〜10年目`); undefined where the source gives none. */
const yearsOf = ({ yearFrom, yearTo }: Training): string | undefined => spanInWords(yearFrom, yearTo, '年目');

/**
 * Whether the years of a training fall into those in which a role is placed; null where either is not known.
 * @param bands the career bands of the role
 */
function fitsYears({ yearFrom, yearTo }: Training, bands: readonly Entry<'career-band'>[]): boolean | null {
  const placed = bands.filter(({ data }) => data.yearFrom !== undefined || data.yearTo !== undefined);
  if ((yearFrom === undefined && yearTo === undefined) || placed.length === 0) return null;
  return placed.some(
    ({ data }) => (yearFrom ?? 1) <= (data.yearTo ?? Infinity) && (yearTo ?? Infinity) >= (data.yearFrom ?? 1),
  );
}

/**
 * Trainings meant for a role and those of the years in which it is placed; and, as extras, those that are meant for
 * nobody in particular and develop an ability which weighs most for the role.
 */
export function trainingSteps(catalog: Catalog, role: Entry<'role'>): StepPlan[] {
  const needs = new Map(neededAbilities(catalog, role.id).map(({ competency, mark }) => [competency, mark]));
  const bands = careerBandsOfRole(catalog, role.id);
  return trainingsOf(catalog, firstSegment(role.id)).flatMap(({ id, data }): StepPlan[] => {
    const abilities = data.competencies ?? [];
    const develops: Part[] = [
      ...abilities.map((each): Part => ({ kind: 'competency', id: each, mark: needs.get(each) ?? null })),
      ...(data.skills ?? []).map((skill): Part => ({ kind: 'skill', id: skill, level: null })),
    ];
    const plan = { kind: 'train' as const, target: { kind: 'training' as const, id }, title: data.name, develops };
    if (data.roles) {
      if (!data.roles.includes(role.id)) return [];
      return [{ ...plan, why: `${role.data.name}が対象の研修です。`, basis: sure(data.rolesBasis) }];
    }
    const fits = fitsYears(data, bands);
    if (fits === true) {
      return [{ ...plan, why: `入庁${yearsOf(data)}にあたる研修です。`, basis: sure(data.basis) }];
    }
    if (fits === false || !abilities.some((each) => needs.has(each))) return [];
    const years = yearsOf(data);
    const whom = years === undefined ? '対象の職層は、原文に記載がありません。' : `原文では入庁${years}の研修です。`;
    return [{ ...plan, why: `特に必要な能力を育てる研修です。${whom}`, basis: 'inferred', required: false }];
  });
}
