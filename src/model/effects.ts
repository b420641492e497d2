/**
 * What a change of the content means for the people it speaks of: 新しく求める, 求めなくなる, 明確化, 誤字. From the strongest
 * to the weakest.
 */
export const EFFECTS = ['newly-asked', 'no-longer-asked', 'clarified', 'typo'] as const;
export type Effect = (typeof EFFECTS)[number];

/** The effects in the words of readers and editors. */
export const EFFECT_NAMES: Readonly<Record<Effect, string>> = {
  'newly-asked': '新しく求める',
  'no-longer-asked': '求めなくなる',
  clarified: '明確化',
  typo: '誤字',
};
