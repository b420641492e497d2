import { isAlias, isMap, isNode, isScalar, type Document as YamlDocument, type Node, visit } from 'yaml';
import type { MachineryKind } from '../model/place.ts';

/** A place in YAML text that is more than names and values. */
export interface Machinery {
  what: MachineryKind;
  /** As it is written. */
  text: string;
  /** Letters above it in the YAML text. */
  offset: number;
}

/** Astro reads content with js-yaml, the check with yaml. They agree on every plain value but these. */
const SEVERAL_READINGS =
  /^(?:[-+]?0b[01_]+|[-+]?\d[\d.]*e[-+]?\d{3,}|[-+]\.\d.*|-0+|\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d.*)$/i;

/** What stands directly before a value: its anchor and its tag, in either order. */
const BEFORE_VALUE = { tag: /(!\S*)(?:\s+&\S+)?\s*$/, anchor: /(&\S+)(?:\s+!\S*)?\s*$/ };

/** Where the tag or the anchor of a value stands, and how it is written. */
function signBefore(yaml: string, start: number, what: 'tag' | 'anchor', otherwise: string): Machinery {
  // Far more than a tag and an anchor need.
  const from = Math.max(0, start - 500);
  const match = BEFORE_VALUE[what].exec(yaml.slice(from, start));
  return { what, text: match?.[1] ?? otherwise, offset: match ? from + match.index : start };
}

/** Finds everything in a YAML document that is not plain names and values, in the order of the text. */
export function machineryIn(yaml: string, document: YamlDocument): Machinery[] {
  const found: Machinery[] = [];
  const head = document.directives?.docStart === true ? (/^[\s\S]*?^---/m.exec(yaml)?.[0] ?? '') : '';
  for (const match of head.matchAll(/^%\S.*/gm))
    found.push({ what: 'directive', text: match[0].trimEnd(), offset: match.index });
  const look = (node: Node) => {
    const start = node.range?.[0] ?? 0;
    if (isAlias(node)) {
      found.push({ what: 'alias', text: `*${node.source}`, offset: start });
      return;
    }
    if ('anchor' in node && node.anchor !== undefined) found.push(signBefore(yaml, start, 'anchor', `&${node.anchor}`));
    if (node.tag !== undefined) found.push(signBefore(yaml, start, 'tag', node.tag));
    if (isScalar(node) && node.type === 'PLAIN' && SEVERAL_READINGS.test(node.source ?? ''))
      found.push({ what: 'several-readings', text: node.source ?? '', offset: start });
  };
  visit(document, {
    Node: (_key, node) => look(node),
    Pair: (_key, { key }) => {
      if (isScalar(key) && key.value === '<<' && key.type === 'PLAIN')
        found.push({ what: 'merge', text: '<<', offset: key.range?.[0] ?? 0 });
    },
  });
  return found.sort((a, b) => a.offset - b.offset);
}

/** The second of two pairs of one map that have the same name, as letters above it; undefined when there is none. */
export function repeatedName(document: YamlDocument): number | undefined {
  let first: number | undefined;
  visit(document, {
    Map: (_key, map) => {
      const names = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const at = key.range?.[0] ?? 0;
        if (names.has(name)) first = Math.min(first ?? at, at);
        names.add(name);
      }
    },
  });
  return first;
}

/** How deep the lists and maps of a document stand inside each other, and where the deepest begins. Uses no stack. */
export function deepestNest(document: YamlDocument): { depth: number; offset: number } {
  let deepest = { depth: 0, offset: 0 };
  const open: { node: unknown; depth: number }[] = [{ node: document.contents, depth: 1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (!isNode(node) || !('items' in node)) continue;
    if (depth > deepest.depth) deepest = { depth, offset: node.range?.[0] ?? 0 };
    for (const item of node.items as unknown[]) {
      if (isMap(node)) {
        const { key, value } = item as { key: unknown; value: unknown };
        open.push({ node: key, depth: depth + 1 }, { node: value, depth: depth + 1 });
      } else open.push({ node: item, depth: depth + 1 });
    }
  }
  return deepest;
}
