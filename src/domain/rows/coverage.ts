import { ID, ID_WITH_FRAGMENT, splitFragment } from '../../model/ids.ts';
import { VERDICTS } from '../../model/kinds/coverage.ts';
import { addressOf } from '../addresses.ts';
import { inSourceOrder, organizationsInOrder } from './organizations.ts';
import { ORG_FIELD, placeIdField, rowSource } from './shared-fields.ts';
import { defineTable } from './table.ts';

/** How far the policy of each city answers each item of the guideline. */
export const coverage = defineTable({
  name: 'coverage',
  label: '指針カバレッジ',
  description: '国の指針の項目に、各団体の方針がどこで答えているか。一行が一つの項目の一つの団体。このサイトの判断',
  fields: [
    placeIdField(ID_WITH_FRAGMENT, '指針の項目のIDと「#」と団体の記号'),
    {
      key: 'item',
      label: '指針の項目のID',
      type: 'string',
      pattern: ID,
      description: '指針の項目のID（指針の項目の表の id）',
    },
    { key: 'itemNumber', label: '番号', type: 'string', description: '項目の番号。原文のとおり' },
    { key: 'itemName', label: '項目', type: 'string', description: '項目の見出し。原文のとおり' },
    ORG_FIELD,
    {
      key: 'verdict',
      label: '判断',
      type: 'string',
      values: VERDICTS,
      description: 'yes=記載あり、partly=一部、no=なし。このサイトの判断で、団体の公式の評価ではない',
    },
    {
      key: 'sections',
      label: '答えている節',
      type: 'addresses',
      description: '答えている章や節の番地。「なし」の行は空',
    },
    {
      key: 'sectionIds',
      label: '答えている節のID',
      type: 'strings',
      description: '答えている章や節のID（章と節の表の id）。sections と同じ順番',
    },
    { key: 'reason', label: '理由', type: 'string', description: 'そう判断した理由' },
    { key: 'notes', label: '項目への注', type: 'strings', description: '項目の全体への注。無いときは空' },
  ],
  rows: (catalog) => {
    const organizations = organizationsInOrder(catalog);
    return inSourceOrder(catalog, catalog.all('guideline-item')).flatMap((item) =>
      catalog
        .all('coverage')
        .filter(({ data }) => data.item === item.id)
        .flatMap(({ id, data }) =>
          organizations
            .flatMap((org) => data.verdicts.filter(({ organization }) => organization === org))
            .map(({ organization, verdict, sections, reason }) => ({
              id: `${item.id}#${organization}`,
              item: item.id,
              itemNumber: item.data.number,
              itemName: item.data.name,
              org: organization,
              verdict,
              sections: sections.map((section) => {
                const { id: chapter, fragment } = splitFragment(section);
                return addressOf('chapter', chapter, fragment);
              }),
              sectionIds: sections,
              reason,
              notes: data.notes ?? [],
              source: rowSource(item.data.source),
              url: addressOf('coverage', id),
            })),
        ),
    );
  },
});
