import { expect, it } from 'vitest';
import { parseContent } from '../content-io/parse-content.ts';
import { errorsOf, filesOf } from '../content-io/valid-files.test-support.ts';
import { MORE_DOCUMENTS } from '../rules/test-support/more-documents.ts';
import { VALID_CATALOG } from '../rules/test-support/valid-catalog.ts';
import { fileOf, multiplyContent } from './multiply-content.ts';

const { drafts } = parseContent(filesOf(Object.entries({ ...VALID_CATALOG, ...MORE_DOCUMENTS })));
it('gives the content as it is when it is wanted once', () => {
  expect(multiplyContent(drafts, 1)).toEqual(drafts);
});

it('what is multiplied holds to every rule', () => {
  const files = filesOf(
    multiplyContent(drafts, 3)
      .map(fileOf)
      .map(({ path, text }) => [path, text] as const),
  );
  expect(files.length).toBeGreaterThan(drafts.length * 2);
  expect(errorsOf(files)).toEqual([]);
});

it('every city has copies under ids of its own, and the guideline is one', () => {
  const ids = multiplyContent(drafts, 2).map(({ kind, id }) => `${kind} ${id}`);
  expect(ids).toContain('organization kiyose-x2');
  expect(ids).toContain('role tachikawa-x2/kacho');
  expect(ids.filter((id) => id.includes('mic-x2'))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
