import { describe, expect, it } from 'vitest';
import { partsOf, positionInBody, positionOf, readPlaced } from './file-places.ts';

const YAML = `name: 係長級
tier: 監督職
personas:
  - persona: kiyose/manager
    basis: inferred
note:
`;
const MDX = `---\n${YAML}---\n\n本文\n`;

describe('a place in a file', () => {
  const parts = { yaml: partsOf(YAML, 'yaml'), mdx: partsOf(MDX, 'mdx') };
  const at = (format: 'yaml' | 'mdx', path: (string | number)[], what: 'value' | 'key' = 'value') => {
    const file = parts[format];
    if (!file) throw new Error('the file has its parts');
    const { line, column } = positionOf(file, readPlaced(file.yamlText), path, what);
    return `${line}:${column}`;
  };

  it.each<[string, (string | number)[], 'value' | 'key', string, string]>([
    ['a value', ['tier'], 'value', '2:7', '3:7'],
    ['a key', ['tier'], 'key', '2:1', '3:1'],
    ['a value inside a list', ['personas', 0, 'basis'], 'value', '5:12', '6:12'],
    ['what is not there: the list that it would stand in', ['personas', 0, 'name'], 'value', '4:5', '5:5'],
    ['an empty value: its key', ['note'], 'value', '6:1', '7:1'],
    ['the whole entry', [], 'value', '1:1', '1:1'],
  ])('is found for %s, in YAML and in the front matter of MDX', (_, path, what, yaml, mdx) => {
    expect([at('yaml', path, what), at('mdx', path, what)]).toEqual([yaml, mdx]);
  });

  it('is counted from the head of the file for prose, which begins and ends where Astro lets it', () => {
    expect(parts.mdx && positionInBody(parts.mdx, { line: 1, column: 1 })).toEqual({ line: 10, column: 1 });
    expect(parts.mdx?.body).toBe('本文');
  });

  it('is in no part of MDX without front matter', () => {
    expect(partsOf(YAML, 'mdx')).toBeUndefined();
  });
});
