import { z } from 'zod';
import { line } from '../fields.ts';
import { placeRef, ref } from '../reference.ts';

/** The fields of which a question has exactly one: what answers it. Their names are those of the kinds. */
const answers = {
  chapter: placeRef('chapter', '答えの章と節').optional(),
  role: ref('role', '答えの職層').optional(),
  competency: ref('competency', '答えの能力・観点').optional(),
  persona: ref('persona', '答えのデジタル人材の区分').optional(),
  skill: ref('skill', '答えのスキル').optional(),
  training: ref('training', '答えの研修').optional(),
  plan: ref('plan', '答えの上位計画').optional(),
};
export type AnswerField = keyof typeof answers;
export const ANSWER_FIELDS = Object.keys(answers) as AnswerField[];

const question = z.strictObject({
  question: line('問い。職員が持つ疑問を、自分たちの言葉の一文で（45字まで）'),
  ...answers,
  asked: z
    .array(line('検索欄に打たれることば'))
    .min(1)
    .describe(
      '検索欄に打たれることば。この答えがほしい人が打つとおりに、単語でも短い質問でも書く。同じことばで答えになる問いがほかにもあれば、そこにも書く',
    ),
});
export type Question = z.infer<typeof question>;

/**
 * Questions that staff ask, with the place of one document that answers each (問いから引く). What is typed into the search
 * box is compared with them. Id: that of the chapter, or the document and a kind: `kiyose/policy-ed4/roles`.
 */
export const questionSet = z.strictObject({
  title: line('まとまりの名前。章の題名、または「職層」「研修」など'),
  order: z.int().min(1).describe('文書の中での順番'),
  questions: z.array(question).min(1).describe('問いと答え'),
});
export type QuestionSet = z.infer<typeof questionSet>;
