import type { ReadAs } from '../../search/answer.ts';
import type { SearchCard } from '../../search/card.ts';
import type { FoundRecord } from './pagefind.ts';

/** Makes an element with attributes and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Makes a button that does something. */
export function button(text: string, act: () => void, attributes: Record<string, string> = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', act);
  return made;
}

/** Copies an excerpt of Pagefind: its text and its <mark>s, nothing else. */
function excerptOf(html: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const node of new DOMParser().parseFromString(html, 'text/html').body.childNodes) {
    const text = node.textContent ?? '';
    fragment.append(node.nodeName === 'MARK' ? element('mark', {}, text) : text);
  }
  return fragment;
}

/** One result: the link that counts, where it comes from, what it says, and other ways to the same topic. */
export function resultItem(record: FoundRecord): HTMLLIElement {
  const from = element('p', { class: 'search-from' });
  if (record.kind) from.append(element('span', { class: 'chip' }, record.kind), ' ');
  if (record.edition === '旧版' || record.edition === '予告')
    from.append(element('span', { class: 'chip' }, record.edition), ' ');
  from.append([record.document, record.within].filter(Boolean).join(' ＞ ') || 'このサイトの頁');
  const item = element(
    'li',
    {},
    element(
      'a',
      { href: record.url, 'data-search-result': '', ...(record.document && { 'data-document': record.document }) },
      record.title,
    ),
    from,
    element('p', { class: 'search-excerpt' }, excerptOf(record.excerpt)),
  );
  if (record.otherWays.length > 0) {
    const ways = record.otherWays.map((way) =>
      element('li', {}, element('a', { href: way.url }, `${way.kind}の頁: ${way.title}`)),
    );
    item.append(element('ul', { class: 'search-sections' }, ...ways));
  }
  return item;
}

/** A card about the thing that the query names. */
export function cardView(card: SearchCard): HTMLElement {
  return element(
    'article',
    { class: 'card search-card' },
    element(
      'p',
      { class: 'search-from' },
      element('span', { class: 'chip' }, card.kind),
      card.organization ? ` ${card.organization}` : '',
    ),
    element(
      'h2',
      {},
      element('a', { href: card.href }, card.title),
      ...(card.reading ? [element('span', { class: 'reading' }, card.reading)] : []),
    ),
    element('p', {}, card.text),
  );
}

const quoted = (words: readonly string[]) => words.map((word) => `「${word}」`).join('');

/** What was read into a query, as a sentence. */
export function readingInWords(reading: ReadAs): string {
  switch (reading.how) {
    case 'also':
      return `「${reading.typed}」は、${quoted(reading.words)}も含めて検索しています。`;
    case 'instead':
      return `「${reading.typed}」は、${quoted(reading.words)}と読んで検索しています。`;
    case 'unknown':
      return `「${reading.typed}」は、このサイトに出てきません。`;
  }
}
