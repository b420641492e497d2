import type { Catalog } from '../../domain/catalog.ts';
import type { Entry } from '../../model/entry.ts';

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

type FormName = 'circled' | 'bracketed' | 'hyphenated' | 'plain' | 'section' | 'chapter';

/** How a source may number its items. The last group of a pattern is the place among the siblings. */
const FORMS: Record<FormName, { pattern: RegExp; write: (place: number, above: string) => string }> = {
  circled: { pattern: /^([①-⑳])$/u, write: (place) => CIRCLED[place - 1] ?? String(place) },
  bracketed: { pattern: /^\((\d+)\)$/, write: (place) => `(${place})` },
  hyphenated: { pattern: /^\((\d+)\)-(\d+)$/, write: (place, above) => `${above}-${place}` },
  plain: { pattern: /^(\d+)$/, write: (place) => String(place) },
  section: { pattern: /^第(\d+)節$/, write: (place) => `第${place}節` },
  chapter: { pattern: /^第(\d+)章$/, write: (place) => `第${place}章` },
};

type InitiativeKind = Entry<'initiative'>['data']['kind'];

/** How one document numbers its steps: the forms that each kind may have, and the form below each form. */
interface Ladder {
  forms: Record<InitiativeKind, readonly FormName[]>;
  below: Partial<Record<FormName, FormName>>;
}

/** The ladders of the sources: 清瀬 令和8年 (① (1) (1)-1), 入間 and the plan of 平成23 (1 (1) ①), 立川 (第6章 第1節 1). */
const LADDERS: readonly Ladder[] = [
  {
    forms: { pillar: ['circled'], initiative: ['bracketed'], measure: ['hyphenated'] },
    below: { circled: 'bracketed', bracketed: 'hyphenated' },
  },
  {
    forms: { pillar: ['plain'], initiative: ['bracketed'], measure: ['circled'] },
    below: { plain: 'bracketed', bracketed: 'circled' },
  },
  {
    // A pillar may be a whole chapter or a section of one; what stands below it follows from that.
    forms: { pillar: ['section', 'chapter'], initiative: ['plain', 'section'], measure: ['plain'] },
    below: { chapter: 'section', section: 'plain', plain: 'bracketed' },
  },
];

/** Of a source that numbers its items in a way that no ladder knows (Ⅰ, ア), nothing can be told from its numbers. */
const UNKNOWN: Ladder = { forms: { pillar: [], initiative: [], measure: [] }, below: {} };

const cache = new WeakMap<Catalog, Map<string, Ladder>>();

/** The ladder that fits most items of a document; the unknown one where none fits any of its numbers. */
function ladderOf(document: string, catalog: Catalog): Ladder {
  let ladders = cache.get(catalog);
  if (!ladders) {
    const byDocument = Map.groupBy(catalog.all('initiative'), ({ data }) => data.document);
    const fits = (ladder: Ladder, { data: { kind, number } }: Entry<'initiative'>) =>
      ladder.forms[kind].some((form) => number !== undefined && FORMS[form].pattern.test(number));
    // The number of a pillar tells more than the others, which several ladders share.
    const fitting = (ladder: Ladder, entries: readonly Entry<'initiative'>[]) =>
      entries.filter((entry) => fits(ladder, entry)).length +
      entries.filter((entry) => entry.data.kind === 'pillar' && fits(ladder, entry)).length / 2;
    ladders = new Map(
      [...byDocument].map(([id, entries]) => [
        id,
        entries.some(({ data }) => data.number !== undefined) &&
        LADDERS.every((ladder) => fitting(ladder, entries) === 0)
          ? UNKNOWN
          : LADDERS.reduce((best, ladder) => (fitting(ladder, entries) > fitting(best, entries) ? ladder : best)),
      ]),
    );
    cache.set(catalog, ladders);
  }
  return ladders.get(document) ?? LADDERS[0]!;
}

const formOf = (number: string | undefined, forms: readonly FormName[]): FormName | undefined =>
  forms.find((form) => number !== undefined && FORMS[form].pattern.test(number));

/** The forms that the number of an item may have where it stands, the usual one first. */
function formsAt({ data }: Entry<'initiative'>, catalog: Catalog): readonly FormName[] {
  const ladder = ladderOf(data.document, catalog);
  const own = ladder.forms[data.kind];
  const above = data.parent === undefined ? undefined : catalog.find('initiative', data.parent);
  if (!above || own.length === 1) return own;
  const form = formOf(above.data.number, ladder.forms[above.data.kind]);
  const below = form && ladder.below[form];
  return below === undefined ? own : [below];
}

/** Whether a number has a form that items of a kind carry in a document. */
export const isNumberOf = (kind: InitiativeKind, entry: Entry<'initiative'>, catalog: Catalog): boolean =>
  formOf(entry.data.number, ladderOf(entry.data.document, catalog).forms[kind]) !== undefined;

const families = new WeakMap<Catalog, Map<string, Entry<'initiative'>[]>>();

