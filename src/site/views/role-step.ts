import { cellFragment } from '../../domain/addresses.ts';
import type { Catalog } from '../../domain/catalog.ts';
import type { DigitalChange, RolePersona, SkillChange } from '../../domain/digital-change.ts';
import { dimensionName, type PersonaExpectation } from '../../domain/personas.ts';
import type { RoleChange } from '../../domain/role-change.ts';
import type { StepTraining } from '../../domain/step-trainings.ts';
import { trainingsOf } from '../../domain/trainings.ts';
import { COLLECTIONS } from '../../model/collections.ts';
import { firstSegment } from '../../model/ids.ts';
import { entryHref, href } from '../href.ts';
import { linkTo, sourceLine } from '../links.ts';

const personaLine = (catalog: Catalog, { persona, basis, level, levelBasis }: RolePersona) => ({
  link: linkTo(catalog, 'persona', persona),
  basis,
  level,
  levelBasis,
});

/** Skills whose level changes in the same way. */
function skillSteps(catalog: Catalog, skills: readonly SkillChange[]) {
  return [...Map.groupBy(skills, ({ before, after }) => `${before} ${after}`).values()].flatMap((same) =>
    same[0]
      ? [
          {
            before: same[0].before,
            after: same[0].after,
            skills: same.map(({ skill }) => linkTo(catalog, 'skill', skill)),
          },
        ]
      : [],
  );
}

const dimensionSide = (cell: PersonaExpectation | undefined) =>
  cell && {
    statements: cell.statements,
    href: entryHref('persona-table', cell.table.id, cellFragment(cell.persona, cell.dimension.id)),
  };

/** The digital side of a promotion diff. */
export function digitalView(catalog: Catalog, { before, after, samePersonas, skills, dimensions }: DigitalChange) {
  return {
    before: before.map((persona) => personaLine(catalog, persona)),
    after: after.map((persona) => personaLine(catalog, persona)),
    samePersonas,
    unstated: before.length + after.length === 0,
    skills: skillSteps(catalog, skills),
    dimensions: samePersonas
      ? []
      : dimensions.map((cells) => ({
          name: dimensionName((cells.before ?? cells.after)!.dimension),
          before: dimensionSide(cells.before),
          after: dimensionSide(cells.after),
        })),
  };
}

const trainingLines = (catalog: Catalog, trainings: readonly StepTraining[]) =>
  trainings.map(({ training, basis }) => ({
    ...linkTo(catalog, 'training', training.id),
    basis,
    provider: training.data.provider,
    category: training.data.category,
    source: sourceLine(catalog, training.data.source),
  }));

/** The trainings at a step, by what they are for, and why there is none where there is none. */
export function trainingsView(catalog: Catalog, { to, trainings }: RoleChange) {
  const org = firstSegment(to.id);
  const hasTrainings = trainingsOf(catalog, org).length > 0;
  const groups = [
    { title: '昇任に備える研修', trainings: trainingLines(catalog, trainings.before) },
    { title: `${to.data.name}を対象とする研修`, trainings: trainingLines(catalog, trainings.at) },
    { title: '昇任などの機会に行う研修', trainings: trainingLines(catalog, trainings.anyStep) },
  ].filter(({ trainings: members }) => members.length > 0);
  return {
    groups,
    none: hasTrainings
      ? 'この節目の研修として、職や昇任に結び付けられるものは、原文に記載がありません。'
      : '方針に、研修ごとの名前と対象の記載がありません。',
    list: hasTrainings ? href(`/${org}/${COLLECTIONS.training.folder}/`) : undefined,
  };
}
