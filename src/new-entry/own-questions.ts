import { z } from 'zod';
import type { Catalog } from '../domain/catalog.ts';
import { COLLECTIONS } from '../model/collections.ts';
import { line, statements } from '../model/fields.ts';
import { firstSegment } from '../model/ids.ts';
import { WAYS_IN } from '../model/kinds/path.ts';
import { fieldQuestion, optionsOf } from './field-question.ts';
import { idProblem } from './ids.ts';
import { type Answers, lineQuestion, type Question, textIn } from './question.ts';
import type { Surroundings } from './questions.ts';
import { roleQuestions } from './role-questions.ts';
import type { NewKind } from './subjects.ts';
import { tableQuestions } from './table-questions.ts';
import { typedQuestions } from './typed-questions.ts';

/** What a learning path for a rank is called among the ways in. */
export const RANK_PATH = '職層';

/** The same day of the next year; the 28th for a leap day. */
const yearLater = (day: string): string => {
  const year = Number(day.slice(0, 4)) + 1;
  return `${year}${day.slice(4) === '-02-29' ? '-02-28' : day.slice(4)}`;
};

const without = (list: readonly Question[], ...names: string[]) => list.filter(({ name }) => !names.includes(name));

const offering = (list: readonly Question[], name: string, offer: NonNullable<Question['offer']>) =>
  list.map((question) => (question.name === name ? { ...question, offer } : question));

/** The first section of a chapter: what is not known yet says so on the page. */
const sectionQuestions = (asked: (answers: Answers) => boolean): Question[] => [
  lineQuestion('section.heading', '最初の節の見出し', '原文のとおり。原文に見出しが無ければ空。', {
    optional: true,
    asked,
  }),
  lineQuestion(
    'section.text',
    '最初の節の文',
    '自分たちの言葉で一、二文。まだなら空（頁には「まだ入力していません」と出ます）。',
    {
      optional: true,
      asked,
    },
  ),
];

function forChapter(questions: readonly Question[]): Question[] {
  const named = (answers: Answers) => `${textIn(answers, 'number')} ${textIn(answers, 'title')}`.trim();
  return [...offering(without(questions, 'source.document'), 'source.section', named), ...sectionQuestions(() => true)];
}

function forDocument(questions: readonly Question[], catalog: Catalog, { today }: Surroundings): Question[] {
  const { shape } = COLLECTIONS.document.schema;
  const withText = ({ text }: Answers) => text === 'included';
  const owned = ({ owners }: Answers) => Array.isArray(owners) && owners.length > 0;
  const field = (name: keyof typeof shape, more: Partial<Question>) =>
    fieldQuestion(catalog, [name], shape[name], { optional: true, asked: withText, ...more });
  const asked = without(questions, 'organization', 'source.document', 'order');
  return [
    ...offering(asked, 'source.section', () => '表紙'),
    field('owners', {
      asked: (answers) => withText(answers) && optionsOf(catalog, 'office', String(answers['org'])).length > 0,
    }),
    field('ownersUnstated', {
      asked: (answers) => withText(answers) && !owned(answers),
      offer: () => '主管部署は、まだ入力していません',
    }),
    field('lastReviewed', { offer: () => today }),
    field('nextReview', { offer: () => yearLater(today) }),
    lineQuestion('chapter.id', '最初の章のID', '英小文字と数字を「-」でつなぎます。', {
      asked: withText,
      offer: () => 'introduction',
      refuse: (value) => idProblem(catalog, 'chapter', 'new', String(value)),
    }),
    lineQuestion('chapter.title', '最初の章の見出し', '原文のとおり。', { asked: withText }),
    ...sectionQuestions(withText),
  ];
}

