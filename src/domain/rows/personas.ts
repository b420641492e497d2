import { BASES } from '../../model/fields.ts';
import { firstSegment, ID } from '../../model/ids.ts';
import { addressOf } from '../addresses.ts';
import { personasOf } from '../personas.ts';
import { organizationsInOrder } from './organizations.ts';
import { ALIASES_FIELD, BASIS_MEANING, ERRATA_FIELD, ID_FIELD, ORG_FIELD, rowSource } from './shared-fields.ts';
import { defineTable } from './table.ts';

/** The categories of digital talent. */
export const personas = defineTable({
  name: 'personas',
  label: 'デジタル人材の区分',
  description: 'デジタル人材の区分。一行が一つの区分',
  fields: [
    ID_FIELD,
    ORG_FIELD,
    { key: 'name', label: '区分', type: 'string', description: '区分の名前。原文のとおり' },
    {
      key: 'tagline',
      label: '説明',
      type: 'string',
      nullable: true,
      description: '原文が添える短い説明。原文のとおり',
    },
    {
      key: 'label',
      label: '役割の語',
      type: 'string',
      nullable: true,
      description: '原文の【】の中の語。原文のとおり',
    },
    { key: 'order', label: '順番', type: 'integer', description: '一覧での順番' },
    {
      key: 'parent',
      label: '上の区分',
      type: 'string',
      nullable: true,
      pattern: ID,
      description: '上の区分のID。無いときは null',
    },
    ALIASES_FIELD,
    {
      key: 'requiredSkillLevel',
      label: '求めるスキルレベル',
      type: 'integer',
      nullable: true,
      description: 'スキルマップで求めるレベル（1〜3）。定めの無い区分は null',
    },
    {
      key: 'requiredSkillLevelBasis',
      label: '求めるスキルレベルの根拠',
      type: 'string',
      values: BASES,
      description: `求めるスキルレベルの根拠。${BASIS_MEANING}`,
    },
    { key: 'statements', label: '担うこと', type: 'strings', description: '担うこと。読み解き版で一文ずつ' },
    ERRATA_FIELD,
  ],
  rows: (catalog) =>
    organizationsInOrder(catalog)
      .flatMap((org) => personasOf(catalog, org))
      .map(({ id, data }) => ({
        id,
        org: firstSegment(id),
        name: data.name,
        tagline: data.tagline ?? null,
        label: data.label ?? null,
        order: data.order,
        parent: data.parent ?? null,
        aliases: data.aliases ?? [],
        requiredSkillLevel: data.requiredSkillLevel,
        requiredSkillLevelBasis: data.requiredSkillLevelBasis,
        statements: data.statements,
        errata: data.errata ?? [],
        source: rowSource(data.source),
        url: addressOf('persona', id),
      })),
});
