import { addressOf } from '../domain/addresses.ts';
import { kindOfFolder } from '../model/collections.ts';
import { ID } from '../model/ids.ts';
import type { Problem } from '../rules/validate.ts';

/** A finding of the check with the page that shows the entry it is about. */
export interface PageFinding extends Problem {
  /** The address from the site's root, without the base path; undefined for a file that no page shows. */
  page: string | undefined;
}

/** The page on which the entry of a file is shown. */
function pageOf(file: string): string | undefined {
  const [, folder = '', id = ''] = /^src\/content\/([^/]+)\/(.+)\.[^./]+$/.exec(file) ?? [];
  const kind = kindOfFolder(folder);
  return kind && ID.test(id) ? addressOf(kind, id).split('#', 1)[0] : undefined;
}

/** The findings of a check, each with its page. */
export const pageFindings = (problems: readonly Problem[]): PageFinding[] =>
  problems.map((problem) => ({ ...problem, page: pageOf(problem.file) }));

/**
 * Sorts findings into those of a page and the others. Of the others only errors count: every site has remarks.
 * @param path the address of the page from the site's root, without the base path
 */
export function findingsFor(
  findings: readonly PageFinding[],
  path: string,
): { here: PageFinding[]; elsewhere: PageFinding[] } {
  const isHere = ({ page }: PageFinding) => page === path;
  return {
    here: findings.filter(isHere),
    elsewhere: findings.filter((finding) => !isHere(finding) && finding.severity === 'error'),
  };
}
