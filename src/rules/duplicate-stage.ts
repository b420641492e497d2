import type { Entry } from '../model/entry.ts';
import { lastSegment } from '../model/ids.ts';
import type { Rule } from './rule.ts';

/** The name that the persona, step and kind of a stage give it. */
const nameOf = ({ data }: Entry<'stage'>) =>
  [lastSegment(data.persona), data.step === null ? undefined : `step${data.step}`, data.kind].filter(Boolean).join('-');

export const duplicateStage: Rule = {
  id: 'duplicate-stage',
  severity: 'error',
  title: '育成段階の区分・Step・種類の組が、一つずつであること',
  why: '同じ組が二つあると、別の段階が抜けています。',
  example: { bad: '# Step1のスキルが二つ\nstep: 1\nkind: skill', good: 'step: 2\nkind: skill' },
  *check({ catalog }) {
    for (const group of Map.groupBy(
      catalog.all('stage'),
      ({ data }) => `${data.persona} ${data.step} ${data.kind}`,
    ).values()) {
      if (group.length < 2) continue;
      // The file whose name says something else is the one that was changed.
      const wrong = group.find((stage) => lastSegment(stage.id) !== nameOf(stage)) ?? group.at(-1);
      const right = group.find((stage) => stage !== wrong);
      if (!wrong || !right) continue;
      const [own, meant] = [nameOf(wrong).split('-'), lastSegment(wrong.id).split('-')];
      const field = own.at(-1) !== meant.at(-1) ? 'kind' : own.at(-2) !== meant.at(-2) ? 'step' : 'persona';
      yield {
        spot: { draft: wrong, path: [field] },
        message: `区分・Step・種類の組が、「${right.id}」と同じです。`,
        hint: 'persona・step・kind を、原文の表と見比べて直してください。',
      };
    }
  },
};
