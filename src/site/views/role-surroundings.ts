import { cellFragment } from '../../domain/addresses.ts';
import type { Catalog } from '../../domain/catalog.ts';
import type { RolePersona } from '../../domain/digital-change.ts';
import { cellsOfPersona, dimensionName } from '../../domain/personas.ts';
import type { Tie, TiedInitiative } from '../../domain/role-initiatives.ts';
import { levelFor, skillsOf } from '../../domain/skills.ts';
import type { Entry } from '../../model/entry.ts';
import { firstSegment, splitFragment } from '../../model/ids.ts';
import type { Site } from '../catalog.ts';
import { entryHref, href } from '../href.ts';
import { type Link, linkTo, placeLink } from '../links.ts';

/** A digital persona of the role with the skills that its level asks for. */
export function rolePersonaView(catalog: Catalog, { persona, basis, level, levelBasis }: RolePersona) {
  const org = firstSegment(persona);
  const skills = skillsOf(catalog, org);
  return {
    link: linkTo(catalog, 'persona', persona),
    basis,
    level,
    levelBasis,
    statements: catalog.get('persona', persona).data.statements,
    /** How many skills the level asks for at this very level, and how many at their own highest one below it. */
    skills: level === null ? 0 : skills.filter((skill) => levelFor(skill, level) === level).length,
    lowered: level === null ? 0 : skills.filter((skill) => levelFor(skill, level) < level).length,
    skillsHref: href(`/${org}/skills/by-level/#level-${level}`),
    expectations: cellsOfPersona(catalog, persona).map((cell) => ({
      name: dimensionName(cell.dimension),
      statements: cell.statements,
      href: entryHref('persona-table', cell.table.id, cellFragment(persona, cell.dimension.id)),
    })),
  };
}

const TIE_WORDS: Record<Tie, (by: string) => string> = {
  role: (by) => `文に「${by}」とある`,
  persona: (by) => `デジタル人材の区分「${by}」を通して`,
  tier: (by) => `文に「${by}」とある`,
  training: (by) => `研修「${by}」と同じ節にある`,
  'staff-image': (by) => `職員像「${by}」を通して（どの職層にも）`,
};

/** An initiative with how it is tied to a role. */
export const initiativeLine = (catalog: Catalog, { initiative, tie, by }: TiedInitiative) => ({
  ...linkTo(catalog, 'initiative', initiative.id),
  tie: TIE_WORDS[tie](by),
  // Only the name of the rank itself, in the words of the initiative, needs no reading of ours.
  basis: tie === 'role' ? ('stated' as const) : ('inferred' as const),
});

/** The places of the policy that speak of a role: where it and its tables stand, its personas, and what names it. */
export function placesToRead(
  { catalog, graph }: Site,
  id: string,
  tables: readonly Entry<'competency-table'>[],
): Link[] {
  const role = catalog.get('role', id);
  const places = [
    ...[role, ...tables, ...role.data.personas.map(({ persona }) => catalog.get('persona', persona))].flatMap(
      ({ data }) => data.source.at ?? [],
    ),
    ...graph.to('role', id).flatMap(({ from, at }) => (from.kind === 'chapter' && 'body' in at ? [from.id] : [])),
  ];
  // A chapter as a whole adds nothing to one of its places.
  const whole = new Set(places.filter((place) => place.includes('#')).map((place) => splitFragment(place).id));
  return [...new Set(places)]
    .filter((place) => place.includes('#') || !whole.has(place))
    .map((place) => {
      const { id: chapter, fragment } = splitFragment(place);
      return placeLink(catalog, chapter, fragment);
    });
}
