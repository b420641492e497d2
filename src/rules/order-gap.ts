import { kindOfFolder } from '../model/collections.ts';
import type { Entry } from '../model/entry.ts';
import { documentOf } from './finding/editions.ts';
import { fitAt, isMisnumbered, lowestMissing, orderGroups } from './finding/order-groups.ts';
import { isMisplacedInitiative } from './parent-level.ts';
import type { Rule } from './rule.ts';

export const orderGap: Rule = {
  id: 'order-gap',
  severity: 'warning',
  title: '順番（order）が1から続いていること',
  why: '飛んだ番号は、項目の書き忘れか、番号の打ち間違いの跡です。',
  example: { bad: 'order: 30', good: 'order: 3' },
  *check({ catalog, misfits, faults }) {
    const groups = orderGroups(catalog);
    // An entry that was not taken into the catalog leaves a gap that is no fault of its neighbours.
    const incomplete = new Set<string>(misfits.map(({ draft }) => draft.kind));
    for (const { file } of faults) incomplete.add(kindOfFolder(file.split('/')[2] ?? '') ?? '');
    if (catalog.all('initiative').some((entry) => isMisplacedInitiative(entry, catalog))) incomplete.add('initiative');
    // An item whose parent or document does not exist has left its siblings.
    const hasLeft = ({ data: { parent, document } }: Entry<'initiative'>) =>
      (parent !== undefined && !catalog.find('initiative', parent)) || !catalog.find('document', document);
    if (catalog.all('initiative').some(hasLeft)) incomplete.add('initiative');
    // An entry that is counted in a document that does not exist has left the others as well.
    for (const kind of ['guideline-item', 'plan-target'] as const) {
      const isAstray = ({ id }: { id: string }) => !catalog.find('document', documentOf(catalog, kind, id) ?? '');
      if (catalog.all(kind).some(isAstray)) incomplete.add(kind);
    }
    for (const { kind, entries } of groups) {
      if (entries.some(({ data }, index) => data.order === entries[index + 1]?.data.order)) incomplete.add(kind);
    }
    for (const group of groups) {
      if (incomplete.has(group.kind) || isMisnumbered(group, catalog)) continue;
      const missing = lowestMissing(group);
      const last = group.entries.at(-1);
      if (!last || missing > group.entries.length) continue;
      const next = group.entries.find(({ data }) => data.order > missing) ?? last;
      const jumps = group.entries.length > 1 && last.data.order - (group.entries.at(-2)?.data.order ?? 0) > 1;
      const wrong = jumps || fitAt(last, missing, group) > fitAt(last, last.data.order, group) ? last : next;
      yield {
        spot: { draft: wrong, path: ['order'] },
        message: `順番が飛んでいます。${missing}が無く、ここが${wrong.data.order}です。`,
        candidates: [String(missing)],
        hint: '番号を直すか、抜けている項目のファイルを足してください。',
      };
    }
  },
};
