import type { Element } from 'hast';

const BLOCKS = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'caption', 'dd', 'details', 'div', 'dl', 'dt', 'figcaption'],
  ...['figure', 'footer', 'form', 'fieldset', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav'],
  ...['ol', 'p', 'pre', 'section', 'summary', 'table', 'ul'],
]);

/** Whether an element stands on lines of its own. The elements of this site's scripts hold blocks, and count as such. */
export const isBlock = ({ tagName }: Element): boolean => BLOCKS.has(tagName) || tagName.includes('-');
