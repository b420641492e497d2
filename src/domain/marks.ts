import type { Entry } from '../model/entry.ts';
import type { Mark } from '../model/kinds/competency-table.ts';

/** The words of a printed legend (立川市: ◎…特に必要、〇…必要). */
const PRINTED = { '◎': '特に必要', '○': '必要' } as const;

/** Our reading where a source prints no legend: the wording of the table's own heading. Another city's legend is not borrowed. */
const READ = { '◎': '特に求められる', '○': '求められる' } as const;

/** The words for both marks of a table. */
export const markWords = (table: Entry<'competency-table'>): Record<Mark, string> =>
  table.data.legend === 'printed' ? PRINTED : READ;

/** The words for both marks where several tables stand together: those of the first that has marks, else of the signs. */
export function markWordsAmong(tables: readonly Entry<'competency-table'>[]): Record<Mark, string> {
  const marking = tables.find(({ data }) => data.marks !== 'none');
  return marking ? markWords(marking) : { '◎': '二重丸', '○': '丸' };
}