function forPath(questions: readonly Question[], catalog: Catalog): Question[] {
  const isRank = ({ subject }: Answers) => subject === RANK_PATH;
  const paths = (org: unknown) => catalog.all('path').filter(({ id }) => firstSegment(id) === org);
  const role: Question = fieldQuestion(catalog, ['role'], COLLECTIONS.path.schema.shape.role, {
    asked: isRank,
    form: ({ org }) => ({
      type: 'reference',
      options: optionsOf(catalog, 'role', String(org)).filter(({ value }) => !catalog.find('path', value)),
    }),
  });
  const subject: Question = {
    name: 'subject',
    label: 'だれの道か',
    help: '職層の道か、入り方の道か。もうある道は出ません。',
    form: ({ org }) => ({
      type: 'choice',
      options: [
        { value: RANK_PATH, label: '職層（職層ごとの道）' },
        ...WAYS_IN.filter((way) => !paths(org).some(({ data }) => data.wayIn === way)).map((way) => ({
          value: way,
          label: way,
        })),
      ],
    }),
    schema: line(''),
  };
  const [whose, id, ...rest] = questions as [Question, Question, ...Question[]];
  return [
    whose,
    subject,
    role,
    { ...id, asked: (answers) => !isRank(answers) },
    ...offering(rest, 'title', ({ role: rank, subject: way }) =>
      typeof rank === 'string'
        ? `${catalog.find('role', rank)?.data.name ?? ''}の学習パス`
        : `${String(way)}の人の学習パス`,
    ),
    lineQuestion('body', '前書き', 'だれの、どんな時期の道かを二、三文で。'),
  ];
}

/** An ability that is no basic one stands in a table, or no page shows it. */
function forCompetency(questions: readonly Question[], catalog: Catalog): Question[] {
  const isInTable = ({ kind, org }: Answers) => kind !== 'basic' && tablesOf(catalog, org).length > 0;
  const groupsOf = (org: unknown) =>
    tablesOf(catalog, org).flatMap(({ id, data }) =>
      data.groups.map(({ label }, index) => ({ value: `${id}#${index}`, label: `${data.title} ${label}` })),
    );
  const rows = tablesOf(catalog, undefined).flatMap(({ id, data }) =>
    data.groups.flatMap((group, index) =>
      group.rows.map(({ role }): Question => {
        const marked = data.marks !== 'none';
        return {
          name: `cell.${id}#${index}.${role}`,
          label: `${catalog.find('role', role)?.data.name ?? role}に求められること`,
          help: marked ? '印が無ければ空。' : '一文ずつ、自分たちの言葉で。',
          form: () =>
            marked
              ? {
                  type: 'choice',
                  options: [
                    { value: '◎', label: '特に必要' },
                    { value: '○', label: '必要' },
                  ],
                }
              : { type: 'list' },
          schema: marked ? z.enum(['◎', '○']) : statements(''),
          optional: marked,
          asked: (answers) => isInTable(answers) && answers['group'] === `${id}#${index}`,
        };
      }),
    ),
  );
  return [
    ...questions,
    {
      name: 'group',
      label: '能力表のどこに足すか',
      help: '列は、その群の右の端に足します。',
      form: ({ org }) => ({ type: 'choice', options: groupsOf(org) }),
      schema: line(''),
      asked: isInTable,
    },
    ...rows,
  ];
}

const tablesOf = (catalog: Catalog, org: unknown) =>
  catalog.all('competency-table').filter(({ id }) => org === undefined || firstSegment(id) === org);

/**
 * Fits the questions that follow from the schema to what an editor of this kind knows, and adds those that the check asks
 * for besides.
 */
export function ownQuestions(
  kind: NewKind,
  catalog: Catalog,
  around: Surroundings,
  questions: readonly Question[],
): Question[] {
  switch (kind) {
    case 'chapter':
      return forChapter(questions);
    case 'document':
      return forDocument(questions, catalog, around);
    case 'path':
      return forPath(questions, catalog);
    case 'role':
      return roleQuestions(questions, catalog);
    case 'competency':
      return forCompetency(questions, catalog);
    case 'competency-table':
      return tableQuestions(questions, catalog);
    default:
      return typedQuestions(kind, questions, catalog) ?? [...questions];
  }
}
