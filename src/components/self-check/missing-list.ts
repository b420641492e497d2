import type { CheckList } from '../../self-check/check-list.ts';
import { answerWord } from '../../self-check/scale.ts';
import { missing, type Standing } from '../../self-check/standing.ts';
import { make } from '../make-element.ts';

/** What a row of the page's own table says of the levels still to come; empty where the page has no such row. */
function ahead(page: HTMLElement, { item, answer, aim }: Standing): string[] {
  const row = page.querySelector(`[data-row="${CSS.escape(item.id)}"]`);
  return item.choices
    .filter((choice) => answer !== null && aim !== null && choice > answer && choice <= aim)
    .flatMap((choice) => [...(row?.querySelectorAll(`[data-level="${choice}"] :is(li, p)`) ?? [])])
    .map((statement) => statement.textContent);
}

/** What is missing, the largest gap first, with what stands at the levels still to come. */
export function missingList(page: HTMLElement, list: CheckList, all: readonly Standing[]): HTMLElement {
  const short = missing(all);
  if (short.length === 0) {
    return make(
      'p',
      {},
      all.some(({ answer }) => answer !== null)
        ? '印を付けた項目は、どれも目安に届いています。'
        : 'まだ印がありません。上の表で印を付けると、ここに並びます。',
    );
  }
  return make(
    'ul',
    { class: 'missing' },
    ...short.map((standing) => {
      const statements = ahead(page, standing);
      return make(
        'li',
        {},
        make('a', { href: standing.item.href }, standing.item.name),
        ` いま「${answerWord(list.part, standing.answer ?? 0)}」 → 目安「${answerWord(list.part, standing.aim ?? 0)}」`,
        ...(statements.length > 0 ? [make('ul', {}, ...statements.map((statement) => make('li', {}, statement)))] : []),
      );
    }),
  );
}
