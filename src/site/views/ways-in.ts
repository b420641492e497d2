import { nameOf } from '../../domain/addresses.ts';
import { WORKS } from '../../domain/desk/index.ts';
import { byKanaRow } from '../../domain/kana.ts';
import { hasOwnPage } from '../../domain/pages-there-are.ts';
import { analyzeProse } from '../../domain/prose.ts';
import { COLLECTIONS } from '../../model/collections.ts';
import type { Entry } from '../../model/entry.ts';
import { firstSegment } from '../../model/ids.ts';
import type { Kind } from '../../model/kind-names.ts';
import { DOCUMENT_STATUS_NAMES } from '../../model/kinds/document.ts';
import { RULE_DESCRIPTIONS } from '../../rules/index.ts';
import { loadSite } from '../catalog.ts';
import { entryHref, href } from '../href.ts';
import { chaptersOf, chapterTitle, type Link, linkTo } from '../links.ts';
import { listsOf } from './lists.ts';
import { ownPagesOf } from './own-pages.ts';

/** A link in the index, with what tells it from others of the same name. */
export interface IndexLink extends Link {
  reading: string | undefined;
  /** What it is, and whose: 職層・清瀬市. */
  note: string;
}

/** Kinds whose entries have names of their own that a reader looks up. */
const NAMED = [
  'term',
  'role',
  'competency',
  'skill',
  'training',
  'persona',
  'staff-image',
  'initiative',
  'guideline-item',
  'statistic',
  'topic',
  'office',
] as const satisfies readonly Kind[];

/** 五十音索引: everything with a reading by its row, the rest under its kind. */
export async function kanaIndexView() {
  const { catalog } = await loadSite();
  const links = NAMED.flatMap((kind) =>
    catalog.all(kind).map((entry): IndexLink & { kind: Kind } => {
      const { reading } = entry.data as { reading?: string };
      const organization = kind === 'term' || kind === 'topic' ? undefined : firstSegment(entry.id);
      return {
        kind,
        text: nameOf(entry),
        href: entryHref(kind, entry.id),
        reading,
        note: [
          COLLECTIONS[kind].label,
          ...(organization === undefined ? [] : [catalog.get('organization', organization).data.name]),
        ].join('・'),
      };
    }),
  );
  const without = links.filter(({ reading }) => reading === undefined);
  return {
    count: links.length,
    rows: byKanaRow(
      links.filter(({ reading }) => reading !== undefined),
      ({ reading }) => reading ?? '',
    ).map(({ row, things }, index) => ({ id: `row-${index + 1}`, row, links: things })),
    others: NAMED.flatMap((kind) => {
      const own = without.filter((link) => link.kind === kind);
      return own.length === 0 ? [] : [{ id: `kind-${kind}`, row: COLLECTIONS[kind].label, links: own }];
    }),
  };
}

/** 目次: the documents with their chapters and sections. */
export async function contentsView() {
  const { catalog } = await loadSite();
  return catalog
    .all('document')
    .filter(({ data }) => data.text === 'included')
    .map((document) => ({
      id: document.id.replaceAll('/', '-'),
      title: `${catalog.get('organization', document.data.organization).data.name} ${document.data.shortTitle}`,
      href: entryHref('document', document.id),
      status: DOCUMENT_STATUS_NAMES[document.data.status],
      chapters: chaptersOf(catalog, document.id).map((chapter) => ({
        text: chapterTitle(chapter),
        href: entryHref('chapter', chapter.id),
        sections: analyzeProse(chapter.body).sections.flatMap(({ id, number, heading, level }) =>
          id
            ? [{ text: [number, heading].filter(Boolean).join(' '), level, href: entryHref('chapter', chapter.id, id) }]
            : [],
        ),
      })),
    }));
}

