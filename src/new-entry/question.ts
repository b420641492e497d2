import type { z } from 'zod';
import { line } from '../model/fields.ts';

/** Answers so far, by the name of the question. */
export type Answers = Readonly<Record<string, unknown>>;

/** An answer that is a text; '' when there is none. */
export const textIn = (answers: Answers, name: string): string => {
  const answer = answers[name];
  return typeof answer === 'string' ? answer : '';
};

/** One of several values to choose from. */
export interface Option {
  value: string;
  label: string;
}

/**
 * How a question is answered.
 * - `line`: a text on one line
 * - `number`, `yes-no`
 * - `choice`: one of the options, by its number or its value
 * - `reference`: an existing entry, by its id or its name
 * - `list`: several lines or references, one after the other
 * - `level`: what one can do at a level of a skill: lines, or 該当なし
 */
export type Form =
  | { type: 'line' | 'number' | 'yes-no' | 'level' }
  | { type: 'choice' | 'reference'; options: readonly Option[] }
  | { type: 'list'; options?: readonly Option[] };

/** One thing that has to be known before a file can be written. */
export interface Question {
  /** Name of the answer: the path of the field (`source.section`), or a word of its own (`id`). */
  name: string;
  /** The short name of what is asked for, in Japanese. */
  label: string;
  /** What is to be written, in Japanese. */
  help: string;
  form: (answers: Answers) => Form;
  /** What the value has to fit, besides its form. */
  schema: z.ZodType;
  /** Whether it may stay without an answer. */
  optional?: boolean;
  /** Whether it is asked at all, after the answers so far. */
  asked?: (answers: Answers) => boolean;
  /** The value that is taken when the editor only presses Enter. */
  offer?: (answers: Answers) => unknown;
  /** What else is wrong with a value of the right form: a sentence with the next step. */
  refuse?: (value: unknown, answers: Answers) => string | undefined;
}

/** A question that is answered by a text on one line. */
export const lineQuestion = (name: string, label: string, help: string, more: Partial<Question> = {}): Question => ({
  name,
  label,
  help,
  form: () => ({ type: 'line' }),
  schema: line(''),
  ...more,
});
