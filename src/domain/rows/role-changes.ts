import { firstSegment, ID, lastSegment, SEGMENT } from '../../model/ids.ts';
import { BASES } from '../../model/fields.ts';
import { MARKS } from '../../model/kinds/competency-table.ts';
import { ABILITY_CHANGES } from '../ability-change.ts';
import { roleChangeAddress } from '../addresses.ts';
import { roleChange, type RoleAbilityChange, rolePairs } from '../role-change.ts';
import { organizationsInOrder } from './organizations.ts';
import { bare, BASIS_MEANING, COMPETENCY_FIELD, ORG_FIELD, placeIdField, rowSource } from './shared-fields.ts';
import { defineTable, type Field } from './table.ts';

/** `kiyose/shunin..kakaricho#expertise` */
const CHANGE_ID = new RegExp(`^${bare(ID)}\\.\\.${bare(SEGMENT)}#${bare(SEGMENT)}$`);

const mark = <const K extends string>(key: K, label: string, of: string) =>
  ({
    key,
    label,
    type: 'string',
    values: MARKS,
    nullable: true,
    description: `${of}での原文の印。null は印が無いことで、「不要」ではない`,
  }) as const satisfies Field;

/** The table with the mark where there is one: it is the mark that decides. */
function sourceOf({ before, after }: RoleAbilityChange) {
  const cells = [...(after?.cells ?? []), ...(before?.cells ?? [])];
  const cell = cells.find((each) => each.mark !== null) ?? cells[0];
  if (!cell) throw new Error('どの表にも無い能力が、昇任差分にあります。');
  return rowSource(cell.table.data.source);
}

/** What changes from each rank to each higher one of the same organisation, ability by ability. */
export const roleChanges = defineTable({
  name: 'role-changes',
  label: '昇任差分',
  description:
    '同じ団体の、下の職から上の職へ進むときに、求められることがどう変わるか。一行が一組の職の一つの能力。昇任要件ではなく目安',
  fields: [
    placeIdField(CHANGE_ID, '今の職と次の職を「..」でつなぎ、「#」の後に能力の記号'),
    ORG_FIELD,
    { key: 'from', label: '今の職', type: 'string', pattern: ID, description: '今の職のID（職層の表の id）' },
    { key: 'fromName', label: '今の職名', type: 'string', description: '今の職名。原文のとおり' },
    { key: 'to', label: '次の職', type: 'string', pattern: ID, description: '次の職のID（職層の表の id）' },
    { key: 'toName', label: '次の職名', type: 'string', description: '次の職名。原文のとおり' },
    COMPETENCY_FIELD,
    { key: 'competencyName', label: '能力・観点の名前', type: 'string', description: '能力・観点の名前' },
    mark('before', '今の職の印', '今の職'),
    mark('after', '次の職の印', '次の職'),
    {
      key: 'change',
      label: '変わり方',
      type: 'string',
      values: ABILITY_CHANGES,
      description:
        'newly-especially=新しく◎、raised=○から◎、lowered=◎から○、new=新しく○か、新しく言葉が示される、dropped=印か言葉の記載がなくなる（「不要」ではない）、reworded=印は同じで言葉が違う、unchanged=変わらない',
    },
    {
      key: 'basis',
      label: '変わり方の根拠',
      type: 'string',
      values: BASES,
      description: `印か、印の無いことか、見出しの根拠。${BASIS_MEANING}。どちらかの職で推定なら inferred`,
    },
    {
      key: 'statementsBefore',
      label: '今の職に求められること',
      type: 'strings',
      description: '今の職に求められること。読み解き版で一文ずつ。記載の無いときは空',
    },
    {
      key: 'statementsAfter',
      label: '次の職に求められること',
      type: 'strings',
      description: '次の職に求められること。読み解き版で一文ずつ。記載の無いときは空',
    },
  ],
  rows: (catalog) =>
    organizationsInOrder(catalog)
      .flatMap((org) => rolePairs(catalog, org))
      .map(({ from, to }) => roleChange(catalog, from.id, to.id))
      .flatMap(({ from, to, abilities }) =>
        abilities.map((ability) => ({
          id: `${from.id}..${lastSegment(to.id)}#${lastSegment(ability.competency)}`,
          org: firstSegment(from.id),
          from: from.id,
          fromName: from.data.name,
          to: to.id,
          toName: to.data.name,
          competency: ability.competency,
          competencyName: catalog.get('competency', ability.competency).data.name,
          before: ability.before?.mark ?? null,
          after: ability.after?.mark ?? null,
          change: ability.change,
          basis: ability.basis,
          statementsBefore: ability.before?.statements ?? [],
          statementsAfter: ability.after?.statements ?? [],
          source: sourceOf(ability),
          url: roleChangeAddress(from.id, to.id, ability.competency),
        })),
      ),
});
