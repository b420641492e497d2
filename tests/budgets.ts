/** What a reader may have to download for a page, compressed, when nothing is cached. */
export interface Budget {
  /** All files together, in kilobytes of 1,000 bytes after gzip. */
  kilobytes: number;
  /** Of it, programs: files and the scripts inside the page. */
  scriptKilobytes: number;
  requests: number;
  /** Addresses relative to the site's base. */
  pages: readonly string[];
}

/**
 * The budgets of the site. A page that is only read stays far below what a documentation framework sends (the same text
 * costs 52 KB and 10 requests in Starlight, 158 KB and 28 requests in VitePress).
 */
export const BUDGETS: Record<string, Budget> = {
  'a page to read': {
    kilobytes: 20,
    scriptKilobytes: 3,
    requests: 4,
    pages: ['./kiyose/policy-ed4/background/', './kiyose/policy-ed4/digital/', './kiyose/skills/excel-operation/'],
  },
  // Three more files than a page to read: what makes a role one's own, and what it keeps that with.
  'the page of a role': {
    kilobytes: 20,
    // 0.5 of every page, 0.8 for one's own role, 0.5 for making elements, 1.8 for keeping it safely (src/device/kept.ts).
    scriptKilobytes: 3.7,
    requests: 7,
    pages: ['./kiyose/roles/kakaricho/', './tachikawa/roles/kacho/', './iruma/roles/shusa/'],
  },
  // With what marks its steps as done.
  'a learning path': { kilobytes: 22, scriptKilobytes: 6, requests: 10, pages: ['./kiyose/paths/shuji/'] },
  'the home page': { kilobytes: 25, scriptKilobytes: 5, requests: 7, pages: ['./'] },
  // Its own script is at most 15 KB (tests/career.spec.ts); the rest is what every page of the site carries inside it.
  'the timeline of a working life': {
    kilobytes: 60,
    scriptKilobytes: 16.1,
    requests: 7,
    pages: ['./kiyose/career/', './tachikawa/career/', './iruma/career/'],
  },
  'a large table': {
    kilobytes: 45,
    scriptKilobytes: 3,
    requests: 5,
    pages: [
      './kiyose/skills/',
      './kiyose/competency-tables/duties/',
      './iruma/competency-tables/abilities/',
      './coverage/',
    ],
  },
};
