import { analyzeProse } from '../domain/prose.ts';
import { fragmentsOf } from '../domain/fragments.ts';
import type { Reference } from '../domain/references.ts';
import { COLLECTIONS } from '../model/collections.ts';
import type { Draft } from '../model/entry.ts';
import { SEGMENT } from '../model/ids.ts';
import { knownIds } from './finding/known-ids.ts';
import { nearest } from './finding/nearest.ts';
import type { Finding, Rule, Spot, Subject } from './rule.ts';

/** How many referring places a message names at most. */
const NAMED = 3;

export const danglingFragment: Rule = {
  id: 'dangling-fragment',
  severity: 'error',
  title: '「#」の後の節・図・セルが、相手の頁にあること',
  why: '無い節を指すリンクは頁の先頭に着き、読む人は目当ての所を自分で探すことになります。',
  example: { bad: 'at: kiyose/policy-ed4/duties#tabel', good: 'at: kiyose/policy-ed4/duties#table' },
  *check(subject) {
    const ids = knownIds(subject);
    const drafts = new Map(subject.drafts.map((draft) => [`${draft.kind} ${draft.id}`, draft]));
    const fragments = new Map<Draft, Set<string>>();
    /** Per target: the fragments that are missing, with who names each, and those that somebody names. */
    const missing = new Map<Draft, Map<string, Reference[]>>();
    const named = new Map<Draft, Set<string>>();
    for (const reference of subject.graph.references) {
      const { kind, id, fragment } = reference;
      if (fragment === undefined) continue;
      const target = drafts.get(`${kind} ${id}`);
      if (!target || ids.isDamaged(kind, id)) continue;
      // A malformed fragment of a field is reported with the field.
      if ('path' in reference.at && !SEGMENT.test(fragment)) continue;
      let known = fragments.get(target);
      if (!known) fragments.set(target, (known = fragmentsOf(target)));
      if (known.has(fragment)) add(named, target, fragment);
      else {
        let lists = missing.get(target);
        if (!lists) missing.set(target, (lists = new Map<string, Reference[]>()));
        lists.set(fragment, [...(lists.get(fragment) ?? []), reference]);
      }
    }
    for (const [target, lists] of missing) {
      if (isShaken(target, subject)) continue;
      const known = fragments.get(target) ?? new Set();
      const unnamed = [...known].filter((fragment) => !named.get(target)?.has(fragment));
      for (const [fragment, references] of lists) {
        const renamed = references.length > 1 ? nearest(fragment, unnamed)[0] : undefined;
        const place = renamed === undefined ? undefined : placeOfFragment(target, renamed);
        if (renamed !== undefined && place) yield renamedSection(place, fragment, renamed, references);
        else for (const reference of references) yield missingFragment(reference, fragment, known);
      }
    }
    for (const draft of subject.drafts) {
      if (draft.body === '' || ids.isDamaged(draft.kind, draft.id)) continue;
      for (const { url, position } of analyzeProse(draft.body).plainLinks) {
        if (!url.startsWith('#')) continue;
        const fragment = url.slice(1);
        const known = fragmentsOf(draft);
        if (known.has(fragment) || isShaken(draft, subject)) continue;
        yield {
          spot: { draft, body: position },
          message: `この頁に「${url}」はありません。`,
          candidates: nearest(fragment, known).map((candidate) => `#${candidate}`),
          hint: '「#」の後を、この頁の節か図の記号に直してください。',
        };
      }
    }
  },
};

function add<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

/**
 * Whether a target has a fault of its own that already explains why a fragment is missing: a section whose id is
 * missing, malformed or used twice, or a row or column that names nobody.
 */
function isShaken(target: Draft, subject: Subject): boolean {
  if (target.body !== '') {
    const { components, sections } = analyzeProse(target.body);
    const ids = components
      .filter(({ name }) => name === 'Section' || name === 'Diagram')
      .map(({ attributes }) => attributes['id']);
    if (ids.some((id) => id === undefined || !SEGMENT.test(id))) return true;
    if (new Set(sections.map(({ id }) => id)).size < sections.length) return true;
  }
  if (target.kind !== 'competency-table' && target.kind !== 'persona-table') return false;
  if (subject.misfits.some(({ draft }) => draft === target) || hasTwinRows(target, subject)) return true;
  const { isDangling } = knownIds(subject);
  return subject.graph.from(target.kind, target.id).some((reference) => isDangling(reference));
}

/** Whether two rows of a table name the same role or persona; one of them was meant for another. */
function hasTwinRows({ kind, id }: Draft, { catalog }: Subject): boolean {
  const rows =
    kind === 'competency-table'
      ? (catalog.find(kind, id)?.data.groups.flatMap((group) => group.rows.map(({ role }) => role)) ?? [])
      : kind === 'persona-table'
        ? (catalog.find(kind, id)?.data.rows.map(({ persona }) => persona) ?? [])
        : [];
  return new Set(rows).size < rows.length;
}

/** Where a section or diagram with an id stands in the body of its entry. */
function placeOfFragment(draft: Draft, fragment: string): Spot | undefined {
  if (draft.body === '') return undefined;
  const component = analyzeProse(draft.body).components.find(({ attributes }) => attributes['id'] === fragment);
  return component && { draft, body: component.attributePositions['id'] ?? component.position };
}

/** Several places agree on a section that is gone, and nobody names one that looks like it: the section was renamed. */
function renamedSection(spot: Spot, wanted: string, renamed: string, references: readonly Reference[]): Finding {
  const files = [...new Set(references.map(({ from }) => from.file))];
  const rest = files.length > NAMED ? `ほか${files.length - NAMED}件` : '';
  return {
    spot,
    message: `記号「${renamed}」はどこからも指されず、${references.length}か所が指す「${wanted}」がここにありません。`,
    candidates: [wanted],
    hint: `記号を元に戻すか、指している側を直してください（${files.slice(0, NAMED).join('、')}${rest}）。`,
  };
}

function missingFragment({ from, at, kind, id }: Reference, fragment: string, known: Set<string>): Finding {
  return {
    spot: 'path' in at ? { draft: from, path: at.path } : { draft: from, body: at.body },
    message: `${COLLECTIONS[kind].label}「${id}」に「#${fragment}」はありません。`,
    candidates: nearest(fragment, known).map((candidate) => `${id}#${candidate}`),
    hint: '「#」の後を、相手の頁の節・図・セルの記号に直してください。',
  };
}
