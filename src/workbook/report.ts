import type { CellContent } from './cell-value.ts';
import type { CellChange, WorkbookProblem, WorkbookReading } from './reading.ts';

/** So much of a long text is shown around the place where it differs. */
const SHOWN = 80;
const LEAD = 12;

/** A content for a line of the terminal: of a long text, the stretch that begins shortly before `from`. */
function shown(content: CellContent, from: number): string {
  if (content === null || content === '') return '空欄';
  const text = String(content).replaceAll('\n', ' ／ ');
  if (text.length <= SHOWN) return `「${text}」`;
  const start = Math.min(Math.max(0, from - LEAD), text.length - LEAD);
  const end = start + SHOWN;
  return `「${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}」`;
}

/** From which letter two contents differ, as they are shown. */
function differsFrom(before: CellContent, after: CellContent): number {
  const [a, b] = [before, after].map((content) => String(content ?? '').replaceAll('\n', ' ／ '));
  let at = 0;
  while (at < (a?.length ?? 0) && a?.[at] === b?.[at]) at += 1;
  return at;
}

/** `能力表 E7 課長 × 倫理・規律: 「△」は使えません。…` */
export const problemInWords = ({ sheet, cell, place, message }: WorkbookProblem): string =>
  `${[sheet, cell, place].filter((part) => part !== undefined).join(' ')}: ${message}`;

/** `能力表 E7 課長 × 倫理・規律 の「印」` */
export const cellInWords = ({ sheet, cell, place, label }: CellChange): string =>
  `${sheet} ${cell} ${place} の「${label}」`;

/** `能力表 E7 課長 × 倫理・規律 の「印」: 空欄 → 「◎」` */
export function changeInWords(change: CellChange): string {
  const from = differsFrom(change.before, change.after);
  return `${cellInWords(change)}: ${shown(change.before, from)} → ${shown(change.after, from)}`;
}

/** What a workbook would change, for a terminal. */
export function reportReading({ changes, problems, notes, newer }: WorkbookReading): string {
  const lines: string[] = [];
  if (problems.length > 0) {
    lines.push(`直すところが${problems.length}件あります。何も書き込みません。`, '');
    lines.push(...problems.map((problem) => `✗ ${problemInWords(problem)}`), '');
  }
  if (changes.length > 0)
    lines.push(
      problems.length > 0
        ? `形の合っている、変わるセルは${changes.length}個です（直すところが無くなるまで、書き込みません）。`
        : `変わるセルは${changes.length}個です。`,
    );
  else if (problems.length === 0) lines.push('変わるセルはありません。');
  lines.push(...changes.map((change) => `  ${changeInWords(change)}`));
  if (newer > 0)
    lines.push(
      `書き出した後に内容が変わった行が${newer}行ありました。Excel では直していないので、いまの内容のままにします。`,
    );
  lines.push(...notes.map((note) => `・${note}`));
  return lines.join('\n');
}
