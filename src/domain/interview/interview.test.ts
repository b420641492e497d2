import { readXlsx } from 'hucre/xlsx';
import readExcel from 'read-excel-file/node';
import { describe, expect, it, vi } from 'vitest';
import { readContent } from '../../content-io/read-content.ts';
import { createCatalog, fitDrafts } from '../catalog.ts';
import { learningPath } from '../path/learning-path.ts';
import { roleChange } from '../role-change.ts';
import { nextSteps, stepsToPlan } from './next-steps.ts';
import { paperOf } from './paper-of.ts';
import { fieldsOf, type Paper, type PaperCell, SIDES } from './paper.ts';
import { BLANK, cellText, toPaperWorkbook } from './paper-workbook.ts';
import { questionsFor, statedAbilities } from './questions.ts';
import { interviewOrganizations, type InterviewSubject, interviewSubjects } from './subject.ts';

const catalog = createCatalog(fitDrafts((await readContent(process.cwd())).drafts).entries);
const SCALE = ['これから', '支えがあればできる', 'ひとりでできる', '人に示せる'];
const subjects = interviewOrganizations(catalog).flatMap((org) => interviewSubjects(catalog, org));
const subject = (org: string, name: string): InterviewSubject =>
  subjects.find((each) => each.org === org && each.name === name)!;
const paper = (of: InterviewSubject, side: 'staff' | 'supervisor' = 'staff'): Paper =>
  paperOf(catalog, of, side, { scale: SCALE, steps: nextSteps(catalog, of) });
const titles = (of: Paper, section: string) =>
  of.sections
    .find(({ id }) => id === section)
    ?.rows.map(([first]) => (first?.kind === 'text' ? (first.title ?? first.lines[0]) : undefined));

