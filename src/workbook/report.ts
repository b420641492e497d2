import type { CellContent } from './cell-value.ts';
import type { CellChange, WorkbookProblem, WorkbookReading } from './read-workbook.ts';

const shown = (content: CellContent): string =>
  content === null || content === '' ? '空欄' : `「${String(content).replaceAll('\n', ' ／ ')}」`;

/** `能力表 C7 課長 × 倫理・規律: 「△」は使えません。…` */
export const problemInWords = ({ sheet, cell, place, message }: WorkbookProblem): string =>
  `${[sheet, cell, place].filter((part) => part !== undefined).join(' ')}: ${message}`;

/** `能力表 D7 課長 × 倫理・規律の「印」: 空欄 → 「◎」` */
export const changeInWords = ({ sheet, cell, place, label, before, after }: CellChange): string =>
  `${sheet} ${cell} ${place} の「${label}」: ${shown(before)} → ${shown(after)}`;

/** What a workbook would change, for a terminal. */
export function reportReading({ changes, problems, newer }: WorkbookReading): string {
  const lines: string[] = [];
  if (problems.length > 0) {
    lines.push(`直すところが${problems.length}件あります。何も書き込みません。`, '');
    lines.push(...problems.map((problem) => `✗ ${problemInWords(problem)}`), '');
  }
  lines.push(changes.length === 0 ? '変わるセルはありません。' : `変わるセルは${changes.length}個です。`);
  lines.push(...changes.map((change) => `  ${changeInWords(change)}`));
  if (newer > 0)
    lines.push(
      `書き出した後に内容が変わった行が${newer}行ありました。Excel では直していないので、いまの内容のままにします。`,
    );
  return lines.join('\n');
}
