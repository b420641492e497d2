import type { Entry } from '../../model/entry.ts';
import { firstSegment } from '../../model/ids.ts';
import { pillarsOf } from '../../domain/trees.ts';
import { loadSite } from '../catalog.ts';
import { entryHref, href } from '../href.ts';
import { chaptersOf, chapterTitle, erratumNotes, sourceLine } from '../links.ts';
import { relatedTo } from '../related.ts';
import { documentFacts } from './chapter.ts';

/** A document's landing page. */
export async function documentView(id: string) {
  const site = await loadSite();
  const { catalog } = site;
  const { data } = catalog.get('document', id);
  const org = firstSegment(id);
  const count = (kind: 'role' | 'skill' | 'persona' | 'stage' | 'statistic' | 'staff-image' | 'erratum') =>
    catalog.all(kind).filter((entry) => firstSegment(entry.id) === org).length;

  // The line of editions this document stands in, oldest first.
  const before = (document: Entry<'document'>): Entry<'document'>[] =>
    document.data.predecessor === undefined
      ? [document]
      : [...before(catalog.get('document', document.data.predecessor)), document];
  let latest = catalog.get('document', id);
  for (;;) {
    const successor = catalog.all('document').find((other) => other.data.predecessor === latest.id);
    if (!successor) break;
    latest = successor;
  }
  return {
    data,
    shortTitle: data.shortTitle,
    organization: { text: catalog.get('organization', org).data.name, href: entryHref('organization', org) },
    facts: documentFacts(site, id),
    chapters: chaptersOf(catalog, id).map((chapter) => ({
      text: chapterTitle(chapter),
      href: entryHref('chapter', chapter.id),
      summary: chapter.data.summary,
    })),
    tables: [
      ...pillarsOf(catalog, id)
        .slice(0, 1)
        .map(() => ({
          text: '4つの柱と取組',
          href: href(`/${org}/initiatives/`),
          note: `柱${pillarsOf(catalog, id).length}・項目${catalog.all('initiative').filter((entry) => entry.data.document === id && entry.data.kind !== 'pillar').length}`,
        })),
      { text: '求められる職員像', href: href(`/${org}/staff-images/`), note: `${count('staff-image')}つ` },
      { text: '職層', href: href(`/${org}/roles/`), note: `${count('role')}職名` },
      ...catalog
        .all('competency-table')
        .filter((table) => table.data.source.document === id)
        .map((table) => ({
          text: table.data.title,
          href: entryHref('competency-table', table.id),
          note: '職名 × 観点',
        })),
      { text: 'デジタル人材の区分', href: href(`/${org}/personas/`), note: `${count('persona')}区分` },
      { text: '育成段階', href: href(`/${org}/stages/`), note: `${count('stage')}行` },
      { text: 'スキルマップ', href: href(`/${org}/skills/`), note: `${count('skill')}スキル × 3レベル` },
      { text: '統計', href: href(`/${org}/statistics/`), note: `${count('statistic')}表` },
      { text: '校訂注', href: href(`/${org}/errata/`), note: `${count('erratum')}件` },
      { text: '主管部署', href: href(`/${org}/offices/`), note: '受け持ち' },
    ],
    editions: before(latest).map((edition) => ({
      text: [edition.data.title, edition.data.edition].filter(Boolean).join(' '),
      href: entryHref('document', edition.id),
      here: edition.id === id,
      issued: edition.data.issuedEra,
      status: { current: '現行', superseded: '旧版', guideline: '指針' }[edition.data.status],
    })),
    source: sourceLine(catalog, data.source),
    errata: erratumNotes(catalog, data.errata),
    related: relatedTo(site, 'document', id, ['initiative', 'committee', 'erratum', 'document', 'change']),
  };
}
