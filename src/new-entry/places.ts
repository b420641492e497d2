import { nameOf } from '../domain/addresses.ts';
import type { Catalog } from '../domain/catalog.ts';
import { analyzeProse } from '../domain/prose.ts';
import type { Entry } from '../model/entry.ts';
import type { Option } from './question.ts';

const inOrder = (chapters: readonly Entry<'chapter'>[]) =>
  chapters.toSorted(
    (a, b) => a.data.source.document.localeCompare(b.data.source.document) || a.data.order - b.data.order,
  );

/** The chapters of an organisation, in their order, each with its sections behind it: `midori/policy/abilities#table`. */
export const placesOf = (catalog: Catalog, org: string): Option[] =>
  inOrder(catalog.of('chapter', org)).flatMap((chapter) => [
    { value: chapter.id, label: nameOf(chapter) },
    ...analyzeProse(chapter.body).sections.map(({ id, number, heading }) => ({
      value: `${chapter.id}#${id}`,
      label: `${nameOf(chapter)} › ${[number, heading].filter(Boolean).join(' ')}`,
    })),
  ]);

/** The chapters of an organisation, in their order. */
export const chaptersOf = (catalog: Catalog, org: string): Option[] =>
  placesOf(catalog, org).filter(({ value }) => !value.includes('#'));
