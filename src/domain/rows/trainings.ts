import { BASES } from '../../model/fields.ts';
import { firstSegment } from '../../model/ids.ts';
import { TIERS } from '../../model/kinds/role.ts';
import { addressOf } from '../addresses.ts';
import { inSourceOrder } from './organizations.ts';
import { ALIASES_FIELD, BASIS_MEANING, ERRATA_FIELD, ID_FIELD, ORG_FIELD, rowSource } from './shared-fields.ts';
import { defineTable } from './table.ts';

/** The courses that the policies name. */
export const trainings = defineTable({
  name: 'trainings',
  label: '研修',
  description: '方針に名前のある研修。一行が一つの研修で、原文の並びのとおり',
  fields: [
    ID_FIELD,
    ORG_FIELD,
    { key: 'name', label: '研修', type: 'string', description: '研修の名前。原文のとおり' },
    { key: 'provider', label: '実施するところ', type: 'string', description: '実施するところ。原文のとおり' },
    { key: 'category', label: '区分', type: 'string', description: '研修の区分。原文のとおり' },
    {
      key: 'categoryBasis',
      label: '区分の根拠',
      type: 'string',
      values: BASES,
      description: `研修の区分の根拠。${BASIS_MEANING}`,
    },
    { key: 'order', label: '順番', type: 'integer', description: '原文の並びでの順番' },
    {
      key: 'yearFrom',
      label: '入庁何年目から',
      type: 'integer',
      nullable: true,
      description: '入庁何年目から。原文から分からないときは null',
    },
    {
      key: 'yearTo',
      label: '入庁何年目まで',
      type: 'integer',
      nullable: true,
      description: '入庁何年目まで。原文から分からないときは null',
    },
    { key: 'basis', label: '年次の根拠', type: 'string', values: BASES, description: `年次の根拠。${BASIS_MEANING}` },
    {
      key: 'roles',
      label: '対象の職層のID',
      type: 'strings',
      description: '対象の職層のID。原文から分からないときは空',
    },
    { key: 'roleNames', label: '対象の職層', type: 'strings', description: '対象の職名。roles と同じ順番' },
    {
      key: 'rolesBasis',
      label: '対象の職層の根拠',
      type: 'string',
      values: BASES,
      nullable: true,
      description: `対象の職層の根拠。${BASIS_MEANING}。対象の職層が空のときは null のことがある`,
    },
    {
      key: 'promotion',
      label: '昇任との関わり',
      type: 'string',
      values: ['before', 'at'],
      nullable: true,
      description: 'before=昇任に備える研修、at=昇任などの機会に行う研修。原文からも名前からも分からないときは null',
    },
    {
      key: 'promotionTier',
      label: '昇任先の職の区分',
      type: 'string',
      values: TIERS,
      nullable: true,
      description: 'どの職の区分への昇任か。限りが無いか、分からないときは null',
    },
    {
      key: 'promotionBasis',
      label: '昇任との関わりの根拠',
      type: 'string',
      values: BASES,
      nullable: true,
      description: `昇任との関わりの根拠。${BASIS_MEANING}。関わりが null のときは null`,
    },
    {
      key: 'competencies',
      label: '育てる能力のID',
      type: 'strings',
      description: '育てる能力のID。結び付けはこのサイトの推定',
    },
    {
      key: 'competencyNames',
      label: '育てる能力',
      type: 'strings',
      description: '育てる能力の名前。competencies と同じ順番。結び付けはこのサイトの推定',
    },
    {
      key: 'skills',
      label: '育てるスキルのID',
      type: 'strings',
      description: '育てるデジタルスキルのID。結び付けはこのサイトの推定',
    },
    ALIASES_FIELD,
    ERRATA_FIELD,
  ],
  rows: (catalog) =>
    inSourceOrder(catalog, catalog.all('training')).map(({ id, data }) => ({
      id,
      org: firstSegment(id),
      name: data.name,
      provider: data.provider,
      category: data.category,
      categoryBasis: data.categoryBasis,
      order: data.order,
      yearFrom: data.yearFrom ?? null,
      yearTo: data.yearTo ?? null,
      basis: data.basis,
      roles: data.roles ?? [],
      roleNames: (data.roles ?? []).map((role) => catalog.get('role', role).data.name),
      rolesBasis: data.rolesBasis ?? null,
      promotion: data.promotion?.when ?? null,
      promotionTier: data.promotion?.tier ?? null,
      promotionBasis: data.promotion?.basis ?? null,
      competencies: data.competencies ?? [],
      competencyNames: (data.competencies ?? []).map((each) => catalog.get('competency', each).data.name),
      skills: data.skills ?? [],
      aliases: data.aliases ?? [],
      errata: data.errata ?? [],
      source: rowSource(data.source),
      url: addressOf('training', id),
    })),
});
