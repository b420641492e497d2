import type { Catalog } from '../domain/catalog.ts';
import type { Entry } from '../model/entry.ts';
import type { Finding, Rule } from './rule.ts';

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩';

/** The form of the number of each kind, with an example: the last part is the place among siblings. */
const FORMS = {
  pillar: { pattern: /^([①-⑩])$/u, example: '①' },
  initiative: { pattern: /^\((\d+)\)$/, example: '(1)' },
  measure: { pattern: /^\((\d+)\)-(\d+)$/, example: '(1)-1' },
} as const;

/** The number that an entry would carry by its place. */
function expectedNumber(entry: Entry<'initiative'>, parent: Entry<'initiative'> | undefined): string {
  const { kind, order } = entry.data;
  if (kind === 'pillar') return CIRCLED[order - 1] ?? String(order);
  return kind === 'initiative' ? `(${order})` : `${parent?.data.number ?? ''}-${order}`;
}

export const initiativeNumbering: Rule = {
  id: 'initiative-numbering',
  severity: 'error',
  title: '取組の番号が、段と順番と上の項目に合っていること',
  why: '番号は原文と照らし合わせる手がかりです。順番と食い違うと、どの項目の話か分からなくなります。',
  example: { bad: 'number: (2)-4\norder: 3', good: 'number: (2)-4\norder: 4' },
  *check({ catalog }) {
    for (const entry of catalog.all('initiative')) yield* numberFaults(entry, catalog);
  },
};

/** What is wrong with the number of one initiative: at most one finding. */
export function* numberFaults(entry: Entry<'initiative'>, catalog: Catalog): Generator<Finding> {
  const { kind, number, order, parent } = entry.data;
  const { pattern, example } = FORMS[kind];
  const match = pattern.exec(number);
  const above = parent === undefined ? undefined : catalog.find('initiative', parent);
  // A wrong kind or a wrong parent is reported by parent-level; the number then tells nothing more.
  if (kind !== 'pillar' && (!above || above.data.kind === kind)) return;
  if (kind === 'measure' && above?.data.kind !== 'initiative') return;
  if (kind === 'pillar' && parent !== undefined) return;
  if (!match) {
    yield {
      spot: { draft: entry, path: ['number'] },
      message: `番号「${number}」は、この段の番号の形（例: ${example}）ではありません。`,
      candidates: [expectedNumber(entry, above)],
      hint: '番号か kind を、原文に合わせて直してください。',
    };
    return;
  }
  const last = match.at(-1) ?? '';
  const place = kind === 'pillar' ? CIRCLED.indexOf(last) + 1 : Number(last);
  if (
    kind === 'measure' &&
    above &&
    `(${match[1]})` !== above.data.number &&
    FORMS.initiative.pattern.test(above.data.number)
  ) {
    // A parent whose own number is wrong is reported there, not at each child.
    const renumbered = `(${above.data.order})` !== above.data.number;
    if (renumbered) return;
    yield {
      spot: { draft: entry, path: ['number'] },
      message: `番号「${number}」が、上の項目の番号「${above.data.number}」に続きません。`,
      candidates: [expectedNumber(entry, above)],
      hint: '番号か parent を、原文に合わせて直してください。',
    };
  } else if (place !== order) {
    const siblings = catalog.all('initiative').filter(({ data }) => data.parent === parent && data.kind === kind);
    const orderTaken = siblings.some((other) => other !== entry && other.data.order === order);
    const orderTooHigh = order > siblings.length;
    const field = orderTaken || orderTooHigh ? 'order' : 'number';
    yield {
      spot: { draft: entry, path: [field] },
      message: `番号「${number}」は${place}番目を表しますが、order は${order}です。`,
      candidates: [field === 'order' ? String(place) : expectedNumber(entry, above)],
      hint: '番号と order のどちらかを、原文に合わせて直してください。',
    };
  }
}
