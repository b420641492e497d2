import { type Answer, type Answers, SELF_CHECK, type SelfCheck } from '../device/shapes/self-check.ts';
import { answerWord } from '../self-check/scale.ts';
import { type RecordKind, withDay } from './record-kind.ts';

/** Of two answers to one thing the later counts; of one day, the one that is here. */
const later = (here: Answer | undefined, brought: Answer): Answer =>
  here && (here.day ?? '') >= (brought.day ?? '') ? here : brought;

const mergeAnswers = <T extends Answers>(here: T | undefined, brought: T): T =>
  ({
    ...here,
    ...Object.fromEntries(
      Object.entries(brought).map(([id, answer]) => [
        id,
        later(here && Object.hasOwn(here, id) ? here[id] : undefined, answer),
      ]),
    ),
  }) as T;

const count = (answers: Answers) => Object.keys(answers).length;

export const SELF_CHECK_KIND: RecordKind<SelfCheck> = {
  shape: SELF_CHECK,
  what: '自己点検で付けた印と、その日です。',
  amount: ({ skills, abilities }) => {
    const marks = count(skills) + Object.values(abilities).reduce((sum, answers) => sum + count(answers), 0);
    return marks === 0 ? '' : `${marks}の印`;
  },
  lines: ({ skills, abilities, persona }, nameOf) => [
    ...Object.values(skills).map(({ name, value, day }) =>
      withDay(`スキルマップ「${name}」: ${answerWord('skills', value)}`, day),
    ),
    ...Object.entries(abilities).flatMap(([role, answers]) =>
      Object.values(answers).map(({ name, value, day }) =>
        withDay(`${nameOf(role)}「${name}」: ${answerWord('abilities', value)}`, day),
      ),
    ),
    ...(persona === null ? [] : [`スキルマップで比べる相手: ${nameOf(persona)}`]),
  ],
  merge: (here, brought) => ({
    skills: mergeAnswers(here.skills, brought.skills),
    abilities: {
      ...here.abilities,
      ...Object.fromEntries(
        Object.entries(brought.abilities).map(([role, answers]) => [
          role,
          mergeAnswers(Object.hasOwn(here.abilities, role) ? here.abilities[role] : undefined, answers),
        ]),
      ),
    },
    persona: here.persona ?? brought.persona,
  }),
};
