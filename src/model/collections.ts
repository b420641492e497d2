import type { z } from 'zod';
import type { Kind } from './kind-names.ts';
import { training } from './kinds/training.ts';
import { careerBand } from './kinds/career-band.ts';
import { milestone } from './kinds/milestone.ts';
import { planTarget } from './kinds/plan-target.ts';
import { guidelineItem } from './kinds/guideline-item.ts';
import { coverage } from './kinds/coverage.ts';
import { crosswalk } from './kinds/crosswalk.ts';
import { topic } from './kinds/topic.ts';
import { change } from './kinds/change.ts';
import { chapter } from './kinds/chapter.ts';
import { committee } from './kinds/committee.ts';
import { competencyTable } from './kinds/competency-table.ts';
import { competency } from './kinds/competency.ts';
import { document } from './kinds/document.ts';
import { erratum } from './kinds/erratum.ts';
import { initiative } from './kinds/initiative.ts';
import { move } from './kinds/move.ts';
import { office } from './kinds/office.ts';
import { organization } from './kinds/organization.ts';
import { page } from './kinds/page.ts';
import { path } from './kinds/path.ts';
import { personaTable } from './kinds/persona-table.ts';
import { persona } from './kinds/persona.ts';
import { plan } from './kinds/plan.ts';
import { questionSet } from './kinds/question-set.ts';
import { role } from './kinds/role.ts';
import { skillCategory } from './kinds/skill-category.ts';
import { skill } from './kinds/skill.ts';
import { staffImage } from './kinds/staff-image.ts';
import { stage } from './kinds/stage.ts';
import { statistic } from './kinds/statistic.ts';
import { term } from './kinds/term.ts';
import { welcome } from './kinds/welcome.ts';

/** How a collection is kept on disk and named to people. */
export interface Collection<Schema extends z.ZodType = z.ZodType> {
  /** Folder below src/content, which is also Astro's collection name. */
  folder: string;
  /** What readers and editors call one entry. */
  label: string;
  /** File extension of every entry. */
  format: 'yaml' | 'mdx';
  /** How many segments an id has: 1 for the whole site, 2 for one organisation, 3 for one document. */
  depth: 1 | 2 | 3;
  schema: Schema;
}

/** The one table of collections: Astro's reader, the command line's reader, the validator and the editors' schemas all read it. */
export const COLLECTIONS = {
  organization: { folder: 'organizations', label: '団体', format: 'yaml', depth: 1, schema: organization },
  document: { folder: 'documents', label: '文書', format: 'yaml', depth: 2, schema: document },
  chapter: { folder: 'chapters', label: '章', format: 'mdx', depth: 3, schema: chapter },
  office: { folder: 'offices', label: '部署', format: 'yaml', depth: 2, schema: office },
  plan: { folder: 'plans', label: '上位計画', format: 'yaml', depth: 2, schema: plan },
  'staff-image': { folder: 'staff-images', label: '職員像', format: 'yaml', depth: 2, schema: staffImage },
  role: { folder: 'roles', label: '職層', format: 'yaml', depth: 2, schema: role },
  competency: { folder: 'competencies', label: '能力・観点', format: 'yaml', depth: 2, schema: competency },
  'competency-table': {
    folder: 'competency-tables',
    label: '能力表',
    format: 'mdx',
    depth: 2,
    schema: competencyTable,
  },
  training: { folder: 'trainings', label: '研修', format: 'yaml', depth: 2, schema: training },
  'career-band': { folder: 'career-bands', label: 'キャリアパスの期間', format: 'yaml', depth: 2, schema: careerBand },
  path: { folder: 'paths', label: '学習パス', format: 'mdx', depth: 2, schema: path },
  milestone: { folder: 'milestones', label: '方針の節目', format: 'yaml', depth: 2, schema: milestone },
  initiative: { folder: 'initiatives', label: '取組', format: 'yaml', depth: 2, schema: initiative },
  'plan-target': { folder: 'plan-targets', label: '年度計画', format: 'yaml', depth: 2, schema: planTarget },
  'guideline-item': { folder: 'guideline-items', label: '指針の項目', format: 'yaml', depth: 2, schema: guidelineItem },
  coverage: { folder: 'coverage', label: '指針カバレッジ', format: 'yaml', depth: 2, schema: coverage },
  persona: { folder: 'personas', label: 'デジタル人材の区分', format: 'yaml', depth: 2, schema: persona },
  'persona-table': {
    folder: 'persona-tables',
    label: 'デジタル人材像の表',
    format: 'mdx',
    depth: 2,
    schema: personaTable,
  },
  stage: { folder: 'stages', label: '育成段階', format: 'yaml', depth: 2, schema: stage },
  'skill-category': {
    folder: 'skill-categories',
    label: 'スキルの分類',
    format: 'yaml',
    depth: 2,
    schema: skillCategory,
  },
  skill: { folder: 'skills', label: 'スキル', format: 'mdx', depth: 2, schema: skill },
  statistic: { folder: 'statistics', label: '統計', format: 'yaml', depth: 2, schema: statistic },
  committee: { folder: 'committees', label: '策定経過', format: 'yaml', depth: 2, schema: committee },
  crosswalk: { folder: 'crosswalks', label: '対応表', format: 'yaml', depth: 1, schema: crosswalk },
  topic: { folder: 'topics', label: '主題', format: 'yaml', depth: 1, schema: topic },
  'question-set': { folder: 'questions', label: '問い', format: 'yaml', depth: 3, schema: questionSet },
  term: { folder: 'terms', label: '用語', format: 'yaml', depth: 1, schema: term },
  erratum: { folder: 'errata', label: '校訂注', format: 'yaml', depth: 2, schema: erratum },
  welcome: { folder: 'welcome', label: 'はじめての方へ', format: 'mdx', depth: 2, schema: welcome },
  page: { folder: 'pages', label: 'サイトの頁', format: 'mdx', depth: 1, schema: page },
  change: { folder: 'changes', label: '変更のお知らせ', format: 'yaml', depth: 1, schema: change },
  move: { folder: 'moves', label: 'IDの移動', format: 'yaml', depth: 1, schema: move },
} as const satisfies Record<Kind, Collection>;

/** The data of an entry of a kind, as the schema gives it. */
export type DataOf<K extends Kind> = z.infer<(typeof COLLECTIONS)[K]['schema']>;

/** The kind whose entries live in a folder, or undefined. */
export const kindOfFolder = (folder: string): Kind | undefined =>
  (Object.keys(COLLECTIONS) as Kind[]).find((kind) => COLLECTIONS[kind].folder === folder);
