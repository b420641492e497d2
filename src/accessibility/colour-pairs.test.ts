import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  colourPairs,
  DECORATION,
  FILLS,
  GRAPHICS,
  GROUNDS,
  MOST_TINT,
  onScreen,
  TEXTS,
  TINTS,
  WORD_GROUNDS,
} from './colour-pairs.ts';
import { colourSheets } from '../integrations/colour-sheets.ts';
import { contrast, readColour } from './contrast.ts';

const styles = join(import.meta.dirname, '../styles');
const read = (file: string) => readFileSync(file, 'utf8');
const sheets = colourSheets();

/** All that the styles say of the screen. */
const written = globSync('*.css', { cwd: styles })
  .filter((file) => file !== 'colors.css' && file !== 'print.css')
  .map((file) => onScreen(read(join(styles, file))))
  .join('\n');
const namesIn = (property: RegExp) =>
  new Set(
    [...written.matchAll(property)].flatMap(([, value = '']) =>
      [...value.matchAll(/var\(--([\w-]+)/gu)].map(([, name = '']) => name),
    ),
  );
const COLOURS = /^(?!font|line-height|border-radius|elevation)/u;
const colours = (names: Set<string>) => [...names].filter((name) => COLOURS.test(name)).sort();

describe('contrast', () => {
  it.each([
    ['#000', '#fff', 21],
    ['#fff', '#fff', 1],
    // The grey that is known as the lightest one for text on white.
    ['#767676', '#ffffff', 4.54],
    ['#0000ff', '#ffffff', 8.59],
  ])('of %s on %s is %f', (one, other, ratio) => {
    expect(contrast(readColour(one), readColour(other))).toBeCloseTo(ratio, 2);
    expect(contrast(readColour(other), readColour(one))).toBeCloseTo(ratio, 2);
  });
});

describe('the colours of the site', () => {
  it('stand far enough apart in every pair that the styles make, in the light and in the dark', () => {
    const pairs = colourPairs(sheets);
    expect(pairs.length).toBeGreaterThanOrEqual(200);
    expect(
      pairs
        .filter(({ ratio, least }) => ratio < least)
        .map(({ scheme, front, back, ratio, least }) => `${scheme}: ${front}/${back} ${ratio.toFixed(2)} < ${least}`),
    ).toEqual([]);
  });

  it('are all among those pairs: texts', () => {
    const known = new Set<string>([...TEXTS, ...FILLS.map(([text]) => text)]);
    expect(colours(namesIn(/[{;\s]color:\s*([^;]+);/gu)).filter((name) => !known.has(name))).toEqual([]);
  });

  it('are all among those pairs: grounds and fills', () => {
    const known = new Set<string>([
      ...GROUNDS,
      ...WORD_GROUNDS,
      ...GRAPHICS,
      ...DECORATION,
      ...FILLS.map(([, fill]) => fill),
    ]);
    const tints = ['series', 'verdict', 'tl-colour', 'tl-rank', 'tl-milestone', 'tl-training'];
    expect(
      colours(namesIn(/[{;\s](?:background(?:-color|-image)?):\s*([^;]+);/gu)).filter(
        (name) => !known.has(name) && !tints.includes(name),
      ),
    ).toEqual([]);
  });

  it('are all among those pairs: lines, drawings and charts', () => {
    const known = new Set<string>([...TEXTS, ...GRAPHICS, ...GROUNDS, ...DECORATION, ...TINTS]);
    const aliases = /^(series|verdict|tl-(colour|rank|milestone|training)|diagram-(node|cluster|ground|text))$/u;
    const lines = namesIn(/[{;\s](?:border[\w-]*|outline[\w-]*|stroke|fill|accent-color):\s*([^;]+);/gu);
    expect(colours(lines).filter((name) => !known.has(name) && !aliases.test(name))).toEqual([]);
  });

  it('are mixed into the ground of a text by no more than the pairs say', () => {
    const mixes = [...written.matchAll(/background:[^;]*?color-mix\(in srgb, var\(--[\w-]+\) (\d+)%/gu)];
    expect(mixes.length).toBeGreaterThan(0);
    for (const [, share] of mixes) expect(Number(share) / 100).toBeLessThanOrEqual(MOST_TINT);
  });
});
