/** A colour without transparency: red, green and blue, each from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/**
 * Reads a colour of the style sheets.
 * @param text `#fff` or `#ffffff`
 * @throws when it is written otherwise
 */
export function readColour(text: string): Colour {
  const long = text.replace(/^#(.)(.)(.)$/u, '#$1$1$2$2$3$3');
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(long)?.slice(1);
  if (!parts) throw new Error(`「${text}」 is no colour of the form #rrggbb`);
  const [red = 0, green = 0, blue = 0] = parts.map((part) => Number.parseInt(part, 16));
  return [red, green, blue];
}

/** What `color-mix(in srgb, one share%, other)` gives: so much of the one, the rest of the other. */
export const mixed = (one: Colour, share: number, other: Colour): Colour => {
  const mix = (at: 0 | 1 | 2) => one[at] * share + other[at] * (1 - share);
  return [mix(0), mix(1), mix(2)];
};

/** Relative luminance, 0 to 1: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far two colours stand apart, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