/** Pages that follow from no entry, in the order of the menu. */
const PAGES: readonly [address: string, text: string][] = [
  ['/', 'ホーム'],
  ['/start/', 'はじめての方へ'],
  ['/records/', '手元の記録'],
  ['/search/', '検索'],
  ['/questions/', '問いから引く'],
  ['/kana-index/', '五十音索引'],
  ['/contents/', '目次'],
  ['/sitemap/', 'サイトマップ'],
  ['/glossary/', '用語集'],
  ['/compare/', '他団体と比べる'],
  ['/coverage/', '指針カバレッジ'],
  ['/crosswalk/', '職層と能力の対応'],
  ['/topics/', '主題で比べる'],
  ['/lineage/', '方針の系譜'],
  ['/hr/training-gaps/', '研修の空白'],
  ['/hr/', 'HRの机'],
  ...WORKS.map(({ id, title }): [string, string] => [`/hr/${id}/`, `HRの机: ${title}`]),
  ['/about/licenses/', '使っている部品とライセンス'],
  ['/errata/', '校訂注'],
  ['/changes/', '変更のお知らせ'],
  ['/about/accessibility/', 'アクセシビリティ方針'],
  ['/about/accessibility/results/', 'アクセシビリティの試験結果'],
  ['/data/', 'オープンデータ'],
  ['/check/', 'この環境の点検'],
  ['/guide/', '内容を直すには'],
  ['/guide/rules/', '検査の規則'],
];

/** Kinds whose entries have a page each, in the order of the map. */
const WITH_PAGES = [
  'document',
  'chapter',
  'role',
  'competency',
  'skill',
  'training',
  'persona',
  'initiative',
  'guideline-item',
  'statistic',
  'path',
  'welcome',
] as const satisfies readonly Kind[];

/** A part of the map of the site. */
export interface MapPart {
  id: string;
  title: string;
  groups: { title: string | undefined; links: Link[] }[];
}

/** サイトマップ: every page of the site. */
export async function sitemapView(): Promise<MapPart[]> {
  const { catalog } = await loadSite();
  const entries = (kind: Kind, org?: string): Link[] =>
    catalog
      .all(kind)
      .filter(({ id }) => org === undefined || firstSegment(id) === org)
      .map((entry) => ({
        text: kind === 'chapter' ? chapterTitle(entry as Entry<'chapter'>) : nameOf(entry),
        href: entryHref(kind, entry.id),
      }));
  const organizations = catalog.all('organization').map((organization): MapPart => {
    const { id } = organization;
    const skills = catalog.of('skill', id).length > 0;
    return {
      id,
      title: organization.data.name,
      groups: [
        {
          title: undefined,
          links: [
            linkTo(catalog, 'organization', id),
            ...listsOf(catalog, id),
            ...(skills
              ? [
                  { text: 'スキルマップ（レベル別）', href: href(`/${id}/skills/by-level/`) },
                  { text: 'スキルマップ（道具別）', href: href(`/${id}/skills/by-tool/`) },
                ]
              : []),
            ...(catalog.all('coverage').some(({ data }) => data.verdicts.some((one) => one.organization === id))
              ? [{ text: '改定に持ち込む空白', href: href(`/coverage/${id}/`) }]
              : []),
          ],
        },
        ...WITH_PAGES.map((kind) => ({ title: COLLECTIONS[kind].label, links: entries(kind, id) })),
        ...ownPagesOf(catalog, id),
      ].filter(({ links }) => links.length > 0),
    };
  });
  return [
    {
      id: 'site',
      title: 'サイト全体',
      groups: [
        {
          title: undefined,
          links: [
            ...PAGES.filter(([address]) => hasOwnPage(catalog, address)).map(([address, text]) => ({
              text,
              href: href(address),
            })),
            ...entries('page'),
          ],
        },
        { title: COLLECTIONS.topic.label, links: entries('topic') },
      ],
    },
    ...organizations,
    { id: 'terms', title: '用語集', groups: [{ title: undefined, links: entries('term') }] },
    {
      id: 'rules',
      title: '検査の規則',
      groups: [
        {
          title: undefined,
          links: RULE_DESCRIPTIONS.map((rule) => ({ text: rule.title, href: href(`/guide/rules/${rule.id}/`) })),
        },
      ],
    },
  ];
}
