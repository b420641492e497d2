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
const CLOSING = new Set(Object.values(PAIRS));

const ANY_BRACKET = /[「『（【〔［｛(」』）】〕］｝)]/u;

/** The first bracket of a text that has no partner, if there is one. */
function unpaired(text: string): { bracket: string; index: number } | undefined {
  if (!ANY_BRACKET.test(text)) return undefined;
  const open: { bracket: string; index: number }[] = [];
  for (const [index, letter] of [...text].entries()) {
    if (Object.hasOwn(PAIRS, letter)) open.push({ bracket: letter, index });
    else if (CLOSING.has(letter)) {
      // A half-width bracket may close what a full-width one opened only by mistake; `1)` counts items and opens nothing.
      if (letter === ')' && open.at(-1)?.bracket !== '(' && /\d/.test([...text][index - 1] ?? '')) continue;
      const last = open.pop();
      if (!last || PAIRS[last.bracket] !== letter) return { bracket: letter, index };
    }
  }
  return open[0];
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
