import { type Catalog, createCatalog, fitDrafts } from '../domain/catalog.ts';
import { countVerdicts, coverageRows, gapsOf } from '../domain/coverage.ts';
import { learningPath } from '../domain/path/learning-path.ts';
import { roleChange, rolePairs } from '../domain/role-change.ts';
import { timelineOf, timelineOrganizations } from '../domain/timeline/items.ts';
import { layoutOf } from '../domain/timeline/layout.ts';
import { openingView } from '../domain/timeline/view.ts';
import type { Draft } from '../model/entry.ts';
import type { Kind } from '../model/kind-names.ts';
import { multiplyContent } from './multiply-content.ts';

/** What it takes to answer one question for every city. */
export interface ModelTime {
  /** What is asked, in Japanese. */
  what: string;
  /** How many answers there were. */
  answers: number;
  /** For all of them together. */
  milliseconds: number;
}

/** What these questions are answered from; the rest would only fill the memory. */
const NEEDED = new Set<Kind>([
  ...(['organization', 'document', 'chapter', 'role', 'competency', 'competency-table', 'training'] as const),
  ...(['career-band', 'path', 'milestone', 'initiative', 'guideline-item', 'coverage', 'persona'] as const),
  ...(['persona-table', 'stage', 'skill-category', 'skill', 'staff-image', 'office', 'page', 'erratum'] as const),
]);

/**
 * Asks a catalog in memory for every learning path, every promotion diff, every timeline with its layout, and the
 * coverage of every city.
 * @param drafts well-formed content
 * @param times how often each city is there
 * @returns the number of entries and municipalities, and the time of each question
 */
export function measureModel(drafts: readonly Draft[], times: number) {
  const { entries } = fitDrafts(drafts.filter(({ kind }) => NEEDED.has(kind)));
  const many = multiplyContent(entries, times, { sameBodies: true });
  // The copies of what fits its schema fit it, too.
  const catalog = createCatalog(many as typeof entries);
  const cities = catalog.all('organization').filter(({ data }) => data.type === 'municipality');
  const timed = (what: string, work: (catalog: Catalog) => number): ModelTime => {
    const start = performance.now();
    const answers = work(catalog);
    return { what, answers, milliseconds: performance.now() - start };
  };
  return {
    entries: many.length,
    cities: cities.length,
    times: [
      timed('学習パス', () => catalog.all('path').map(({ id }) => learningPath(catalog, id)).length),
      timed(
        '昇任差分',
        () =>
          cities.flatMap(({ id }) => rolePairs(catalog, id)).map(({ from, to }) => roleChange(catalog, from.id, to.id))
            .length,
      ),
      timed(
        'キャリアの年表',
        () =>
          timelineOrganizations(catalog)
            .map((org) => timelineOf(catalog, org, (address) => address))
            .map((timeline) => layoutOf(timeline, openingView(timeline))).length,
      ),
      timed(
        '指針カバレッジ',
        () =>
          cities.map(({ id }) => [countVerdicts(coverageRows(catalog), id), gapsOf(coverageRows(catalog), id)]).length,
      ),
    ],
  };
}
