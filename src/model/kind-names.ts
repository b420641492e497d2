/** The kinds of entry, in the order in which a reader meets them. The table of what each one is: collections.ts. */
export const KIND_NAMES = [
  'organization',
  'document',
  'chapter',
  'office',
  'plan',
  'staff-image',
  'role',
  'competency',
  'competency-table',
  'initiative',
  'persona',
  'persona-table',
  'stage',
  'skill-category',
  'skill',
  'statistic',
  'committee',
  'term',
  'erratum',
  'page',
  'change',
  'move',
] as const;

export type Kind = (typeof KIND_NAMES)[number];
