import type { Catalog } from '../../domain/catalog.ts';
import { announcedPlans, planBoards } from '../../domain/plan-board.ts';
import { pillarsOf } from '../../domain/trees.ts';
import type { Entry } from '../../model/entry.ts';
import { firstSegment } from '../../model/ids.ts';
import type { Kind } from '../../model/kind-names.ts';
import { entryHref, href } from '../href.ts';
import type { Link } from '../links.ts';
import { outOfForce } from '../out-of-force.ts';

/** A link to a list or table, with what it holds. */
export interface ListLink extends Link {
  note: string;
}

/** The document in which an entry stands. */
function documentOf(entry: Entry): string | undefined {
  const { document, source } = entry.data as { document?: string; source?: { document: string } };
  return document ?? source?.document;
}

/** Lists with a page each, in the order in which a reader asks for them: kind, folder of the page, name, unit of the count. */
const LISTS: readonly [kind: Kind, folder: string, text: string, unit: string][] = [
  ['guideline-item', 'guideline-items', '指針の項目（チェックリスト）', '項目'],
  ['staff-image', 'staff-images', '求められる職員像', 'つ'],
  ['role', 'roles', '職層', '職名'],
  ['competency', 'competencies', '能力', 'の能力・観点'],
  ['training', 'trainings', '研修', '研修'],
  ['path', 'paths', '学習パス', 'の道'],
  ['milestone', 'career', 'キャリアの年表', 'つの節目'],
  ['persona', 'personas', 'デジタル人材の区分', '区分'],
  ['stage', 'stages', '育成段階', '行'],
  ['skill', 'skills', 'スキルマップ', 'スキル × 3レベル'],
  ['statistic', 'statistics', '統計', '表'],
  ['committee', 'committees', '策定経過', '件'],
  ['erratum', 'errata', '校訂注', '件'],
  ['office', 'offices', '主管部署', '部署'],
];

/**
 * The lists and tables of an organisation that hold something, as links.
 * @param documentId only what stands in this document
 */
export function listsOf(catalog: Catalog, org: string, documentId?: string): ListLink[] {
  const own = (kind: Kind) =>
    catalog
      .all(kind)
      .filter((entry) => firstSegment(entry.id) === org && (documentId ?? documentOf(entry)) === documentOf(entry));
  const documents = catalog
    .all('document')
    .filter(({ id, data }) => data.organization === org && (documentId ?? id) === id);
  // The number is ours for most documents: only some call their pillars by it.
  const pillars = documents.flatMap(({ id, data }) => {
    const count = pillarsOf(catalog, id).length;
    const edition = outOfForce(data.status);
    return count === 0 ? [] : [`${edition === undefined ? '' : `${edition}の`}柱 ${count}`];
  });
  const boards = planBoards(catalog, org).filter(({ document }) => documents.some(({ id }) => id === document.id));
  const announced = announcedPlans(catalog, org).filter(({ document }) =>
    documents.some(({ id }) => id === document.id),
  );
  return [
    ...(pillars.length > 0 ? [{ text: '柱と取組', href: href(`/${org}/initiatives/`), note: pillars.join('、') }] : []),
    ...(boards.length + announced.length > 0
      ? [
          {
            text: '実施計画ボード',
            href: href(`/${org}/plan-board/`),
            note: [
              ...boards.map(({ document }) => document.data.shortTitle),
              ...announced.map(() => 'これからの計画の予告'),
            ].join('、'),
          },
        ]
      : []),
    ...LISTS.flatMap(([kind, folder, text, unit]) => {
      const count = own(kind).length;
      const list = count === 0 ? [] : [{ text, href: href(`/${org}/${folder}/`), note: `${count}${unit}` }];
      if (kind !== 'competency') return list;
      // The tables stand behind the list of what is in them.
      return [
        ...list,
        ...own('competency-table').map((table) => ({
          text: (table as Entry<'competency-table'>).data.title,
          href: entryHref('competency-table', table.id),
          note: '職層 × 能力の表',
        })),
      ];
    }),
    ...(own('role').length > 0
      ? [
          {
            text: '自己点検',
            href: href(`/${org}/self-check/`),
            note: own('skill').length > 0 ? '職層とスキルマップ' : '職層',
          },
        ]
      : []),
    ...own('persona-table').map((table) => ({
      text: (table as Entry<'persona-table'>).data.title,
      href: entryHref('persona-table', table.id),
      note: 'デジタル人材の表',
    })),
    ...own('plan').map((plan) => ({
      text: (plan as Entry<'plan'>).data.title,
      href: entryHref('plan', plan.id),
      note: '上位計画',
    })),
  ];
}
