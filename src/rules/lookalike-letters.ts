import { codePoint } from '../model/hidden-letters.ts';
import type { Rule } from './rule.ts';
import { spotOf, type WrittenText, writtenTexts } from './finding/written-texts.ts';

/** The kanji of JIS X 0208, the set that every Japanese computer and print shop has. */
const JIS_KANJI = (() => {
  const rows = Array.from({ length: 0xf4 - 0xb0 + 1 }, (_, row) =>
    Array.from({ length: 94 }, (_, cell) => [0xb0 + row, 0xa1 + cell]),
  );
  const letters = new TextDecoder('euc-jp').decode(new Uint8Array(rows.flat(2)));
  return new Set([...letters].filter((letter) => letter !== '\uFFFD'));
})();

/** The letters of nearly every text, by code: plain ones and common signs, which need no closer look. */
const PLAIN = (() => {
  const plain = new Uint8Array(0x1_00_00);
  const ranges = ['\t\t', ' ~', '\u3001\u301F', '\u3041\u3096', '\u30A1\u30FE', '\uFF01\uFF0F', '\uFF1A\uFF20', '①⑳'];
  for (const range of ranges) plain.fill(1, range.charCodeAt(0), range.charCodeAt(1) + 1);
  for (const letter of JIS_KANJI) plain[letter.charCodeAt(0)] = 1;
  return plain;
})();

function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (PLAIN[text.charCodeAt(index)] !== 1) return false;
  return true;
}

/** Letters that no Japanese text of this site needs, and what they are called. Control letters belong to hidden-letters. */
const FOREIGN: [RegExp, string][] = [
  [
    /[\u00AD\u115F\u1160\u180E\u200B-\u200D\u2060-\u2065\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFB]|\u034F|\u17B4|\u17B5|[\u180B-\u180D]|\u180F|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/u,
    '見えない文字',
  ],
  [/[\u00A0\u2000-\u200A\u202F\u205F]/u, '特別な空白'],
  [/[\uE000-\uF8FF\u{F0000}-\u{10FFFF}]/u, '外字'],
  [/\uFFFD/u, '壊れた文字'],
  [/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/u, '全角の英数字'],
  [/[\uFF61-\uFF9F]/u, '半角のカタカナ'],
  [/[\u3099\u309A]/u, '離れた濁点・半濁点'],
  [/[\u2E80-\u2FDF\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/u, '漢字に似た記号'],
  [/\p{Script=Cyrillic}/u, 'キリル文字'],
  [/\p{Script=Devanagari}/u, 'デーヴァナーガリー文字'],
  [/\p{Script=Greek}/u, 'ギリシャ文字'],
  [
    /(?!\p{Script=Latin}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Common}|\p{Script=Inherited})\p{L}/u,
    '外国の文字',
  ],
  [/[\u00C0-\u024F\u1E00-\u1EFF]/u, '飾りの付いた英字'],
];

/** Latin letters that Cyrillic and Greek ones are mistaken for. */
const LATIN_FOR: Record<string, string> = Object.fromEntries(
  [...'АAВBЕEКKМMНHОOРPСCТTХXаaеeоoрpсcхxуyіiѕsΑAΒBΕEΗHΙIΚKΜMΝNΟOΡPΤTΧXΥYοoνv'].reduce<[string, string][]>(
    (pairs, letter, index, all) => {
      if (index % 2 === 1) pairs.push([all[index - 1] ?? '', letter]);
      return pairs;
    },
    [],
  ),
);

/** Katakana that look like kanji or signs, with their doubles. */
const KANJI_TO_KANA: Record<string, string> = {
  一: 'ー',
  二: 'ニ',
  力: 'カ',
  口: 'ロ',
  工: 'エ',
  夕: 'タ',
  卜: 'ト',
  八: 'ハ',
};
const KANA_TO_KANJI: Record<string, string> = { ニ: '二', カ: '力', ロ: '口', エ: '工', タ: '夕', ト: '卜' };

const KANJI_BETWEEN_KANA = /(?<=[\u30A1-\u30FA\u30FC])[一二力口工夕卜八](?=[\u30A1-\u30FA\u30FC])/gu;
const DASH_BETWEEN_KANA =
  /(?<=[\u30A1-\u30FA])[-\u2010-\u2015\u2212\uFF0D\u2500](?=[\u30A1-\u30FA\u30FC]|$|[^\p{L}\p{N}])/gu;
const LONG_MARK_ASTRAY = /(?<=[A-Za-z0-9\p{Script=Han}])ー(?=[A-Za-z0-9\p{Script=Han}])/gu;
const KANA_BETWEEN_KANJI =
  /(?<=\p{Script=Han})[ニロエタト](?=\p{Script=Han})|(?<=\p{Script=Han})カ(?=[\p{Script=Han}を])(?![月所年国条])/gu;

