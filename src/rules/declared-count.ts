import { INITIATIVE_KINDS } from '../model/kinds/initiative.ts';
import { firstSegment } from '../model/ids.ts';
import { knownIds } from './finding/known-ids.ts';
import type { Rule } from './rule.ts';

/** What a document may declare, with the kind that is counted and its name. */
const DECLARED = {
  pillar: ['pillars', '柱'],
  initiative: ['initiatives', '取組'],
  measure: ['measures', '方策'],
} as const;

export const declaredCount: Rule = {
  id: 'declared-count',
  severity: 'error',
  title: '文書が述べている柱・取組・方策の数が、載せている数と同じであること',
  why: '数が合わないのは、写し落としか、原文の中の食い違いです。図にしか無い項目は bodyInSource: false で載せます。',
  example: {
    bad: 'declared:\n  measures: 34  # 載せた方策は33',
    good: '# 図にだけある方策も載せる\nname: 挨拶の励行\nbodyInSource: false',
  },
  *check(subject) {
    const { catalog, misfits, graph } = subject;
    const ids = knownIds(subject);
    const initiatives = catalog.all('initiative');
    // Items that were not read, or hang at a document that does not exist, are missing for a reason reported elsewhere.
    const incomplete = new Set(
      [
        ...misfits.flatMap(({ draft }) => (draft.kind === 'initiative' ? [draft.id] : [])),
        ...initiatives.flatMap(({ id }) =>
          graph.from('initiative', id).some((reference) => ids.isDangling(reference)) ? [id] : [],
        ),
        ...subject.faults.flatMap(({ file }) => /\/initiatives\/(.+)$/.exec(file)?.[1] ?? []),
      ].map(firstSegment),
    );
    for (const entry of catalog.all('document')) {
      const { declared } = entry.data;
      if (!declared || incomplete.has(firstSegment(entry.id))) continue;
      for (const kind of INITIATIVE_KINDS) {
        const [field, name] = DECLARED[kind];
        const own = initiatives.filter(({ data }) => data.document === entry.id && data.kind === kind);
        if (own.length === declared[field]) continue;
        const withBody = own.filter(({ data }) => data.bodyInSource !== false).length;
        yield {
          spot: { draft: entry, path: ['declared', field] },
          message: `文書は${name}を${declared[field]}と述べていますが、載せている${name}は${own.length}です${withBody < own.length ? `（うち本文のあるもの${withBody}）` : ''}。`,
          candidates: [String(own.length)],
          hint: '原文の図と本文を数え直し、抜けている項目を足すか、数を直してください。図にだけある項目には bodyInSource: false を書きます。',
        };
      }
    }
  },
};
