/** What may end a sentence or a bracket, but begins none. */
const NO_BEGINNING = /^(?:[\s\u200b、。，．,.・:：;；!?！？)）\]］」』】〕〉》…〜~ー-]|&(?:nbsp|#160);)+/u;

/**
 * An excerpt that begins with a word: engines cut texts anywhere, also before a full stop.
 * @param html text with <mark>s
 */
export const fromFirstWord = (html: string): string => html.replace(NO_BEGINNING, '');
