import type { Rule } from './rule.ts';
import { spotOf, writtenTexts } from './finding/written-texts.ts';

const PAIRS: Record<string, string> = {
  '「': '」',
  '『': '』',
  '（': '）',
  '【': '】',
  '〔': '〕',
  '［': '］',
  '｛': '｝',
  '(': ')',
};

const ANY_BRACKET = /[「『（【〔［｛(」』）】〕］｝)]/;
const BRACKETS = new RegExp(ANY_BRACKET, 'g');

/** The first bracket of a text that has no partner, if there is one, with the letters before it counted. */
function unpaired(text: string): { bracket: string; index: number } | undefined {
  if (!ANY_BRACKET.test(text)) return undefined;
  const open: { bracket: string; at: number }[] = [];
  const found = (bracket: string, at: number) => ({ bracket, index: [...text.slice(0, at)].length });
  for (const { 0: bracket, index: at } of text.matchAll(BRACKETS)) {
    if (Object.hasOwn(PAIRS, bracket)) open.push({ bracket, at });
    else {
      // A half-width bracket may close what a full-width one opened only by mistake; `1)` counts items and opens nothing.
      if (bracket === ')' && open.at(-1)?.bracket !== '(' && /\d/.test(text.charAt(at - 1))) continue;
      const last = open.pop();
      if (!last || PAIRS[last.bracket] !== bracket) return found(bracket, at);
    }
  }
  return open[0] && found(open[0].bracket, open[0].at);
}

export const unbalancedBrackets: Rule = {
  id: 'unbalanced-brackets',
  severity: 'error',
  title: 'かっこが、開きと閉じでそろっていること',
  why: '片方だけのかっこは、文の途中を消してしまった跡であることがほとんどです。',
  example: { bad: 'name: Excel（基礎操作', good: 'name: Excel（基礎操作）' },
  *check({ drafts }) {
    for (const draft of drafts) {
      for (const written of writtenTexts(draft)) {
        // A number has a form of its own, which the rules about numbering check.
        if ('path' in written.at && written.at.path.at(-1) === 'number') continue;
        const found = unpaired(written.text);
        if (!found) continue;
        yield {
          spot: spotOf(written, found.index),
          message: `かっこ「${found.bracket}」に、対になるかっこがありません。`,
          hint: '開きと閉じをそろえてください。全角と半角のかっこは対になりません。',
        };
      }
    }
  },
};
