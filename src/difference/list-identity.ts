import type { Kind } from '../model/kind-names.ts';
import { ANSWER_FIELDS } from '../model/kinds/question-set.ts';

/** What makes an item of a list the same item in two revisions. */
export interface ListIdentity {
  /** Fields whose values together name the item. */
  by: readonly string[];
  /**
   * The rows below this list have names of their own: their places are counted from the entry, so that a row that moved
   * to another group is still the same row.
   */
  transparent?: true;
}

/** Every list of objects in the model: the path of field names that leads to it, by kind. */
export const LIST_IDENTITIES: Partial<Record<Kind, Record<string, ListIdentity>>> = {
  plan: { nodes: { by: ['level', 'number', 'name'] } },
  role: { personas: { by: ['persona'] } },
  'competency-table': {
    groups: { by: ['label'], transparent: true },
    'groups.rows': { by: ['role'] },
    'groups.rows.cells': { by: ['competency'] },
  },
  path: {
    steps: {
      by: [
        'do',
        ...['chapter', 'role', 'competencyTable', 'persona', 'personaTable', 'stage', 'skillCategory', 'skill'],
        ...['training', 'careerBand', 'initiative', 'office', 'page'],
      ],
    },
  },
  'plan-target': { years: { by: ['fiscalYear'] }, results: { by: ['fiscalYear'] } },
  'guideline-item': { points: { by: ['kind', 'addressee', 'statement'] } },
  coverage: { verdicts: { by: ['organization'] } },
  'persona-table': {
    dimensions: { by: ['id'] },
    rows: { by: ['persona'] },
    'rows.cells': { by: ['dimension'] },
  },
  statistic: { columns: { by: ['id'] }, rows: { by: ['id'] }, breakdown: { by: ['label'] } },
  committee: { meetings: { by: ['label'] } },
  crosswalk: { members: { by: ['organization', 'role', 'competency'] } },
  topic: { voices: { by: ['organization'] } },
  'question-set': { questions: { by: ANSWER_FIELDS } },
  change: { effects: { by: ['kind', 'id', 'part'] } },
  move: { retired: { by: ['kind', 'from'] }, sections: { by: ['kind', 'id', 'from'] } },
};
