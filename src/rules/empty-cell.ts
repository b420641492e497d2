import { lastSegment } from '../model/ids.ts';
import type { Rule } from './rule.ts';

export const emptyCell: Rule = {
  id: 'empty-cell',
  severity: 'error',
  title: '能力表のセルに、印か文があること',
  why: '印も文も無いセルは、「原文に記載なし」と書き忘れの見分けがつきません。印が無い表のセルには文が、印のある表のセルには印か文が要ります。',
  example: {
    bad: '- competency: kiyose/ethics',
    good: '- competency: kiyose/ethics\n  statements:\n    - 公正に仕事ができる',
  },
  *check({ catalog }) {
    for (const entry of catalog.all('competency-table')) {
      // In a table of marks, a cell without a mark means that the source says nothing.
      if (entry.data.marks !== 'none') continue;
      for (const [g, group] of entry.data.groups.entries()) {
        for (const [r, row] of group.rows.entries()) {
          for (const [c, cell] of row.cells.entries()) {
            if (cell.statements || cell.mark) continue;
            // One of two cells of a column is too much anyhow; ragged-table says which.
            if (row.cells.some((other) => other !== cell && other.competency === cell.competency)) continue;
            yield {
              spot: { draft: entry, path: ['groups', g, 'rows', r, 'cells', c] },
              message: `「${lastSegment(row.role)}」の行の「${lastSegment(cell.competency)}」のセルに、何も書かれていません。`,
              hint: 'statements: に、求められることを一文ずつ書いてください。原文が空欄なら、この行を、その列の無い別の群（groups）に移してください。',
            };
          }
        }
      }
    }
  },
};
