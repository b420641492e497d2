import type { Catalog } from '../domain/catalog.ts';
import type { ProseComponent } from '../model/prose-components.ts';
import { line } from '../model/fields.ts';
import { chaptersOf } from './places.ts';
import type { Question } from './question.ts';
import type { NewKind } from './subjects.ts';

/** The tags by which a chapter shows a table: no other page leads to these. */
export const TAGS: Partial<Record<NewKind, ProseComponent>> = {
  'competency-table': 'CompetencyTableLink',
  'persona-table': 'PersonaTableLink',
  statistic: 'StatisticTable',
  plan: 'PlanTree',
  committee: 'CommitteeTable',
};

/** Which chapter shows a new table. */
export const shownInChapter = (catalog: Catalog): Question => ({
  name: 'chapter',
  label: '表を示す章',
  help: '表を、この章の最後の節の終わりに足します。',
  form: ({ org }) => ({ type: 'reference', options: chaptersOf(catalog, String(org)) }),
  schema: line(''),
  offer: ({ org }) => chaptersOf(catalog, String(org)).at(-1)?.value,
});
