import type { Catalog } from '../../domain/catalog.ts';
import { hasFolder } from '../../domain/pages-there-are.ts';
import { releasesNewestFirst } from '../../domain/releases.ts';
import { pillarsOf, pillarsTitle } from '../../domain/trees.ts';
import { policyToRead } from '../../domain/editions.ts';
import { tablesInForce } from '../../domain/roles.ts';
import { skillsOf } from '../../domain/skills.ts';
import { firstSegment } from '../../model/ids.ts';
import { WAYS_IN } from '../../model/kinds/path.ts';
import { settings } from '../../settings.ts';
import { loadSite } from '../catalog.ts';
import { unenteredView } from './unentered.ts';
import { eraDay } from '../era.ts';
import { entryHref, href } from '../href.ts';
import { chaptersOf, type Link, linkTo } from '../links.ts';
import { outOfForce } from '../out-of-force.ts';
import { roleNames } from '../role-names.ts';

/** The learning paths of an organisation for those who came in another way than at the start of a working life. */
const waysIn = (catalog: Catalog, org: string) =>
  WAYS_IN.flatMap((way) =>
    catalog
      .all('path')
      .filter(({ id, data }) => firstSegment(id) === org && data.wayIn === way)
      .map(({ id, data }) => ({ text: data.title, href: entryHref('path', id) })),
  );

/** The home page of the home organisation. */
export async function homeView() {
  const { catalog } = await loadSite();
  const org = settings.homeOrganization;
  const document = policyToRead(catalog, org);
  const latest = releasesNewestFirst(catalog)[0]?.change;
  const upcoming = catalog.of('document', org).filter(({ data }) => data.status === 'upcoming');
  const own = (folder: string, text: string): Link[] =>
    hasFolder(catalog, org, folder) ? [{ text, href: href(`/${org}/${folder}/`) }] : [];
  const errands: { title: string; links: Link[] }[] = [
    {
      title: 'はじめて来た',
      links: [
        { text: 'はじめての方へ（初日・1か月・1年）', href: href('/start/') },
        ...own('start/card', '着任カード（A4で一枚）'),
        ...waysIn(catalog, org),
      ],
    },
    {
      title: '次の職層に備える',
      links: [
        ...own('roles/compare', '二つの職を比べる（昇任差分）'),
        ...own('paths', '職層ごとの学習パス'),
        ...own('career', 'キャリアの年表'),
      ],
    },
    {
      title: '面談の前に',
      links: [
        ...own('sheets', '面談シート（本人用・上司用）'),
        ...own('self-check', '自己点検'),
        { text: '手元の記録', href: href('/records/') },
      ],
    },
    {
      title: '表で引く',
      links: [
        ...tablesInForce(catalog)
          .filter(({ data }) => data.organization === org)
          .map(({ id }) => linkTo(catalog, 'competency-table', id)),
        ...own('skills', `スキルマップ（${skillsOf(catalog, org).length}のスキル × 3レベル）`),
        ...own('personas', 'デジタル人材の区分'),
      ],
    },
  ];
  return {
    organization: catalog.get('organization', org).data.name,
    document: document && {
      text: `${document.data.title}（${document.data.issuedEra ?? document.data.shortTitle}）`,
      href: entryHref('document', document.id),
      edition: outOfForce(document.data.status),
    },
    upcoming: upcoming.map(({ id, data }) => ({
      ...linkTo(catalog, 'document', id),
      from: data.effectiveDate === undefined ? undefined : eraDay(data.effectiveDate),
    })),
    selfCheck: hasFolder(catalog, org, 'self-check') ? href(`/${org}/self-check/`) : undefined,
    /** The tables that nobody has entered yet. */
    unentered: unenteredView(catalog, org),
    /** Names of all cities' roles under their ids, the home organisation's without its name. */
    roleNames: roleNames(catalog),
    errands: errands.filter(({ links }) => links.length > 0),
    pillarsTitle: document && pillarsTitle(catalog, document.id),
    pillars: document
      ? pillarsOf(catalog, document.id).map(({ entry, children }) => ({
          number: entry.data.number,
          text: entry.data.name,
          href: entryHref('initiative', entry.id),
          children: children.map((child) => ({
            text: child.entry.data.name,
            href: entryHref('initiative', child.entry.id),
          })),
        }))
      : [],
    change: latest && {
      ...latest.data,
      day: eraDay(latest.data.date),
      href: entryHref('change', latest.id),
    },
    chapters: document ? chaptersOf(catalog, document.id).length : 0,
  };
}
