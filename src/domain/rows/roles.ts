import { BASES } from '../../model/fields.ts';
import { firstSegment } from '../../model/ids.ts';
import { TIERS } from '../../model/kinds/role.ts';
import { addressOf } from '../addresses.ts';
import { rolesOf } from '../roles.ts';
import { organizationsInOrder } from './organizations.ts';
import { ALIASES_FIELD, BASIS_MEANING, ERRATA_FIELD, ID_FIELD, ORG_FIELD, rowSource } from './shared-fields.ts';
import { defineTable } from './table.ts';

/** The ranks, highest first. */
export const roles = defineTable({
  name: 'roles',
  label: '職層',
  description: '職名。一行が一つの職で、上の職から並ぶ',
  fields: [
    ID_FIELD,
    ORG_FIELD,
    { key: 'name', label: '職名', type: 'string', description: '職名。原文のとおり' },
    { key: 'reading', label: 'よみ', type: 'string', description: 'よみ（ひらがな）' },
    { key: 'order', label: '順番', type: 'integer', description: '上から数えた順番。1が最も上' },
    { key: 'tier', label: '職の区分', type: 'string', values: TIERS, description: '一般職・監督職・管理職の別' },
    {
      key: 'tierBasis',
      label: '職の区分の根拠',
      type: 'string',
      values: BASES,
      description: `職の区分の根拠。${BASIS_MEANING}`,
    },
    {
      key: 'track',
      label: '職の道',
      type: 'string',
      nullable: true,
      description: '専門職などの別の道の名前。原文のとおり。ふつうの道の職は null',
    },
    ALIASES_FIELD,
    { key: 'summary', label: '概要', type: 'string', description: 'この職に期待されること。読み解き版' },
    {
      key: 'nextRoles',
      label: '次の職',
      type: 'strings',
      description: '次に目指す職のID。昇任要件ではなく目安。最も上の職は空',
    },
    {
      key: 'nextRolesBasis',
      label: '次の職の根拠',
      type: 'string',
      values: BASES,
      description: `次の職の根拠。${BASIS_MEANING}`,
    },
    {
      key: 'personas',
      label: 'デジタル人材の区分のID',
      type: 'strings',
      description: 'この職が担うデジタル人材の区分のID。原文から分からないときは空',
    },
    {
      key: 'personaBases',
      label: 'デジタル人材の区分の根拠',
      type: 'strings',
      description: `personas と同じ順番の根拠。${BASIS_MEANING}`,
    },
    ERRATA_FIELD,
  ],
  rows: (catalog) =>
    organizationsInOrder(catalog)
      .flatMap((org) => rolesOf(catalog, org))
      .map(({ id, data }) => ({
        id,
        org: firstSegment(id),
        name: data.name,
        reading: data.reading,
        order: data.order,
        tier: data.tier,
        tierBasis: data.tierBasis,
        track: data.track ?? null,
        aliases: data.aliases ?? [],
        summary: data.summary,
        nextRoles: data.nextRoles,
        nextRolesBasis: data.nextRolesBasis,
        personas: data.personas.map(({ persona }) => persona),
        personaBases: data.personas.map(({ basis }) => basis),
        errata: data.errata ?? [],
        source: rowSource(data.source),
        url: addressOf('role', id),
      })),
});
