import { z } from 'zod';
import { basis, errata, line, note, source } from '../fields.ts';
import { placeRef, ref } from '../reference.ts';

/** How one comes into the service, or at which turn of it one stands, in words that a source uses. */
export const WAYS_IN = [
  '新卒',
  '経験者採用',
  '会計年度任用',
  '再任用',
  '役職定年後',
  '高齢期(60代)',
  '専門職員',
  '技能労務職員',
] as const;
export type WayIn = (typeof WAYS_IN)[number];

/** What one does at a step: 読む・学ぶ・研修を受ける・やってみる・確かめる. */
export const STEP_KINDS = ['read', 'learn', 'train', 'practise', 'check'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** A step's own name, as `stepId` of the domain makes it: `read:chapter:kiyose/policy-ed4/duties#table`. */
export const STEP_ID = /^[a-z]+:[a-z-]+:[a-z0-9/-]+(#[a-z0-9-]+)?$/;

/** The fields of which a step has exactly one: what it leads to. Their names are those of the kinds, in camel case. */
const targets = {
  chapter: placeRef('chapter', '行き先の章と節').optional(),
  role: ref('role', '行き先の職層').optional(),
  competencyTable: placeRef('competency-table', '行き先の能力表').optional(),
  persona: ref('persona', '行き先のデジタル人材の区分').optional(),
  personaTable: placeRef('persona-table', '行き先のデジタル人材像の表').optional(),
  stage: ref('stage', '行き先の育成段階').optional(),
  skillCategory: ref('skill-category', '行き先のスキルの分類').optional(),
  skill: ref('skill', '行き先のスキル').optional(),
  training: ref('training', '行き先の研修').optional(),
  careerBand: ref('career-band', '行き先のキャリアパスの期間').optional(),
  initiative: ref('initiative', '行き先の取組').optional(),
  office: ref('office', '行き先の部署').optional(),
  page: ref('page', '行き先のサイトの頁').optional(),
};
export type StepTargetField = keyof typeof targets;
export const STEP_TARGET_FIELDS = Object.keys(targets) as StepTargetField[];

/** A step that an editor has picked. What the catalog says by itself (own row, persona, trainings) needs no step here. */
const pickedStep = z.strictObject({
  do: z.enum(STEP_KINDS).describe('read=読む／learn=学ぶ／train=研修／practise=実践／check=点検'),
  ...targets,
  title: line('手順の名前。行き先の名前では分かりにくいとき').optional(),
  why: line('なぜするのか（自分たちの言葉で一文）'),
  competencies: z.array(ref('competency', '育てる能力')).min(1).optional().describe('この手順が育てる能力'),
  skills: z.array(ref('skill', '育てるスキル')).min(1).optional().describe('この手順が育てるスキル'),
  personas: z
    .array(ref('persona', 'デジタル人材の区分'))
    .min(1)
    .optional()
    .describe('この区分に求めるスキルを、みな育てるとき'),
  required: z.literal(false).optional().describe('「余裕があれば」に置くとき false'),
  after: z
    .array(z.string().regex(STEP_ID))
    .min(1)
    .optional()
    .describe('先に済ませる手順。「すること:種類:ID」で書く（例: read:role:kiyose/kakaricho）'),
});
export type PickedStep = z.infer<typeof pickedStep>;

/**
 * A learning path for a role or for a way in. The steps that follow from the catalog are added by themselves; the body
 * is a short introduction. Id: that of the role (`kiyose/kakaricho`), or a name of its own (`kiyose/mid-career`).
 */
export const path = z.strictObject({
  title: line('題（例: 係長級の学習パス）'),
  summary: line('この道で何ができるかを一文で'),
  role: ref('role', '職層。職層の道に書く').optional(),
  wayIn: z.enum(WAYS_IN).optional().describe('入り方。入り方の道に書く'),
  roles: z.array(ref('role', '職層')).min(1).optional().describe('入り方の道: この後に進む職層の道'),
  rolesBasis: basis.optional(),
  steps: z.array(pickedStep).describe('選んで足す手順。無いときは []'),
  gaps: z
    .strictObject({
      competencies: z.array(ref('competency', '能力')).min(1).optional(),
      skills: z.array(ref('skill', 'スキル')).min(1).optional(),
    })
    .optional()
    .describe('手立てが見当たらないもの。特に必要な能力・求めるスキルのうち、育てる研修や取組が原文に無いもの'),
  note,
  source,
  errata,
});
export type Path = z.infer<typeof path>;
