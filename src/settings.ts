import type { EditingRepository } from './editing/repository.ts';

/** Set for one build: the organisation whose staff read the site, and the only municipality that the site holds. */
const { MICHISHIRUBE_HOME: home, MICHISHIRUBE_ONLY: only } = process.env;

/** What a municipality sets once. Everything else follows from the content. */
export const settings = {
  /** The name of the site. */
  siteName: 'みちしるべ',
  /** What the site is, in one line under its name. */
  tagline: '人材育成基本方針を、毎週使える形に',
  /**
   * The organisation whose staff read the site: an id of src/content/organizations. The environment's MICHISHIRUBE_HOME
   * comes first.
   */
  homeOrganization: only || home || 'kiyose',
  /**
   * Whether the site holds the home organisation alone, with the documents of the state, and no other city. The
   * environment's MICHISHIRUBE_ONLY names the city of such a build.
   */
  homeAlone: Boolean(only),
  /** Path under which the site is served, with a slash at both ends. The environment's MICHISHIRUBE_BASE comes first. */
  base: '/',
  /**
   * Address of the editing view of your repository, up to the file's path (for example the part before `src/content/…`
   * of GitHub's or GitLab's edit page). While it is null, pages name the file and link to the guide for editors.
   */
  editBase: null as string | null,
  /**
   * Whether a build also writes every page as Markdown, and llms.txt and llms-full.txt for the assistants of the
   * municipality.
   */
  markdownTwins: true as boolean,
  /**
   * The repository into which the editing screen (/admin/) saves: `{ forge: 'gitlab', address: 'https://gitlab.example.lg.jp',
   * repository: 'jinzai/michishirube', branch: 'main' }`. While it is null, the site is built without that screen;
   * `npm run admin` shows it on the editor's own machine all the same.
   */
  editing: null as EditingRepository | null,
  /**
   * Who answers for the accessibility of the site: the name of the office and how to reach it (「総務部職員課 電話 …」). While it is
   * null, the page of the policy says that nobody is named yet.
   */
  accessibilityContact: null as string | null,
} as const;
