import { addressOf } from '../domain/addresses.ts';
import type { Catalog } from '../domain/catalog.ts';
import { idOf } from '../new-entry/answers.ts';
import { organizationAtHand } from '../new-entry/current-document.ts';
import { JOINED_KINDS, type JoinedKind, joinedQuestions } from '../new-entry/joined-kinds.ts';
import { municipalityFiles, municipalityQuestions } from '../new-entry/municipality.ts';
import { type Answers, type Question, textIn } from '../new-entry/question.ts';
import { questions, type Surroundings } from '../new-entry/questions.ts';
import { sectionQuestions } from '../new-entry/section.ts';
import type { Subject } from '../new-entry/subjects.ts';
import { catalogOf, joinedFiles, newFiles, sectionFiles } from './new-files.ts';
import type { RawFile } from './parse-content.ts';

const isJoined = (subject: Subject): subject is JoinedKind => (JOINED_KINDS as readonly string[]).includes(subject);

/** What has to be asked before something of a subject can be begun. */
export function questionsFor(subject: Subject, catalog: Catalog, { home, today }: Surroundings): Question[] {
  const around = { home: organizationAtHand(catalog, home), today };
  if (subject === 'municipality') return municipalityQuestions(catalog);
  if (subject === 'section') return sectionQuestions(catalog, around);
  return isJoined(subject) ? joinedQuestions(subject, catalog, around) : questions(subject, catalog, around);
}

/** What was begun: its id, the address of its page, and the text of every file that changes, its own first. */
export interface BegunEntry {
  id: string;
  address: string;
  texts: Map<string, string>;
}

/** Begins something from answers that its questions have taken. Nothing is written here. */
export function beginEntry(
  files: readonly RawFile[],
  subject: Subject,
  answers: Answers,
  around: Surroundings,
): BegunEntry {
  if (subject === 'municipality') {
    const id = textIn(answers, 'id');
    return { id, address: addressOf('organization', id), texts: municipalityFiles(answers, catalogOf(files), around) };
  }
  if (subject === 'section') {
    const [chapter, id] = [textIn(answers, 'chapter'), textIn(answers, 'id')];
    return { id, address: `${addressOf('chapter', chapter)}#${id}`, texts: sectionFiles(files, answers) };
  }
  if (isJoined(subject)) {
    const id = textIn(answers, 'entry');
    return { id, address: addressOf(subject, id), texts: joinedFiles(files, subject, answers) };
  }
  const id = idOf(subject, answers);
  return { id, address: addressOf(subject, id), texts: newFiles(files, subject, answers) };
}
