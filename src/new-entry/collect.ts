import { nearest } from '../rules/finding/nearest.ts';
import type { Answers, Question } from './question.ts';
import { readAnswer } from './read-answer.ts';

/** All that was given at once, as far as it was understood. */
export interface Collected {
  answers: Answers;
  /** What was given and not understood, and what is missing: Japanese sentences, in the order of the questions. */
  problems: readonly string[];
}

/**
 * Takes answers that were given all at once, without anyone to ask.
 * @param given answers by the names of the questions, as typed or as JSON values
 */
export function collect(questions: readonly Question[], given: Readonly<Record<string, unknown>>): Collected {
  const answers: Record<string, unknown> = {};
  const names = questions.map(({ name }) => name);
  const problems = Object.keys(given)
    .filter((name) => !names.includes(name))
    .map((name) => {
      const near = nearest(name, names);
      return `「${name}」という問いはありません。${near.length > 0 ? `もしかして: ${near.join('、')}` : `問いの名前: ${names.join('、')}`}`;
    });
  for (const question of questions) {
    if (question.asked && !question.asked(answers)) continue;
    const read = readAnswer(question, given[question.name], answers);
    if ('problem' in read) problems.push(`${question.name}: ${read.problem}`);
    else if (read.value !== undefined) answers[question.name] = read.value;
  }
  return { answers, problems };
}
