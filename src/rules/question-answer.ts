import { answerFields } from '../domain/questions.ts';
import { ANSWER_FIELDS } from '../model/kinds/question-set.ts';
import type { Rule } from './rule.ts';

export const questionAnswer: Rule = {
  id: 'question-answer',
  severity: 'error',
  title: '問いに、答えの場所が一つあること',
  why: '問いは答えへのリンクです。答えの無い問いは頁に出せず、二つあると、どちらを開けばよいか分かりません。',
  example: {
    bad: '- question: 係長には、何が求められますか\n  asked:\n    - 係長の仕事',
    good: '- question: 係長には、何が求められますか\n  role: kiyose/kakaricho\n  asked:\n    - 係長の仕事',
  },
  *check({ catalog }) {
    for (const entry of catalog.all('question-set')) {
      for (const [index, question] of entry.data.questions.entries()) {
        const [first, second] = answerFields(question);
        if (first === undefined) {
          yield {
            spot: { draft: entry, path: ['questions', index, 'question'] },
            message: `問い「${question.question}」に、答えの場所がありません。`,
            hint: `${ANSWER_FIELDS.join('、')}のうち一つに、答えのIDを書いてください。`,
          };
        } else if (second !== undefined) {
          yield {
            spot: { draft: entry, path: ['questions', index, second] },
            message: `問いの答えが、${first} と ${second} の二つあります。`,
            hint: 'どちらか一つにしてください。二つとも要るときは、問いを分けます。',
          };
        }
      }
    }
  },
};
