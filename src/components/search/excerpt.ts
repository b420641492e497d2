/** What may end a sentence or a bracket, but begins none. */
const NO_BEGINNING = /^(?:[\s\u200b、。，．,.・:：;；!?！？)）\]］」』】〕〉》…〜~ー-]|&(?:nbsp|#160);)+/u;
/** The end of a block, as the engine writes it: not the dot behind a number. */
const END_OF_BLOCK = /(?<!\d)\.(?: |$)/gu;
/** So many letters say whether an excerpt is the beginning of its text. */
const ENOUGH_TO_KNOW = 20;

const withoutMarks = (html: string) => html.replaceAll(/<\/?mark>/g, '');

/** Takes letters away from the beginning, and the marks among them. */
function withoutFirst(html: string, letters: number): string {
  let left = letters;
  return html.replaceAll(/<\/?mark>|&\w+;|[^<]/gu, (piece) => {
    if (left <= 0) return piece;
    if (!piece.startsWith('<')) left -= 1;
    return '';
  });
}

/**
 * An excerpt as a reader wants it: it begins with a word, and not with the title that stands above it; … says that the text
 * begins before it; blocks of text end as sentences do.
 * @param html text with <mark>s, as the engine cuts it out
 * @param title of the record, as text
 * @param content the whole text of the record, as the engine has it
 */
export function readableExcerpt(html: string, title: string, content: string): string {
  const isFromTheStart = content.startsWith(withoutMarks(html).slice(0, ENOUGH_TO_KNOW));
  const hasTitle = isFromTheStart && withoutMarks(html).startsWith(`${title}.`);
  const text = hasTitle ? withoutFirst(html, [...title].length + 1) : html;
  const begun = text.replaceAll(END_OF_BLOCK, '。').replace(NO_BEGINNING, '');
  return isFromTheStart || begun === '' ? begun : `…${begun}`;
}
