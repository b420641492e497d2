import { expect, it } from 'vitest';
import type { Entry } from '../../model/entry.ts';
import { createCatalog } from '../catalog.ts';
import { readingMinutes, textOfTarget } from './reading-time.ts';

it('counts 500 characters a minute, rounds up, and leaves white space out', () => {
  expect(readingMinutes('あ'.repeat(500))).toBe(1);
  expect(readingMinutes('あ'.repeat(501))).toBe(2);
  expect(readingMinutes(`${'あ'.repeat(400)}${' \n'.repeat(400)}`)).toBe(1);
  // A rare character of two code units is one character.
  expect(readingMinutes('𠮷'.repeat(500))).toBe(1);
});

it('says of an empty text that its time is not known', () => {
  expect(readingMinutes(' \n')).toBeNull();
});

const chapter = {
  kind: 'chapter',
  id: 'aoi/policy/one',
  file: '',
  data: { title: '一章', order: 1, summary: '一章です。', source: { document: 'aoi/policy', section: '1章' } },
  body: `<Section id="outer" heading="外" level="2" source="1章">

外の文。

<Section id="inner" heading="中" level="3" source="1章">

中の文。

</Section>

</Section>

<Section id="other" heading="別" level="2" source="1章">

別の文。

</Section>
`,
} as Entry<'chapter'>;
const catalog = createCatalog([chapter]);
const textAt = (fragment?: string) =>
  textOfTarget(catalog, { kind: 'chapter', id: chapter.id, ...(fragment === undefined ? {} : { fragment }) });

it('takes a section with the sections inside it, and no other', () => {
  expect(textAt('outer')).toBe('外 外の文。 中 中の文。');
  expect(textAt('inner')).toBe('中 中の文。');
});

it('takes the whole chapter where no section is named, and nothing where the section is not there', () => {
  expect(textAt()).toBe('外の文。 中の文。 別の文。');
  expect(textAt('nowhere')).toBe('');
});
