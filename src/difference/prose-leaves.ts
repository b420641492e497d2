import type { Nodes, Parent } from 'mdast';
import type { z } from 'zod';
import { COLLECTIONS } from '../model/collections.ts';
import { KIND_NAMES, type Kind } from '../model/kind-names.ts';
import { referenceTargets } from '../model/reference.ts';
import { bareSchema } from '../model/schema-at.ts';
import { PROSE_COMPONENTS, type ProseComponent } from '../model/prose-components.ts';
import { fieldLabel } from '../model/field-label.ts';
import { proseTree } from '../domain/prose-tree.ts';
import type { KnownIds, Leaf } from './leaves.ts';
import { sentencesOf } from './sentences.ts';

const LINK = new RegExp(`^(${KIND_NAMES.join('|')}):([^#]*)`);

/** Components that stand for what another entry says. */
const INSERTS = Object.keys(PROSE_COMPONENTS).filter((name) => name !== 'Section' && name !== 'Diagram');

interface Jsx extends Parent {
  name: string | null;
  attributes: { type: string; name?: string; value?: unknown }[];
}

const isJsx = (node: Nodes | Jsx): node is Jsx =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const childrenOf = (node: Nodes | Jsx): Nodes[] => ('children' in node ? (node.children as Nodes[]) : []);

const attributesOf = (node: Jsx): Record<string, string> =>
  Object.fromEntries(
    node.attributes.flatMap(({ name, value }) => (name && typeof value === 'string' ? [[name, value] as const] : [])),
  );

function words(node: Nodes): string {
  if ('value' in node) return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
  return childrenOf(node).map(words).join('');
}

const fold = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

interface Section {
  at: string[];
  place: string[];
  fragment: string | undefined;
  sentences: string[];
  /** Where it leads and what it inserts: the words, under what they are compared by. */
  links: Map<string, string>;
  within: string[];
  own: Leaf[];
}

/**
 * Takes the body of an entry apart: for each section its heading and number, its sentences in order (a row of a table and
 * an item of a list count as sentences of their own), what it inserts, and where it leads.
 * @throws the reader's own error when the body is not well-formed
 */
export function proseLeaves(body: string, { nameOf, idNow }: KnownIds): Leaf[] {
  const sections: Section[] = [];
  const open = (at: string[], place: string[], within: string[]): Section => {
    const section: Section = { at, place, fragment: within.at(-1), within, sentences: [], links: new Map(), own: [] };
    sections.push(section);
    return section;
  };

  const visit = (node: Nodes | Jsx, section: Section): void => {
    if (isJsx(node)) {
      const attributes = attributesOf(node);
      const name = node.name ?? '';
      if (name === 'Section' || name === 'Diagram') {
        const id = attributes['id'] ?? '';
        const title = attributes['heading'] ?? attributes['lead'] ?? attributes['title'] ?? id;
        const number = attributes['number'] ? `${attributes['number']} ` : '';
        const inner = open(['body', id], [...section.place, `「${number}${title}」`], [...section.within, id]);
        const shape: Readonly<Record<string, z.ZodType>> = PROSE_COMPONENTS[name as ProseComponent].shape;
        for (const [key, value] of Object.entries(attributes)) {
          if (key === 'id') continue;
          const label = shape[key] ? fieldLabel(key, shape[key]) : key;
          inner.own.push({
            at: `body/${id}/${key}`,
            field: key,
            place: [...inner.place, label],
            fragment: id,
            within: inner.within,
            form: 'value',
            texts: [value],
            keys: [value],
          });
        }
        for (const child of childrenOf(node)) visit(child, inner);
        return;
      }
      const of = attributes['of'];
      if (INSERTS.includes(name) && of) {
        const { of: named } = PROSE_COMPONENTS[name as ProseComponent].shape as Readonly<Record<string, z.ZodType>>;
        const kind = named && referenceTargets.get(bareSchema(named))?.kind;
        const words = kind ? `${COLLECTIONS[kind].label}「${nameOf(kind, of) ?? of}」（${of}）` : of;
        section.links.set(`${name} ${kind ? idNow(kind, of) : of}`, words);
      }
    } else if (node.type === 'link') {
      const [whole = '', kind, id = ''] = LINK.exec(node.url) ?? [];
      const target = kind ? nameOf(kind as Kind, id) : undefined;
      const key = kind ? `${kind}:${idNow(kind as Kind, id)}${node.url.slice(whole.length)}` : node.url;
      section.links.set(key, target === undefined ? node.url : `${target}（${node.url}）`);
    } else if (node.type === 'paragraph' || node.type === 'heading') {
      section.sentences.push(...sentencesOf(fold(words(node))));
    } else if (node.type === 'tableRow') {
      section.sentences.push(
        childrenOf(node)
          .map((cell) => fold(words(cell)))
          .join('｜'),
      );
    } else if (node.type === 'code') section.sentences.push(...node.value.split('\n').map(fold));
    for (const child of childrenOf(node)) visit(child, section);
  };

  visit(proseTree(body), open(['body'], ['本文'], []));
  const inside = sections.slice(1);
  const order: Leaf = {
    ...{ at: 'body/order', field: 'order', place: ['本文', '節の並び'], fragment: undefined, form: 'order' },
    ...{ texts: inside.map(({ place }) => place.at(-1) ?? ''), keys: inside.map(({ at }) => at.join('/')) },
  };
  const parts = sections.flatMap(({ at, place, fragment, within, sentences, links, own }): Leaf[] => {
    const texts = sentences.filter((text) => text !== '');
    const around = { fragment, within };
    const text: Leaf = {
      ...around,
      ...{ at: [...at, 'text'].join('/'), field: 'body', place, form: 'sentences', texts, keys: texts },
    };
    // Where a sentence leads says nothing to people: only the sentence may.
    const leads: Leaf = {
      ...around,
      ...{ at: [...at, 'links'].join('/'), field: 'links', place: [...place, '行き先'], form: 'set' },
      ...{ texts: [...links.values()], keys: [...links.keys()] },
    };
    return [...own, ...(texts.length > 0 ? [text] : []), ...(links.size > 0 ? [leads] : [])];
  });
  return inside.length > 0 ? [...parts, order] : parts;
}
