import type { Catalog } from './catalog.ts';
import { hasFolder } from './pages-there-are.ts';

/**
 * Why nothing can be said of what is asked of the ranks of an organisation, as a Japanese sentence: nobody has entered the
 * table yet, or its policy has none. Undefined where a table says it.
 */
export function expectationsMissing(catalog: Catalog, org: string): string | undefined {
  if (hasFolder(catalog, org, 'roles/compare')) return undefined;
  return catalog.get('organization', org).data.unentered?.includes('competency-table')
    ? '職層ごとに求められることの表は、まだ入力していません（未入力）。'
    : '職層ごとに求められることの表は、方針に記載がありません。';
}