/** Letters that are wrong for their neighbours, what stands right there, and what they are called. */
const DOUBLES: [RegExp, (letter: string) => string, string][] = [
  [KANJI_BETWEEN_KANA, (letter) => KANJI_TO_KANA[letter] ?? '', 'カタカナに似た漢字'],
  [DASH_BETWEEN_KANA, () => 'ー', '長音に似た横線'],
  [LONG_MARK_ASTRAY, () => '-', '長音の記号'],
  [KANA_BETWEEN_KANJI, (letter) => KANA_TO_KANJI[letter] ?? '', '漢字に似たカタカナ'],
];
/**
 * Two letters side by side without which there is none of them. It takes more for kanji than kanji are, and no look behind:
 * that makes it quick, and every text is searched.
 */
const LIKELY_DOUBLE =
  /[\u30A1-\u30FA\u30FC][一二力口工夕卜八]|[\u30A1-\u30FA][-\u2010-\u2015\u2212\uFF0D\u2500]|[A-Za-z0-9\u2E80-\u2FD5\u3005\u3007\u3021-\u303B\u3400-\u9FFF\uD800-\uDFFF\uF900-\uFAFF]ー|[\u2E80-\u2FD5\u3005\u3007\u3021-\u303B\u3400-\u9FFF\uD800-\uDFFF\uF900-\uFAFF][ニロエタトカ]/;

interface Wrong {
  index: number;
  letter: string;
  what: string;
  instead: string;
}

function* wrongLetters(text: string): Generator<Wrong> {
  const seen = new Set<number>();
  let index = 0;
  for (const letter of isPlain(text) ? '' : text) {
    const found = letter > '\u007E' || letter < ' ' ? FOREIGN.find(([pattern]) => pattern.test(letter)) : undefined;
    if (found) {
      const plain = LATIN_FOR[letter] ?? letter.normalize('NFKC');
      yield { index, letter, what: found[1], instead: plain === letter || plain.trim() === '' ? '' : plain };
      seen.add(index);
    } else if (
      letter !== '々' &&
      letter !== '〇' &&
      letter !== '〆' &&
      /\p{Script=Han}/u.test(letter) &&
      !JIS_KANJI.has(letter)
    ) {
      yield { index, letter, what: '日本で使わない字体の漢字', instead: '' };
    }
    index += letter.length;
  }
  if (!LIKELY_DOUBLE.test(text)) return;
  for (const [pattern, mend, what] of DOUBLES) {
    for (const match of text.matchAll(pattern)) {
      if (!seen.has(match.index)) yield { index: match.index, letter: match[0], what, instead: mend(match[0]) };
    }
  }
}

/** Whether a text has no wrong letter, told without a closer look: so it is for nearly every text. */
const isSound = (text: string): boolean => isPlain(text) && !LIKELY_DOUBLE.test(text);

/** Whether a text is the title of a document, which stands as the source prints it (第３次…). */
const isPrintedTitle = ({ draft, at }: WrittenText) =>
  draft.kind === 'document' && 'path' in at && at.path.length === 1 && at.path[0] === 'title';

const withPlainDigits = (text: string) => text.replaceAll(/[\uFF10-\uFF19]/g, (digit) => digit.normalize('NFKC'));

/** The letters around a wrong one, so that an editor can search for them. */
const around = (text: string, { index, letter }: Wrong) =>
  text.slice(Math.max(0, index - 4), index + letter.length + 4).trim();

export const lookalikeLetters: Rule = {
  id: 'lookalike-letters',
  severity: 'error',
  title: '見分けのつかない別の文字が混じっていないこと',
  why: '見た目が同じでも別の文字が混じると、検索で見つからず、読み上げも乱れます。',
  example: { bad: 'name: ＤＸ推進課', good: 'name: DX推進課' },
  *check({ drafts }) {
    for (const draft of drafts) {
      for (const written of writtenTexts(draft)) {
        if (isSound(written.text)) continue;
        const wrong = [...wrongLetters(isPrintedTitle(written) ? withPlainDigits(written.text) : written.text)];
        const [first] = wrong;
        if (!first) continue;
        const letters = [...new Set(wrong.map(({ letter }) => letter))];
        const visible = /見えない|空白|外字/.test(first.what) ? '' : `「${letters.join('')}」`;
        yield {
          spot: spotOf(written, first.index),
          message: `「${around(written.text, first)}」に${first.what}${visible}（${letters.map(codePoint).join('、')}）があります。`,
          candidates: wrong.every(({ instead }) => instead !== '') ? [replaced(written.text, wrong)] : [],
          hint: 'この文字を消して打ち直してください。英数字は半角、カタカナは全角で書きます。',
        };
      }
    }
  },
};

/** The words around the wrong letters, put right. */
function replaced(text: string, wrong: readonly Wrong[]): string {
  const [first] = wrong;
  const last = wrong.at(-1);
  if (!first || !last) return text;
  const from = Math.max(0, first.index - 4);
  let result = '';
  let index = from;
  for (const one of [...wrong].sort((a, b) => a.index - b.index)) {
    if (one.index < index) continue;
    result += text.slice(index, one.index) + one.instead;
    index = one.index + one.letter.length;
  }
  return (result + text.slice(index, index + 4)).trim();
}
