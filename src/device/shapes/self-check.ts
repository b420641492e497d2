import { dayOr, type Shape } from '../kept.ts';
import { ID, isName, isThing, readEach } from '../reading.ts';

/**
 * How far one is with an ability, on the scale of this site (the sources have none):
 * 1 これから, 2 支えがあればできる, 3 ひとりでできる, 4 人に示せる. The words stand in src/self-check/scale.ts.
 */
export type AbilityAnswer = 1 | 2 | 3 | 4;

/** The level of the skill map that one has reached; 0 is まだ. Only levels that the skill defines are ever chosen. */
export type SkillAnswer = 0 | 1 | 2 | 3;

/** One answer of a self-check. */
export interface Answer<Value extends number = number> {
  value: Value;
  /** The name of what was answered at that time, so that an answer can be shown when its entry is gone: `Zoom会議`. */
  name: string;
  /** The day of the answer: `2026-11-21`; null when it was taken over from elsewhere without one. */
  day: string | null;
}

/** The answers to one list, under the ids of what was answered. What was not answered is not there. */
export type Answers<Value extends number = number> = Readonly<Record<string, Answer<Value>>>;

/** Everything that the reader said of themselves. Nothing of it leaves this browser unless they share it. */
export interface SelfCheck {
  /** By the id of the skill: `kiyose/zoom`. */
  skills: Answers<SkillAnswer>;
  /**
   * By the id of the role (`kiyose/kakaricho`), then by the id of the ability (`kiyose/ethics`), or of a dimension of the
   * role's digital persona (`kiyose/manager-kakaricho/mindset`: the persona, then the dimension).
   */
  abilities: Readonly<Record<string, Answers<AbilityAnswer>>>;
  /** The id of the digital persona that the skills are compared with (`kiyose/dx-leader`); null when none was chosen. */
  persona: string | null;
}

const answers =
  <Value extends number>(lowest: number, highest: number, leaveOut: () => void) =>
  (data: unknown): Answers<Value> | undefined =>
    isThing(data)
      ? readEach(
          data,
          (id, answer) => {
            if (!ID.test(id) || !isThing(answer) || !isName(answer['name'])) return undefined;
            const { value, name, day } = answer;
            if (!Number.isInteger(value) || (value as number) < lowest || (value as number) > highest) return undefined;
            return { value: value as Value, name, day: dayOr(day) };
          },
          leaveOut,
        )
      : undefined;

/** 自己点検: what the reader answered for the skill map and for the abilities of roles. */
export const SELF_CHECK: Shape<SelfCheck> = {
  name: 'self-check',
  label: '自己点検の記録',
  version: 1,
  empty: { skills: {}, abilities: {}, persona: null },
  read: (data, _version, leaveOut) => {
    if (!isThing(data)) return undefined;
    const { skills = {}, abilities = {}, persona = null } = data;
    const readSkills = answers<SkillAnswer>(0, 3, leaveOut)(skills);
    const readAbilities = answers<AbilityAnswer>(1, 4, leaveOut);
    if (!readSkills && !isThing(abilities)) return undefined;
    if (!readSkills || !isThing(abilities)) leaveOut();
    const isPersona = typeof persona === 'string' && ID.test(persona);
    if (persona !== null && !isPersona) leaveOut();
    return {
      skills: readSkills ?? {},
      abilities: isThing(abilities)
        ? readEach(abilities, (role, part) => (ID.test(role) ? readAbilities(part) : undefined), leaveOut)
        : {},
      persona: isPersona ? persona : null,
    };
  },
};
