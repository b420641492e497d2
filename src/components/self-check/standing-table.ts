import type { CheckList, Comparison } from '../../self-check/check-list.ts';
import { answerWord } from '../../self-check/scale.ts';
import { type Standing, tally } from '../../self-check/standing.ts';
import { make } from '../make-element.ts';

const COLUMNS = ['項目', '棒', 'いま', '目安', '目安まで'] as const;

/** A bar of as many fields as there are answers; the fields up to the answer are filled, the aim has a thick edge. */
function bar({ item, answer, aim }: Standing, part: CheckList['part']): HTMLElement {
  const fields = part === 'skills' ? [1, 2, 3] : item.choices;
  return make(
    'span',
    { class: 'gauge', 'aria-hidden': 'true' },
    ...fields.map((field) =>
      make('span', {
        class: [
          !item.choices.includes(field) ? 'gauge-none' : answer !== null && field <= answer ? 'gauge-on' : 'gauge-off',
          field === aim ? 'gauge-aim' : '',
        ]
          .join(' ')
          .trim(),
      }),
    ),
  );
}

function toTheAim({ item, answer, aim, gap }: Standing): string {
  if (aim === null) return '目安の記載なし';
  if (answer === null) return '印なし';
  if (gap > 0) return `あと${gap}つ`;
  return item.choices.some((choice) => choice > aim) && answer > aim ? '目安より先' : '届いています';
}

/** How many were answered and how many reach the aim, as one sentence. */
export function tallyInWords(all: readonly Standing[]): string {
  const { items, answered, aimed, reached } = tally(all);
  if (answered === 0) return `${items}のうち、まだ印はありません。`;
  return `${items}のうち${answered}に印を付けました。目安に届いているのは${reached}、これから伸ばすのは${aimed - reached}です。`;
}

/** Where one stands as a table with bars. */
export function standingTable(
  list: CheckList,
  all: readonly Standing[],
  comparison: Comparison | undefined,
): HTMLElement {
  const name = `いまの自分と、${comparison ? `${comparison.name}の目安` : '目安'}`;
  const cell = (heading: string, ...children: (Node | string)[]) =>
    make('td', {}, make('span', { class: 'cell-heading', 'aria-hidden': 'true' }, heading), ...children);
  return make(
    'div',
    { class: 'table-region matrix-region whole', role: 'region', 'aria-label': `表: ${name}`, tabindex: '0' },
    make(
      'table',
      { class: 'in-region matrix standing-table' },
      make('caption', {}, name),
      make('thead', {}, make('tr', {}, ...COLUMNS.map((heading) => make('th', { scope: 'col' }, heading)))),
      make(
        'tbody',
        {},
        ...all.map((standing) =>
          make(
            'tr',
            {},
            make('th', { scope: 'row' }, make('a', { href: standing.item.href }, standing.item.name)),
            make('td', { class: 'gauge-cell' }, bar(standing, list.part)),
            cell('いま', standing.answer === null ? '印なし' : answerWord(list.part, standing.answer)),
            cell('目安', standing.aim === null ? '記載なし' : answerWord(list.part, standing.aim)),
            cell('目安まで', toTheAim(standing)),
          ),
        ),
      ),
    ),
  );
}
