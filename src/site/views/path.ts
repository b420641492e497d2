import type { Catalog } from '../../domain/catalog.ts';
import { markWords } from '../../domain/marks.ts';
import { type LearningPath, learningPath, totalMinutes } from '../../domain/path/learning-path.ts';
import type { Part, PathStep } from '../../domain/path/path-step.ts';
import { publishPath } from '../../domain/path/publish.ts';
import { stepAddress } from '../../domain/path/step-address.ts';
import { stepAnchor, STEP_KIND_NAMES, STEP_KINDS } from '../../domain/path/step.ts';
import { rolesOf, tablesInForce } from '../../domain/roles.ts';
import type { Entry } from '../../model/entry.ts';
import { firstSegment, lastSegment } from '../../model/ids.ts';
import { WAYS_IN } from '../../model/kinds/path.ts';
import { loadSite } from '../catalog.ts';
import { href } from '../href.ts';
import { erratumNotes, type Link, linkTo, sourceLine } from '../links.ts';
import { roleDoors, wayInDoors } from '../role-doors.ts';

/** An ability or a skill of a step, as a link with its mark or its level. */
function partView(catalog: Catalog, org: string, part: Part) {
  const table = tablesInForce(catalog).find(({ data }) => data.organization === org && data.marks !== 'none');
  const link = linkTo(catalog, part.kind, part.id);
  if (part.kind === 'skill') return { ...link, mark: null, word: null, level: part.level };
  return { ...link, mark: part.mark, word: part.mark && table ? markWords(table)[part.mark] : null, level: null };
}
export type PartView = ReturnType<typeof partView>;

/** Links to the paths of roles, in the order of the roles; roles without a path are left out. */
const pathsOfRoles = (catalog: Catalog, roles: readonly string[]): Link[] =>
  roles.flatMap((role) => {
    const path = catalog.all('path').find(({ data }) => data.role === role);
    return path ? [linkTo(catalog, 'path', path.id)] : [];
  });

/** What may come after a path: that of the next rank, or those of the ranks that a way in leads to. */
function onwardOf(catalog: Catalog, { id, data }: Entry<'path'>) {
  if (data.role !== undefined) {
    const role = catalog.get('role', data.role);
    return { links: pathsOfRoles(catalog, role.data.nextRoles), basis: role.data.nextRolesBasis, chosen: true };
  }
  if (data.roles)
    return { links: pathsOfRoles(catalog, data.roles), basis: data.rolesBasis ?? 'unknown', chosen: true };
  const all = rolesOf(catalog, firstSegment(id))
    .map((role) => role.id)
    .reverse();
  return { links: pathsOfRoles(catalog, all), basis: 'unknown' as const, chosen: false };
}

/** The sheet to take to a conversation: that of the path's role, or all sheets where the path is of no single role. */
const sheetHref = ({ id, data }: Entry<'path'>): string =>
  href(`/${firstSegment(id)}/sheets/${data.role === undefined ? '' : `${lastSegment(data.role)}/`}`);

/** A step as the page shows it, number `index + 1` of its path. */
function stepView(catalog: Catalog, path: Entry<'path'>, steps: readonly PathStep[], index: number) {
  const step = steps[index]!;
  const org = firstSegment(path.id);
  const numberOf = (id: string) => steps.findIndex((other) => other.id === id) + 1;
  const parts = step.parts.map((part) => partView(catalog, org, part));
  // What waits for the step right before it, or for the same as that one, goes without saying.
  const saidBefore = new Set([steps[index - 1]?.id, ...(steps[index - 1]?.after ?? [])]);
  return {
    id: step.id,
    anchor: stepAnchor(step.id),
    number: index + 1,
    kind: STEP_KIND_NAMES[step.kind],
    title: step.title,
    href: href(stepAddress(step.kind, step.target)),
    why: step.why,
    minutes: step.minutes,
    basis: step.basis,
    after: step.after.filter((id) => !saidBefore.has(id)).map(numberOf),
    // A group of one that bears its name says nothing more.
    parts: parts.filter(({ text }) => parts.length > 1 || !step.title.startsWith(text)),
    develops: step.develops.map((part) => partView(catalog, org, part)),
    // A check that leads to a measure of the city is a conversation: its sheet lies ready.
    sheet: step.kind === 'check' && step.target.kind === 'initiative' ? sheetHref(path) : undefined,
  };
}
export type StepView = ReturnType<typeof stepView>;

const sizeOf = ({ steps }: LearningPath) => {
  const required = steps.filter((step) => step.required);
  return {
    required: required.length,
    optional: steps.length - required.length,
    minutes: totalMinutes(required),
  };
};

/** The page of a learning path. */
export async function pathView(id: string) {
  const { catalog } = await loadSite();
  const path = learningPath(catalog, id);
  const { entry, steps, gaps } = path;
  const { data } = entry;
  const org = firstSegment(id);
  const views = steps.map((step, index) => ({ step, view: stepView(catalog, entry, steps, index) }));
  const viewsOf = (test: (step: PathStep) => boolean) => views.filter(({ step }) => test(step)).map(({ view }) => view);
  return {
    entry,
    role: data.role === undefined ? undefined : linkTo(catalog, 'role', data.role),
    size: sizeOf(path),
    first: views[0]?.view,
    groups: STEP_KINDS.map((kind) => ({
      kind,
      name: STEP_KIND_NAMES[kind],
      steps: viewsOf((step) => step.required && step.kind === kind),
    })).filter((group) => group.steps.length > 0),
    optional: viewsOf(({ required }) => !required),
    gaps: {
      abilities: gaps.filter(({ kind }) => kind === 'competency').map((part) => partView(catalog, org, part)),
      skills: gaps.filter(({ kind }) => kind === 'skill').map((part) => partView(catalog, org, part)),
    },
    onward: onwardOf(catalog, entry),
    doors: {
      heading: data.role === undefined ? 'あわせて使う頁' : `${catalog.get('role', data.role).data.name}のほかの頁`,
      list: data.role === undefined ? wayInDoors(catalog, org) : roleDoors(catalog, data.role, ['path']),
    },
    source: sourceLine(catalog, data.source),
    errata: erratumNotes(catalog, data.errata),
  };
}

/** A path on the list of paths. */
function listed(catalog: Catalog, { id, data }: Entry<'path'>) {
  return { ...linkTo(catalog, 'path', id), summary: data.summary, size: sizeOf(learningPath(catalog, id)) };
}
export type ListedPath = ReturnType<typeof listed>;

/** The paths of an organisation: by role, lowest rank first, and by way in; and the ways that its source does not name. */
export async function pathsView(org: string) {
  const { catalog } = await loadSite();
  const paths = catalog.of('path', org);
  const ways = WAYS_IN.map((name) => ({ name, path: paths.find(({ data }) => data.wayIn === name) }));
  return {
    roles: rolesOf(catalog, org)
      .reverse()
      .flatMap((role) => {
        const path = paths.find(({ data }) => data.role === role.id);
        return path ? [{ ...listed(catalog, path), role: role.data.name, tier: role.data.tier }] : [];
      }),
    ways: ways.flatMap(({ name, path }) => (path ? [{ ...listed(catalog, path), name }] : [])),
    unstated: ways.filter(({ path }) => !path).map(({ name }) => name),
  };
}

/** A path as the site publishes it for scripts. */
export async function publishedPath(id: string) {
  const { catalog } = await loadSite();
  return publishPath(catalog, learningPath(catalog, id), href);
}
