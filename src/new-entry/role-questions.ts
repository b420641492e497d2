import type { Catalog } from '../domain/catalog.ts';
import { COLLECTIONS } from '../model/collections.ts';
import type { Entry } from '../model/entry.ts';
import { line } from '../model/fields.ts';
import { NOT_YET_ENTERED } from '../model/not-yet-entered.ts';
import { fieldQuestion, optionsOf } from './field-question.ts';
import type { Answers, Question } from './question.ts';

/** Says that a table has no row for a rank. */
export const NO_ROW = 'none';

const rowName = (table: string) => `row.${table}`;
const marksName = (mark: string, table: string) => `${mark}.${table}`;

const groupAt = (table: Entry<'competency-table'>, answers: Answers) => {
  const given = answers[rowName(table.id)];
  return typeof given !== 'string' || given === NO_ROW ? undefined : table.data.groups[Number(given.split('#', 2)[1])];
};

/** A rank's row in a table that is there already: which group it joins, and its marks. */
function rowQuestions(table: Entry<'competency-table'>, catalog: Catalog): Question[] {
  const { id, data } = table;
  const isOwn = ({ org }: Answers) => id.startsWith(`${String(org)}/`);
  const marks = (mark: string, label: string): Question => ({
    name: marksName(mark, id),
    label: `「${data.title}」で${label}`,
    help: '原文に印のある列だけ。',
    form: (answers) => {
      const columns = groupAt(table, answers)?.columns ?? [];
      return {
        type: 'list',
        options: columns.map((value) => ({ value, label: catalog.find('competency', value)?.data.name ?? value })),
      };
    },
    schema: COLLECTIONS.role.schema.shape.nextRoles,
    optional: true,
    asked: (answers) => isOwn(answers) && data.marks === 'two-step' && groupAt(table, answers) !== undefined,
  });
  return [
    {
      name: rowName(id),
      label: `能力表「${data.title}」のどこに行を足すか`,
      help: '行は、その群のいちばん下に足します。文の表のセルは「（未入力）」になります。',
      form: () => ({
        type: 'choice',
        options: [
          ...data.groups.map(({ label }, index) => ({ value: `${id}#${index}`, label })),
          { value: NO_ROW, label: 'この表には行が無い' },
        ],
      }),
      schema: line(''),
      offer: () => `${id}#${data.groups.length - 1}`,
      asked: isOwn,
    },
    marks('◎', '特に必要（◎）な能力'),
    marks('○', '必要（○）な能力'),
  ];
}

/**
 * Ranks are entered from the top: the next one is the one above. A city that has its tables already is asked where the
 * rank stands in each.
 */
export function roleQuestions(questions: readonly Question[], catalog: Catalog): Question[] {
  const { track } = COLLECTIONS.role.schema.shape;
  const own = (answers: Answers) => catalog.of('role', String(answers['org']));
  return [
    ...questions.flatMap((question) => {
      if (question.name === 'tier')
        return [
          fieldQuestion(catalog, ['track'], track, {
            optional: true,
            help: '専門職などの別の道のときだけ、原文の名前で。ふつうの道なら空。',
            // The first rank is the top of the usual way.
            asked: (answers) => own(answers).length > 0,
          }),
          question,
        ];
      if (question.name === 'nextRoles')
        return [
          {
            ...question,
            help: `${question.help}この道で最も上の職なら「なし」。`,
            offer: (answers: Answers) => {
              const above = optionsOf(catalog, 'role', String(answers['org'])).findLast(
                ({ value }) => catalog.find('role', value)?.data.track === answers['track'],
              );
              return above ? [above.value] : [];
            },
          },
        ];
      if (question.name === 'nextRolesBasis')
        return [
          {
            ...question,
            // That nothing stands above a rank is read off the list of ranks.
            offer: ({ nextRoles }: Answers) =>
              Array.isArray(nextRoles) && nextRoles.length > 0 ? undefined : 'inferred',
          },
        ];
      return [question];
    }),
    ...catalog.all('competency-table').flatMap((table) => rowQuestions(table, catalog)),
  ];
}

/** The row of a new rank in each table that has one: the table's id, the group, and the row as the file holds it. */
export const roleRows = (
  role: string,
  answers: Answers,
  catalog: Catalog,
): { table: string; group: number; row: Record<string, unknown> }[] =>
  catalog.all('competency-table').flatMap((table) => {
    const group = groupAt(table, answers);
    if (!group) return [];
    const has = (mark: string, competency: string) =>
      (answers[marksName(mark, table.id)] as readonly string[] | undefined)?.includes(competency);
    const cells = group.columns.map((competency) => {
      if (table.data.marks === 'none') return { competency, statements: [NOT_YET_ENTERED] };
      const mark = ['◎', '○'].find((one) => has(one, competency));
      return { competency, ...(mark !== undefined && { mark }) };
    });
    return [{ table: table.id, group: table.data.groups.indexOf(group), row: { role, cells } }];
  });
