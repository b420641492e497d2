import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const styles = join(import.meta.dirname, '../styles');

/** The style sheets that say what colours are, in the order in which a page loads them. */
export const colourSheets = (): string[] =>
  [
    createRequire(import.meta.url).resolve('@digital-go-jp/design-tokens/dist/tokens.css'),
    join(styles, 'colors.css'),
    join(styles, 'timeline.css'),
  ].map((file) => readFileSync(file, 'utf8'));
