import type { Entry } from '../model/entry.ts';
import type { Kind } from '../model/kind-names.ts';
import { cyclesIn } from './finding/cycles.ts';
import type { Rule } from './rule.ts';

/** The fields that lead upwards, and what the message calls them. */
const UPWARD: { kind: Kind; field: string; name: string }[] = [
  { kind: 'initiative', field: 'parent', name: '上の項目' },
  { kind: 'persona', field: 'parent', name: '上の区分' },
  { kind: 'skill-category', field: 'parent', name: '上の分類' },
  { kind: 'document', field: 'predecessor', name: '前の版' },
];

function upward(entry: Entry, field: string): string | undefined {
  const data = entry.data as Record<string, unknown>;
  // What must not have a parent at all is reported by parent-level.
  if (data['kind'] === 'pillar' || (entry.kind === 'skill-category' && data['level'] === 'major')) return undefined;
  return data[field] as string | undefined;
}

export const parentCycle: Rule = {
  id: 'parent-cycle',
  severity: 'error',
  title: '上の項目や前の版をたどって、元に戻らないこと',
  why: '輪になった親子は木として描けず、どの一覧にも出なくなります。',
  example: { bad: '# policy-ed4 のファイル\npredecessor: kiyose/policy-ed4', good: 'predecessor: kiyose/policy-ed3' },
  *check({ catalog }) {
    for (const { kind, field, name } of UPWARD) {
      const entries = catalog.all(kind);
      const steps = entries.map((entry) => ({ id: entry.id, to: [upward(entry, field) ?? []].flat() }));
      const pointedAt = new Map<string, number>();
      for (const { to } of steps) for (const id of to) pointedAt.set(id, (pointedAt.get(id) ?? 0) + 1);
      for (const ids of cyclesIn(steps)) {
        // The entry that others rest upon is where the tree begins; there the upward step is too much.
        const [id = ''] = [...ids].sort((a, b) => (pointedAt.get(b) ?? 0) - (pointedAt.get(a) ?? 0));
        const entry = catalog.find(kind, id);
        if (!entry) continue;
        const target = upward(entry, field) ?? '';
        yield {
          spot: { draft: entry, path: [field] },
          message:
            target === id
              ? `${name}が、自分自身「${id}」になっています。`
              : `${name}「${target}」をたどると、元の「${id}」に戻ります。`,
          hint: `${field} に正しいIDを書くか、${name}が無いなら行ごと消してください。`,
        };
      }
    }
  },
};
