import { roleChangeAddress } from '../addresses.ts';
import type { Catalog } from '../catalog.ts';
import { firstSegment } from '../../model/ids.ts';
import { expectationsMissing } from '../expectations-missing.ts';
import { hasFolder } from '../pages-there-are.ts';
import { type ExpectationTable, expectationTable, handedOver } from './expectation-rows.ts';
import type { Paper, PaperCell, PaperField, PaperSection, Side } from './paper.ts';
import { observationOf, questionsFor } from './questions.ts';
import { type InterviewSubject, subjectInWords } from './subject.ts';

/** One of the next steps of a learning path, as the sheet shows it. */
export interface NextStep {
  id: string;
  /** 読む, 研修 … */
  kind: string;
  title: string;
  /** From the site's root. */
  address: string;
  why: string;
}

/** What a sheet takes from elsewhere. */
export interface PaperParts {
  /** The words of the self-check's answers, lowest first. */
  scale: readonly string[];
  steps: readonly NextStep[];
}

const text = (title: string, lines: readonly string[] = []): PaperCell => ({ kind: 'text', title, lines });
const field = (id: string, label: string, room: number): PaperField => ({ kind: 'field', id, label, room });

const NOTICES: Record<Side, readonly string[]> = {
  staff: [
    'これは人事評価ではありません',
    '期待されることは目安であり、昇任要件ではありません。書けるところだけ書き、話したくないことは空けておいてかまいません。',
  ],
  supervisor: [
    'これは人事評価ではありません',
    '点数や段階は付けません。見えた事実と、本人のことばを書きます。期待されることは目安であり、昇任要件ではありません。自己点検は、本人が見せたいものだけを見せてもらいます。',
  ],
};

function expectationSection(
  catalog: Catalog,
  { role, next }: InterviewSubject,
  side: Side,
  { rows, notes: ownNotes, room }: ExpectationTable,
): PaperSection {
  const missing = expectationsMissing(catalog, firstSegment(role.id));
  const notes = missing === undefined ? ownNotes : [missing, ...ownNotes];
  const heading = next ? `${next.data.name}で変わること` : `${role.data.name}に期待されること`;
  if (side === 'supervisor') {
    return {
      id: 'expectations',
      heading,
      notes,
      columns: [next ? '変わること' : '期待されること', 'ふだん見ておきたいこと', '見えた場面・事実'],
      rows: rows.map(({ competency, text: cell }) => [
        cell,
        { kind: 'text', lines: [observationOf(catalog, competency)] },
        field(`ability:${competency}`, `${cell.title ?? ''}について見えた場面・事実`, room),
      ]),
    };
  }
  const last = next ? 'いまの仕事で試せること・メモ' : '思い当たる場面・メモ';
  return {
    id: 'expectations',
    heading,
    notes,
    columns: [next ? '変わること' : '期待されること', 'いまの自分（一つに○）', last],
    rows: rows.map(({ competency, text: cell }) => [
      cell,
      { kind: 'choice', id: competency, label: `${cell.title ?? ''}のいまの自分` },
      field(`ability:${competency}`, `${cell.title ?? ''}の${last}`, room),
    ]),
  };
}

function questionSection(catalog: Catalog, subject: InterviewSubject, side: Side): PaperSection {
  const staff = side === 'staff';
  return {
    id: 'questions',
    heading: staff ? '話したいこと' : '聞いてみたいこと',
    newPage: true,
    notes: ['問いは、このサイトが作った例です。全部に答えなくても、順番どおりでなくてもかまいません。'],
    columns: ['問い', staff ? '自分のことばで' : '聞いたこと（本人のことばで）'],
    rows: [
      ...questionsFor(catalog, subject).map((question): PaperCell[] => [
        { kind: 'text', ...(question.about === undefined ? {} : { title: question.about }), lines: [question.text] },
        field(`question:${question.id}`, question.text, staff ? 4 : 3),
      ]),
      [text('ほかに話したいこと', ['自由に']), field('free', 'ほかに話したいこと', 4)],
    ],
  };
}

