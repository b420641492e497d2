/**
 * npm run new -- KIND [name=answer …] [--answers FILE.json]: asks what a new entry needs, and writes a file that holds.
 * Without a terminal, the answers come from the words, from a file, or as JSON from the standard input.
 * Exit code: 0 written, 1 the content would not hold, 2 answers are missing or wrong, 130 given up.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { writeFiles } from '../src/content-io/apply-edits.ts';
import { checkFiles } from '../src/content-io/check-files.ts';
import { catalogOf, newFiles, withNewTexts } from '../src/content-io/new-files.ts';
import { readFolder } from '../src/content-io/read-content.ts';
import { addressOf } from '../src/domain/addresses.ts';
import { dayInJapan } from '../src/integrations/calendar-day.ts';
import { BadOptionError, readCommand } from '../src/integrations/command-line.ts';
import { idOf } from '../src/new-entry/answers.ts';
import { askAll, GivenUpError } from '../src/new-entry/ask.ts';
import { collect } from '../src/new-entry/collect.ts';
import { municipalityFiles, municipalityQuestions } from '../src/new-entry/municipality.ts';
import { isForLater, nextSteps } from '../src/new-entry/next-steps.ts';
import type { Answers } from '../src/new-entry/question.ts';
import { questions } from '../src/new-entry/questions.ts';
import { SUBJECT_NAMES, subjectOf } from '../src/new-entry/subjects.ts';
import { newProblems } from '../src/rules/new-problems.ts';
import { reportCli } from '../src/rules/report/cli.ts';
import { settings } from '../src/settings.ts';
import { openTerminal } from '../src/integrations/terminal.ts';

const USAGE = `使い方: npm run new -- 種類 [問いの名前=答え …] [--answers 答え.json]
種類: ${SUBJECT_NAMES.join('、')}`;

/** The answers of a file, of the standard input, or of the words `name=answer`. */
function givenAnswers(words: readonly string[], file: string): Record<string, unknown> {
  const text = file === '' ? '' : readFileSync(file === '-' ? 0 : file, 'utf8');
  let read: unknown = {};
  try {
    if (text.trim() !== '') read = JSON.parse(text);
  } catch {
    throw new BadOptionError(`「${file}」をJSONとして読めません。{"id": "…", "name": "…"} の形で書いてください。`);
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read))
    throw new BadOptionError('答えは {"問いの名前": "答え"} の形で書いてください。');
  const named = words.map((word) => {
    const at = word.indexOf('=');
    if (at < 1) throw new BadOptionError(`「${word}」は「問いの名前=答え」の形ではありません。`);
    return [word.slice(0, at), word.slice(at + 1)] as const;
  });
  return { ...(read as Record<string, unknown>), ...Object.fromEntries(named) };
}

async function run(): Promise<void> {
  const { values, words } = readCommand(
    process.argv.slice(2),
    {
      answers: { type: 'string', default: '' },
      root: { type: 'string', default: resolve(import.meta.dirname, '..') },
      today: { type: 'string', default: dayInJapan(new Date()) },
    },
    { least: 1, most: 500, otherwise: '何を作るかを書いてください。' },
  );
  const [word = '', ...named] = words;
  const found = subjectOf(word);
  if (!('subject' in found)) {
    const near = found.candidates.length > 0 ? `もしかして: ${found.candidates.join('、')}` : '';
    throw new BadOptionError(`「${word}」という種類はありません。${near}`);
  }
  const { subject } = found;
  const { root, today } = values;
  const around = { home: settings.homeOrganization, today };
  const files = await readFolder(root, 'src/content');
  const catalog = catalogOf(files);
  const asked = subject === 'municipality' ? municipalityQuestions(catalog) : questions(subject, catalog, around);
  const given = givenAnswers(named, values.answers);

  let answers: Answers;
  if (process.stdin.isTTY && values.answers === '') {
    const terminal = openTerminal();
    try {
      answers = await askAll(asked, given, terminal);
    } finally {
      terminal.close();
    }
  } else {
    const collected = collect(asked, given);
    if (collected.problems.length > 0)
      throw new BadOptionError(
        `答えに直すところがあります。何も書き込みません。\n  ${collected.problems.join('\n  ')}`,
      );
    answers = collected.answers;
  }

  const texts =
    subject === 'municipality' ? municipalityFiles(answers, catalog, around) : newFiles(files, subject, answers);
  const surroundings = { drawings: [], exceptions: '', exceptionsLimit: 0, today };
  const after = withNewTexts(files, texts);
  const problems = newProblems(checkFiles({ files, ...surroundings }), checkFiles({ files: after, ...surroundings }));
  if (problems.length > 0) console.log(`${reportCli(problems, texts.size, { colour: false })}\n`);
  const [own = ''] = texts.keys();
  if (problems.some((problem) => problem.severity === 'error' && !isForLater(subject, problem, own))) {
    console.log(
      'このままでは内容の約束に合わないので、何も書き込みませんでした。上の指摘を直す答えで、もう一度どうぞ。',
    );
    process.exitCode = 1;
    return;
  }
  const isNew = new Map([...texts.keys()].map((file) => [file, !existsSync(join(root, file))]));
  for (const file of texts.keys()) mkdirSync(dirname(join(root, file)), { recursive: true });
  await writeFiles(root, texts);
  for (const file of texts.keys()) console.log(`${isNew.get(file) ? '作りました' : '直しました'}: ${file}`);
  const id = subject === 'municipality' ? String(answers['id']) : idOf(subject, answers);
  console.log(`頁の番地: ${addressOf(subject === 'municipality' ? 'organization' : subject, id)}\n`);
  console.log(nextSteps(subject, id, [...texts.keys()]).join('\n'));
}

try {
  await run();
} catch (error) {
  if (error instanceof GivenUpError) {
    console.log('\nやめました。何も書き込んでいません。');
    process.exitCode = 130;
  } else if (error instanceof BadOptionError) {
    console.error(`✗ ${error.message}\n${USAGE}`);
    process.exitCode = 2;
  } else throw error;
}
