import { expect, it } from 'vitest';
import { editHref } from './edit-href.ts';

const FILE = 'src/content/roles/kiyose/kakaricho.yaml';

it.each(['https://git.example/hr/site/edit/main', 'https://git.example/hr/site/edit/main/'])(
  'leads from %s to the file',
  (base) => {
    expect(editHref(base, FILE)).toBe(`https://git.example/hr/site/edit/main/${FILE}`);
  },
);

it('leads to a line of the file', () => {
  expect(editHref('https://git.example/edit', FILE, 12)).toBe(`https://git.example/edit/${FILE}#L12`);
});

it('leads nowhere while no editing view is set', () => {
  expect(editHref(null, FILE)).toBeUndefined();
});
