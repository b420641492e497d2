/** No sentence of the content has half as many letters: more are a whole document in one cell. */
const LONGEST_LINE = 1000;

const MARKUP = /<\/?[a-z][^<>]*>/i;
const ADDRESS = /https?:\/\/\S+/i;

/** Word's bullets come along with what is pasted from it; a cell has its lines instead. */
const BULLET = /^[・･•‣▪●■◆◦]\s*/u;

/** What is written on paper for "the same as above". */
const SAME = /^[（(]?(?:同上|上に同じ|同左|左に同じ|〃|″|々|仝|")[）)]?$/u;

/** What is written on paper so that a cell does not look forgotten. */
const NOTHING = /^[（(]?(?:[-‐–—―−－ーｰ/／×※＊*]+|なし|無し|特になし|該当なし|該当無し|記載なし|削除|未定)[）)]?$/u;

/**
 * The lines of a cell as a person means them: empty lines, bullets, tabs and white space at either end are an accident
 * of typing and pasting. Word's own line break (a vertical tab) is a line break as well.
 */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r\n|[\r\n\v\u2028]/)
    .map((line) => line.replaceAll(/[\u00A0\t]+/g, ' ').trim())
    .map((line) => line.replace(BULLET, ''))
    .filter((line) => line !== '');

/**
 * What is wrong with a line that is to become a text of the content, as a Japanese sentence with the next step;
 * undefined when nothing is.
 * @param empty how "there is none" is written in this field, for `…ときは、${empty}にしてください。`; undefined where there has
 *   to be a text
 */
export function faultOf(line: string, empty: string | undefined): string | undefined {
  const [markup] = MARKUP.exec(line) ?? [];
  if (markup !== undefined) return `「${markup}」のような HTML の印は使えません。文字だけを書いてください。`;
  if (line.length > LONGEST_LINE)
    return `一つの文が長すぎます（${line.length}字）。${LONGEST_LINE}字までにするか、別のセルの文を貼り付けていないか確かめてください。`;
  const [address] = ADDRESS.exec(line) ?? [];
  if (address !== undefined) return `番地「${address}」は書けません。言葉だけを書いてください。`;
  if (SAME.test(line)) return `「${line}」とだけ書いてあります。同じ文でも、略さずに書いてください。`;
  if (!NOTHING.test(line)) return undefined;
  const advice = empty === undefined ? '' : `書くことが無いときは、${empty}にしてください。`;
  return `「${line}」とだけ書いてあります。${advice}`;
}
