import type { RuleDescription } from './rule.ts';

/** The rules about the list of accepted exceptions itself. They are checked where the exceptions are applied. */
export const EXCEPTION_RULES = [
  {
    id: 'malformed-exception',
    severity: 'error',
    title: '例外の一覧が、決められた形で書かれていること',
    why: '理由と責任者の無い例外は、いつまでも残ります。',
    example: {
      bad: '- rule: outside-link\n  file: src/content/pages/about.mdx',
      good: '- rule: outside-link\n  file: src/content/pages/about.mdx\n  reason: 原文の公開元を示すため\n  owner: 人材育成課',
    },
  },
  {
    id: 'unused-exception',
    severity: 'error',
    title: 'どの例外にも、当てはまる問題があること',
    why: '直った後も残る例外は、同じ間違いがもう一度起きたときに隠してしまいます。',
    example: { bad: '# 直した問題の例外が残っている', good: '# 例外を消し、exceptions-limit.ts の数を減らす' },
  },
  {
    id: 'exceptions-limit',
    severity: 'error',
    title: '例外の数が、決められた数と同じであること',
    why: '例外は減らすもので、増やすものではありません。',
    example: { bad: '# 上限0件のところに1件', good: '[]' },
  },
] as const satisfies readonly RuleDescription[];
