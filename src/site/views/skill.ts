import { categoriesOf, LEVELS, levelFor, levelOf, skillsByCategory, skillsOf } from '../../domain/skills.ts';
import { personasOf } from '../../domain/personas.ts';
import type { Entry } from '../../model/entry.ts';
import { firstSegment, lastSegment } from '../../model/ids.ts';
import { loadSite, type Site } from '../catalog.ts';
import { entryHref } from '../href.ts';
import { erratumNotes, linkTo, type Link, sourceLine } from '../links.ts';
import { relatedTo } from '../related.ts';

/** A skill as a row of the skill map. */
function skillRow({ catalog }: Site, skill: Entry<'skill'>) {
  return {
    id: skill.id,
    fragment: lastSegment(skill.id),
    name: skill.data.name,
    href: entryHref('skill', skill.id),
    tool: skill.data.tool,
    levels: LEVELS.map((level) => ({ level, statements: levelOf(skill, level) })),
    errata: erratumNotes(catalog, skill.data.errata),
  };
}
export type SkillRow = ReturnType<typeof skillRow>;

/** Who must reach which level of the skill map. */
function requirements({ catalog }: Site, org: string) {
  return personasOf(catalog, org).flatMap((persona) =>
    persona.data.requiredSkillLevel === null
      ? []
      : [
          {
            persona: linkTo(catalog, 'persona', persona.id),
            level: persona.data.requiredSkillLevel,
            basis: persona.data.requiredSkillLevelBasis,
          },
        ],
  );
}

/** The skill map in its three orders: by category, by level, by tool. */
export async function skillMapView(org: string) {
  const site = await loadSite();
  const skills = skillsOf(site.catalog, org);
  const rows = skills.map((skill) => skillRow(site, skill));
  return {
    organization: site.catalog.get('organization', org).data.name,
    source: skills[0] && sourceLine(site.catalog, skills[0].data.source),
    requirements: requirements(site, org),
    count: rows.length,
    categories: skillsByCategory(site.catalog, org).map((group, index) => ({
      id: group.middle ? lastSegment(group.middle.id) : `independent-${index + 1}`,
      major: group.major?.data.name,
      majorId: group.major && lastSegment(group.major.id),
      middle: group.middle?.data.name,
      rows: group.skills.map((skill) => skillRow(site, skill)),
    })),
    levels: LEVELS.map((level) => ({
      level,
      rows: rows.map((row) => ({ ...row, statements: row.levels[level - 1]?.statements ?? null })),
    })),
    tools: Map.groupBy(
      rows.filter((row) => row.tool !== undefined),
      (row) => row.tool ?? '',
    ),
    withoutTool: rows.filter((row) => row.tool === undefined),
  };
}
export type SkillMapView = Awaited<ReturnType<typeof skillMapView>>;

/** A skill's own page. */
export async function skillView(id: string) {
  const site = await loadSite();
  const { catalog } = site;
  const skill = catalog.get('skill', id);
  const org = firstSegment(id);
  const all = skillsOf(catalog, org);
  const at = all.findIndex((other) => other.id === id);
  const neighbour = (index: number): Link | undefined => {
    const other = all[index];
    return other && linkTo(catalog, 'skill', other.id);
  };
  const { major, middle } = categoriesOf(catalog, skill);
  return {
    ...skillRow(site, skill),
    entry: skill,
    aliases: skill.data.aliases ?? [],
    category: [major?.data.name, middle?.data.name, skill.data.minor, skill.data.detail].filter(
      (part): part is string => part !== undefined,
    ),
    needs: requirements(site, org).map((need) => ({ ...need, effective: levelFor(skill, need.level) })),
    source: sourceLine(catalog, skill.data.source),
    previous: neighbour(at - 1),
    next: neighbour(at + 1),
    related: relatedTo(site, 'skill', id),
  };
}
