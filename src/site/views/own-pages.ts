import { roleChangeAddress } from '../../domain/addresses.ts';
import type { Catalog } from '../../domain/catalog.ts';
import { interviewOrganizations, interviewSubjects } from '../../domain/interview/subject.ts';
import { hasFolder } from '../../domain/pages-there-are.ts';
import { rolePairs } from '../../domain/role-change.ts';
import { rolesOf } from '../../domain/roles.ts';
import { lowestRole } from '../../domain/welcome.ts';
import { lastSegment } from '../../model/ids.ts';
import { href } from '../href.ts';
import type { Link } from '../links.ts';

/** Links under one heading. */
export interface LinkGroup {
  title: string | undefined;
  links: Link[];
}

/**
 * The pages of an organisation that this site made of the documents: first steps, changes between two roles, self-checks
 * and sheets for interviews, group by group. Groups without pages are left out.
 */
export function ownPagesOf(catalog: Catalog, org: string): LinkGroup[] {
  const roles = rolesOf(catalog, org);
  const lowest = lowestRole(catalog, org)?.id;
  const hasWelcome = catalog.of('welcome', org).length > 0;
  const hasSkills = catalog.of('skill', org).length > 0;
  const page = (text: string, address: string): Link => ({ text, href: href(address) });
  const groups: LinkGroup[] = [
    {
      title: '着任カード',
      links: hasWelcome
        ? [
            page('はじめての方へ', `/${org}/start/`),
            ...roles.map(({ id, data }) =>
              page(
                `着任カード: ${data.name}`,
                id === lowest ? `/${org}/start/card/` : `/${org}/start/card/${lastSegment(id)}/`,
              ),
            ),
          ]
        : [],
    },
    {
      title: '昇任で変わること',
      links: !hasFolder(catalog, org, 'roles/compare')
        ? []
        : [
            page('2つの職層の差分（一覧）', `/${org}/roles/compare/`),
            ...rolePairs(catalog, org).map(({ from, to }) =>
              page(`${from.data.name} → ${to.data.name}`, roleChangeAddress(from.id, to.id)),
            ),
          ],
    },
    {
      title: '自己点検',
      links:
        roles.length === 0
          ? []
          : [
              page('自己点検（一覧）', `/${org}/self-check/`),
              ...(hasSkills ? [page('自己点検: スキルマップ', `/${org}/self-check/skills/`)] : []),
              ...roles.map(({ id, data }) => page(`自己点検: ${data.name}`, `/${org}/self-check/${lastSegment(id)}/`)),
            ],
    },
    {
      title: '面談シート',
      links: interviewOrganizations(catalog).includes(org)
        ? [
            page('面談シート（一覧）', `/${org}/sheets/`),
            ...interviewSubjects(catalog, org).flatMap(({ name, role, next }) => {
              const subject = next ? `${role.data.name} → ${next.data.name}` : role.data.name;
              return [
                page(`面談シート: ${subject}（本人）`, `/${org}/sheets/${name}/`),
                page(`面談シート: ${subject}（上司）`, `/${org}/sheets/${name}/supervisor/`),
              ];
            }),
          ]
        : [],
    },
  ];
  return groups.filter(({ links }) => links.length > 0);
}
