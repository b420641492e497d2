import { z } from 'zod';
import type { Catalog } from '../domain/catalog.ts';
import { COLLECTIONS } from '../model/collections.ts';
import { basis, line } from '../model/fields.ts';
import { NOT_YET_ENTERED } from '../model/not-yet-entered.ts';
import { fieldQuestion, optionsOf } from './field-question.ts';
import type { Answers, Question } from './question.ts';
import { shownInChapter } from './shown-in-chapter.ts';

/** What an editor says of a new table of abilities: its rows and columns. The cells are filled in afterwards. */
export function tableQuestions(questions: readonly Question[], catalog: Catalog): Question[] {
  const { legend, groups } = COLLECTIONS['competency-table'].schema.shape;
  const group = groups.element.shape;
  const all = (kind: 'role' | 'competency', org: unknown) =>
    optionsOf(catalog, kind, String(org)).map(({ value }) => value);
  const ids = (kind: 'role' | 'competency', label: string, help: string): Question => ({
    name: kind === 'role' ? 'rows' : 'columns',
    label,
    help,
    form: ({ org }) => ({ type: 'list', options: optionsOf(catalog, kind, String(org)) }),
    schema: group.columns,
    offer: ({ org }) => all(kind, org),
  });
  return [
    ...questions.filter(({ name }) => name !== 'organization'),
    fieldQuestion(catalog, ['legend'], legend, { asked: ({ marks }) => marks === 'two-step' }),
    {
      name: 'group.label',
      label: '行のまとまりの呼び名',
      help: '見出しの違う群に分かれる表は、後でファイルの中で分けます。',
      form: () => ({ type: 'line' }),
      schema: line(''),
      offer: () => 'すべての職層',
    },
    fieldQuestion(catalog, ['headingBasis'], basis),
    ids('role', '行にする職層', '原文の上から順に。'),
    ids('competency', '列にする能力', '原文の左から順に。'),
    ...catalog
      .all('role')
      .flatMap(({ id, data }) => [
        marksQuestion(id, data.name, '◎', '特に必要（◎）な能力'),
        marksQuestion(id, data.name, '○', '必要（○）な能力'),
      ]),
    shownInChapter(catalog),
  ];

  function marksQuestion(role: string, name: string, mark: string, label: string): Question {
    return {
      name: `${mark}.${role}`,
      label: `${name}に${label}`,
      help: '原文に印のある列だけ。',
      form: ({ columns }) => ({
        type: 'list',
        options: optionsOf(catalog, 'competency', role.split('/', 1)[0]).filter(({ value }) =>
          (columns as readonly unknown[]).includes(value),
        ),
      }),
      schema: z.array(z.string()),
      optional: true,
      asked: ({ marks, rows }) => marks === 'two-step' && Array.isArray(rows) && rows.includes(role),
    };
  }
}

/** The one group of a new table. A cell of a table without marks says that it waits for its sentences. */
export function tableGroups({ marks, columns, rows, headingBasis, ...answers }: Answers): unknown[] {
  const has = (mark: string, role: unknown, competency: unknown) =>
    (answers[`${mark}.${String(role)}`] as readonly unknown[] | undefined)?.includes(competency);
  const cell = (role: unknown, competency: unknown) => {
    if (marks === 'none') return { competency, statements: [NOT_YET_ENTERED] };
    const mark = ['◎', '○'].find((one) => has(one, role, competency));
    return { competency, ...(mark !== undefined && { mark }) };
  };
  return [
    {
      label: answers['group.label'],
      headingBasis,
      columns,
      rows: (rows as unknown[]).map((role) => ({
        role,
        cells: (columns as unknown[]).map((column) => cell(role, column)),
      })),
    },
  ];
}
