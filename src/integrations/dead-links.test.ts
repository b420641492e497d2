import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { deadLinks } from './dead-links.ts';

it('finds the links that lead to no page, no file and no fragment, and passes over those that lead out', () => {
  const dir = mkdtempSync(join(tmpdir(), 'dead-links-'));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  };
  write(
    'index.html',
    `<a href="/hr/a/">a</a><a href="/hr/a/#here">b</a><a href="a/#role=x">c</a><a href="/hr/data.csv">d</a>
     <a href="https://example.jp/">e</a><a href="/hr/b/">f</a><a href="/hr/a/#gone">g</a><a href="/a/">h</a>
     <script>const text = ' href="/hr/no-link/"';</script>`,
  );
  write('a/index.html', '<h2 id="here">a</h2>');
  write('data.csv', '');
  expect(deadLinks(dir, '/hr/')).toEqual({ pages: 2, dead: [': /a/', ': /hr/a/#gone', ': /hr/b/'] });
  rmSync(dir, { recursive: true });
});
