import { z } from 'zod';
import type { Catalog } from '../domain/catalog.ts';
import { COLLECTIONS } from '../model/collections.ts';
import { NOT_YET_ENTERED } from '../model/not-yet-entered.ts';
import { fieldQuestion, optionsOf } from './field-question.ts';
import { type Answers, lineQuestion, type Question, textIn } from './question.ts';
import { shownInChapter } from './shown-in-chapter.ts';
import type { NewKind } from './subjects.ts';
import { meetings, planNodes, statisticRows, targetYears, type TypedLines } from './typed-lines.ts';

const listOf = (answers: Answers, name: string): readonly string[] => (answers[name] as string[] | undefined) ?? [];

/** A question of which every line is an item of a table. */
const linesQuestion = (
  name: string,
  label: string,
  help: string,
  read?: (lines: unknown, answers: Answers) => TypedLines<unknown>,
): Question => ({
  name,
  label,
  help,
  form: () => ({ type: 'list' }),
  schema: z.array(z.string()).min(1),
  ...(read && {
    refuse: (value, answers) => {
      const lines = read(value, answers);
      return 'problem' in lines ? lines.problem : undefined;
    },
  }),
});

/** The items of lines that the question has taken already. */
const itemsOf = <T>(lines: TypedLines<T>): T[] => ('items' in lines ? lines.items : []);

const rowsOf = (answers: Answers) => statisticRows(listOf(answers, 'rows'), listOf(answers, 'columns').length);

function statisticQuestions(questions: readonly Question[], catalog: Catalog): Question[] {
  const of = (name: string) => questions.filter((question) => question.name === name);
  const rest = questions.filter(({ name }) => !['columns', 'rows', 'chart'].includes(name));
  return [
    ...rest,
    linesQuestion('columns', '列の見出し', '原文の左から順に、一行に一つ。'),
    linesQuestion(
      'rows',
      '行',
      '原文の上から順に、「見出し: 値 値 …」。値は列の左から順に、間を空けます。原文が空欄なら「-」（例: 20代: 12 34 -）。',
      (lines, answers) => statisticRows(lines, listOf(answers, 'columns').length),
    ),
    {
      ...linesQuestion('totals', '合計の行', 'ほかの行をみな足した行の見出し。無ければ空。', (lines, answers) => {
        const labels = itemsOf(rowsOf(answers)).map(({ label }) => label);
        // Rows that cannot be read are reported as such.
        if (labels.length === 0) return { items: [] };
        const wrong = (lines as string[]).find((label) => !labels.includes(label));
        return wrong === undefined
          ? { items: [] }
          : { problem: `「${wrong}」という行はありません。行の見出し: ${labels.join('、')}` };
      }),
      schema: z.array(z.string()),
      optional: true,
    },
    ...of('chart').map((question) => ({ ...question, offer: () => 'none' })),
    shownInChapter(catalog),
  ];
}

function personaTableQuestions(questions: readonly Question[], catalog: Catalog): Question[] {
  const { rows } = COLLECTIONS['persona-table'].schema.shape;
  return [
    ...questions,
    linesQuestion(
      'dimensions',
      '観点',
      '原文の上から順に、小分類（無ければ大分類）を一行に一つ。分類は後でファイルで分けられます。',
    ),
    fieldQuestion(catalog, ['personas'], rows.element.shape.persona, {
      form: ({ org }) => ({ type: 'list', options: optionsOf(catalog, 'persona', String(org)) }),
      label: '行にする区分',
      schema: z.array(z.string()).min(1),
      offer: ({ org }) => optionsOf(catalog, 'persona', String(org)).map(({ value }) => value),
    }),
    shownInChapter(catalog),
  ];
}

/** The questions of the kinds whose tables are typed line by line; undefined for the others. */
export function typedQuestions(
  kind: NewKind,
  questions: readonly Question[],
  catalog: Catalog,
): Question[] | undefined {
  const without = (...names: string[]) => questions.filter(({ name }) => !names.includes(name));
  switch (kind) {
    case 'statistic':
      return statisticQuestions(questions, catalog);
    case 'committee':
      return [
        ...questions,
        linesQuestion(
          'meetings',
          '開いた会議',
          '一行に一回、「回 | 日付 | 原文の日付 | 議題、議題」。日が無ければ「-」。',
          meetings,
        ),
        shownInChapter(catalog),
      ];
    case 'plan':
      return [
        ...without('organization'),
        linesQuestion(
          'nodes',
          '計画の項目',
          '上から順に「番号 名前」。番号のけたが段を表します（2、21、211）。基本理念は名前だけ。',
          planNodes,
        ),
        shownInChapter(catalog),
      ];
    case 'plan-target':
      return [
        ...questions,
        linesQuestion(
          'years',
          '年度ごとの予定',
          '一行に一年度、「年度（西暦）: 数値か、すること」（例: 2026: 120）。',
          targetYears,
        ),
      ];
    case 'persona-table':
      return personaTableQuestions(questions, catalog);
    case 'welcome':
      return [...questions, lineQuestion('body', '本文', '自分たちの言葉で二、三文。段落は後でファイルで足せます。')];
    default:
      return undefined;
  }
}

/** What the typed lines make of the fields of an entry. */
export function typedData(kind: NewKind, answers: Answers): Record<string, unknown> {
  switch (kind) {
    case 'statistic': {
      const totals = listOf(answers, 'totals');
      const rows = itemsOf(rowsOf(answers));
      const parts = rows.filter(({ label }) => !totals.includes(label)).map(({ id }) => id);
      return {
        columns: listOf(answers, 'columns').map((label, index) => ({ id: `c${index + 1}`, label })),
        rows: rows.map((row) => (totals.includes(row.label) ? { ...row, sumOf: parts } : row)),
        ...(textIn(answers, 'chart') !== 'none' && { chartRows: parts }),
      };
    }
    case 'committee':
      return { meetings: itemsOf(meetings(listOf(answers, 'meetings'))) };
    case 'plan':
      return { organization: answers['org'], nodes: itemsOf(planNodes(listOf(answers, 'nodes'))) };
    case 'plan-target':
      return { years: itemsOf(targetYears(listOf(answers, 'years'))) };
    case 'persona-table': {
      const dimensions = listOf(answers, 'dimensions').map((major, index) => ({
        id: `d${index + 1}`,
        major,
        basis: 'stated',
      }));
      return {
        dimensions,
        rows: listOf(answers, 'personas').map((persona) => ({
          persona,
          cells: dimensions.map(({ id }) => ({ dimension: id, statements: [NOT_YET_ENTERED] })),
        })),
      };
    }
    default:
      return {};
  }
}