describe('the sheets', () => {
  it('are there for every role and for every step to a next role, and for nothing else', () => {
    const roles = catalog.all('role');
    expect(
      subjects
        .filter(({ next }) => !next)
        .map(({ role }) => role.id)
        .sort(),
    ).toEqual(roles.map(({ id }) => id).sort());
    expect(subjects.flatMap(({ role, next }) => (next ? [`${role.id} ${next.id}`] : [])).sort()).toEqual(
      roles.flatMap(({ id, data }) => data.nextRoles.map((next) => `${id} ${next}`)).sort(),
    );
    expect(subject('kiyose', 'shunin..kakaricho').next?.id).toBe('kiyose/kakaricho');
  });

  describe.each(subjects.map((each) => [`${each.org}/${each.name}`, each] as const))('of %s', (_, each) => {
    it.each(SIDES)('say on the side of the %s first that they are no evaluation, and ask for no score', (side) => {
      const made = paper(each, side);
      expect(made.notices[0]).toBe('これは人事評価ではありません');
      const words = JSON.stringify(made.sections);
      expect(words).not.toMatch(/点数を|評点|点満点/u);
      expect(words.includes('"choice"')).toBe(side === 'staff');
    });

    it('have the same questions on both sides of the table, five at most', () => {
      const [staff, superior] = SIDES.map((side) =>
        paper(each, side)
          .sections.find(({ id }) => id === 'questions')
          ?.rows.map(([first]) => first),
      );
      expect(staff).toEqual(superior);
      expect(questionsFor(catalog, each).length).toBeLessThanOrEqual(5);
    });

    it('name every ability that is stated, in the table or below it', () => {
      const section = paper(each).sections[0];
      const text = [...(titles(paper(each), 'expectations') ?? []), ...(section?.notes ?? [])].join('、');
      const at = each.next ?? each.role;
      for (const id of statedAbilities(catalog, at.id)) {
        expect(text).toContain(catalog.get('competency', id).data.name);
      }
    });

    it('have a name of its own for every field, which the shape of the notes takes', () => {
      for (const side of SIDES) {
        const ids = fieldsOf(paper(each, side)).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^[a-z][a-z-]*(:[a-z0-9:#/.-]+)?$/);
      }
    });

    it('plan three steps of the path of the role that is looked at', () => {
      const at = each.next ?? each.role;
      const known = new Set(learningPath(catalog, at.id).steps.map(({ id }) => id));
      const steps = nextSteps(catalog, each);
      expect(steps).toHaveLength(3);
      for (const { id, address } of steps) {
        expect(known).toContain(id);
        expect(address).toMatch(/^\/[a-z].*\/(#.+)?$/);
      }
    });
  });
});

describe('the sheet of a step', () => {
  it('holds what changes, and names what stays and what is no longer stated', () => {
    const change = roleChange(catalog, 'kiyose/shunin', 'kiyose/kakaricho');
    const made = paper(subject('kiyose', 'shunin..kakaricho'));
    const name = ({ competency }: { competency: string }) => catalog.get('competency', competency).data.name;
    expect(titles(made, 'expectations')).toEqual(
      change.abilities.filter(({ change: kind }) => kind !== 'unchanged' && kind !== 'dropped').map(name),
    );
    expect(made.sections[0]?.notes.join()).toContain(
      `変わらないもの: ${change.abilities
        .filter(({ change: kind }) => kind === 'unchanged')
        .map(name)
        .join('、')}`,
    );
  });

  it('tells a superior what weighs less at the next role', () => {
    const lowered = subjects.find(
      ({ role, next }) =>
        next && roleChange(catalog, role.id, next.id).abilities.some(({ change }) => change === 'lowered'),
    )!;
    const made = paper(lowered, 'supervisor');
    expect(JSON.stringify(made.sections.find(({ id }) => id === 'hand-over'))).toContain('次の職で重みが下がるもの');
  });
});

describe('the steps to plan', () => {
  it('are one of each kind before two of one, required ones first, in the order of the path', () => {
    const step = (id: string, kind: string, required = true) => ({ id, kind, required });
    const steps = [
      step('read', 'read'),
      step('learn', 'learn'),
      step('train-2', 'train', false),
      step('train-1', 'train'),
      step('practise', 'practise'),
    ] as never;
    expect(stepsToPlan({ steps }).map(({ id }) => id)).toEqual(['learn', 'train-1', 'practise']);
  });
});

describe('the Excel file', () => {
  const each = subject('kiyose', 'shunin..kakaricho');
  const write = (filled = BLANK, side: 'staff' | 'supervisor' = 'staff') =>
    toPaperWorkbook(paper(each, side), filled, '2026-11-21', 'みちしるべ');
  const readBack = async (bytes: Uint8Array) => {
    const [sheet] = await readExcel(Buffer.from(bytes), { trim: false });
    return sheet?.data ?? [];
  };
  const texts = (made: Paper) =>
    made.sections.flatMap(({ heading, notes, columns, rows }) => [
      heading,
      ...notes,
      ...columns,
      ...rows.flat().flatMap((cell: PaperCell) => (cell.kind === 'text' ? [cellText(cell)] : [])),
    ]);

  it.each(SIDES)(
    'holds every word of the page on the side of the %s, read by a library that did not write it',
    async (side) => {
      const cells = (await readBack(await write(BLANK, side))).flat().filter((cell) => cell !== null);
      const made = paper(each, side);
      for (const text of [...made.notices, ...made.pen, ...texts(made)].filter((words) => words !== '')) {
        expect(cells).toContain(text);
      }
    },
  );

  it('takes notes and answers as text, also those that look like a formula', async () => {
    const [field] = fieldsOf(paper(each));
    const filled = { notes: { [field?.id ?? '']: '=1+1\n二行目' }, choices: { 'kiyose/expertise': 'ひとりでできる' } };
    const bytes = await write(filled);
    const row = (await readBack(bytes)).find(([first]) => String(first).startsWith('知識・技術'));
    expect(row?.slice(1)).toEqual(['ひとりでできる', '=1+1\n二行目']);
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const formulas = [...(sheets[0]?.cells ?? new Map()).values()].filter(({ formula }) => formula !== undefined);
    expect(formulas).toEqual([]);
  });

  it('is set up for A4, one page wide, with the conversation on a page of its own, and a list to choose from', async () => {
    const { sheets } = await readXlsx(await write(), { readStyles: true });
    const sheet = sheets[0];
    expect(sheet?.pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'portrait', fitToWidth: 1 });
    const questions = (await readBack(await write())).findIndex(([first]) => first === '話したいこと');
    expect(sheet?.rowBreaks).toEqual([questions - 1]);
    const choices = paper(each).sections[0]?.rows.length ?? 0;
    expect(sheet?.dataValidations?.map(({ values }) => values)).toEqual(Array.from({ length: choices }, () => SCALE));
  });

  it('is the same to the last byte, whenever it is written', async () => {
    vi.useFakeTimers({ now: new Date('2030-01-01T00:00:00Z'), toFake: ['Date'] });
    const first = await write();
    vi.setSystemTime(new Date('2031-12-31T23:59:59Z'));
    const second = await write();
    vi.useRealTimers();
    expect(Buffer.compare(first, second)).toBe(0);
  });
});
