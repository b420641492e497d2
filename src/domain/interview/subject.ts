import { firstSegment, lastSegment } from '../../model/ids.ts';
import type { Entry } from '../../model/entry.ts';
import type { Catalog } from '../catalog.ts';
import { rolesOf } from '../roles.ts';

/** What a conversation is about: a role, or the step from one to the next. */
export interface InterviewSubject {
  org: string;
  /** `kakaricho`, `shunin..kakaricho`: the last part of the address. */
  name: string;
  /** The role that one has. */
  role: Entry<'role'>;
  /** The role that one looks at; undefined when the conversation is about one's own. */
  next: Entry<'role'> | undefined;
}

/** What conversations an organisation has sheets for: every role, highest first, then every step to a next role, lowest first. */
export function interviewSubjects(catalog: Catalog, org: string): InterviewSubject[] {
  const roles = rolesOf(catalog, org);
  return [
    ...roles.map((role) => ({ org, name: lastSegment(role.id), role, next: undefined })),
    ...roles.toReversed().flatMap((role) =>
      role.data.nextRoles.map((id) => ({
        org,
        name: `${lastSegment(role.id)}..${lastSegment(id)}`,
        role,
        next: catalog.get('role', id),
      })),
    ),
  ];
}

/** The organisations that have sheets: those with roles. */
export const interviewOrganizations = (catalog: Catalog): string[] => [
  ...new Set(catalog.all('role').map(({ id }) => firstSegment(id))),
];

/** Whom a sheet is about, in words: 係長級, 主任級 → 係長級. */
export const subjectInWords = ({ role, next }: InterviewSubject): string =>
  next ? `${role.data.name} → ${next.data.name}` : role.data.name;
