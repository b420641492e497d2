import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../content-io/read-content.ts';
import { createCatalog, fitDrafts } from '../catalog.ts';
import { type Row, TABLES } from './index.ts';

let tables: Map<string, Row[]>;

beforeAll(async () => {
  const catalog = createCatalog(fitDrafts((await readContent(process.cwd())).drafts).entries);
  tables = new Map(TABLES.map((table) => [table.name, table.rows(catalog)]));
});

const text = (value: unknown) => String(value);
const rows = (name: string) => tables.get(name) ?? [];

/** What the published cells say of one rank and one ability, put together anew: marks from one table, words from another. */
function told(role: string, competency: string): { mark: string | null; words: string[] } {
  const cells = rows('expectations').filter((cell) => cell['role'] === role && cell['competency'] === competency);
  return {
    mark: (cells.map((cell) => cell['mark']).find((mark) => mark !== null) ?? null) as string | null,
    words: cells.flatMap((cell) => cell['statements'] as string[]),
  };
}

/** The way a pair of a mark or none, and words or none, changes: written as a table, so as not to repeat the code. */
function change(before: ReturnType<typeof told>, after: ReturnType<typeof told>): string | undefined {
  const ways: Record<string, string> = {
    '-◎': 'newly-especially',
    '-○': 'new',
    '○◎': 'raised',
    '◎○': 'lowered',
    '◎-': 'dropped',
    '○-': 'dropped',
  };
  const way = ways[`${before.mark ?? '-'}${after.mark ?? '-'}`];
  if (way !== undefined) return way;
  const anything = (side: typeof before) => side.mark !== null || side.words.length > 0;
  if (!anything(before) && !anything(after)) return undefined;
  if (!anything(before)) return 'new';
  if (!anything(after)) return 'dropped';
  return JSON.stringify([...before.words].sort()) === JSON.stringify([...after.words].sort())
    ? 'unchanged'
    : 'reworded';
}

describe('the promotion diffs', () => {
  it('are what one finds when one sets the published cells side by side, for every lower and higher rank of a city', () => {
    const abilities = rows('competencies');
    const expected = rows('roles').flatMap((low) =>
      rows('roles')
        .filter((high) => high['org'] === low['org'] && Number(high['order']) < Number(low['order']))
        .flatMap((high) =>
          abilities
            .filter((ability) => ability['org'] === low['org'])
            .flatMap((ability) => {
              const [before, after] = [low, high].map((role) => told(text(role['id']), text(ability['id'])));
              if (!before || !after) return [];
              const way = change(before, after);
              if (way === undefined) return [];
              const name = (id: unknown) => text(id).split('/')[1] ?? '';
              return [
                {
                  id: `${text(low['id'])}..${name(high['id'])}#${name(ability['id'])}`,
                  change: way,
                  before: before.mark,
                  after: after.mark,
                  statementsBefore: before.words,
                  statementsAfter: after.words,
                },
              ];
            }),
        ),
    );
    const byId = (a: { id: unknown }, b: { id: unknown }) => (text(a.id) < text(b.id) ? -1 : 1);
    const published = rows('role-changes').map(
      ({ id, change: way, before, after, statementsBefore, statementsAfter }) => ({
        id,
        change: way,
        before,
        after,
        statementsBefore,
        statementsAfter,
      }),
    );
    expect(published.sort(byId)).toEqual(expected.sort(byId));
  });

  it('are those of 28 pairs in 清瀬市, 10 in 立川市 and 21 in 入間市', () => {
    const pairs = (org: string) =>
      new Set(
        rows('role-changes')
          .filter((row) => row['org'] === org)
          .map((row) => `${text(row['from'])} ${text(row['to'])}`),
      ).size;
    expect(['kiyose', 'tachikawa', 'iruma'].map(pairs)).toEqual([28, 10, 21]);
  });

  it('say of 主任級 → 係長級 in 清瀬市 that all headings stay, four of them in other words', () => {
    const step = rows('role-changes').filter(
      (row) => row['from'] === 'kiyose/shunin' && row['to'] === 'kiyose/kakaricho',
    );
    expect(step.map((row) => [row['competencyName'], row['change'], row['basis']])).toEqual([
      ['知識・技術', 'reworded', 'inferred'],
      ['協力関係', 'reworded', 'inferred'],
      ['説明・調整', 'reworded', 'inferred'],
      ['指導と業務遂行', 'reworded', 'inferred'],
      ['倫理・規律', 'unchanged', 'inferred'],
      ['先を見通した思考', 'unchanged', 'inferred'],
    ]);
  });

  it('name what is handed over: 課長 of 立川市 give 職務遂行能力 from ◎ to ○', () => {
    expect(rows('role-changes').find((row) => row['id'] === 'tachikawa/kakaricho..kacho#execution')).toMatchObject({
      before: '◎',
      after: '○',
      change: 'lowered',
      statementsAfter: [],
    });
  });
});
