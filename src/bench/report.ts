/** The middle of several measurements; of an even number, the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
}

/** Japanese letters are twice as wide as ASCII in a terminal. */
const widthOf = (text: string) =>
  [...text].reduce((sum, letter) => sum + (/[\u0020-\u007e×…–]/.test(letter) ? 1 : 2), 0);

/**
 * A table for the terminal, which is a table in Markdown as well. Columns but the first stand to the right.
 * @param rows the cells, the headings first
 */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => widthOf(row[at] ?? ''))));
  const cell = (text: string, at: number) => {
    const gap = ' '.repeat((widths[at] ?? 0) - widthOf(text));
    return at === 0 ? text + gap : gap + text;
  };
  const line = (row: readonly string[]) => `| ${widths.map((_, at) => cell(row[at] ?? '', at)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...body.map(line)].join('\n');
}
