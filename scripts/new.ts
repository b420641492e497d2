/**
 * npm run new -- KIND [name=answer …] [--answers FILE.json]: asks what a new entry needs, and writes a file that holds.
 * Without a terminal, the answers come from the words, from a file, or as JSON from the standard input; a list of them
 * begins several entries at once.
 * Exit code: 0 written, 1 the content would not hold, 2 answers are missing or wrong, 130 given up.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { writeFiles } from '../src/content-io/apply-edits.ts';
import { beginEntry, type BegunEntry, questionsFor } from '../src/content-io/begin-entry.ts';
import { checkFiles } from '../src/content-io/check-files.ts';
import { catalogOf, withNewTexts } from '../src/content-io/new-files.ts';
import type { RawFile } from '../src/content-io/parse-content.ts';
import { readFolder } from '../src/content-io/read-content.ts';
import { dayInJapan } from '../src/integrations/calendar-day.ts';
import { BadOptionError, readCommand } from '../src/integrations/command-line.ts';
import { openTerminal } from '../src/integrations/terminal.ts';
import { askAll, GivenUpError } from '../src/new-entry/ask.ts';
import { collect } from '../src/new-entry/collect.ts';
import { organizationAtHand } from '../src/new-entry/current-document.ts';
import { isForLater, nextSteps, stillEmpty } from '../src/new-entry/next-steps.ts';
import type { Answers } from '../src/new-entry/question.ts';
import type { Surroundings } from '../src/new-entry/questions.ts';
import { forTheNext, withRemembered } from '../src/new-entry/remembered.ts';
import { SUBJECT_NAMES, type Subject, subjectLabel, subjectOf } from '../src/new-entry/subjects.ts';
import { newProblems } from '../src/rules/new-problems.ts';
import { reportCli } from '../src/rules/report/cli.ts';
import { settings } from '../src/settings.ts';

/** Whether another entry of the kind is to come. */
const more = (subject: Subject) => `\n続けて次の「${subjectLabel(subject)}」を作りますか（y で作る。Enter で終わる）> `;

const USAGE = `使い方: npm run new -- 種類 [問いの名前=答え …] [--answers 答え.json]
種類: ${SUBJECT_NAMES.join('、')}`;

/** Answers cannot be taken. The message is Japanese. */
class BadAnswersError extends Error {
  override name = 'BadAnswersError';
}

/** The answers of a file, of the standard input, or of the words `name=answer`: those of one entry, or of several. */
function givenAnswers(words: readonly string[], file: string): Record<string, unknown>[] {
  const text = file === '' ? '' : readFileSync(file === '-' ? 0 : file, 'utf8');
  let read: unknown = {};
  try {
    if (text.trim() !== '') read = JSON.parse(text);
  } catch {
    throw new BadOptionError(`「${file}」をJSONとして読めません。{"id": "…", "name": "…"} の形で書いてください。`);
  }
  const list: unknown[] = Array.isArray(read) ? read : [read];
  if (list.some((one) => typeof one !== 'object' || one === null || Array.isArray(one)))
    throw new BadOptionError(
      '答えは {"問いの名前": "答え"} の形で書いてください。幾つも作るときは [ ] で囲んで並べます。',
    );
  const named = words.map((word) => {
    const at = word.indexOf('=');
    if (at < 1) throw new BadOptionError(`「${word}」は「問いの名前=答え」の形ではありません。`);
    return [word.slice(0, at), word.slice(at + 1)] as const;
  });
  return list.map((one) => ({ ...(one as Record<string, unknown>), ...Object.fromEntries(named) }));
}

/** What is being begun, and the content as it is by now. */
interface Work {
  root: string;
  subject: Subject;
  around: Surroundings;
  files: RawFile[];
}

/** Begins one entry in memory. Says what is wrong with it; undefined when it must not be written. */
function begun({ subject, around, files }: Work, answers: Answers): BegunEntry | undefined {
  const entry = beginEntry(files, subject, answers, around);
  const surroundings = { drawings: [], exceptions: '', exceptionsLimit: 0, today: around.today };
  const after = withNewTexts(files, entry.texts);
  const problems = newProblems(checkFiles({ files, ...surroundings }), checkFiles({ files: after, ...surroundings }));
  if (problems.length > 0) console.log(`${reportCli(problems, entry.texts.size, { colour: false })}\n`);
  const [own = ''] = entry.texts.keys();
  return problems.some((problem) => problem.severity === 'error' && !isForLater(subject, problem, own))
    ? undefined
    : entry;
}