function stepSection(
  { role, next }: InterviewSubject,
  side: Side,
  steps: readonly NextStep[],
  room: number,
): PaperSection[] {
  if (steps.length === 0) return [];
  const column = side === 'staff' ? 'いつ・どう進めるか' : '手を貸すこと（時間・相談相手・研修の申込みなど）';
  return [
    {
      id: 'steps',
      heading: side === 'staff' ? '次の三歩' : '学びと研修への支え',
      notes: [`${(next ?? role).data.name}の学習パスからの例です。ほかのものに替えてもかまいません。`],
      columns: ['すること', 'なぜ', column],
      rows: steps.map((step) => [
        { kind: 'text', title: step.title, address: step.address, tags: [step.kind], lines: [] },
        { kind: 'text', lines: [step.why] },
        field(`step:${step.id}`, `${step.title}の${column}`, room),
      ]),
    },
  ];
}

function handingSection(catalog: Catalog, subject: InterviewSubject): PaperSection {
  const lighter = handedOver(catalog, subject);
  return {
    id: 'hand-over',
    heading: '任せること・渡すこと',
    notes: [],
    columns: ['こと', '中身・いつから・どこまで任せるか'],
    rows: [
      [
        text('任せる仕事', ['少し背伸びの要る仕事を一つ。途中で見る日も決める']),
        field('entrust', '任せる仕事の中身・いつから・どこまで任せるか', 2),
      ],
      [
        text('本人が手放す仕事', [
          lighter === ''
            ? '新しい仕事を足すときは、減らす仕事も決める'
            : `次の職で重みが下がるもの（◎→○）: ${lighter}。渡す相手も決める`,
        ]),
        field('release', '本人が手放す仕事の中身・いつから・だれに渡すか', 2),
      ],
    ],
  };
}

function agreementSection(side: Side): PaperSection {
  return {
    id: 'agreement',
    heading: '面談で決めたこと',
    notes: [],
    columns: ['こと', '書くところ'],
    rows:
      side === 'staff'
        ? [
            [text('次にすること'), field('agreed', '次にすること', 3)],
            [text('支えてほしいこと'), field('support', '支えてほしいこと', 3)],
            [text('次に話す日'), field('next-day', '次に話す日', 1)],
          ]
        : [
            [text('自分（上司）が先にすること'), field('agreed', '自分（上司）が先にすること', 2)],
            [text('人事・研修の担当に相談すること'), field('support', '人事・研修の担当に相談すること', 2)],
            [text('次に話す日'), field('next-day', '次に話す日', 1)],
          ],
  };
}

/**
 * The sheet for a conversation, blank: the page, the Excel file and the reader's own copy are all made from it.
 * @param subject the role, or the step to a next one
 * @param side the staff member's sheet or the superior's; the superior's asks for facts and never for a score
 * @param parts what comes from the self-check and from the learning path
 */
export function paperOf(catalog: Catalog, subject: InterviewSubject, side: Side, parts: PaperParts): Paper {
  const table = expectationTable(catalog, subject);
  return {
    id: `${subject.org}/${subject.name}`,
    side,
    organization: catalog.get('organization', subject.org).data.name,
    title: side === 'staff' ? '面談シート' : '面談シート（上司用）',
    subject: subjectInWords(subject),
    notices: NOTICES[side],
    pen: side === 'staff' ? ['氏名', '面談の日', '面談の相手'] : ['本人', '面談の日', '上司'],
    sections: [
      // The first page is to be filled in beforehand, the second in the conversation.
      expectationSection(catalog, subject, side, table),
      // Where there is room for more about the abilities, there is more for the steps.
      ...stepSection(subject, side, parts.steps, Math.min(3, table.room)),
      questionSection(catalog, subject, side),
      ...(side === 'supervisor' ? [handingSection(catalog, subject)] : []),
      agreementSection(side),
    ],
    scale: parts.scale,
  };
}

/** Where the promotion diff of a step stands; undefined for a role, and in a city without a table to compare. */
export const diffAddress = (catalog: Catalog, { org, role, next }: InterviewSubject): string | undefined =>
  next && hasFolder(catalog, org, 'roles/compare') ? roleChangeAddress(role.id, next.id) : undefined;
