import type { DifferenceReport } from '../report-of.ts';

/** A report for other programs, as it is. */
export const reportJson = (report: DifferenceReport): string => `${JSON.stringify(report, undefined, 2)}\n`;
