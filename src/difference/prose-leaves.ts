import type { Nodes, Parent } from 'mdast';
import type { z } from 'zod';
import { KIND_NAMES, type Kind } from '../model/kind-names.ts';
import { PROSE_COMPONENTS, type ProseComponent } from '../model/prose-components.ts';
import { fieldLabel } from '../model/field-label.ts';
import { proseTree } from '../domain/prose-tree.ts';
import type { Leaf, NameOfId } from './leaves.ts';
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
  links: string[];
  own: Leaf[];
}

/**
 * Takes the body of an entry apart: for each section its heading and number, its sentences in order (a row of a table and
 * an item of a list count as sentences of their own), what it inserts, and where it leads.
 * @throws the reader's own error when the body is not well-formed
 */
export function proseLeaves(body: string, nameOfId: NameOfId): Leaf[] {
  const sections: Section[] = [];
  const open = (at: string[], place: string[], fragment: string | undefined): Section => {
    const section: Section = { at, place, fragment, sentences: [], links: [], own: [] };
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
        const inner = open(['body', id], [...section.place, `「${number}${title}」`], id);
        const shape: Readonly<Record<string, z.ZodType>> = PROSE_COMPONENTS[name as ProseComponent].shape;
        for (const [key, value] of Object.entries(attributes)) {
          if (key === 'id') continue;
          const label = shape[key] ? fieldLabel(key, shape[key]) : key;
          inner.own.push({
            at: `body/${id}/${key}`,
            field: key,
            place: [...inner.place, label],
            fragment: id,
            form: 'value',
            texts: [value],
          });
        }
        for (const child of childrenOf(node)) visit(child, inner);
        return;
      }
      if (INSERTS.includes(name) && attributes['of']) section.links.push(`${name} ${attributes['of']}`);
    } else if (node.type === 'link') {
      const [, kind, id] = LINK.exec(node.url) ?? [];
      const target = kind && id ? nameOfId(kind as Kind, id) : undefined;
      section.links.push(target === undefined ? node.url : `${target}（${node.url}）`);
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

  visit(proseTree(body), open(['body'], ['本文'], undefined));
  return sections.flatMap(({ at, place, fragment, sentences, links, own }) => {
    const leaf = (name: string, label: string[], form: Leaf['form'], texts: string[]): Leaf[] =>
      texts.length === 0
        ? []
        : [{ at: [...at, name].join('/'), field: 'body', place: [...place, ...label], fragment, form, texts }];
    return [
      ...own,
      ...leaf(
        'text',
        [],
        'sentences',
        sentences.filter((text) => text !== ''),
      ),
      ...leaf('links', ['行き先'], 'set', [...new Set(links)].sort()),
    ];
  });
}
