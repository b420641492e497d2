import { type Catalog, createCatalog } from '../domain/catalog.ts';
import type { Entry } from '../model/entry.ts';
import { orderGroups } from '../rules/finding/order-groups.ts';
import { idOf } from './answers.ts';
import { dataOf } from './entry-data.ts';
import type { Answers } from './question.ts';
import type { NewKind } from './subjects.ts';

/** Behind everything that is there. */
const LAST = 1_000_000;

/** The place behind the last entry with which a new one is counted. */
export function nextOrder(catalog: Catalog, kind: NewKind, answers: Answers): number {
  const id = idOf(kind, answers);
  const entry = { kind, id, file: '', data: { ...dataOf(kind, answers), order: LAST }, body: '' } as unknown as Entry;
  const group = orderGroups(createCatalog([...catalog.entries(), entry])).find(
    ({ kind: one, entries }) => one === kind && entries.some((other) => other.id === id),
  );
  return (group?.entries.at(-2)?.data.order ?? 0) + 1;
}
