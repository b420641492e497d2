import { expect, test } from 'vitest';
import { parseContent } from '../../content-io/parse-content.ts';
import { MORE_DOCUMENTS } from '../test-support/more-documents.ts';
import { VALID_CATALOG } from '../test-support/valid-catalog.ts';
import { knownAddresses } from './known-addresses.ts';

const { drafts } = parseContent(
  Object.entries({ ...VALID_CATALOG, ...MORE_DOCUMENTS }).map(([path, text]) => ({
    file: `src/content/${path}`,
    bytes: new TextEncoder().encode(text),
  })),
);

test.each([
  '/data/',
  '/data/roles.csv',
  '/coverage/',
  '/coverage/tachikawa/',
  '/crosswalk/',
  '/topics/',
  '/topics/evaluation/',
  '/lineage/',
  '/compare/',
  '/hr/',
  '/hr/training-gaps/',
  '/tachikawa/trainings/',
  '/tachikawa/career/',
  '/tachikawa/competencies/',
  '/kiyose/plan-board/',
  '/mic/guideline-items/',
  '/kiyose/roles/compare/',
  '/kiyose/roles/compare/kakaricho..kacho/',
])('%s is a page', (address) => {
  expect(knownAddresses(drafts).has(address)).toBe(true);
});

test.each([
  '/coverage/mic/',
  '/tachikawa/plan-board/',
  '/kiyose/trainings/',
  '/topic/',
  '/kiyose/roles/compare/kacho..kakaricho/',
])('%s is no page', (address) => {
  expect(knownAddresses(drafts).has(address)).toBe(false);
});
