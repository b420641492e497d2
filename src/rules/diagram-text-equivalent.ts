import { analyzeProse } from '../domain/prose.ts';
import type { Rule } from './rule.ts';

export const diagramTextEquivalent: Rule = {
  id: 'diagram-text-equivalent',
  severity: 'error',
  title: 'どの図にも、同じ内容の文・一覧・表があること',
  why: '図を見られない人、読み上げや検索を使う人にも、同じことが伝わらなければなりません。',
  example: {
    bad: '```mermaid\nflowchart TD\n```',
    good: '<Diagram id="pillars" title="4つの柱" basis="stated">\n\n```mermaid\nflowchart TD\n```\n\n- ①人材の育成\n- ②人材の確保\n\n</Diagram>',
  },
  *check({ drafts }) {
    for (const draft of drafts) {
      if (draft.body === '') continue;
      const { components, diagrams } = analyzeProse(draft.body);
      const count = new Map<string, number>();
      for (const { id, title, hasTextEquivalent, isFramed, position } of diagrams) {
        const spot = { draft, body: position };
        if (!isFramed) {
          yield {
            spot,
            message: '図が <Diagram> の外にあります。',
            hint: '図を <Diagram id="…" title="…" basis="…"> と </Diagram> で囲み、同じ内容を文や一覧で添えてください。',
          };
        } else if (!hasTextEquivalent) {
          yield {
            spot,
            message: `図「${title ?? id ?? ''}」に、同じ内容の文がありません。`,
            hint: '<Diagram> の中、図の後に、図が伝えることを文・一覧・表で書いてください。',
          };
        }
        if (id !== undefined) count.set(id, (count.get(id) ?? 0) + 1);
      }
      for (const { name, attributes, position } of components) {
        const { id } = attributes;
        if (name !== 'Diagram' || id === undefined) continue;
        const own = count.get(id) ?? 0;
        if (own === 1) continue;
        // Two diagrams of one id are reported by duplicate-id.
        if (
          own > 1 &&
          components.filter((other) => other.name === 'Diagram' && other.attributes['id'] === id).length > 1
        )
          continue;
        yield {
          spot: { draft, body: position },
          message:
            own === 0 ? `<Diagram>「${id}」の中に図がありません。` : `<Diagram>「${id}」の中に図が${own}つあります。`,
          hint: '<Diagram> の中には、```mermaid で始まる図を一つだけ置いてください。',
        };
      }
    }
  },
};