/** Writes what was begun, and says which files are new. */
async function write(work: Work, { address, texts }: BegunEntry): Promise<void> {
  const isNew = new Map([...texts.keys()].map((file) => [file, !existsSync(join(work.root, file))]));
  for (const file of texts.keys()) mkdirSync(dirname(join(work.root, file)), { recursive: true });
  await writeFiles(work.root, texts);
  for (const file of texts.keys()) console.log(`${isNew.get(file) ? '作りました' : '直しました'}: ${file}`);
  console.log(`頁の番地: ${address}`);
  work.files = withNewTexts(work.files, texts);
}

/** What comes next, once everything is written. */
function sayNext({ subject, around, files }: Work, { id, texts }: BegunEntry): void {
  const catalog = catalogOf(files);
  const org = organizationAtHand(catalog, around.home);
  console.log(`\n${[...nextSteps(subject, id, texts), ...stillEmpty(catalog, org)].join('\n')}`);
}

/** Takes the answers of one entry or of several at once: all are written, or none. */
async function writeAll(work: Work, given: readonly Record<string, unknown>[]): Promise<void> {
  const start = work.files;
  const entries: BegunEntry[] = [];
  for (const [index, one] of given.entries()) {
    const { answers, problems } = collect(questionsFor(work.subject, catalogOf(work.files), work.around), one);
    const place = given.length > 1 ? `${index + 1}件目の` : '';
    if (problems.length > 0)
      throw new BadAnswersError(`${place}答えに直すところがあります。何も書き込みません。\n  ${problems.join('\n  ')}`);
    const entry = begun(work, answers);
    if (!entry) {
      console.log(
        `${place === '' ? '' : `${place}答えです。`}このままでは内容の約束に合わないので、何も書き込みませんでした。上の指摘を直す答えで、もう一度どうぞ。`,
      );
      process.exitCode = 1;
      return;
    }
    entries.push(entry);
    work.files = withNewTexts(work.files, entry.texts);
  }
  work.files = start;
  for (const entry of entries) await write(work, entry);
  const last = entries.at(-1);
  if (last) sayNext(work, last);
}

/** Asks for one entry after the other. What cannot be written is asked for again, with the answers as offers. */
async function askAndWrite(work: Work, given: Readonly<Record<string, unknown>>): Promise<void> {
  const terminal = openTerminal();
  let [known, before]: [Readonly<Record<string, unknown>>, Answers] = [given, {}];
  try {
    for (;;) {
      const asked = withRemembered(questionsFor(work.subject, catalogOf(work.files), work.around), before);
      const answers = await askAll(asked, known, terminal);
      known = {};
      const entry = begun(work, answers);
      if (!entry) {
        console.log(
          'このままでは内容の約束に合わないので、何も書き込みませんでした。もう一度聞きます。直さない答えは、Enter で残ります（やめるときは Ctrl+C）。',
        );
        before = answers;
        continue;
      }
      await write(work, entry);
      const said = work.subject === 'municipality' ? 'n' : await terminal.hear(more(work.subject));
      if (said === undefined || !['y', 'はい'].includes(said.normalize('NFKC').trim().toLowerCase())) {
        sayNext(work, entry);
        return;
      }
      before = forTheNext(answers);
    }
  } finally {
    terminal.close();
  }
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
  const work: Work = { root, subject, around, files: await readFolder(root, 'src/content') };
  const given = givenAnswers(named, values.answers);
  if (process.stdin.isTTY && values.answers === '') await askAndWrite(work, given[0] ?? {});
  else await writeAll(work, given);
}

try {
  await run();
} catch (error) {
  if (error instanceof BadAnswersError) {
    console.error(`✗ ${error.message}`);
    process.exitCode = 2;
  } else if (error instanceof GivenUpError) {
    console.log('\nやめました。何も書き込んでいません。');
    process.exitCode = 130;
  } else if (error instanceof BadOptionError) {
    console.error(`✗ ${error.message}\n${USAGE}`);
    process.exitCode = 2;
  } else throw error;
}
