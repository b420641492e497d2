import type { Kind } from '../model/kind-names.ts';
import type { Catalog } from './catalog.ts';

/** The pages of an organisation that need entries of a kind, by their folder. */
const NEEDS: Readonly<Record<string, Kind>> = {
  roles: 'role',
  'roles/compare': 'competency-table',
  sheets: 'role',
  career: 'role',
  'self-check': 'role',
  paths: 'path',
  skills: 'skill',
  personas: 'persona',
  initiatives: 'initiative',
  start: 'welcome',
  'start/card': 'welcome',
};

/**
 * Whether an organisation has a list or a tool: those are made for whoever has what they show.
 * @param folder the address below the organisation's, without slashes at the ends (`roles/compare`)
 */
export const hasFolder = (catalog: Catalog, org: string, folder: string): boolean => {
  const kind = NEEDS[folder];
  return kind === undefined || catalog.of(kind, org).length > 0;
};

/** Whether there is another city than one to compare it with. */
const hasCities = (catalog: Catalog): boolean =>
  catalog.all('organization').filter(({ data }) => data.type === 'municipality').length > 1;

/** The pages that set several organisations side by side, with what each needs. */
const COMPARING: Readonly<Record<string, (catalog: Catalog) => boolean>> = {
  '/compare/': hasCities,
  '/crosswalk/': (catalog) => catalog.all('crosswalk').length > 0,
  '/topics/': (catalog) => catalog.all('topic').length > 0,
  '/coverage/': (catalog) => catalog.all('coverage').length > 0,
};

/** Whether the site has a page of its own: one that compares needs something to compare. */
export const hasOwnPage = (catalog: Catalog, address: string): boolean => COMPARING[address]?.(catalog) ?? true;
