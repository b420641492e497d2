import type { Element, ElementContent } from 'hast';
import type { PhrasingContent, Table } from 'mdast';
import { isElement } from '../page-parts.ts';
import { joinPhrasing, type Links, phrasingOf, wordsOf } from './inline-content.ts';
import { isBlock } from './is-block.ts';
import { isLeftOut, saidIn } from './left-out.ts';

/** Between what stands in lines below each other in a cell: Markdown has one line for a row. */
const LINE_END = ' / ';

const text = (value: string): PhrasingContent => ({ type: 'text', value });

/** The lines of a cell, from the outside in: each paragraph, each item of a list, each pair of a word and what it means. */
function linesOf(nodes: readonly ElementContent[], links: Links): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [];
  let inline: ElementContent[] = [];
  const endLine = () => {
    const line = phrasingOf(inline, links).map((node) => (node.type === 'break' ? text(LINE_END) : node));
    if (line.length > 0) lines.push(line);
    inline = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || !isBlock(node)) {
      inline.push(node);
      continue;
    }
    endLine();
    if (isLeftOut(node)) continue;
    const inner = linesOf(saidIn(node), links);
    // 理由: …
    const [head, ...rest] = inner;
    if ((node.tagName === 'details' || isPair(node)) && head && rest.length > 0)
      lines.push([...head, text(': '), ...joinLines(rest)]);
    else lines.push(...inner);
  }
  endLine();
  return lines;
}

const isPair = (element: Element) => {
  const [first] = element.children.filter(isElement);
  return element.tagName === 'div' && first?.tagName === 'dt';
};

const joinLines = (lines: readonly PhrasingContent[][]): PhrasingContent[] =>
  joinPhrasing(lines.flatMap((line, at) => (at === 0 ? line : [text(LINE_END), ...line])));

const rowsOf = (table: Element): { row: Element; isHead: boolean }[] =>
  table.children.filter(isElement).flatMap((part) => {
    if (part.tagName === 'tr') return [{ row: part, isHead: false }];
    return part.children
      .filter((child): child is Element => isElement(child) && child.tagName === 'tr' && !isLeftOut(child))
      .map((row) => ({ row, isHead: part.tagName === 'thead' }));
  });

const spanOf = (cell: Element, name: 'colSpan' | 'rowSpan') => Math.max(1, Number(cell.properties[name] ?? 1));

type Cell = readonly PhrasingContent[];

/**
 * A table as rows of the same number of cells. What spans several columns or rows stands in each of them, so that every
 * row can be read alone; a row that is one cell only, a heading of the rows below it, says it once.
 */
function gridOf(rows: readonly Element[], links: Links): Cell[][] {
  const grid: Cell[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    const cells = row.children.filter((child): child is Element => isElement(child) && /^t[hd]$/.test(child.tagName));
    let column = 0;
    for (const cell of cells) {
      while (grid[at]?.[column]) column += 1;
      const content = joinLines(linesOf(cell.children, links));
      const isWholeRow = cells.length === 1 && spanOf(cell, 'colSpan') > 1;
      for (let down = 0; down < spanOf(cell, 'rowSpan'); down += 1)
        for (let right = 0; right < spanOf(cell, 'colSpan'); right += 1) {
          const target = grid[at + down];
          if (target)
            target[column + right] = !isWholeRow
              ? content
              : right === 0 && content.length > 0
                ? [{ type: 'strong', children: [...content] }]
                : [];
        }
      column += spanOf(cell, 'colSpan');
    }
  });
  return grid;
}

/** Several rows of headings as one: what stands above each other, each word once. */
function joinHead(rows: readonly Cell[][], columns: number): Cell[] {
  return Array.from({ length: columns }, (_, column) => {
    const cells = rows.map((row) => row[column] ?? []).filter((cell) => cell.length > 0);
    return joinLines(
      cells
        .filter((cell, at) => cells.findIndex((other) => wordsOf(other) === wordsOf(cell)) === at)
        .map((cell) => [...cell]),
    );
  });
}

/** A table of a page as a table of Markdown; undefined when it has no cell. */
export function tableOf(table: Element, links: Links): Table | undefined {
  const rows = rowsOf(table);
  const grid = gridOf(
    rows.map(({ row }) => row),
    links,
  );
  const columns = Math.max(0, ...grid.map((row) => row.length));
  if (columns === 0) return undefined;
  const heads = grid.filter((_, at) => rows[at]?.isHead);
  const bodies = grid.filter((_, at) => !rows[at]?.isHead);
  return {
    type: 'table',
    children: [joinHead(heads, columns), ...bodies].map((row) => ({
      type: 'tableRow',
      children: Array.from({ length: columns }, (_, column) => ({
        type: 'tableCell',
        children: [...(row[column] ?? [])],
      })),
    })),
  };
}
