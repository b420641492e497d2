import { analyzeProse } from '../domain/prose.ts';
import type { Draft } from '../model/entry.ts';
import type { Finding, Rule } from './rule.ts';

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩';

/** A printed number taken apart: what stands before the last counter, and the counter itself. */
function takeApart(number: string): { prefix: string; count: number } | undefined {
  const circled = CIRCLED.indexOf(number);
  if (number.length === 1 && circled >= 0) return { prefix: '○', count: circled + 1 };
  const match = /^(.*?)(\d+)([^\d]?)$/u.exec(number.normalize('NFKC'));
  return match ? { prefix: `${match[1]}*${match[3]}`, count: Number(match[2]) } : undefined;
}

export const sectionNumbering: Rule = {
  id: 'section-numbering',
  severity: 'error',
  title: '節の番号が、並んだ順に続いていること',
  why: '節の番号は、原文のどこかを探す手がかりです。',
  example: { bad: '(2)-1 の次が (2)-3', good: '(2)-1 の次が (2)-2' },
  *check({ drafts }) {
    for (const draft of drafts) yield* sectionNumberFaults(draft);
  },
};

/** What is wrong with the numbers of the sections of one chapter: at most one finding. */
export function* sectionNumberFaults(draft: Draft): Generator<Finding> {
  if (draft.kind !== 'chapter' || draft.body === '') return;
  const { components, sections } = analyzeProse(draft.body);
  const last = new Map<string, number>();
  const numbered = sections.flatMap((section) => {
    const parts = section.number === undefined ? undefined : takeApart(section.number);
    return parts ? [{ section, ...parts, key: `${section.parent ?? ''} ${section.level} ${parts.prefix}` }] : [];
  });
  for (const [index, { section, count, key, prefix }] of numbered.entries()) {
    const previous = last.get(key);
    const next = numbered.slice(index + 1).find((other) => other.key === key);
    last.set(key, count);
    const start = previous === undefined ? (next === undefined ? count : Math.min(count, 1)) : previous + 1;
    if (count === start) continue;
    // Where the next number fits the place rather than this one, this one is wrong; otherwise it is the next.
    if (previous !== undefined) last.set(key, start);
    const component = components.find(
      ({ position }) => position.line === section.position.line && position.column === section.position.column,
    );
    yield {
      spot: { draft, body: component?.attributePositions['number'] ?? section.position },
      message: `節の番号「${section.number ?? ''}」が、前の節から続いていません。`,
      candidates: [
        prefix === '○' ? (CIRCLED[start - 1] ?? '') : (section.number ?? '').replace(/\d+(?=\D?$)/u, String(start)),
      ],
      hint: '番号を原文のとおりに直すか、抜けている節を足してください。',
    };
    break;
  }
}
