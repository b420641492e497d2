import { expect, it } from 'vitest';
import { readFolder } from '../content-io/read-content.ts';
import type { DataPath } from '../model/place.ts';
import { eachValue } from '../rules/finding/each-value.ts';
import { type FileParts, partsOf, placesIn, positionOf, readPlaced } from './file-places.ts';
import { readPlainYaml } from './plain-yaml.ts';

const decoder = new TextDecoder();
const files = (await readFolder(process.cwd(), 'src/content')).flatMap(({ file, bytes }): FileParts[] => {
  const parts = partsOf(decoder.decode(bytes), file.endsWith('.mdx') ? 'mdx' : 'yaml');
  return parts ? [parts] : [];
});

/** Every path of some data, and from each two that lead nowhere. */
function pathsIn(data: unknown): DataPath[] {
  const paths: DataPath[] = [];
  eachValue(data, (_value, path) => void paths.push([...path], [...path, 'nowhere'], [...path, 999]));
  return paths;
}

/** The paths of a text of which the quick places are not those of the reader that keeps the place of every letter. */
function differing(parts: FileParts): string[] {
  const quick = placesIn(parts);
  const placed = readPlaced(parts.yamlText);
  return pathsIn(placed.yaml.toJS()).flatMap((path) =>
    (['value', 'key'] as const).flatMap((what) => {
      const { line, column } = quick(path, what);
      const right = positionOf(parts, placed, path, what);
      return line === right.line && column === right.column
        ? []
        : [`${path.join('.')} ${what}: ${line}:${column}, not ${right.line}:${right.column}`];
    }),
  );
}

it('every value of the content, and what is missing, is found where the full reader finds it', () => {
  // One file in seven shows every form that is in use, and takes a second and not ten.
  for (const parts of files.filter((_, index) => index % 7 === 0)) expect(differing(parts), parts.yamlText).toEqual([]);
});

it.each([
  ['a value that is nothing', 'a: null\nb: 1\n'],
  ['an empty list', 'a: []\nb:\n  - c: []\n'],
  ['quoted values, and spaces before a value', 'a:   "b"\nc:\n  - \'d\'\n  - null\n'],
  ['a list of mappings with lists in them', 'a:\n  - b: 1\n    c:\n      - d\n      - e: 2\n        f: 3\n  - b: 4\n'],
  ['empty lines', '\n\na:\n\n  b: 1\n\n  c: 2\n'],
  ['letters of two code units, and wide spaces', 'a: 😀\u3000字\nb:\n  - \u3000字\n'],
])('so it is for %s', (_what, yaml) => {
  const parts = partsOf(yaml, 'yaml');
  expect(parts && readPlainYaml(parts.yamlText)).toBeDefined();
  expect(parts && differing(parts)).toEqual([]);
});
