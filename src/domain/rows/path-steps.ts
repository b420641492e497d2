import { ID } from '../../model/ids.ts';
import { STEP_ID } from '../../model/kinds/path.ts';
import { addressOf } from '../addresses.ts';
import { learningPath } from '../path/learning-path.ts';
import type { Part } from '../path/path-step.ts';
import { targetName } from '../path/picked-steps.ts';
import { stepAnchor, STEP_KIND_NAMES, STEP_KINDS } from '../path/step.ts';
import { organizationsInOrder } from './organizations.ts';
import { ERRATA_FIELD, ORG_FIELD, placeIdField, rowSource } from './shared-fields.ts';
import { defineTable } from './table.ts';

/** What names a step of a path for good: the path's id and the step's. */
const ROW_ID = new RegExp(`^${ID.source.slice(1, -1)}#${STEP_ID.source.slice(1, -1)}$`);

const ofKind = (parts: readonly Part[], kind: Part['kind']): string[] => [
  ...new Set(parts.filter((part) => part.kind === kind).map(({ id }) => id)),
];

/** The steps of the learning paths, in order. */
export const pathSteps = defineTable({
  name: 'path-steps',
  label: '学習パスの手順',
  description: '職層と入り方ごとの学習パス。一行が一つの手順で、進める順のとおり。順番と選び方はこのサイトの提案',
  fields: [
    placeIdField(ROW_ID, '変わらない名前。学習パスのIDと手順の名前を「#」でつないだもの'),
    ORG_FIELD,
    { key: 'path', label: '学習パスのID', type: 'string', pattern: ID, description: '学習パスのID' },
    { key: 'pathTitle', label: '学習パス', type: 'string', description: '学習パスの題' },
    { key: 'order', label: '順番', type: 'integer', description: '学習パスの中で進める順番。1から' },
    {
      key: 'step',
      label: '手順の名前',
      type: 'string',
      pattern: STEP_ID,
      description: 'すること・行き先の種類・行き先のIDを「:」でつないだもの。どの学習パスでも同じ',
    },
    {
      key: 'kind',
      label: 'することの記号',
      type: 'string',
      values: STEP_KINDS,
      description: 'read=読む、learn=学ぶ、train=研修、practise=実践、check=点検',
    },
    { key: 'kindName', label: 'すること', type: 'string', description: 'することの呼び名' },
    { key: 'title', label: '手順', type: 'string', description: '手順の題' },
    { key: 'why', label: 'なぜ', type: 'string', description: 'なぜするのか。読み解き版' },
    { key: 'target', label: '行き先のID', type: 'string', description: '行き先の項目のID。「#」の後は項目の中の場所' },
    { key: 'targetName', label: '行き先', type: 'string', description: '行き先の項目の名前' },
    { key: 'required', label: 'まず進める', type: 'boolean', description: 'true=まず進める、false=余裕があれば' },
    {
      key: 'minutes',
      label: '読む時間（分）',
      type: 'integer',
      nullable: true,
      description: '読むのにかかる時間の目安（1分500字）。数えられないときは null',
    },
    { key: 'after', label: '先に済ませる手順', type: 'strings', description: '先に済ませる手順の名前（step の値）' },
    {
      key: 'competencies',
      label: '育てる能力のID',
      type: 'strings',
      description: 'この手順が育てる能力のID。結び付けはこのサイトの推定か提案',
    },
    {
      key: 'skills',
      label: '育てるスキルのID',
      type: 'strings',
      description: 'この手順が育てるデジタルスキルのID。結び付けはこのサイトの推定か提案',
    },
    {
      key: 'serves',
      label: '向かう能力・スキルのID',
      type: 'strings',
      description:
        'この手順が向かう、求められる能力とスキルのID。育てるもののほか、読む・試す・点検するだけのものも入る',
    },
    {
      key: 'basis',
      label: '根拠',
      type: 'string',
      values: ['stated', 'inferred', 'proposal'],
      description: '行き先と職層の結び付きの根拠。stated=原文に書いてある、inferred=推定、proposal=このサイトの提案',
    },
    ERRATA_FIELD,
  ],
  rows: (catalog) =>
    organizationsInOrder(catalog).flatMap((org) =>
      catalog.of('path', org).flatMap(({ id, data }) =>
        learningPath(catalog, id).steps.map((step, index) => ({
          id: `${id}#${step.id}`,
          org,
          path: id,
          pathTitle: data.title,
          order: index + 1,
          step: step.id,
          kind: step.kind,
          kindName: STEP_KIND_NAMES[step.kind],
          title: step.title,
          why: step.why,
          target: step.target.fragment === undefined ? step.target.id : `${step.target.id}#${step.target.fragment}`,
          targetName: targetName(catalog, step.target),
          required: step.required,
          minutes: step.minutes,
          after: step.after,
          competencies: ofKind(step.develops, 'competency'),
          skills: ofKind(step.develops, 'skill'),
          serves: [...new Set([...step.develops, ...step.parts].map((part) => part.id))],
          basis: step.basis,
          errata: data.errata ?? [],
          source: rowSource(data.source),
          url: addressOf('path', id, stepAnchor(step.id)),
        })),
      ),
    ),
});
