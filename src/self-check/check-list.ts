/** One thing that the reader answers for themselves: an ability of a role, or a skill of the map. */
export interface CheckItem {
  /** `kiyose/ethics`, `kiyose/zoom`; a dimension of a persona: `kiyose/manager-kakaricho/mindset`. */
  id: string;
  name: string;
  /** Its page, with the base path. */
  href: string;
  /** The answers that can be chosen, lowest first. A level that a skill does not define (該当なし) is none of them. */
  choices: readonly number[];
  /** Whether the role's table marks it with ◎: of two gaps of one size it comes first. */
  strong: boolean;
}

/** What the reader is compared with: a role, or a persona that asks for a level of the skill map. */
export interface Comparison {
  /** The id of the role or the persona. */
  id: string;
  /** `係長級`, `一般行政職員 レベル2`. */
  name: string;
  /** The answer that is aimed at, under the id of the item; always one of its choices. */
  aims: Readonly<Record<string, number>>;
}

/** A list to check oneself against, as a page hands it to its script. */
export interface CheckList {
  /** Where the answers are kept: in the part for the skill map, or in that for a role. */
  part: 'skills' | 'abilities';
  /** What the list is called: `係長級に求められる能力`. */
  title: string;
  items: readonly CheckItem[];
  comparisons: readonly Comparison[];
  /** The comparison to begin with; null when the source ties the reader's role to none. */
  usual: string | null;
  /** Ids that are no longer used, and what each became; null when it is gone. */
  moved: Readonly<Record<string, string | null>>;
}

/** Everything that a page of self-check hands to its script. */
export interface CheckPage {
  /** What a shared link is about: `kiyose/kakaricho`, `kiyose/skills`. */
  scope: string;
  /** Ids that the role of the scope had before. */
  formerScopes: readonly string[];
  /** The list that is answered on this page. */
  list: CheckList;
  /** The skill map beside the abilities of a role that answers to a persona with a level; answered on its own page. */
  skills: { list: CheckList; href: string } | null;
  /** The learning paths that the next steps come from: that of the role, or those of all roles of the organisation. */
  paths: readonly { role: string; name: string; data: string }[];
  /** The persona with a level of the skill map that a role answers to, under the id of the role. */
  personaOfRole: Readonly<Record<string, string>>;
}
