import { COLLECTIONS } from '../../model/collections.ts';
import type { Kind } from '../../model/kind-names.ts';
import { termUses } from '../terms.ts';
import { rowAbout } from './responsibility.ts';
import type { Work } from './work.ts';

/**
 * Kinds whose entries others name. The rest speak about others and are named by none: a page of their own lists every one
 * of them (subjects, crosswalks, learning paths, milestones, first steps …).
 */
const NAMED_BY_OTHERS: ReadonlySet<Kind> = new Set([
  ...(['chapter', 'office', 'plan', 'staff-image', 'role', 'competency', 'competency-table', 'training'] as const),
  ...(['career-band', 'initiative', 'guideline-item', 'persona', 'persona-table', 'stage', 'skill-category'] as const),
  ...(['skill', 'statistic', 'committee', 'term', 'erratum'] as const),
]);

/** Kinds that name an entry without having to do with it: what became of it, and what one asks to find it. */
const NO_RELATION: ReadonlySet<Kind> = new Set(['move', 'change', 'question-set']);

export const unlinkedEntries: Work = {
  id: 'unlinked',
  title: 'だれも指していない項目',
  about:
    'ほかのどの項目からもリンクされていない項目です。一覧の頁からしか行けず、読む人の目に入りにくくなっています。主題や学習パスのように、もともと指す側の種類は数えません。',
  todo: '関わりのある項目から指します（校訂注なら、その内容の errata にIDを足します）。要らない項目なら、無くすかどうかを相談します。',
  none: 'どの項目も、ほかの項目から指されています。',
  *rows({ catalog, graph }) {
    const used = termUses(catalog);
    for (const entry of catalog.entries()) {
      const { kind, id } = entry;
      if (!NAMED_BY_OTHERS.has(kind) || (kind === 'term' && used.has(id))) continue;
      const isNamed = graph
        .to(kind, id)
        .some(({ from }) => (from.kind !== kind || from.id !== id) && !NO_RELATION.has(from.kind));
      if (isNamed) continue;
      yield rowAbout(
        catalog,
        entry,
        { path: [] },
        `この${COLLECTIONS[kind].label}を、ほかのどの項目も指していません。`,
      );
    }
  },
};
