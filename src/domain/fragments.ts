import type { Draft } from '../model/entry.ts';
import { analyzeProse } from './prose.ts';
import { cellFragment } from './addresses.ts';

const strings = (value: unknown): string[] => (typeof value === 'string' ? [value] : []);
const items = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value)
    ? value.filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null)
    : [];

/**
 * The fragments (`#…`) that the page of an entry answers to: the sections and diagrams of its prose, and the cells of a
 * table. Reads drafts, so that one wrong field does not make every link into the entry dangle.
 */
export function fragmentsOf(draft: Draft): Set<string> {
  const found = new Set<string>();
  if (draft.body !== '') {
    const prose = analyzeProse(draft.body);
    for (const section of prose.sections) found.add(section.id);
    for (const diagram of prose.diagrams) if (diagram.id) found.add(diagram.id);
  }
  const data = (draft.data ?? {}) as Record<string, unknown>;
  if (draft.kind === 'competency-table') {
    for (const group of items(data['groups'])) {
      for (const row of items(group['rows'])) {
        for (const role of strings(row['role'])) {
          for (const cell of items(row['cells'])) {
            for (const competency of strings(cell['competency'])) found.add(cellFragment(role, competency));
          }
        }
      }
    }
  } else if (draft.kind === 'persona-table') {
    for (const row of items(data['rows'])) {
      for (const persona of strings(row['persona'])) {
        for (const cell of items(row['cells'])) {
          for (const dimension of strings(cell['dimension'])) found.add(cellFragment(persona, dimension));
        }
      }
    }
  }
  return found;
}
