import { analyzeProse } from '../../domain/prose.ts';
import { isProseComponent, issuesOf } from './attribute-findings.ts';
import { knownIds } from './known-ids.ts';
import { nearest } from './nearest.ts';
import type { Subject } from '../rule.ts';

/** Ids that somebody names, or may name. */
export interface Mentions {
  has: (id: string) => boolean;
}

const cache = new WeakMap<Subject, Mentions>();

/** Words in a text that look like ids of entries. */
const ID_IN_TEXT = /[a-z][a-z0-9-]*(?:\/[a-z][a-z0-9-]*)+/g;

/**
 * The ids that faulty places name or probably mean: those in files that cannot be read, in data that do not fit their
 * schema, and those nearest to an id that does not exist. What they name is not forgotten; the fault itself is
 * reported where it is.
 */
export function mentionsIn(subject: Subject): Mentions {
  const cached = cache.get(subject);
  if (cached) return cached;
  const mentions = new Set<string>();
  /** Whether a tag that must name an entry names none that can be read: it may mean any. */
  let isBlind = false;
  const ids = knownIds(subject);
  for (const { text } of subject.faults) for (const [id] of text.matchAll(ID_IN_TEXT)) mentions.add(id);
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      for (const [id] of value.toLowerCase().matchAll(ID_IN_TEXT)) mentions.add(id);
    } else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) walk(inner);
  };
  for (const { draft } of subject.misfits) walk(draft.data);
  for (const reference of subject.graph.references) {
    const { kind, id } = reference;
    if (ids.has(kind, id)) continue;
    for (const near of nearest(id, ids.idsOf(kind))) mentions.add(near);
  }
  for (const { body } of subject.drafts) {
    if (body === '') continue;
    const { components, plainLinks } = analyzeProse(body);
    const misspelt = components.filter(
      (component) =>
        !isProseComponent(component.name) || component.badAttributes.length > 0 || issuesOf(component).length > 0,
    );
    isBlind ||= misspelt.some(({ badAttributes }) => badAttributes.some(({ name }) => name === 'of'));
    const texts = [
      ...misspelt.flatMap(({ attributes }) => Object.values(attributes)),
      ...plainLinks.map(({ url }) => url),
    ];
    for (const text of texts) for (const [id] of text.toLowerCase().matchAll(ID_IN_TEXT)) mentions.add(id);
  }
  const result: Mentions = { has: (id) => isBlind || mentions.has(id) };
  cache.set(subject, result);
  return result;
}
