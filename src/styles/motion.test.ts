import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const source = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(source, file), 'utf8');

/** Everything of a sheet that is not inside of `@media (prefers-reduced-motion: no-preference)`. */
function withoutChosenMotion(sheet: string): string {
  const [before = '', ...parts] = sheet.split(/@media \(prefers-reduced-motion: no-preference\) \{/u);
  const rest = parts.map((part) => {
    let depth = 1;
    let at = 0;
    for (; depth > 0 && at < part.length; at += 1) depth += part[at] === '{' ? 1 : part[at] === '}' ? -1 : 0;
    return part.slice(at);
  });
  return [before, ...rest].join('\n');
}

it('nothing moves for readers who asked for less motion', () => {
  const sheets = globSync('**/*.{css,astro}', { cwd: source });
  expect(sheets.length).toBeGreaterThan(50);
  const moving = sheets.filter((file) =>
    /(?<![\w-])(transition|animation)(-[\w-]+)?\s*:|@keyframes|scroll-behavior\s*:\s*smooth|<(marquee|blink)/u.test(
      withoutChosenMotion(read(file)),
    ),
  );
  expect(moving).toEqual([]);
});

it('no script moves the page smoothly or animates anything', () => {
  const scripts = globSync('**/*.ts', { cwd: source }).filter((file) => !file.endsWith('.test.ts'));
  expect(scripts.filter((file) => /behavior: 'smooth'|\.animate\(|startViewTransition/u.test(read(file)))).toEqual([]);
});

it('a sheet that moves without being asked is found', () => {
  const chosen = '@media (prefers-reduced-motion: no-preference) { a { transition: color 1s; } }';
  expect(withoutChosenMotion(chosen)).not.toContain('transition');
  expect(withoutChosenMotion(`${chosen} b { transition: color 1s; }`)).toContain('b { transition');
});
