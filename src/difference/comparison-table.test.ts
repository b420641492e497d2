import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { comparedDocuments, comparisonTable } from './comparison-table.ts';
import { comparisonHtml } from './report/comparison-html.ts';
import { comparisonWord } from './report/comparison-word.ts';
import { differenceReport } from './report-of.ts';
import { revision } from './test-support/revisions.ts';

const TABLE = 'competency-tables/kiyose/duties.mdx';
const CHAPTER = 'chapters/kiyose/policy-ed4/development.mdx';
const revisions = {
  before: revision('令和8年4月'),
  after: revision('令和9年4月', {
    [TABLE]: ['公正に仕事ができる', '公正に、速く仕事ができる'],
    [CHAPTER]: ['手法は二つあります。', '手法は三つあります。'],
    'terms/ojt.yaml': null,
  }),
};
const report = differenceReport(revisions.before, revisions.after);
const tableOf = (kind: 'document' | 'competency-table', id: string) => comparisonTable(report, { kind, id }, revisions);

describe('the 新旧対照表', () => {
  it('of a document holds its chapters and the tables that have it as their source, and nothing that this site has made', () => {
    expect(tableOf('document', 'kiyose/policy-ed4').parts.map(({ title }) => title)).toEqual([
      '章「人材の育成」',
      '能力表「各職責において必要な意識及び能力」',
    ]);
  });

  it('of one table holds its cells alone, with both texts', () => {
    const { title, parts } = tableOf('competency-table', 'kiyose/duties');
    expect(title).toBe('各職責において必要な意識及び能力');
    expect(parts.flatMap(({ rows }) => rows)).toEqual([
      {
        place: '係長級 × 倫理・規律 › 求められること',
        after: [
          [
            { text: '公正に', side: 'both' },
            { text: '、速く', side: 'after' },
            { text: '仕事ができる', side: 'both' },
          ],
        ],
        before: [
          [
            { text: '公正に', side: 'both' },
            { text: '仕事ができる', side: 'both' },
          ],
        ],
        // Not declared yet: that is no matter for those who decide.
        effect: undefined,
      },
    ]);
  });

  it('leaves out the sentences of a place that did not change, and says so', () => {
    const before = revision('旧', {
      [TABLE]: [
        '              - 公正に仕事ができる',
        '              - 聞く\n              - 調べる\n              - 公正に仕事ができる',
      ],
    });
    const after = revision('新', {
      [TABLE]: [
        '              - 公正に仕事ができる',
        '              - 聞く\n              - よく調べる\n              - 公正に仕事ができる',
      ],
    });
    const { parts } = comparisonTable(
      differenceReport(before, after),
      { kind: 'competency-table', id: 'kiyose/duties' },
      { before, after },
    );
    const [row] = parts.flatMap(({ rows }) => rows);
    expect(row?.after.map((pieces) => pieces.map(({ text }) => text).join(''))).toEqual([
      '（略）',
      'よく調べる',
      '（略）',
    ]);
  });

  it('of an entry that is nowhere names the ones that are there', () => {
    expect(() => tableOf('competency-table', 'kiyose/skils')).toThrow(
      '能力表「kiyose/skils」は、どちらの版にもありません。あるのは kiyose/duties です。',
    );
  });

  it('is there for every document that changed, and names the revisions by their titles', () => {
    expect(comparedDocuments(report, revisions)).toEqual(['kiyose/policy-ed4']);
    expect(tableOf('document', 'kiyose/policy-ed4')).toMatchObject({
      before: '令和8年4月の版',
      after: '令和9年4月の版',
    });
    const oneDay = { before: revision('今日'), after: revision('今日') };
    expect(
      comparisonTable(
        differenceReport(oneDay.before, oneDay.after),
        { kind: 'document', id: 'kiyose/policy-ed4' },
        oneDay,
      ),
    ).toMatchObject({ before: '今日の版（変更前）', after: '今日の版（変更後）' });
    const onlyTerms = { before: revision('前'), after: revision('後', { 'terms/ojt.yaml': null }) };
    expect(comparedDocuments(differenceReport(onlyTerms.before, onlyTerms.after), onlyTerms)).toEqual([]);
  });

  it('as a page sets new beside old and underlines what differs', () => {
    const html = comparisonHtml(tableOf('competency-table', 'kiyose/duties'));
    expect(html).toContain('<th scope="col">新</th><th scope="col">旧</th>');
    expect(html).toContain('<td><p><span>公正に</span><u>、速く</u><span>仕事ができる</span></p></td>');
    expect(html).toContain('size: A4 landscape');
  });

  it('as a Word file is landscape, repeats its head and underlines what differs', async () => {
    const files = unzipSync(await comparisonWord(tableOf('competency-table', 'kiyose/duties')));
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    expect(xml).toContain('w:w="16838" w:h="11906" w:orient="landscape"');
    expect(xml).toContain('<w:tblHeader/>');
    expect(xml).toMatch(/<w:r><w:rPr><w:u w:val="single"\/><\/w:rPr><w:t xml:space="preserve">、速く<\/w:t><\/w:r>/);
  });
});
