import type { AbilityAnswer, SkillAnswer } from '../device/shapes/self-check.ts';

/** The scale for abilities. It is this site's own: the sources say what is expected, not how far one has come. */
export const ABILITY_SCALE: readonly { value: AbilityAnswer; word: string; meaning: string }[] = [
  { value: 1, word: 'これから', meaning: 'まだ経験がないか、始めたところです' },
  { value: 2, word: '支えがあればできる', meaning: '上司や同僚に相談しながら進めています' },
  { value: 3, word: 'ひとりでできる', meaning: 'ふだんの仕事で、自分で判断して行えます' },
  { value: 4, word: '人に示せる', meaning: 'やり方を伝えたり、手本になったりしています' },
];

/** Where this site draws the line for an ability that a role's table names: ひとりでできる. No source has such a line. */
export const ABILITY_AIM: AbilityAnswer = 3;

/** The words for the levels of the skill map; 0 is this site's word for having none of them yet. */
export const SKILL_SCALE: readonly { value: SkillAnswer; word: string }[] = [
  { value: 0, word: 'まだ' },
  { value: 1, word: 'レベル1' },
  { value: 2, word: 'レベル2' },
  { value: 3, word: 'レベル3' },
];

/** The word for an answer: 支えがあればできる, レベル2. A number that is no answer stays a number. */
export const answerWord = (part: 'skills' | 'abilities', value: number): string =>
  (part === 'skills' ? SKILL_SCALE : ABILITY_SCALE).find((step) => step.value === value)?.word ?? String(value);
