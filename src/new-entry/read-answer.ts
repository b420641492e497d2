import { z } from 'zod';
import { nearest } from '../rules/finding/nearest.ts';
import { NOT_APPLICABLE } from '../model/kinds/skill.ts';
import type { Answers, Form, Option, Question } from './question.ts';

/** A value that was understood, or why it was not: a Japanese sentence with the next step. */
export type ReadAnswer = { value: unknown } | { problem: string };

const NOTHING = new Set(['', '-', 'なし', '無し']);
const YES = new Set(['はい', 'y', 'yes', 'true', '1']);
const NO = new Set(['いいえ', 'n', 'no', 'false', '2']);

const maybe = (candidates: readonly string[]) =>
  candidates.length > 0 ? `もしかして: ${candidates.join('、')}　` : '';

/** The option that a word names: by its number in the list, its value, or its label. */
function pick(word: string, options: readonly Option[]): ReadAnswer {
  const byNumber = /^[0-9]+$/.test(word) ? options[Number(word) - 1] : undefined;
  const option =
    options.find(({ value, label }) => value === word || label === word) ??
    byNumber ??
    only(options.filter(({ label }) => label.split('（', 1)[0] === word));
  if (option) return { value: option.value };
  const near = [
    ...options.filter(({ label }) => word.length >= 2 && label.includes(word)).map(({ value }) => value),
    ...nearest(
      word,
      options.flatMap(({ value, label }) => [value, label]),
    ),
  ];
  return {
    problem: `「${word}」はありません。${maybe([...new Set(near)].slice(0, 3))}番号か、一覧にある名前・IDで答えてください。`,
  };
}

const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

/** A text with full-width digits and Latin letters as half-width ones, for numbers and words of choice. */
const plain = (word: string) => word.normalize('NFKC').trim();

/** Reads all items of a list; the first that is not understood is the problem. */
function readItems(items: readonly string[], options: readonly Option[] | undefined): ReadAnswer {
  const read = items.map((item) => (options ? pick(item, options) : { value: item }));
  const wrong = read.find((one) => 'problem' in one);
  return wrong ?? { value: read.map((one) => ('value' in one ? one.value : undefined)) };
}

function readForm(form: Form, given: unknown): ReadAnswer {
  const word = typeof given === 'string' ? given.trim() : given;
  switch (form.type) {
    case 'list':
    case 'level': {
      if (form.type === 'level' && (word === NOT_APPLICABLE || word === '-')) return { value: NOT_APPLICABLE };
      const items = (Array.isArray(given) ? given : String(given).split('\n')).map((item) => String(item).trim());
      return readItems(
        items.filter((item) => item !== ''),
        form.type === 'list' ? form.options : undefined,
      );
    }
    case 'number': {
      const number = typeof word === 'number' ? word : Number(plain(String(word)));
      return Number.isFinite(number)
        ? { value: number }
        : { problem: `「${String(word)}」は数ではありません。数字で答えてください。` };
    }
    case 'yes-no': {
      const answer = plain(String(word)).toLowerCase();
      if (YES.has(answer)) return { value: true };
      if (NO.has(answer)) return { value: false };
      return { problem: `「${String(word)}」は分かりません。「はい」か「いいえ」で答えてください。` };
    }
    case 'choice':
    case 'reference':
      return pick(String(word), form.options);
    case 'line':
      return { value: String(word) };
  }
}

/** Whether the word is one for nothing: a list may be empty in words, and a choice that has no such option. */
function isNone(given: unknown, form: Form): boolean {
  const word = typeof given === 'string' ? given.trim() : '';
  if (word === '' || !NOTHING.has(word)) return false;
  if (form.type === 'choice' || form.type === 'reference') return 'problem' in pick(word, form.options);
  return form.type === 'list';
}

/** Whether a text has the form of a day and is none, which a reader of YAML would take for another day. */
const isNoDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !z.iso.date().safeParse(text).success;

/** Whether nothing was answered. */
const isNothing = (given: unknown): boolean =>
  given === undefined || given === null || (typeof given === 'string' && given.trim() === '');

/** What is wrong with a value that its field does not take, in words that say how to write it. */
function whyRefused(value: unknown, { label, help, schema }: Question): string {
  const result = schema.safeParse(value);
  const [issue] = result.success ? [] : result.error.issues;
  const what =
    Array.isArray(value) && value.length === 0 ? 'は、一つ以上要ります' : `に「${String(value)}」は書けません`;
  if (issue?.code === 'too_small' && typeof value === 'number')
    return `「${label}」は、${String(issue.minimum)}以上です。`;
  if (issue?.code === 'too_big' && typeof value === 'number')
    return `「${label}」は、${String(issue.maximum)}以下です。`;
  return `「${label}」${what}。${help}`;
}

/**
 * Understands what an editor has answered.
 * @param given what was typed, or a value of a file of answers; empty takes what is offered
 * @param answers the answers so far
 */
export function readAnswer(question: Question, given: unknown, answers: Answers): ReadAnswer {
  const { label, offer, optional, refuse, schema } = question;
  if (isNone(given, question.form(answers))) {
    if (schema.safeParse([]).success) return { value: [] };
    if (optional) return { value: undefined };
  }
  const isNull = typeof given === 'string' && NOTHING.has(given.trim()) && schema.safeParse(null).success;
  if (isNothing(given) && !isNull) {
    const offered = offer?.(answers);
    // What is offered may follow from an answer that is itself still missing.
    if (!isNothing(offered)) return readAnswer(question, offered, answers);
    if (optional) return { value: undefined };
    if (!schema.safeParse([]).success || Array.isArray(given))
      return { problem: `「${label}」は空にできません。${question.help}` };
    return { value: [] };
  }
  const read: ReadAnswer = isNull ? { value: null } : readForm(question.form(answers), given);
  if ('problem' in read) return read;
  if (!schema.safeParse(read.value).success) return { problem: whyRefused(read.value, question) };
  const problem = refuse?.(read.value, answers);
  if (problem !== undefined) return { problem };
  const day = [read.value].flat().find((value): value is string => typeof value === 'string' && isNoDay(value));
  if (day !== undefined)
    return { problem: `「${day}」は暦にない日付です。「2026-04-01」のように、ある日を書いてください。` };
  return read;
}
