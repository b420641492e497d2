import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { BadBaseError, normalizeBase, readBuildRecord, writeBuildRecord } from './build-record.ts';

const folder = mkdtempSync(join(tmpdir(), 'build-record-'));
afterEach(() => rmSync(join(folder, 'build.json'), { force: true }));

test.each([
  ['/', '/'],
  ['', '/'],
  ['hr', '/hr/'],
  ['/hr/jinzai', '/hr/jinzai/'],
  ['//hr//jinzai//', '/hr/jinzai/'],
])('the base %j is written %j', (given, normalized) => {
  expect(normalizeBase(given)).toBe(normalized);
});

test.each(['/../etc/', '/a b/', '/人事/', 'http://example.jp/hr/', '/a?b/'])('the base %j is refused', (base) => {
  expect(() => normalizeBase(base)).toThrow(BadBaseError);
});

test('a built folder tells the base it was built for', () => {
  writeBuildRecord(folder, { base: '/hr/jinzai/', today: '2026-04-01', scripts: ['sha256-abc='] });
  expect(readBuildRecord(folder)).toEqual({ base: '/hr/jinzai/', today: '2026-04-01', scripts: ['sha256-abc='] });
});

test('a folder without a whole record is no build', () => {
  expect(readBuildRecord(folder)).toBeUndefined();
  for (const text of ['{"base":', '{"base":"/","today":"2026-04-01"}']) {
    writeFileSync(join(folder, 'build.json'), text);
    expect(readBuildRecord(folder)).toBeUndefined();
  }
});
