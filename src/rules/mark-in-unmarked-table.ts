import type { Rule } from './rule.ts';

export const markInUnmarkedTable: Rule = {
  id: 'mark-in-unmarked-table',
  severity: 'error',
  title: '印の有無が、表の決まり（marks）と合っていること',
  why: '印の無い表に一つだけ印があると、ほかの能力が要らないように見えます。',
  example: { bad: 'marks: none\n…\n  mark: ◎', good: 'marks: two-step\n…\n  mark: ◎' },
  *check({ catalog }) {
    for (const entry of catalog.all('competency-table')) {
      const marked = entry.data.groups.flatMap((group, g) =>
        group.rows.flatMap((row, r) =>
          row.cells.flatMap((cell, c) =>
            cell.mark ? [{ mark: cell.mark, path: ['groups', g, 'rows', r, 'cells', c, 'mark'] }] : [],
          ),
        ),
      );
      const cells = entry.data.groups.flatMap((group) => group.rows.flatMap((row) => row.cells)).length;
      if (entry.data.marks === 'two-step') {
        if (marked.length > 0) continue;
        yield {
          spot: { draft: entry, path: ['marks'] },
          message: '◎と○の表とありますが、印が一つもありません。',
          candidates: ['none'],
          hint: '印の無い表なら marks: none に直してください。',
        };
      } else if (marked.length > 1 && marked.length * 3 > cells) {
        // So many marks are no slip in a cell: the declaration is wrong.
        yield {
          spot: { draft: entry, path: ['marks'] },
          message: `印の無い表とありますが、${marked.length}個のセルに印があります。`,
          candidates: ['two-step'],
          hint: '◎と○の表なら marks: two-step に直してください。',
        };
      } else {
        for (const { mark, path } of marked) {
          yield {
            spot: { draft: entry, path },
            message: `印の無い表のセルに、印「${mark}」があります。`,
            hint: '原文に印が無ければ、mark の行を消してください。',
          };
        }
      }
    }
  },
};
