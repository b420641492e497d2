import type { Catalog } from '../catalog.ts';
import { roleChange, weightiestChanges } from '../role-change.ts';
import { cellsOfRole, joinExpectations, rolesBefore } from '../roles.ts';
import type { InterviewSubject } from './subject.ts';

/** A talking point. */
export interface Question {
  /** `ability:kiyose/expertise`, `learning` … */
  id: string;
  text: string;
  /** The name of the ability that it is about. */
  about?: string;
}

/** So many that an hour is enough for them. Source: the brief of the sheet, five at most. */
const ABOUT_ABILITIES = 3;

/** The abilities of a role that the tables of its organisation state, the weightiest first. */
export const statedAbilities = (catalog: Catalog, role: string): string[] =>
  joinExpectations(cellsOfRole(catalog, role))
    .filter(({ mark, statements }) => mark !== null || statements.length > 0)
    .map(({ competency }) => competency);

/**
 * The abilities that are most worth talking about: for a step those that change most; for a role those that it has gained
 * over the role before it, then the weightiest.
 */
function abilitiesToTalkAbout(catalog: Catalog, { role, next }: InterviewSubject): string[] {
  const before = next ? role : rolesBefore(catalog, role.id).at(0);
  const at = next ?? role;
  const stated = statedAbilities(catalog, at.id);
  const changed = before
    ? weightiestChanges(roleChange(catalog, before.id, at.id), stated.length).map(({ competency }) => competency)
    : [];
  return [...new Set([...changed.filter((id) => stated.includes(id)), ...stated])].slice(0, ABOUT_ABILITIES);
}

/** The question about an ability: an editor's own, or one that fits every ability. */
function questionAbout(catalog: Catalog, competency: string): Question {
  const { name, conversation } = catalog.get('competency', competency).data;
  return {
    id: `ability:${competency}`,
    about: name,
    text: conversation?.ask ?? '最近の仕事で、うまくいったことと、次に伸ばしたいことは何ですか。',
  };
}

/** What a superior may look out for in an ability: an editor's own words, or some that fit every ability. */
export const observationOf = (catalog: Catalog, competency: string): string =>
  catalog.get('competency', competency).data.conversation?.observe ?? 'ふだんの仕事の、どの場面に表れているか';

/** The talking points of a conversation, five at most, the same for both sides of the table. */
export function questionsFor(catalog: Catalog, subject: InterviewSubject): Question[] {
  const closing: Question[] = subject.next
    ? [
        { id: 'try-first', text: '次の職で変わることのうち、いまの仕事で先に試せるものはどれですか。' },
        { id: 'concerns', text: '次の職について、気がかりなことや、まだ急がなくてよいと思うことはありますか。' },
      ]
    : [
        { id: 'learning', text: 'これから半年で学びたいことは何ですか。そのために動かしたい仕事や時間はありますか。' },
        { id: 'workload', text: '仕事の量、健康、暮らしとの両立で、先に話しておきたいことはありますか。' },
      ];
  return [...abilitiesToTalkAbout(catalog, subject).map((id) => questionAbout(catalog, id)), ...closing];
}
