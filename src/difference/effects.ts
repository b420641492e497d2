import { distance } from 'fastest-levenshtein';
import type { Effect } from '../model/effects.ts';
import type { Kind } from '../model/kind-names.ts';
import type { Detail } from './compare.ts';

/** The fields through which an entry asks something of people. A change anywhere else has no effect on them. */
const ASKING: Partial<Record<Kind, readonly string[]>> = {
  'competency-table': ['mark', 'statements'],
  'persona-table': ['statements'],
  persona: ['requiredSkillLevel', 'statements'],
  stage: ['requiredSkillLevel', 'statements'],
  skill: ['level1', 'level2', 'level3'],
  'staff-image': ['statements'],
  training: ['roles', 'yearFrom', 'yearTo', 'tier', 'when'],
  role: ['personas', 'persona', 'summary'],
  chapter: ['body'],
};

/** How much a mark asks. */
const WEIGHT: Readonly<Record<string, number>> = { '◎': 2, '○': 1 };

/** At most so many letters may differ for a change to pass as a slip of the pen. */
const TYPO_LETTERS = 3;

/** Letters that turn the meaning of a sentence: numbers, marks, denials, duties. */
const TURNING = /[0-9０-９一二三四五六七八九十百◎○〇◯]|な[いくけし]|ません|ず|不|非|未|無|必|義務|原則|禁/gu;

const turning = (text: string) => (text.match(TURNING) ?? []).join();

/** Whether one text is the other with a word put in: that is more than a slip, even where the word is short. */
function hasOneWordMore(before: string, after: string): boolean {
  const [short, long] = before.length < after.length ? [before, after] : [after, before];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const word = long.slice(start, start + long.length - short.length);
  return (
    long.slice(0, start) + long.slice(start + word.length) === short && /^\p{Script=Han}.|.\p{Script=Han}/u.test(word)
  );
}

/** Kanji without a letter in common: 専門的 and 高度. A word that was taken for another in writing shares one: 以外, 意外. */
function isAnotherWord(before: string, after: string): boolean {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const kanjiIn = (text: string): string[] => text.slice(start, text.length - end).match(/\p{Script=Han}/gu) ?? [];
  const [old, now] = [kanjiIn(before), kanjiIn(after)];
  return old.length >= 2 && now.length >= 2 && !old.some((one) => now.includes(one));
}

/**
 * Whether one text may be the other with a slip of the pen mended: few letters differ, none that turns its meaning, and no
 * word stands for another.
 */
export const isSlip = (before: string, after: string): boolean =>
  !hasOneWordMore(before, after) &&
  !isAnotherWord(before, after) &&
  distance(before, after) <= Math.min(TYPO_LETTERS, Math.floor(Math.max(before.length, after.length) / 4)) &&
  turning(before) === turning(after);

const numberIn = (text: string | undefined) => (text === undefined ? 0 : (WEIGHT[text] ?? Number(text)));

/**
 * What a change may mean for people, by itself: `newly-asked` for a ○ that became ◎, never `typo`.
 * @returns the effects that can be declared for it; none when it asks nothing of anybody
 */
export function possibleEffects(kind: Kind, { field, before, after }: Detail): readonly Effect[] {
  if (!ASKING[kind]?.includes(field)) return [];
  if (field === 'mark' || field === 'requiredSkillLevel') {
    const [old, now] = [numberIn(before), numberIn(after)].map((value) => (Number.isNaN(value) ? 0 : value));
    return (now ?? 0) > (old ?? 0) ? ['newly-asked'] : ['no-longer-asked'];
  }
  if (before === undefined) return ['newly-asked', 'clarified'];
  if (after === undefined) return ['no-longer-asked', 'clarified'];
  if (field === 'yearFrom' || field === 'yearTo' || field === 'tier' || field === 'when')
    return ['newly-asked', 'no-longer-asked', 'clarified'];
  return isSlip(before, after)
    ? ['newly-asked', 'no-longer-asked', 'clarified', 'typo']
    : ['newly-asked', 'no-longer-asked', 'clarified'];
}
