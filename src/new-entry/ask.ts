import type { Answers, Form, Option, Question } from './question.ts';
import { readAnswer } from './read-answer.ts';

/** Somebody who is asked. */
export interface Asked {
  say: (text: string) => void;
  /** One line that was typed; undefined when the person has given up. */
  hear: (prompt: string) => Promise<string | undefined>;
}

/** The person has given up: nothing is to be written. */
export class GivenUpError extends Error {
  override name = 'GivenUpError';
}

/** More choices than these are not listed: a part of a name finds them. */
const LISTED = 24;

const optionLines = (options: readonly Option[]): string[] => [
  ...options
    .slice(0, LISTED)
    .map(({ value, label }, index) => `    ${index + 1}. ${label}${value === label ? '' : `（${value}）`}`),
  ...(options.length > LISTED
    ? [`    …ほか${options.length - LISTED}件。名前の一部を打つと、近いものを示します。`]
    : []),
];

/** An offered value in words. */
const shown = (offered: unknown): string =>
  Array.isArray(offered)
    ? offered.join('、')
    : typeof offered === 'string' || typeof offered === 'number'
      ? String(offered)
      : offered === true
        ? 'はい'
        : offered === false
          ? 'いいえ'
          : '';

/** What is shown before an answer is typed. */
function introduction(question: Question, form: Form, offered: unknown, place: string): string {
  const options = 'options' in form && form.options ? optionLines(form.options) : [];
  const hints = [
    ...(form.type === 'yes-no' ? ['「はい」か「いいえ」。'] : []),
    ...(form.type === 'list' || form.type === 'level' ? ['一行に一つ。空の行で終わります。'] : []),
    ...(offered === undefined || shown(offered) === '' ? [] : [`空なら: ${shown(offered)}`]),
    ...(question.optional && offered === undefined ? ['空のままでかまいません。'] : []),
  ];
  const help = `${question.help}${hints.join('')}`;
  return [`\n${place} ${question.label}`, ...(help === '' ? [] : [`    ${help}`]), ...options].join('\n');
}

/** The typed lines of one answer. */
async function hearAnswer(form: Form, asked: Asked): Promise<string> {
  const lines: string[] = [];
  for (;;) {
    const line = await asked.hear(lines.length === 0 ? '> ' : '  > ');
    if (line === undefined) throw new GivenUpError();
    if (form.type !== 'list' && form.type !== 'level') return line;
    if (line.trim() === '') return lines.join('\n');
    lines.push(line);
    if (form.type === 'level' && (line.trim() === '-' || line.trim() === '該当なし')) return line;
  }
}

/**
 * Asks the questions one after the other, each again until the answer can be taken.
 * @param given answers that need no question
 * @throws {GivenUpError} when the person gives up
 */
export async function askAll(
  questions: readonly Question[],
  given: Readonly<Record<string, unknown>>,
  asked: Asked,
): Promise<Answers> {
  const answers: Record<string, unknown> = {};
  let number = 0;
  for (const question of questions) {
    if (question.asked && !question.asked(answers)) continue;
    number += 1;
    let typed: unknown = given[question.name];
    for (;;) {
      const form = question.form(answers);
      if (typed === undefined) {
        asked.say(introduction(question, form, question.offer?.(answers), `${number}.`));
        typed = await hearAnswer(form, asked);
      }
      const read = readAnswer(question, typed, answers);
      if ('value' in read) {
        if (read.value !== undefined) answers[question.name] = read.value;
        break;
      }
      asked.say(`  ✗ ${read.problem}`);
      typed = undefined;
    }
  }
  return answers;
}
