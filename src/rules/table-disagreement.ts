import type { Entry } from '../model/entry.ts';
import { knownIds } from './finding/known-ids.ts';
import type { Finding, Rule, Subject } from './rule.ts';

type Table = Entry<'competency-table'>;

export const tableDisagreement: Rule = {
  id: 'table-disagreement',
  severity: 'error',
  title: '一つの文書の行動の表と印の表が、職層ごとの能力で食い違っていないこと',
  why: '片方の表にだけある能力は、写し落としか、原文の食い違いです。原文の食い違いなら、校訂注で読む人に知らせます。',
  example: {
    bad: '# 行動の表には課長級の折衝交渉能力があるのに、印の表の同じセルに印が無い\n- competency: tachikawa/negotiation',
    good: '- competency: tachikawa/negotiation\n  mark: ◎',
  },
  *check(subject) {
    const tables = subject.catalog.all('competency-table').filter((table) => !isShaken(table, subject));
    for (const family of Map.groupBy(tables, ({ data }) => data.source.document).values()) {
      for (const behaviour of family.filter(({ data }) => data.marks === 'none')) {
        for (const marks of family.filter(({ data }) => data.marks !== 'none'))
          yield* compare(behaviour, marks, subject);
      }
    }
  },
};

/** Whether a table names a role or an ability that does not exist: its cells cannot be compared then. */
const isShaken = ({ id }: Table, subject: Subject) =>
  subject.graph.from('competency-table', id).some((reference) => knownIds(subject).isDangling(reference));

/** The cells of a table with their paths, by role and ability. */
function cellsOf({ data: { groups } }: Table) {
  return new Map(
    groups.flatMap(({ rows }, group) =>
      rows.flatMap(({ role, cells }, row) =>
        cells.map((cell, index) => [
          `${role} ${cell.competency}`,
          { role, ...cell, path: ['groups', group, 'rows', row, 'cells', index] },
        ]),
      ),
    ),
  );
}

function* compare(behaviour: Table, marks: Table, { catalog }: Subject): Generator<Finding> {
  const columns = (table: Table) => new Set(table.data.groups.flatMap((group) => group.columns));
  const [described, marked] = [columns(behaviour), columns(marks)];
  // Tables without a common ability speak of different things.
  if (described.isDisjointFrom(marked)) return;
  const [behaviours, weights] = [cellsOf(behaviour), cellsOf(marks)];
  const roles = new Set([...behaviours.values()].map(({ role }) => role));
  const name = (kind: 'role' | 'competency', id: string) => catalog.find(kind, id)?.data.name ?? id;
  for (const [key, { role, competency, statements, errata, path }] of behaviours) {
    if (!statements || errata || weights.get(key)?.mark || ![...weights.values()].some((cell) => cell.role === role))
      continue;
    yield {
      spot: { draft: behaviour, path: [...path, 'competency'] },
      message: `「${name('role', role)}」の「${name('competency', competency)}」は、この表にはありますが、「${marks.data.title}」に印がありません。`,
      hint: '原文の2つの表を見比べてください。原文が食い違っているときは、このセルの errata に校訂注を書きます。',
    };
  }
  const unexplained = [...weights].filter(
    ([key, { role, competency, mark, errata }]) =>
      mark && !errata && roles.has(role) && described.has(competency) && !behaviours.get(key)?.statements,
  );
  for (const [, { role, competency, path }] of unexplained.filter(([, { mark }]) => mark === '◎')) {
    yield {
      spot: { draft: marks, path: [...path, 'mark'] },
      message: `「${name('role', role)}」の「${name('competency', competency)}」に◎がありますが、「${behaviour.data.title}」のこの職層に、この能力がありません。`,
      hint: '原文の2つの表を見比べてください。原文が食い違っているときは、このセルの errata に校訂注を書きます。',
    };
  }
  // Tables of weights mark with ○ what the other table leaves out; one remark at the table says so for all of them.
  const [first, ...others] = unexplained.filter(([, { mark }]) => mark === '○');
  if (!first || marks.data.errata) return;
  const [, { role, competency, path }] = first;
  yield {
    spot: { draft: marks, path: [...path, 'mark'] },
    message: `「${name('role', role)}」の「${name('competency', competency)}」${others.length > 0 ? `など${others.length + 1}か所` : ''}に○がありますが、「${behaviour.data.title}」に当たる能力がありません。`,
    hint: '原文の2つの表を見比べてください。原文が食い違っているときは、セルか表の errata に校訂注を書きます。',
  };
}
