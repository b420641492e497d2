import { getCollection, getEntry, render } from 'astro:content';
import { type Catalog, createCatalog } from '../domain/catalog.ts';
import { entriesOn } from '../domain/editions.ts';
import { buildGraph, type Graph } from '../domain/graph.ts';
import { onlyCity } from '../domain/only-city.ts';
import { COLLECTIONS } from '../model/collections.ts';
import { openProseStore } from '../prose-store/prose-store.ts';
import type { Entry } from '../model/entry.ts';
import { buildDay } from './built-on.ts';
import { KIND_NAMES } from '../model/kind-names.ts';
import { settings } from '../settings.ts';

/** What every page is made from. */
export interface Site {
  catalog: Catalog;
  graph: Graph;
}

async function read(): Promise<Site> {
  // What the check before the build has read of the prose needs no second reading.
  if (!import.meta.env.DEV) openProseStore(process.cwd());
  const entries: Entry[] = [];
  for (const kind of KIND_NAMES) {
    for (const { id, data, body, filePath } of await getCollection(COLLECTIONS[kind].folder)) {
      entries.push({ kind, id, file: filePath ?? '', data: data, body: body ?? '' });
    }
  }
  // What is in force, was, or will be, follows from the day for which the site is built.
  const asOfDay = entriesOn(entries, buildDay());
  const all = createCatalog(asOfDay);
  if (!all.find('organization', settings.homeOrganization)) {
    const ids = all.all('organization').map(({ id }) => id);
    throw new Error(
      `自分の団体（homeOrganization）「${settings.homeOrganization}」がありません。ある団体: ${ids.join('、')}。src/settings.ts か環境変数 MICHISHIRUBE_HOME・MICHISHIRUBE_ONLY を直してください。`,
    );
  }
  if (!settings.homeAlone) return { catalog: all, graph: buildGraph(asOfDay) };
  const own = onlyCity(asOfDay, settings.homeOrganization);
  return { catalog: createCatalog(own), graph: buildGraph(own) };
}

let known: Promise<Site> | undefined;

/** Reads the collections once a build. While editing (`astro dev`) every request reads them anew. */
export function loadSite(): Promise<Site> {
  if (import.meta.env.DEV) return read();
  return (known ??= read());
}

/** The component that renders the prose of an MDX entry. Throws when there is no such entry. */
export async function proseOf(entry: Entry) {
  const found = await getEntry(COLLECTIONS[entry.kind].folder, entry.id);
  if (!found) throw new Error(`${entry.file} の本文が見つかりません。`);
  const { Content } = await render(found);
  return Content;
}
