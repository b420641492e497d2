import type { Element, ElementContent } from 'hast';
import { hasClass, isElement } from '../page-parts.ts';

/** Elements that are no text: programs, drawings, controls, and ways to other pages that are not part of what is said. */
const NO_TEXT = new Set([
  ...['script', 'style', 'template', 'noscript', 'svg', 'nav'],
  ...['form', 'fieldset', 'button', 'input', 'select', 'textarea', 'output', 'progress', 'rp'],
]);

/** Classes of parts that need a script, and of pictures, with the keys to them, beside which a table says the same. */
const NO_TEXT_CLASSES = ['needs-script', 'tl-pictures', 'tl-legend', 'tl-keys', 'legend', 'verdict-legend'];

/** A drawing that says in words what it shows. */
export const isDrawing = ({ tagName, properties }: Element): boolean =>
  tagName === 'svg' && typeof properties['ariaLabel'] === 'string';

/** The content of an element without the ways to the same words in a table, which stand beside what is noted on them. */
export const saidIn = (element: Element): ElementContent[] =>
  hasClass(element, 'cell-tools')
    ? element.children.filter((child) => !isElement(child) || child.tagName !== 'a')
    : element.children;

/** Whether a label belongs to a control: it holds it, or names it. */
const isLabel = ({ tagName, properties, children }: Element) =>
  tagName === 'label' &&
  (properties['htmlFor'] !== undefined ||
    children.some((child) => child.type === 'element' && child.tagName === 'input'));

/** Signs that a page hides from who hears it, because a word says the same behind them; other hidden text is repeated. */
const isRepeated = ({ properties, children }: Element) => {
  const [only] = children;
  const isSign = children.length === 1 && only?.type === 'text' && [...only.value.trim()].length === 1;
  return properties['ariaHidden'] === 'true' && !isSign;
};

/** Whether an element has no place in the twin of its page. */
export const isLeftOut = (element: Element): boolean =>
  (NO_TEXT.has(element.tagName) && !isDrawing(element)) ||
  'hidden' in element.properties ||
  NO_TEXT_CLASSES.some((name) => hasClass(element, name)) ||
  isLabel(element) ||
  isRepeated(element);