/** The items that stand under the same parent in the same document, the item itself among them. */
function siblingsOf(entry: Entry<'initiative'>, catalog: Catalog): readonly Entry<'initiative'>[] {
  const familyOf = ({ data }: Entry<'initiative'>) => `${data.document} ${data.parent ?? ''}`;
  let known = families.get(catalog);
  if (!known) families.set(catalog, (known = Map.groupBy(catalog.all('initiative'), familyOf)));
  return known.get(familyOf(entry)) ?? [entry];
}

/** Whether an item stands without a number among numbered ones: the source only names it in a figure. */
const isUnnumbered = ({ number, bodyInSource }: Entry<'initiative'>['data']): boolean =>
  number === undefined && bodyInSource === false;

/**
 * How many chapters come before the first pillar of a document that numbers its pillars as its chapters (4, 5, 6): the
 * distance of the numbers from the places that most of them share. 0 for everything that is no pillar.
 */
function firstChapter(entry: Entry<'initiative'>, catalog: Catalog): number {
  if (entry.data.kind !== 'pillar') return 0;
  const { forms } = ladderOf(entry.data.document, catalog);
  const distances = siblingsOf(entry, catalog).flatMap(({ data: { kind, number, order } }) => {
    const form = kind === 'pillar' ? formOf(number, forms.pillar) : undefined;
    // Sections begin at 1 in every chapter, and figures in circles belong to the pillars alone.
    if (form !== 'plain') return [];
    return [Number(FORMS.plain.pattern.exec(number ?? '')?.at(-1)) - order];
  });
  const most = [...Map.groupBy(distances, (distance) => distance)].sort((a, b) => b[1].length - a[1].length)[0];
  // One of two that disagree tells nothing: numbers then count from 1.
  return most && most[0] > 0 && most[1].length * 2 > distances.length ? most[0] : 0;
}

/** What the printed number of an item says, and what it should say. */
export interface PrintedNumber {
  /** The number as printed; undefined where the source prints none. */
  number: string | undefined;
  /** Whether the number has the form of its step; false as well when there is none. */
  isWellFormed: boolean;
  /** An example of the form. */
  example: string;
  /** The place among the numbered siblings that the number gives; undefined for the number of a chapter. */
  place: number | undefined;
  /** The place among the numbered siblings that `order` gives. */
  orderedPlace: number;
  /** The number that the item would carry by its place; undefined where that cannot be told. */
  expected: string | undefined;
  /** The number of the parent that a number such as (2)-1 repeats; undefined for other forms. */
  repeats: string | undefined;
}

/** Reads the number of an item against its document's way of numbering. */
export function printedNumber(entry: Entry<'initiative'>, catalog: Catalog): PrintedNumber {
  const { order, parent, document } = entry.data;
  // What nobody can read counts as no number.
  const number = ladderOf(document, catalog) === UNKNOWN ? undefined : entry.data.number;
  const forms = formsAt(entry, catalog);
  const form = formOf(number, forms);
  const written = form ?? forms[0] ?? 'plain';
  const unnumbered = siblingsOf(entry, catalog).filter(({ data }) => isUnnumbered(data) && data.order < order);
  const orderedPlace = order - unnumbered.length + firstChapter(entry, catalog);
  const above = parent === undefined ? '' : (catalog.find('initiative', parent)?.data.number ?? '');
  const match = form && FORMS[form].pattern.exec(number ?? '');
  const last = match?.at(-1) ?? '';
  return {
    number,
    isWellFormed: form !== undefined,
    example: written === 'hyphenated' ? '(1)-1' : FORMS[written].write(1, ''),
    // The number of a chapter counts the chapters of the document, not the pillars.
    place: !match || form === 'chapter' ? undefined : form === 'circled' ? CIRCLED.indexOf(last) + 1 : Number(last),
    orderedPlace,
    expected: written === 'chapter' ? undefined : FORMS[written].write(orderedPlace, above),
    repeats: form === 'hyphenated' && match ? `(${match[1]})` : undefined,
  };
}

/**
 * Whether a number is missing that the source prints: items that the source only names in a figure have none, and
 * neither do those whose siblings have none, unless every other item of the document is numbered.
 */
export function lacksNumber(entry: Entry<'initiative'>, catalog: Catalog): boolean {
  const { number, document } = entry.data;
  if (number !== undefined || isUnnumbered(entry.data)) return false;
  const isNumbered = (other: Entry<'initiative'>) =>
    other.data.document === document && other.data.number !== undefined;
  if (ladderOf(document, catalog) === UNKNOWN || !catalog.all('initiative').some(isNumbered)) return false;
  const siblings = siblingsOf(entry, catalog);
  if (siblings.some(({ data }) => data.number !== undefined)) return true;
  return !catalog
    .all('initiative')
    .some(
      (other) =>
        other !== entry &&
        other.data.document === document &&
        other.data.number === undefined &&
        !isUnnumbered(other.data),
    );
}
