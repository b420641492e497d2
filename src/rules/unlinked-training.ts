import { trainingGaps } from '../domain/trainings.ts';
import type { Rule } from './rule.ts';

export const unlinkedTraining: Rule = {
  id: 'unlinked-training',
  severity: 'warning',
  title: '研修が、能力かスキルに結び付いていること',
  why: '何を育てるかの分からない研修は、能力の頁からも道筋からもたどれません。頁「研修の空白」に並びます。',
  example: { bad: 'name: 行政法', good: 'name: 行政法\ncompetencies:\n  - tachikawa/expertise' },
  *check({ catalog }) {
    for (const { id: org } of catalog.all('organization')) {
      for (const entry of trainingGaps(catalog, org).untied) {
        yield {
          spot: { draft: entry, path: ['name'] },
          message: `研修「${entry.data.name}」が、どの能力にもスキルにも結び付いていません。`,
          hint: '育てる能力が分かるなら、competencies に書いてください。分からなければ、このままでかまいません。',
        };
      }
    }
  },
};
