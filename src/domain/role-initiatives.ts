import type { Entry } from '../model/entry.ts';
import { firstSegment } from '../model/ids.ts';
import { TIERS } from '../model/kinds/role.ts';
import type { Position } from '../model/place.ts';
import type { Catalog } from './catalog.ts';
import { policyToRead } from './editions.ts';
import type { Graph } from './graph.ts';
import { analyzeProse } from './prose.ts';
import { rolesOf } from './roles.ts';
import { stepTrainings, trainingsForRole } from './step-trainings.ts';
import { pillarsOf, type InitiativeNode } from './trees.ts';

/**
 * How an initiative is tied to a rank. No source says "this initiative serves that rank", so every tie but the first is
 * inferred:
 * - `role` its words use the name of the rank
 * - `persona` its words, or links in the section that describes it, name the rank's digital persona
 * - `tier` its words name the tier of the rank
 * - `training` a training of the rank stands in the same section
 * - `staff-image` it serves a staff image, which is meant for every rank
 */
export const TIES = ['role', 'persona', 'tier', 'training', 'staff-image'] as const;
export type Tie = (typeof TIES)[number];

export interface TiedInitiative {
  initiative: Entry<'initiative'>;
  tie: Tie;
  /** The word, or the name of the entry, by which it is tied. */
  by: string;
}

/** The initiatives of the policy in force, pillar by pillar. Pillars themselves serve everybody and are left out. */
const initiativesInForce = (catalog: Catalog, org: string): Entry<'initiative'>[] => {
  const flat = ({ entry, children }: InitiativeNode): Entry<'initiative'>[] => [entry, ...children.flatMap(flat)];
  const policy = policyToRead(catalog, org);
  return policy ? pillarsOf(catalog, policy.id).flatMap(({ children }) => children.flatMap(flat)) : [];
};

/** The place of an entry in the prose, as its source names it (`kiyose/policy-ed4/digital#category-manager`). */
const placeOf = ({ data }: Entry<'initiative' | 'training'>) => data.source.at;

const isAfter = (a: Position, b: Position) => a.line > b.line || (a.line === b.line && a.column >= b.column);

/** The place in which something stands in a chapter: the innermost section that begins before it. */
function sectionAt(catalog: Catalog, chapter: string, position: Position): string {
  const { sections } = analyzeProse(catalog.get('chapter', chapter).body);
  const section = sections.findLast((each) => isAfter(position, each.position));
  return section ? `${chapter}#${section.id}` : chapter;
}

/** Finds whole names: the longest one at a place counts, so that 課長代理 is not taken for 課長. */
function namesIn(text: string, names: readonly string[]): Set<string> {
  const longestFirst = [...names].sort((a, b) => b.length - a.length).map((name) => RegExp.escape(name));
  return new Set(longestFirst.length === 0 ? [] : (text.match(new RegExp(longestFirst.join('|'), 'gu')) ?? []));
}

/**
 * The initiatives of the policies in force that reach a rank, each under its closest tie; the closest ties first, then in
 * the order of the source.
 */
export function initiativesForRole(catalog: Catalog, graph: Graph, role: string): TiedInitiative[] {
  const { data } = catalog.get('role', role);
  const org = firstSegment(role);
  const own = new Set([data.name, ...(data.aliases ?? [])]);
  const personas = data.personas.flatMap(({ persona }) => {
    const entry = catalog.get('persona', persona);
    return entry.data.parent === undefined ? [entry] : [entry, catalog.get('persona', entry.data.parent)];
  });
  const known = [
    ...rolesOf(catalog, org).flatMap((each) => [each.data.name, ...(each.data.aliases ?? [])]),
    ...catalog.of('persona', org).map((each) => each.data.name),
    ...TIERS,
  ];
  const personaAt = new Map(
    personas.flatMap((persona) =>
      graph
        .to('persona', persona.id)
        .flatMap(({ from, at }) =>
          from.kind === 'chapter' && 'body' in at
            ? [[sectionAt(catalog, from.id, at.body), persona.data.name] as const]
            : [],
        ),
    ),
  );
  const trainings = [
    ...trainingsForRole(catalog, role),
    ...data.nextRoles.flatMap((next) => stepTrainings(catalog, role, next).anyStep),
  ];
  const trainingAt = new Map(trainings.map(({ training }) => [placeOf(training), training.data.name]));

  const tieOf = (initiative: Entry<'initiative'>): Omit<TiedInitiative, 'initiative'> | undefined => {
    const { name, statements, examples = [], staffImages = [] } = initiative.data;
    const named = namesIn([name, ...statements, ...examples].join('\n'), known);
    const at = placeOf(initiative);
    const find = (words: Iterable<string>) => [...words].find((word) => named.has(word));
    const image = staffImages[0];
    const ties: [Tie, string | undefined][] = [
      ['role', find(own)],
      ['persona', find(personas.map((persona) => persona.data.name)) ?? (at && personaAt.get(at))],
      ['tier', find([data.tier])],
      ['training', at && trainingAt.get(at)],
      ['staff-image', image && catalog.get('staff-image', image).data.shortName],
    ];
    for (const [tie, by] of ties) if (by !== undefined) return { tie, by };
    return undefined;
  };
  return initiativesInForce(catalog, org)
    .flatMap((initiative) => {
      const tie = tieOf(initiative);
      return tie ? [{ initiative, ...tie }] : [];
    })
    .sort((a, b) => TIES.indexOf(a.tie) - TIES.indexOf(b.tie));
}
