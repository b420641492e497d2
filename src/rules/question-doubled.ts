import { documentOfChapter } from '../domain/addresses.ts';
import type { Rule } from './rule.ts';

/** What a reader would call the same question: width, spaces and the marks between words do not count. */
const fold = (text: string) => text.normalize('NFKC').replaceAll(/[\s、。,.?]+/gu, '');

export const questionDoubled: Rule = {
  id: 'question-doubled',
  severity: 'error',
  title: '一つの文書に、同じ問いが二度無いこと',
  why: '同じ問いが二つの場所へ行くと、どちらが答えか分かりません。',
  example: {
    bad: '- question: 研修には、何がありますか\n  …\n- question: 研修には何がありますか\n  …',
    good: '- question: 市の研修には、何がありますか\n  …\n- question: 外部の研修には、何がありますか\n  …',
  },
  *check({ catalog }) {
    const seen = new Set<string>();
    for (const entry of catalog.all('question-set')) {
      for (const [index, { question }] of entry.data.questions.entries()) {
        const key = `${documentOfChapter(entry.id)} ${fold(question)}`;
        if (seen.has(key)) {
          yield {
            spot: { draft: entry, path: ['questions', index, 'question'] },
            message: `問い「${question}」が、この文書に二度あります。`,
            hint: '一つを消すか、答えの違いが分かる問いに直してください。',
          };
        }
        seen.add(key);
      }
    }
  },
};
