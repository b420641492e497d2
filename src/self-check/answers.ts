import type { AbilityAnswer, Answer, Answers, SelfCheck, SkillAnswer } from '../device/shapes/self-check.ts';
import type { CheckPage } from './check-list.ts';
import { follow } from './current-answers.ts';

/** What is kept for the list of a page; of a role also under the ids that it had before. */
export function answersOf(kept: SelfCheck, { scope, formerScopes, list }: CheckPage): Answers {
  if (list.part === 'skills') return kept.skills;
  const scopes = [...formerScopes, scope];
  return Object.assign(
    {},
    ...scopes.map((id) => (Object.hasOwn(kept.abilities, id) ? kept.abilities[id] : {})),
  ) as Answers;
}

/**
 * Puts answers into what is kept.
 * @param changes under the ids of items of the page; null takes an answer back. What the item does not offer is left out
 * @param day the day of the answers: `2026-11-21`
 */
export function withAnswers(
  kept: SelfCheck,
  page: CheckPage,
  changes: Readonly<Record<string, number | null>>,
  day: string,
): SelfCheck {
  const { items, moved } = page.list;
  const changed = items.filter(({ id, choices }) => {
    const value = Object.hasOwn(changes, id) ? changes[id] : undefined;
    return value === null || (value !== undefined && choices.includes(value));
  });
  const ids = new Set(changed.map(({ id }) => id));
  // An answer under an id that the item had before makes room for the new one.
  const others = Object.entries(answersOf(kept, page)).filter(([id]) => !ids.has(follow(id, moved) ?? ''));
  const made = changed.flatMap(({ id, name }): [string, Answer][] => {
    const value = changes[id] ?? null;
    return value === null ? [] : [[id, { value, name, day }]];
  });
  return withList(kept, page, Object.fromEntries([...others, ...made]));
}

/** Takes back every answer to the list of a page, also those to items that are gone. */
export const withoutAnswers = (kept: SelfCheck, page: CheckPage): SelfCheck => withList(kept, page, {});

function withList(kept: SelfCheck, { scope, formerScopes, list }: CheckPage, answers: Answers): SelfCheck {
  // The choices of the items bound the values; the shape checks them again when they are read.
  if (list.part === 'skills') return { ...kept, skills: answers as Answers<SkillAnswer> };
  const others = Object.entries(kept.abilities).filter(([role]) => role !== scope && !formerScopes.includes(role));
  const own = Object.keys(answers).length > 0 ? [[scope, answers as Answers<AbilityAnswer>] as const] : [];
  return { ...kept, abilities: Object.fromEntries([...others, ...own]) };
}
