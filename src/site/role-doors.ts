import type { Catalog } from '../domain/catalog.ts';
import { firstSegment, lastSegment } from '../model/ids.ts';
import { entryHref, href } from './href.ts';

/** Where one goes from a role, with the base path. A door that a role does not have is left out. */
export interface RoleDoors {
  /** The learning path of the role. */
  path?: string;
  /** The self-check against what is expected of the role. */
  selfCheck: string;
  /** The sheet for a conversation about the role. */
  sheet: string;
  /** The role in the timeline of a working life. */
  career: string;
}

/** The doors of a role. */
export function roleDoors(catalog: Catalog, role: string): RoleDoors {
  const [org, name] = [firstSegment(role), lastSegment(role)];
  return {
    ...(catalog.find('path', role) && { path: entryHref('path', role) }),
    selfCheck: href(`/${org}/self-check/${name}/`),
    sheet: href(`/${org}/sheets/${name}/`),
    career: href(`/${org}/career/#role=${name}`),
  };
}
