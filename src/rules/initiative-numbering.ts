import type { Catalog } from '../domain/catalog.ts';
import type { Entry } from '../model/entry.ts';
import { lacksNumber, printedNumber } from './finding/initiative-numbers.ts';
import type { Finding, Rule } from './rule.ts';

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
  const { kind, order, parent, source } = entry.data;
  const above = parent === undefined ? undefined : catalog.find('initiative', parent);
  // A wrong kind or a wrong parent is reported by parent-level; the number then tells nothing more.
  if (kind !== 'pillar' && (!above || above.data.kind === kind)) return;
  if (kind === 'measure' && above?.data.kind !== 'initiative') return;
  if (kind === 'pillar' && parent !== undefined) return;
  const { number, isWellFormed, example, place, orderedPlace, expected, repeats } = printedNumber(entry, catalog);
  const candidates = expected === undefined ? [] : [expected];
  if (number === undefined) {
    if (!lacksNumber(entry, catalog)) return;
    yield {
      spot: { draft: entry, path: ['kind'], what: 'key' },
      message: `番号（number）がありません。並ぶ項目には番号（例: ${example}）が付いています。`,
      candidates,
      hint: '原文の番号を「number:」の行に書いてください。図にだけ名前がある項目なら、bodyInSource: false を書きます。',
    };
    return;
  }
  if (!isWellFormed) {
    yield {
      spot: { draft: entry, path: ['number'] },
      message: `番号「${number}」は、この段の番号の形（例: ${example}）ではありません。`,
      candidates,
      hint: '番号か kind を、原文に合わせて直してください。',
    };
    return;
  }
  if (above && repeats !== undefined && repeats !== above.data.number) {
    // A parent whose own number is wrong is reported there, not at each child.
    const aboveNumber = printedNumber(above, catalog);
    if (aboveNumber.isWellFormed) {
      if (aboveNumber.expected !== above.data.number) return;
      yield {
        spot: { draft: entry, path: ['number'] },
        message: `番号「${number}」が、上の項目の番号「${above.data.number ?? ''}」に続きません。`,
        candidates,
        hint: '番号か parent を、原文に合わせて直してください。',
      };
      return;
    }
  }
  if (place === undefined) {
    const printed = /^第\d+章/.exec(source.section)?.[0];
    if (printed === undefined || printed === number) return;
    yield {
      spot: { draft: entry, path: ['number'] },
      message: `番号は「${number}」ですが、出典は${printed}です。`,
      candidates: [printed],
      hint: '番号と出典のどちらかを、原文に合わせて直してください。',
    };
    return;
  }
  if (place === orderedPlace) return;
  const siblings = catalog
    .all('initiative')
    .filter(({ data }) => data.parent === parent && data.kind === kind && data.document === entry.data.document);
  const orderTaken = siblings.some((other) => other !== entry && other.data.order === order);
  const orderTooHigh = order > siblings.length;
  const field = orderTaken || orderTooHigh ? 'order' : 'number';
  yield {
    spot: { draft: entry, path: [field] },
    message:
      order === orderedPlace
        ? `番号「${number}」は${place}番目を表しますが、order は${order}です。`
        : `番号「${number}」は${place}番目を表しますが、番号の付いた項目の中では${orderedPlace}番目です（order は${order}）。`,
    candidates: field === 'order' ? [String(order - orderedPlace + place)] : candidates,
    hint: '番号と order のどちらかを、原文に合わせて直してください。',
  };
}
