import { printedFigure, rowKind, type StatisticRow } from '../../domain/statistics.ts';
import { loadSite } from '../catalog.ts';
import { entryHref } from '../href.ts';
import { erratumNotes, sourceLine } from '../links.ts';

/** What the chart of a statistic shows: one series a row, one value a column; blanks are null. */
export interface ChartData {
  form: 'bars' | 'lines';
  unit: string;
  columns: string[];
  series: { label: string; values: (number | null)[]; printed: (string | null)[] }[];
}

/** A table of figures, ready to be shown. */
export async function statisticView(id: string) {
  const { catalog } = await loadSite();
  const { data } = catalog.get('statistic', id);
  const rows = data.rows.map((row) => ({
    label: row.label,
    kind: rowKind(row),
    part: row.partOf !== undefined,
    figures: data.columns.map((column) => printedFigure(row, row.values[column.id])),
  }));
  // "内、女性職員" and "割合" name nothing by themselves: a chart's series are named after the rows they come from.
  const labelOf = (rowId: string | undefined) =>
    data.rows.find((row) => row.id === rowId)?.label.replace(/^内、/, '') ?? '';
  const seriesName = ({ label, ratio, partOf }: StatisticRow): string =>
    ratio
      ? `${labelOf(ratio.denominator)}に占める${labelOf(ratio.numerator)}の割合`
      : partOf
        ? `${labelOf(partOf)}のうち${label.replace(/^内、/, '')}`
        : label;
  const years = data.columns.filter((column) => !column.sumOfColumns);
  const chart: ChartData | undefined =
    data.chart === 'none' || !data.chartRows
      ? undefined
      : {
          form: data.chart,
          unit: data.rows.some((row) => row.ratio && data.chartRows?.includes(row.id)) ? '%' : data.unit,
          columns: years.map((column) => column.label),
          series: data.chartRows.flatMap((rowId) => {
            const row = data.rows.find((candidate) => candidate.id === rowId);
            return row
              ? [
                  {
                    label: seriesName(row),
                    values: years.map((column) => row.values[column.id] ?? null),
                    printed: years.map((column) => printedFigure(row, row.values[column.id])),
                  },
                ]
              : [];
          }),
        };
  return {
    id,
    title: data.title,
    number: data.number,
    unit: data.unit,
    rowHeading: data.rowHeading,
    columns: data.columns.map((column) => column.label),
    rows,
    breakdown: data.breakdown,
    summary: data.summary,
    notes: data.notes ?? [],
    chart,
    href: entryHref('statistic', id),
    source: sourceLine(catalog, data.source),
    errata: erratumNotes(catalog, data.errata),
  };
}
export type StatisticView = Awaited<ReturnType<typeof statisticView>>;
