import type { Entry } from '../../model/entry.ts';
import { cellsOfPersona } from '../personas.ts';
import type { Catalog } from '../catalog.ts';
import { analyzeProse } from '../prose.ts';
import { cellsOfRole } from '../roles.ts';
import type { StepTarget } from './step.ts';

/**
 * Characters of Japanese that are read silently in a minute. The middle of the 400–600 that 日本速脳速読協会 gives for
 * adults without training (sokunousokudoku.net/media/cat-3/520/, seen 2026-11). Reading aloud is slower: about 360 in
 * IReST (Trauzettel-Klosinski & Dietz, IOVS 53(9), 2012).
 */
export const CHARACTERS_A_MINUTE = 500;

/**
 * The minutes that a text takes to read, rounded up; null for an empty one.
 * @param text plain words; white space does not count
 */
export function readingMinutes(text: string): number | null {
  const characters = [...text.replaceAll(/\s/gu, '')].length;
  return characters === 0 ? null : Math.ceil(characters / CHARACTERS_A_MINUTE);
}

/** The words of a chapter, or of one of its sections with the sections inside it. */
function chapterText({ body }: Entry<'chapter'>, fragment: string | undefined): string {
  const { sections, plainText } = analyzeProse(body);
  if (fragment === undefined) return plainText;
  const inside = new Set([fragment]);
  for (const { id, parent } of sections) if (parent !== undefined && inside.has(parent)) inside.add(id);
  return sections
    .filter(({ id }) => inside.has(id))
    .map(({ heading, text }) => `${heading} ${text}`)
    .join(' ');
}

/** The words that one reads at the target of a step; '' where reading is not what takes the time. */
export function textOfTarget(catalog: Catalog, { kind, id, fragment }: StepTarget): string {
  switch (kind) {
    case 'chapter':
      return chapterText(catalog.get('chapter', id), fragment);
    case 'page':
      return analyzeProse(catalog.get('page', id).body).plainText;
    case 'role':
      return [
        catalog.get('role', id).data.summary,
        ...cellsOfRole(catalog, id).flatMap(({ statements }) => statements),
      ].join(' ');
    case 'persona':
      return [
        ...catalog.get('persona', id).data.statements,
        ...cellsOfPersona(catalog, id).flatMap(({ statements }) => statements),
      ].join(' ');
    case 'stage':
      return catalog.get('stage', id).data.statements.join(' ');
    case 'career-band':
      return catalog.get('career-band', id).data.statements.join(' ');
    case 'initiative': {
      const { statements, examples = [] } = catalog.get('initiative', id).data;
      return [...statements, ...examples].join(' ');
    }
    case 'office':
      return catalog.get('office', id).data.responsibilities.join(' ');
    default:
      return '';
  }
}
