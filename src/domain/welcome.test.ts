import { expect, it } from 'vitest';
import { readContent } from '../content-io/read-content.ts';
import { createCatalog, fitDrafts } from './catalog.ts';
import { lowestRole, trainingsInYear, welcomePagesOf, welcomePeriods, welcomeTerms } from './welcome.ts';

const catalog = createCatalog(fitDrafts((await readContent(process.cwd())).drafts).entries);

it('leads through every page of an organisation once, period after period', () => {
  const pages = welcomePagesOf(catalog, 'kiyose').map(({ id }) => id);
  expect(pages.length).toBeGreaterThanOrEqual(5);
  expect(pages.length).toBeLessThanOrEqual(7);
  expect(
    welcomePeriods(catalog, 'kiyose').flatMap(({ name, pages: members }) => members.map(({ id }) => `${name} ${id}`)),
  ).toEqual([
    '初日 kiyose/staff-images',
    '初日 kiyose/who-to-ask',
    '1か月 kiyose/my-role',
    '1か月 kiyose/digital',
    '1か月 kiyose/well-being',
    '1年 kiyose/trainings',
    '1年 kiyose/look-back',
  ]);
  expect(welcomePagesOf(catalog, 'mic')).toEqual([]);
});

it('names ten to fifteen words to know, each once', () => {
  const words = welcomeTerms(catalog, 'kiyose').map(({ id }) => id);
  expect(new Set(words).size).toBe(words.length);
  expect(words.length).toBeGreaterThanOrEqual(10);
  expect(words.length).toBeLessThanOrEqual(15);
});

it('finds the trainings of the first year only where the source gives their years', () => {
  const first = trainingsInYear(catalog, 'tachikawa', 1).map(({ id }) => id);
  expect(first).toContain('tachikawa/new-staff');
  for (const id of first) {
    const { yearFrom, yearTo } = catalog.get('training', id).data;
    expect(yearFrom ?? yearTo).toBeDefined();
    expect(yearFrom ?? 1).toBe(1);
  }
  expect(trainingsInYear(catalog, 'kiyose', 1)).toEqual([]);
});

it('makes the first card for the lowest role', () => {
  expect(lowestRole(catalog, 'kiyose')?.id).toBe('kiyose/shuji');
  expect(lowestRole(catalog, 'mic')).toBeUndefined();
});
