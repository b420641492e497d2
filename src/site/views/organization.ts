import { coverageRows, judgedOrganizations } from '../../domain/coverage.ts';
import { hasFolder } from '../../domain/pages-there-are.ts';
import { rolesOf } from '../../domain/roles.ts';
import { type DocumentStatus, DOCUMENT_STATUS_NAMES } from '../../model/kinds/document.ts';
import { trainingsOf } from '../../domain/trainings.ts';
import { loadSite } from '../catalog.ts';
import { href } from '../href.ts';
import { linkTo } from '../links.ts';
import { listsOf, type ListLink } from './lists.ts';
import { unenteredView } from './unentered.ts';

/** What is in force first, then what is to come, then what was. */
const ORDER: readonly DocumentStatus[] = ['current', 'guideline', 'upcoming', 'superseded'];

/** The page of an organisation: its documents, its lists, and where it is compared. */
export async function organizationView(org: string) {
  const { catalog } = await loadSite();
  const judged = judgedOrganizations(coverageRows(catalog)).includes(org);
  const compared: ListLink[] = [
    ...(judged
      ? [
          {
            text: '改定に持ち込む空白',
            href: href(`/coverage/${org}/`),
            note: '国の指針の項目のうち、なし・一部のもの',
          },
          { text: '指針カバレッジ', href: href('/coverage/'), note: '国の指針にどこまで答えているか' },
        ]
      : []),
    ...(trainingsOf(catalog, org).length > 0
      ? [{ text: '研修の空白', href: href('/hr/training-gaps/'), note: '◎なのに育てる研修が見あたらない能力' }]
      : []),
    ...(rolesOf(catalog, org).length > 1 && hasFolder(catalog, org, 'roles/compare')
      ? [{ text: '昇任差分', href: href(`/${org}/roles/compare/`), note: '二つの職で、求められることがどう変わるか' }]
      : []),
    { text: '方針の系譜', href: href('/lineage/'), note: '版と計画のつながり' },
  ];
  return {
    data: catalog.get('organization', org).data,
    documents: catalog
      .all('document')
      .filter(({ data }) => data.organization === org)
      .sort((a, b) => ORDER.indexOf(a.data.status) - ORDER.indexOf(b.data.status) || (a.id < b.id ? 1 : -1))
      .map(({ id, data }) => ({
        ...linkTo(catalog, 'document', id),
        status: DOCUMENT_STATUS_NAMES[data.status],
        current: data.status === 'current',
        absent: data.text === 'absent',
        summary: data.summary,
      })),
    lists: listsOf(catalog, org),
    unentered: unenteredView(catalog, org),
    compared,
  };
}
