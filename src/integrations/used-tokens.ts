import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A declaration of a parsed style sheet, as far as it is used here. */
interface Declaration {
  prop: string;
  value: string;
  remove: () => unknown;
}
/** A style sheet as PostCSS hands it to its plugins. */
interface Sheet {
  walkDecls: (pattern: RegExp, visit: (declaration: Declaration) => void) => void;
}

const NAMES = /--[\w-]+/g;

/** The names of custom properties (`--font-size-18`) that texts mention. */
export const namesIn = (texts: Iterable<string>): Set<string> =>
  new Set([...texts].flatMap((text) => text.match(NAMES) ?? []));

/**
 * Takes the custom properties out of a style sheet that nobody mentions: neither the given names nor a value of one that
 * stays. Returns the names that were taken out.
 */
export function dropUnused(sheet: Sheet, mentioned: ReadonlySet<string>): string[] {
  const declared = new Map<string, Declaration[]>();
  sheet.walkDecls(/^--/, (declaration) => {
    declared.set(declaration.prop, [...(declared.get(declaration.prop) ?? []), declaration]);
  });
  const kept = new Set<string>();
  const keep = (name: string) => {
    if (kept.has(name)) return;
    kept.add(name);
    for (const { value } of declared.get(name) ?? []) for (const next of value.match(NAMES) ?? []) keep(next);
  };
  for (const name of mentioned) keep(name);
  const unused = [...declared].filter(([name]) => !kept.has(name));
  for (const [, declarations] of unused) for (const declaration of declarations) declaration.remove();
  return unused.map(([name]) => name);
}

/** The texts of all sheets, components and scripts of the site: whatever may use a token. */
function* sourcesOf(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && /\.(css|astro|ts)$/.test(entry.name))
      yield readFileSync(join(entry.parentPath, entry.name), 'utf8');
}

/**
 * A plugin for Vite's builds: of the 207 design tokens, every page carries only those that the site uses. While the site
 * is edited all are there.
 * @param folder the sources: src
 */
export const usedTokens = (folder: string) => ({
  name: 'used-tokens',
  apply: 'build' as const,
  config: () => {
    const mentioned = namesIn(sourcesOf(folder));
    const plugin = { postcssPlugin: 'used-tokens', OnceExit: (sheet: Sheet) => void dropUnused(sheet, mentioned) };
    return { css: { postcss: { plugins: [plugin] } } };
  },
});
