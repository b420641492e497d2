import type { Catalog } from '../domain/catalog.ts';
import { entryHref, href } from './href.ts';
import type { Link } from './links.ts';

/** The way to a page of an organisation: the organisation, then the list it belongs to. */
export function crumbs(catalog: Catalog, org: string, list?: { folder: string; text: string }): Link[] {
  const organization = { text: catalog.get('organization', org).data.name, href: entryHref('organization', org) };
  return list ? [organization, { text: list.text, href: href(`/${org}/${list.folder}/`) }] : [organization];
}
