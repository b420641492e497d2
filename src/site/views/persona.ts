import { cellFragment } from '../../domain/addresses.ts';
import { dimensionName, cellsOfPersona, personasOf, stagesOf } from '../../domain/personas.ts';
import { levelFor, levelOf, skillsOf } from '../../domain/skills.ts';
import type { Entry } from '../../model/entry.ts';
import { COLLECTIONS } from '../../model/collections.ts';
import { firstSegment, lastSegment } from '../../model/ids.ts';
import { loadSite, type Site } from '../catalog.ts';
import { entryHref, href } from '../href.ts';
import { erratumNotes, linkTo, sourceLine } from '../links.ts';
import { relatedTo } from '../related.ts';

const STAGE_KINDS = { skill: 'スキル', mindset: 'マインド' } as const;

const stageRow = ({ catalog }: Site, stage: Entry<'stage'>) => ({
  id: lastSegment(stage.id),
  persona: linkTo(catalog, 'persona', stage.data.persona),
  step: stage.data.step === null ? '段階の区分なし' : `Step${stage.data.step}`,
  kind: STAGE_KINDS[stage.data.kind],
  label: stage.data.label,
  level: stage.data.requiredSkillLevel,
  statements: stage.data.statements,
  errata: erratumNotes(catalog, stage.data.errata),
});
export type StageRow = ReturnType<typeof stageRow>;

/** All stages of an organisation, in the order of the source. */
export async function stagesView(org: string) {
  const site = await loadSite();
  const stages = site.catalog.of('stage', org).toSorted((a, b) => a.data.order - b.data.order);
  return {
    organization: site.catalog.get('organization', org).data.name,
    rows: stages.map((stage) => stageRow(site, stage)),
    source: stages[0] && sourceLine(site.catalog, stages[0].data.source),
  };
}

/** The digital personas of an organisation. */
export async function personasView(org: string) {
  const { catalog } = await loadSite();
  return {
    organization: catalog.get('organization', org).data.name,
    tables: [
      ...catalog.of('persona-table', org).map(({ id }) => linkTo(catalog, 'persona-table', id)),
      // Not every organisation describes stages and skills.
      ...(['stage', 'skill'] as const)
        .filter((kind) => catalog.of(kind, org).length > 0)
        .map((kind) => ({
          text: kind === 'stage' ? '育成段階' : 'スキルマップ',
          href: href(`/${org}/${COLLECTIONS[kind].folder}/`),
        })),
    ],
    personas: personasOf(catalog, org).map(({ id, data }) => ({
      ...linkTo(catalog, 'persona', id),
      tagline: data.tagline,
      label: data.label,
      level: data.requiredSkillLevel,
      levelBasis: data.requiredSkillLevelBasis,
      parent: data.parent !== undefined,
      statements: data.statements,
    })),
  };
}

/** A digital persona's own page. */
export async function personaView(id: string) {
  const site = await loadSite();
  const { catalog } = site;
  const persona = catalog.get('persona', id);
  const { requiredSkillLevel } = persona.data;
  return {
    entry: persona,
    source: sourceLine(catalog, persona.data.source),
    errata: erratumNotes(catalog, persona.data.errata),
    parent: persona.data.parent === undefined ? undefined : linkTo(catalog, 'persona', persona.data.parent),
    children: catalog
      .all('persona')
      .filter(({ data }) => data.parent === id)
      .map((child) => linkTo(catalog, 'persona', child.id)),
    expectations: cellsOfPersona(catalog, id).map((cell) => ({
      name: dimensionName(cell.dimension),
      basis: cell.dimension.basis,
      statements: cell.statements,
      errata: erratumNotes(catalog, cell.errata),
      href: entryHref('persona-table', cell.table.id, cellFragment(id, cell.dimension.id)),
    })),
    stages: stagesOf(catalog, id).map((stage) => stageRow(site, stage)),
    skills:
      requiredSkillLevel === null
        ? []
        : skillsOf(catalog, firstSegment(id)).map((skill) => {
            const level = levelFor(skill, requiredSkillLevel);
            return {
              ...linkTo(catalog, 'skill', skill.id),
              level,
              lowered: level < requiredSkillLevel,
              statements: levelOf(skill, level) ?? [],
            };
          }),
    roles: catalog
      .all('role')
      .flatMap((role) =>
        role.data.personas
          .filter((item) => item.persona === id)
          .map((item) => ({ ...linkTo(catalog, 'role', role.id), basis: item.basis })),
      ),
    related: relatedTo(site, 'persona', id, ['role', 'stage', 'persona-table', 'persona']),
  };
}
