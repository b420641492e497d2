import { trainingGaps, trainingsOf } from '../trainings.ts';
import { rowAbout } from './responsibility.ts';
import type { Work } from './work.ts';

export const untrainedAbilities: Work = {
  id: 'untrained-abilities',
  title: '◎なのに、育てる研修が見あたらない能力',
  about:
    '能力表で特に必要（◎）とされる職層があるのに、その能力に結び付けた研修が無いものです。研修の一覧がある団体だけを調べます。',
  todo: '育てる研修が原文にあるなら、研修のファイルの competencies に、この能力のIDを足します。無ければ、研修を見直すときの手がかりとして残します。',
  none: '◎の付いた能力には、どれも育てる研修が結び付いています。',
  *rows({ catalog }) {
    for (const { id: org } of catalog.all('organization')) {
      if (trainingsOf(catalog, org).length === 0) continue;
      for (const { competency, roles } of trainingGaps(catalog, org).undeveloped) {
        const ranks = roles.map((role) => catalog.get('role', role).data.name).join('・');
        yield rowAbout(
          catalog,
          catalog.get('competency', competency),
          { path: ['name'] },
          `${ranks}に特に必要（◎）ですが、育てる研修が見あたりません。`,
        );
      }
    }
  },
};

export const untiedTrainings: Work = {
  id: 'untied-trainings',
  title: 'どの能力にも結び付いていない研修',
  about: '何を育てる研修かが、このサイトで分からないものです。能力の頁からも学習パスからも、たどり着けません。',
  todo: '育てる能力かスキルが分かるなら、competencies か skills に書きます。分からなければ、このままでかまいません。',
  none: '研修は、どれも能力かスキルに結び付いています。',
  *rows({ catalog }) {
    for (const { id: org } of catalog.all('organization'))
      for (const training of trainingGaps(catalog, org).untied)
        yield rowAbout(catalog, training, { path: ['name'] }, '育てる能力もスキルも書いてありません。');
  },
};
