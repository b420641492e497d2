const WIDE_ALPHANUMERICS = /[０-９Ａ-Ｚａ-ｚ]/g;
const HALF_WIDTH_KANA = /[･-ﾟ]+/g;

/**
 * Writes full-width letters and digits half-width and half-width kana full-width, as the search client does with what is
 * typed. Only these: normalising the whole page (NFKC) would turn ＜ ＞ ＆ of the text into markup.
 * Source: search-design §4 "Build" 1.
 * @param html the page
 */
export const normalizeForSearch = (html: string): string =>
  html
    .replaceAll(WIDE_ALPHANUMERICS, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replaceAll(HALF_WIDTH_KANA, (kana) => kana.normalize('NFKC'));
