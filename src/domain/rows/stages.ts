import { firstSegment, ID } from '../../model/ids.ts';
import { addressOf } from '../addresses.ts';
import { inSourceOrder } from './organizations.ts';
import { ERRATA_FIELD, ID_FIELD, ORG_FIELD, rowSource } from './shared-fields.ts';
import { defineTable } from './table.ts';

/** The stages through which digital talent grows. */
export const stages = defineTable({
  name: 'stages',
  label: '育成段階',
  description: 'デジタル人材の育成段階の定義。一行が一つの段階のスキルかマインド',
  fields: [
    ID_FIELD,
    ORG_FIELD,
    { key: 'persona', label: '区分のID', type: 'string', pattern: ID, description: 'デジタル人材の区分のID' },
    { key: 'personaName', label: '育成対象', type: 'string', description: '区分の名前' },
    {
      key: 'step',
      label: '段階',
      type: 'integer',
      nullable: true,
      description: 'Step の数字。原文が「-」のときは null',
    },
    {
      key: 'kind',
      label: '種類',
      type: 'string',
      values: ['skill', 'mindset'],
      description: 'skill=スキル、mindset=マインド',
    },
    { key: 'order', label: '順番', type: 'integer', description: '原文の表の上から数えた順番' },
    { key: 'label', label: '呼び名', type: 'string', description: 'この段階の短い呼び名（このサイトが付けたもの）' },
    {
      key: 'requiredSkillLevel',
      label: '求めるスキルレベル',
      type: 'integer',
      nullable: true,
      description: 'スキルマップのレベル（1〜3）。定めの無い行は null',
    },
    { key: 'statements', label: '定義', type: 'strings', description: 'この段階の定義。読み解き版で一文ずつ' },
    ERRATA_FIELD,
  ],
  rows: (catalog) =>
    inSourceOrder(catalog, catalog.all('stage')).map(({ id, data }) => ({
      id,
      org: firstSegment(id),
      persona: data.persona,
      personaName: catalog.get('persona', data.persona).data.name,
      step: data.step,
      kind: data.kind,
      order: data.order,
      label: data.label,
      requiredSkillLevel: data.requiredSkillLevel,
      statements: data.statements,
      errata: data.errata ?? [],
      source: rowSource(data.source),
      url: addressOf('stage', id),
    })),
});
