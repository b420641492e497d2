import type { Answer, Answers } from '../device/shapes/self-check.ts';
import type { CheckItem } from './check-list.ts';

/** Where an id leads today: itself, what it became, or null when it is gone. A circle of moves leads nowhere. */
export function follow(id: string, moved: Readonly<Record<string, string | null>>): string | null {
  let at: string | null = id;
  const seen = new Set<string>();
  while (at !== null && Object.hasOwn(moved, at)) {
    if (seen.has(at)) return null;
    seen.add(at);
    at = moved[at] ?? null;
  }
  return at;
}

/** Kept answers, put to the list as it is today. */
export interface CurrentAnswers {
  /** Under today's ids; of an answer under an old id and one under the new id, the new one counts. */
  known: Answers;
  /** Answers to what the list no longer has, or to a choice that it no longer offers. They stay kept. */
  gone: readonly Answer[];
}

/** Puts kept answers to the list as it is today: ids that moved are followed, nothing is dropped silently. */
export function currentAnswers(
  kept: Answers,
  items: readonly CheckItem[],
  moved: Readonly<Record<string, string | null>>,
): CurrentAnswers {
  const known = new Map<string, Answer>();
  const gone: Answer[] = [];
  // Answers under today's ids first, so that none under an old id comes before them.
  const inTurn = Object.entries(kept).sort(
    ([a], [b]) => Number(Object.hasOwn(moved, a)) - Number(Object.hasOwn(moved, b)),
  );
  for (const [id, answer] of inTurn) {
    const today = follow(id, moved);
    const item = items.find((candidate) => candidate.id === today);
    if (!item || !item.choices.includes(answer.value)) gone.push(answer);
    else if (!known.has(item.id)) known.set(item.id, answer);
  }
  return { known: Object.fromEntries(known), gone };
}
