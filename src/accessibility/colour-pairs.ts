import { type Colour, contrast, mixed, readColour } from './contrast.ts';

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** Grounds on which anything of any of the colours below may stand. */
export const GROUNDS = ['ground', 'ground-soft', 'ground-accent', 'ground-note'] as const;

/** A ground of single words: what was searched for. No control and no drawing stands on it. */
export const WORD_GROUNDS = ['mark'] as const;

/** Colours of texts on those grounds: 4.5:1 (WCAG 1.4.3). Large texts are held to the same. */
export const TEXTS = ['text', 'text-soft', 'link', 'link-visited', 'link-hover', 'accent', 'inferred'] as const;

/**
 * Colours of what must be seen to use or understand something: borders of controls, focus, charts, drawings, the colours of
 * the timeline. 3:1 (WCAG 1.4.11).
 */
export const GRAPHICS = [
  ...['line', 'accent', 'note-line', 'inferred', 'text-soft', 'focus', 'series-1', 'series-2', 'series-3'],
  ...['diagram-line', 'diagram-edge', 'tl-ability', 'tl-stage'],
] as const;

/** Lines that only part what stands apart anyway: nothing is lost without them, and WCAG asks nothing of them. */
export const DECORATION = ['line-soft', 'focus-glow'] as const;

/** Fills with a text colour of their own. */
export const FILLS = [
  ['accent-text', 'accent'],
  ['ground', 'inferred'],
  ['ground', 'series-1'],
] as const;

/** Colours of the timeline: its text stands on them mixed into the ground, at most so much of them (timeline.css). */
export const TINTS = ['series-1', 'series-2', 'series-3', 'tl-ability', 'tl-stage'] as const;
export const MOST_TINT = 0.32;

/** Two colours that stand next to each other, and how far apart they must be. */
export interface Pair {
  scheme: Scheme;
  /** As in the style sheets, without the hyphens. */
  front: string;
  back: string;
  least: 3 | 4.5;
  ratio: number;
}

/** Custom properties under their names without the hyphens, as they are written. */
export type Tokens = ReadonlyMap<string, string>;

/**
 * A sheet without its comments, and without what it says of paper, which stands at the end of every sheet: paper is black on
 * white.
 */
export const onScreen = (sheet: string): string =>
  sheet.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/@(?:layer print \{|media print \{)[\s\S]*$/u, '');

/**
 * The custom properties of style sheets: in the dark those inside of the media query for it come last.
 * @param sheets whole sheets, in the order in which they are loaded
 */
export function tokensOf(sheets: readonly string[], scheme: Scheme): Tokens {
  const tokens = new Map<string, string>();
  for (const sheet of sheets) {
    const bare = onScreen(sheet);
    const [light = '', ...dark] = bare.split('@media (prefers-color-scheme: dark)');
    for (const part of scheme === 'dark' ? [light, ...dark] : [light])
      for (const [, name = '', value = ''] of part.matchAll(/--([\w-]+):\s*([^;]+);/gu)) tokens.set(name, value.trim());
  }
  return tokens;
}

/**
 * The colour behind a name, through every `var()` and `light-dark()`.
 * @throws when there is none
 */
export function colourOf(tokens: Tokens, name: string, scheme: Scheme): Colour {
  const value = tokens.get(name) ?? '';
  const [, light = '', dark = ''] = /^light-dark\(var\(--([\w-]+)\),\s*var\(--([\w-]+)\)\)$/u.exec(value) ?? [];
  const other = /^var\(--([\w-]+)\)$/u.exec(value)?.[1] ?? (scheme === 'dark' ? dark : light);
  return other === '' ? readColour(value) : colourOf(tokens, other, scheme);
}

/** Every pair that the styles may make, with its ratio. */
export function colourPairs(sheets: readonly string[]): Pair[] {
  return SCHEMES.flatMap((scheme) => {
    const tokens = tokensOf(sheets, scheme);
    const colour = (name: string) => colourOf(tokens, name, scheme);
    const pair = (front: string, back: string, least: 3 | 4.5): Pair => ({
      ...{ scheme, front, back, least },
      ratio: contrast(colour(front), colour(back)),
    });
    return [
      ...TEXTS.flatMap((text) => [...GROUNDS, ...WORD_GROUNDS].map((ground) => pair(text, ground, 4.5))),
      ...GRAPHICS.flatMap((graphic) => GROUNDS.map((ground) => pair(graphic, ground, 3))),
      ...FILLS.map(([text, fill]) => pair(text, fill, 4.5)),
      ...TINTS.flatMap((tint) =>
        ['text', 'text-soft'].map((text): Pair => {
          const back = mixed(colour(tint), MOST_TINT, colour('ground'));
          return { scheme, front: text, back: `${tint} 32%`, least: 4.5, ratio: contrast(colour(text), back) };
        }),
      ),
    ];
  });
}
