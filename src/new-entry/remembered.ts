import type { Answers, Question } from './question.ts';

/** Answers that the next entry of the same kind mostly has again: whose it is, where it stands, how it is known. */
const AGAIN =
  /^(?:org|of|chapter|document|kind|tier|track|parent|provider|category|unit|explain|source\.document|source\.section)$|[bB]asis$/;

/** The answers of one entry that are offered for the next of its kind. */
export const forTheNext = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => AGAIN.test(name)));

/** The questions, each with what was answered before as its offer. */
export const withRemembered = (questions: readonly Question[], before: Answers): Question[] =>
  questions.map((question) =>
    before[question.name] === undefined ? question : { ...question, offer: () => before[question.name] },
  );
