import { COLLECTIONS } from '../model/collections.ts';
import type { Kind } from '../model/kind-names.ts';
import { JOINED_KINDS, type JoinedKind } from './joined-kinds.ts';
import { nearest } from '../rules/finding/nearest.ts';

/** The kinds of which an editor can begin an entry by answering questions. */
export const NEW_KINDS = [
  'training',
  'term',
  'competency',
  'skill',
  'chapter',
  'path',
  'document',
  'role',
  'competency-table',
  'office',
  'staff-image',
  'initiative',
  'career-band',
  'milestone',
  'skill-category',
  'persona',
  'stage',
  'erratum',
  'statistic',
  'plan',
  'plan-target',
  'persona-table',
  'committee',
  'welcome',
] as const satisfies readonly Kind[];
export type NewKind = (typeof NEW_KINDS)[number];

/**
 * What can be begun: an entry of a kind, the part of a city in an entry that speaks of every city, a section of a chapter,
 * or everything that a municipality needs at first.
 */
export type Subject = NewKind | JoinedKind | 'section' | 'municipality';

/** Words by which editors call them besides the label of the kind. */
const ALIASES: Readonly<Record<string, Subject>> = {
  ability: 'competency',
  能力: 'competency',
  観点: 'competency',
  道筋: 'path',
  section: 'section',
  節: 'section',
  目標: 'plan-target',
  判断: 'coverage',
  municipality: 'municipality',
  自治体: 'municipality',
  団体: 'municipality',
};

const SUBJECTS: ReadonlyMap<string, Subject> = new Map<string, Subject>([
  ...NEW_KINDS.map((kind) => [kind, kind] as const),
  ...NEW_KINDS.map((kind) => [COLLECTIONS[kind].label, kind] as const),
  ...JOINED_KINDS.flatMap((kind) => [[kind, kind] as const, [COLLECTIONS[kind].label, kind] as const]),
  ...Object.entries(ALIASES),
]);

/** All that can be begun, as it is said to an editor: `training（研修）`. */
export const SUBJECT_NAMES: readonly string[] = [
  'municipality（自治体）',
  ...NEW_KINDS.flatMap((kind) => [
    `${kind}（${COLLECTIONS[kind].label}）`,
    ...(kind === 'chapter' ? ['section（節）'] : []),
  ]),
  ...JOINED_KINDS.map((kind) => `${kind}（${COLLECTIONS[kind].label}）`),
];

/** What an editor calls a subject. */
export const subjectLabel = (subject: Subject): string =>
  subject === 'section' ? '節' : subject === 'municipality' ? '自治体' : COLLECTIONS[subject].label;

/**
 * What an editor wants to begin.
 * @param word a kind's name in English or Japanese
 * @returns the subject; or the nearest names when there is none such
 */
export function subjectOf(word: string): { subject: Subject } | { candidates: string[] } {
  const subject = SUBJECTS.get(word);
  return subject ? { subject } : { candidates: nearest(word, SUBJECTS.keys()) };
}
