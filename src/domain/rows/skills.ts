import { firstSegment } from '../../model/ids.ts';
import { NOT_APPLICABLE } from '../../model/kinds/skill.ts';
import { addressOf } from '../addresses.ts';
import { categoriesOf, type LevelNumber, levelOf, skillsOf } from '../skills.ts';
import { organizationsInOrder } from './organizations.ts';
import { ALIASES_FIELD, ERRATA_FIELD, ID_FIELD, ORG_FIELD, rowSource } from './shared-fields.ts';
import { defineTable } from './table.ts';

const levelField = <const N extends LevelNumber>(level: N) =>
  ({
    key: `level${level}`,
    label: `レベル${level}`,
    type: 'strings',
    nullable: true,
    nullText: NOT_APPLICABLE,
    description: `レベル${level}でできること。読み解き版で一文ずつ。null は原文の「-」（${NOT_APPLICABLE}）`,
  }) as const;

/** The digital skill map. */
export const skills = defineTable({
  name: 'skills',
  label: 'デジタルスキル',
  description: 'スキルマップの行。一行が一つのスキルで、原文の上から並ぶ',
  fields: [
    ID_FIELD,
    ORG_FIELD,
    { key: 'name', label: 'スキル', type: 'string', description: 'スキルの名前' },
    { key: 'reading', label: 'よみ', type: 'string', description: 'よみ（ひらがな）' },
    {
      key: 'major',
      label: '大分類',
      type: 'string',
      nullable: true,
      description: '大分類。原文のとおり。分類の無い独立項目は null',
    },
    {
      key: 'middle',
      label: '中分類',
      type: 'string',
      nullable: true,
      description: '中分類。原文のとおり。分類の無い独立項目は null',
    },
    { key: 'minor', label: '小分類', type: 'string', description: '小分類。原文のとおり' },
    {
      key: 'detail',
      label: '細目',
      type: 'string',
      nullable: true,
      description: '小分類の下の細目。原文のとおり。無いときは null',
    },
    {
      key: 'tool',
      label: '道具',
      type: 'string',
      nullable: true,
      description: '使う道具・ソフトの名前。決まったものが無いときは null',
    },
    ALIASES_FIELD,
    { key: 'order', label: '順番', type: 'integer', description: '原文の上から数えた順番' },
    levelField(1),
    levelField(2),
    levelField(3),
    ERRATA_FIELD,
  ],
  rows: (catalog) =>
    organizationsInOrder(catalog)
      .flatMap((org) => skillsOf(catalog, org))
      .map((skill) => {
        const { id, data } = skill;
        const { major, middle } = categoriesOf(catalog, skill);
        return {
          id,
          org: firstSegment(id),
          name: data.name,
          reading: data.reading,
          major: major?.data.name ?? null,
          middle: middle?.data.name ?? null,
          minor: data.minor,
          detail: data.detail ?? null,
          tool: data.tool ?? null,
          aliases: data.aliases ?? [],
          order: data.order,
          level1: levelOf(skill, 1),
          level2: levelOf(skill, 2),
          level3: levelOf(skill, 3),
          errata: data.errata ?? [],
          source: rowSource(data.source),
          url: addressOf('skill', id),
        };
      }),
});
