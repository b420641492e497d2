import { answerFields } from '../domain/questions.ts';
import { documentOfChapter } from '../domain/addresses.ts';
import { COLLECTIONS } from '../model/collections.ts';
import { firstSegment, splitFragment } from '../model/ids.ts';
import { documentOf } from './finding/editions.ts';
import { knownIds } from './finding/known-ids.ts';
import type { Rule } from './rule.ts';

export const questionDocument: Rule = {
  id: 'question-document',
  severity: 'error',
  title: '問いの答えが、その問いの文書にあること',
  why: '問いは文書ごとに並びます。よその文書を答えにすると、読む人は、その文書に書いてあると受け取ります。',
  example: {
    bad: '# questions/kiyose/policy-ed4/workplace.yaml\nchapter: kiyose/plan-ed2/workplace',
    good: '# questions/kiyose/policy-ed4/workplace.yaml\nchapter: kiyose/policy-ed4/workplace',
  },
  *check(subject) {
    const { catalog } = subject;
    const ids = knownIds(subject);
    for (const entry of catalog.all('question-set')) {
      const own = documentOfChapter(entry.id);
      for (const [index, question] of entry.data.questions.entries()) {
        for (const kind of answerFields(question)) {
          const { id } = splitFragment(question[kind] ?? '');
          // What is not there, and what only another organisation has, is reported as such.
          if (!ids.has(kind, id) || (kind !== 'chapter' && firstSegment(id) !== firstSegment(own))) continue;
          const document = documentOf(catalog, kind, id);
          if (document === undefined || document === own || !ids.has('document', document)) continue;
          yield {
            spot: { draft: entry, path: ['questions', index, kind] },
            message: `答えの${COLLECTIONS[kind].label}「${id}」は、この問いの文書「${own}」ではなく、「${document}」のものです。`,
            hint: '同じ文書の答えに直すか、問いをその文書のフォルダーに移してください。',
          };
        }
      }
    }
  },
};
