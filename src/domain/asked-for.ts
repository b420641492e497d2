import { addressOf } from './addresses.ts';
import type { Catalog } from './catalog.ts';
import { answerOf } from './questions.ts';

/** What people ask for, with the address of what answers it, from the site's root. */
export interface AskedFor {
  url: string;
  phrases: string[];
}

/** All questions of a catalog with what people type for them, in the catalog's order. */
export const askedFor = (catalog: Catalog): AskedFor[] =>
  catalog.all('question-set').flatMap(({ data }) =>
    data.questions.flatMap((one) => {
      const answer = answerOf(one);
      if (!answer) return [];
      return [{ url: addressOf(answer.kind, answer.id, answer.fragment), phrases: [one.question, ...one.asked] }];
    }),
  );
