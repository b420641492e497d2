import { analyzeProse } from '../domain/prose.ts';
import type { Draft, Entry } from '../model/entry.ts';
import type { DataPath } from '../model/place.ts';
import type { Finding, Rule } from './rule.ts';

export const duplicateId: Rule = {
  id: 'duplicate-id',
  severity: 'error',
  title: '同じIDや記号が二度使われていないこと',
  why: '同じIDが二つあると、リンクや計算がどちらを指すのか決まりません。',
  example: { bad: 'columns:\n  - id: r3\n  - id: r3', good: 'columns:\n  - id: r3\n  - id: r4' },
  *check({ drafts, catalog }) {
    const seen = new Map<string, Draft>();
    for (const draft of drafts) {
      const key = `${draft.kind} ${draft.id.toLowerCase()}`;
      const first = seen.get(key);
      if (!first) seen.set(key, draft);
      else {
        // The well-formed of two names that differ in their capitals is the right one.
        const [right, wrong] = /[A-Z]/.test(first.id) ? [draft, first] : [first, draft];
        yield {
          spot: { file: wrong.file, line: 1, column: 1 },
          message: `ID「${wrong.id}」は、${right.file} のIDと同じか、大文字と小文字だけが違います。`,
          hint: 'どちらか一方を消すか、別の名前にしてください。',
        };
      }
    }
    for (const draft of drafts) if (draft.body !== '') yield* repeatedInBody(draft);
    for (const entry of catalog.all('persona-table')) {
      yield* repeated(
        entry,
        entry.data.dimensions.map(({ id }, index) => [id, ['dimensions', index, 'id']]),
      );
    }
    for (const entry of catalog.all('statistic')) {
      yield* repeated(
        entry,
        entry.data.columns.map(({ id }, index) => [id, ['columns', index, 'id']]),
      );
      yield* repeated(
        entry,
        entry.data.rows.map(({ id }, index) => [id, ['rows', index, 'id']]),
      );
    }
    for (const entry of catalog.all('plan')) yield* repeatedNumbers(entry);
  },
};

function* repeatedInBody(draft: Draft): Generator<Finding> {
  const seen = new Set<string>();
  for (const { name, attributes, attributePositions, position } of analyzeProse(draft.body).components) {
    const { id } = attributes;
    if (id === undefined || (name !== 'Section' && name !== 'Diagram')) continue;
    if (seen.has(id)) {
      yield {
        spot: { draft, body: attributePositions['id'] ?? position },
        message: `記号「${id}」は、この本文でもう使われています。`,
        hint: 'この頁の中で一つだけの記号に変えてください。',
      };
    }
    seen.add(id);
  }
}

function* repeated(entry: Entry, ids: readonly [string, DataPath][] | (string | DataPath)[][]): Generator<Finding> {
  const seen = new Set<string>();
  for (const [id, path] of ids as readonly [string, DataPath][]) {
    if (seen.has(id)) {
      yield {
        spot: { draft: entry, path },
        message: `「${id}」は、このファイルの上の方でもう使われています。`,
        hint: 'このファイルの中で一つだけの名前に変えてください。',
      };
    }
    seen.add(id);
  }
}

/** Numbers of a plan that stand twice. The one that does not fit between its neighbours is the wrong one. */
function* repeatedNumbers(entry: Entry<'plan'>): Generator<Finding> {
  const numbers = entry.data.nodes.map(({ number }) => number ?? '');
  const fits = (index: number) =>
    (numbers[index - 1] ?? '') < (numbers[index] ?? '') && (numbers[index] ?? '') < (numbers[index + 1] ?? '9999');
  for (const [index, number] of numbers.entries()) {
    const first = numbers.indexOf(number);
    if (number === '' || first === index) continue;
    const wrong = fits(index) && !fits(first) ? first : index;
    yield {
      spot: { draft: entry, path: ['nodes', wrong, 'number'] },
      message: `番号「${number}」が、この計画に二つあります。`,
      hint: '原文の体系を見て、違っている方を直してください。',
    };
  }
}
