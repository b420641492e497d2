import { COLLECTIONS } from '../model/collections.ts';
import { EFFECT_NAMES, EFFECTS, type Effect } from '../model/effects.ts';
import type { EffectOfChange } from '../model/kinds/change.ts';
import type { Detail, Difference, Revision } from './compare.ts';
import { possibleEffects } from './effects.ts';

/** A detail with what it means for people: declared by the author, or not needed (null), or missing (undefined). */
export interface WeighedDetail extends Detail {
  effect: Effect | null | undefined;
  /** What could be declared for it. */
  possible: readonly Effect[];
}

export interface WeighedDifference extends Difference {
  details: readonly WeighedDetail[];
}

/** Something about the declared effects that the author has to mend. */
export interface EffectFinding {
  rule: 'effect-missing' | 'effect-implausible' | 'effect-without-change';
  kind: Difference['kind'];
  id: string;
  message: string;
  hint: string;
}

const HINT = `src/content/changes/ のお知らせの effects に、kind・id・effect（${EFFECTS.map((effect) => `${effect}=${EFFECT_NAMES[effect]}`).join('、')}）を書いてください。`;

const strength = (effect: Effect) => EFFECTS.length - EFFECTS.indexOf(effect);

/** Whether a declaration may cover a detail: the detail can be at most as strong as what is declared. */
const covers = (declared: Effect, possible: readonly Effect[]) =>
  possible.includes(declared) || possible.some((effect) => strength(effect) < strength(declared));

/** The effects that the later revision declares and the earlier one did not. */
export function newlyDeclared(before: Revision, after: Revision): EffectOfChange[] {
  const known = new Set(
    before.catalog
      .all('change')
      .flatMap(({ id, data }) => (data.effects ?? []).map((one) => JSON.stringify([id, one]))),
  );
  return after.catalog
    .all('change')
    .flatMap(({ id, data }) => (data.effects ?? []).filter((one) => !known.has(JSON.stringify([id, one]))));
}

/**
 * Puts the declared effects to the differences, and says where they are missing or cannot be true.
 * @param declared what the author says; a declaration with a `part` speaks of that part of the page, one without of the
 *   whole entry, for its strongest change
 */
export function weighEffects(
  differences: readonly Difference[],
  declared: readonly EffectOfChange[],
): { differences: WeighedDifference[]; findings: EffectFinding[] } {
  const findings: EffectFinding[] = [];
  const used = new Set<EffectOfChange>();
  const weighed = differences.map((difference): WeighedDifference => {
    const { kind, id, name, movedFrom } = difference;
    const own = declared.filter((one) => one.kind === kind && (one.id === id || one.id === movedFrom));
    const label = `${COLLECTIONS[kind].label}「${name}」`;
    const details = difference.details.map((detail): WeighedDetail => {
      const possible = possibleEffects(kind, detail);
      const said =
        own.find(({ part }) => part !== undefined && part === detail.fragment) ??
        own.find(({ part }) => part === undefined);
      if (said) used.add(said);
      if (possible.length === 0) return { ...detail, possible, effect: null };
      if (!said) return { ...detail, possible, effect: undefined };
      if (!covers(said.effect, possible))
        findings.push({
          rule: 'effect-implausible',
          ...{ kind, id },
          message: `${label}の${detail.place.join('・')}は「${detail.before ?? '記載なし'}」から「${detail.after ?? '記載なし'}」に変わるので、「${EFFECT_NAMES[said.effect]}」ではありません。`,
          hint: `考えられるのは ${possible.map((effect) => `${effect}=${EFFECT_NAMES[effect]}`).join('、')} です。`,
        });
      const effect = possible.includes(said.effect) ? said.effect : (possible.at(-1) ?? said.effect);
      return { ...detail, possible, effect };
    });
    const missing = details.filter(({ effect }) => effect === undefined);
    const [first] = missing;
    if (first)
      findings.push({
        rule: 'effect-missing',
        ...{ kind, id },
        message: `${label}の${first.place.join('・')}${missing.length > 1 ? `ほか、${missing.length}か所` : ''}が変わりますが、人への影響が書かれていません。`,
        hint: HINT,
      });
    return { ...difference, details };
  });
  for (const one of declared.filter((each) => !used.has(each)))
    findings.push({
      rule: 'effect-without-change',
      kind: one.kind,
      id: one.id,
      message: `お知らせの effects に「${one.kind}:${one.id}${one.part === undefined ? '' : `#${one.part}`}」の影響がありますが、そこは変わっていません。`,
      hint: 'ID と part を確かめるか、その行を消してください。',
    });
  return { differences: weighed, findings };
}
