import { drawingName } from '../domain/diagram.ts';
import { wordsOf } from '../domain/terms.ts';
import { nameOf } from '../domain/addresses.ts';
import type { Catalog } from '../domain/catalog.ts';
import { entryHref } from './href.ts';
import { finishProse, type ProseContext } from './prose-html.ts';

/** The kept drawings, by name. */
const drawings = import.meta.glob<string>('../diagrams/*.svg', { query: '?raw', import: 'default', eager: true });

const contexts = new WeakMap<Catalog, ProseContext>();

function contextOf(catalog: Catalog): ProseContext {
  const known = contexts.get(catalog);
  if (known) return known;
  const context: ProseContext = {
    entryLink: (kind, id, fragment) => {
      const entry = catalog.find(kind, id);
      return entry && { href: entryHref(kind, id, fragment), name: nameOf(entry) };
    },
    drawing: (code) => drawings[`../diagrams/${drawingName(code)}.svg`],
    terms: catalog
      .all('term')
      .filter(({ data }) => data.explain)
      .map((term) => ({ id: term.id, words: wordsOf(term) })),
  };
  contexts.set(catalog, context);
  return context;
}

/**
 * Finishes an entry's prose with what the site knows. See finishProse.
 * @param explained whether terms are marked and explained
 */
export const finishProseOf = (catalog: Catalog, html: string, explained = true) =>
  finishProse(html, explained ? contextOf(catalog) : { ...contextOf(catalog), terms: [] });
