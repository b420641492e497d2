import { changesNewestFirst } from '../../domain/changes.ts';
import { pillarsOf, pillarsTitle } from '../../domain/trees.ts';
import { skillsOf } from '../../domain/skills.ts';
import { firstSegment } from '../../model/ids.ts';
import { settings } from '../../settings.ts';
import { loadSite } from '../catalog.ts';
import { eraDay } from '../era.ts';
import { entryHref, href } from '../href.ts';
import { chaptersOf } from '../links.ts';

/** The home page of the home organisation. */
export async function homeView() {
  const { catalog } = await loadSite();
  const org = settings.homeOrganization;
  const document = catalog
    .all('document')
    .find(({ data }) => data.organization === org && data.status === 'current' && data.text === 'included');
  const table = catalog.all('competency-table').find(({ data }) => data.organization === org);
  const [latest] = changesNewestFirst(catalog);
  const skills = skillsOf(catalog, org);
  return {
    organization: catalog.get('organization', org).data.name,
    document: document && {
      text: `${document.data.title}（${document.data.issuedEra ?? document.data.shortTitle}）`,
      href: entryHref('document', document.id),
    },
    selfCheck: href(`/${org}/self-check/`),
    /** Names of all cities' roles under their ids, the home organisation's without its name. */
    roleNames: Object.fromEntries(
      catalog
        .all('role')
        .map(({ id, data }) => [
          id,
          firstSegment(id) === org
            ? data.name
            : `${catalog.get('organization', firstSegment(id)).data.name} ${data.name}`,
        ]),
    ) as Record<string, string>,
    start: catalog.get('page', 'start').data.summary,
    skillMap: {
      href: href(`/${org}/skills/`),
      text: `${skills.length}のデジタルスキルを、3つのレベルで。分類・レベル・道具の3通りで引けます。`,
    },
    table: {
      href: table ? entryHref('competency-table', table.id) : href(`/${org}/roles/`),
      text: `${catalog.all('role').filter(({ id }) => id.startsWith(`${org}/`)).length}つの職名に求められる意識と能力を、一つの表で見比べられます。`,
    },
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
