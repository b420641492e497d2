import { describe, expect, it } from 'vitest';
import { isEmpty, readRecords, type ToWrite, writeRecords } from './file.ts';
import { fileProblemInWords } from './file-words.ts';
import { LONGEST, type Shape } from './kept.ts';

const LIST: Shape<unknown> = {
  name: 'list',
  label: '一覧',
  version: 2,
  empty: [],
  read: (data) => (Array.isArray(data) ? data : undefined),
};
const part = (more: Partial<ToWrite>): ToWrite => ({
  shape: LIST,
  value: [],
  trouble: null,
  aside: null,
  day: null,
  stored: null,
  ...more,
});
const FILE = writeRecords([part({ value: ['a'], day: '2026-11-20' })], '2026-11-21');
const read = (text: string) => readRecords(text, [LIST]);

describe('a file of records', () => {
  it('names its format, its version and the day', () => {
    expect(JSON.parse(FILE)).toEqual({
      format: 'michishirube-records',
      version: 1,
      day: '2026-11-21',
      records: { list: { version: 2, day: '2026-11-20', data: ['a'] } },
    });
  });

  it('gives back what was written', () => {
    expect(read(FILE)).toEqual({
      day: '2026-11-21',
      parts: [{ shape: LIST, value: ['a'], day: '2026-11-20', trouble: null }],
      unknown: [],
    });
    expect(read(`\uFEFF${FILE}`)).toEqual(read(FILE));
  });

  it('leaves out what holds nothing, and carries what was put aside or kept by a later version', () => {
    const newer = part({ shape: { ...LIST, name: 'new' }, trouble: 'newer', stored: '{"version":9,"data":{"x":1}}' });
    expect(JSON.parse(writeRecords([part({}), newer], '2026-11-21'))).toMatchObject({
      records: { new: { version: 9, data: { x: 1 } } },
    });
    expect(JSON.parse(writeRecords([part({ aside: '{' })], '2026-11-21'))).toMatchObject({ unreadable: { list: '{' } });
    expect([part({}), newer, part({ aside: '{' })].map(isEmpty)).toEqual([true, false, false]);
  });

  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['x'.repeat(LONGEST * 2 + 1), 'huge'],
    ['%PDF-1.7', 'not-json'],
    [FILE.slice(0, -20), 'not-json'],
    ['[]', 'foreign'],
    ['7', 'foreign'],
    ['{"format":"bookmarks"}', 'foreign'],
    ['{"format":"michishirube-records","version":2,"records":{}}', 'newer'],
    ['{"format":"michishirube-records","version":"1","records":{}}', 'damaged'],
    ['{"format":"michishirube-records","version":1}', 'damaged'],
    ['{"format":"michishirube-records","version":1,"records":[]}', 'damaged'],
  ] as const)('is told apart from %.30s: %s', (text, problem) => {
    expect(read(text)).toEqual({ problem });
  });

  it('says of every record whether it can be read', () => {
    const file = {
      format: 'michishirube-records',
      version: 1,
      records: { list: { version: 3, data: [] }, other: {}, __proto__: { x: 1 } },
    };
    expect(read(JSON.stringify(file))).toMatchObject({ day: null, parts: [{ trouble: 'newer' }], unknown: ['other'] });
    file.records.list.version = 0;
    expect(read(JSON.stringify(file))).toMatchObject({ parts: [{ trouble: 'unreadable', value: undefined }] });
  });
});

describe('the words about a file', () => {
  it.each(['empty', 'huge', 'not-json', 'foreign', 'newer', 'damaged'] as const)(
    'say what %s means, what to do, and that nothing has changed',
    (problem) => {
      expect(fileProblemInWords(problem)).toMatch(/^このファイル.+ください。いまの記録は変わっていません。$/);
    },
  );
});
