import type { Rule } from './rule.ts';

/** What stands in a list on one or two lines of a narrow screen. */
const MOST = 45;

/** How a question ends. */
const ASKS = /か[？?]?$/u;

export const questionWording: Rule = {
  id: 'question-wording',
  severity: 'warning',
  title: '問いが、「か」で終わる45字までの一文であること',
  why: '問いは一覧で拾い読みされます。長い文や、問いの形でない文は、自分の知りたいことかどうかが一目で分かりません。',
  example: {
    bad: 'question: 育児や介護との両立について',
    good: 'question: 育児や介護をしながら働けるしくみはありますか',
  },
  *check({ catalog }) {
    for (const entry of catalog.all('question-set')) {
      for (const [index, { question }] of entry.data.questions.entries()) {
        const spot = { draft: entry, path: ['questions', index, 'question'] };
        if (!ASKS.test(question)) {
          yield {
            spot,
            message: `「${question}」は、問いの形になっていません。`,
            hint: '「〜はありますか」「〜はどうしますか」のように、「か」で終わる一文にしてください。',
          };
        }
        const { length } = [...question];
        if (length > MOST) {
          yield { spot, message: `問いが${length}字あります。`, hint: `${MOST}字までに縮めてください。` };
        }
      }
    }
  },
};
