import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { change } from '../../model/kinds/change.ts';
import { differenceReport } from '../report-of.ts';
import { revision } from '../test-support/revisions.ts';
import { reportHtml } from './html.ts';
import { reportJson } from './json.ts';
import { COMMENT_MARK, reportMarkdown } from './markdown.ts';
import { noticeDraft } from './notice-draft.ts';
import { reportText } from './text.ts';

const TABLE = 'competency-tables/kiyose/duties.mdx';
const report = differenceReport(
  revision('main'),
  revision('v2', { [TABLE]: ['公正に仕事ができる', '公正に|<b>速く</b>仕事ができる'] }),
);

describe('a report', () => {
  it('for a terminal says what changed, what it means, whom it reaches and what to mend', () => {
    expect(reportText(report)).toBe(`main → v2
変更1件。人への影響: 人への影響が未記入1か所。直すことが1件あります。

能力表「各職責において必要な意識及び能力」（kiyose/duties）を変更
  src/content/competency-tables/kiyose/duties.mdx
  係長級 × 倫理・規律 › 求められること【人への影響が未記入】
    - 公正に仕事ができる
    + 公正に|<b>速く</b>仕事ができる
  職層: 係長級
  学習パス: 係長級の学習パス
  面談シート: 係長級、係長級 → 課長代理
  頁: 各職責において必要な意識及び能力、各職責に求められる意識及び能力、このサイトについて

✗ effect-missing  能力表「各職責において必要な意識及び能力」の係長級 × 倫理・規律・求められることが変わりますが、人への影響が書かれていません。
    src/content/changes/ のお知らせの effects に、kind・id・effect（newly-asked=新しく求める、no-longer-asked=求めなくなる、clarified=明確化、typo=誤字）を書いてください。

お知らせの下書きです。src/content/changes/ に新しいファイル（例: kakaricho-ethics.yaml）を作って写し、空いている所を書いてください。

date: # お知らせを出す日（例: 2027-03-15）
effectiveDate: # 施行日。決まっていなければ、この行を消す
title: # 何が変わったか
summary: # 読む人にとっての意味を一、二文で
documents:
  - kiyose/policy-ed4
effects:
  # 各職責において必要な意識及び能力の係長級 × 倫理・規律 › 求められること
  - kind: competency-table
    id: kiyose/duties
    part: kakaricho--ethics
    effect: # どれか一つを書く: newly-asked=新しく求める、no-longer-asked=求めなくなる、clarified=明確化
    before: "公正に仕事ができる"
`);
  });

  it('without a difference says so', () => {
    expect(reportText(differenceReport(revision('main'), revision('v2')))).toBe(
      `main → v2\n内容の違いはありません。\n`,
    );
  });

  it('for a comment carries the mark of its earlier states, and lets no text of the content act as markup', () => {
    const text = reportMarkdown(report, '問題はありません。');
    expect(text.startsWith(`${COMMENT_MARK}\n## この変更の意味\n`)).toBe(true);
    expect(text.endsWith('\n比べた版: main → v2\n')).toBe(true);
    expect(text).toContain(
      String.raw`| 係長級 × 倫理・規律 › 求められること | 公正に仕事ができる | 公正に<ins>\|&lt;b\>速く&lt;/b\></ins>仕事ができる | 人への影響が未記入 |`,
    );
    expect(text).toContain('### 内容の検査\n\n問題はありません。');
  });

  it('for a comment that would be too long counts what it leaves out', () => {
    const many = { ...report, differences: Array.from({ length: 400 }, () => report.differences).flat() };
    const text = reportMarkdown(many);
    expect(text.length).toBeLessThan(65_536);
    const [finding] = report.findings;
    const worst = { ...many, findings: Array.from({ length: 900 }, () => finding).filter((one) => one !== undefined) };
    expect(reportMarkdown(worst, '長い検査の結果\n'.repeat(20_000)).length).toBeLessThan(65_536);
    expect(reportMarkdown(worst)).toContain('- ほか850件');
    expect(text).toMatch(/ほか\d+件は長いので省きました。手元で `npm run diff` を使うと、すべて見られます。/);
  });

  it('for a comment names some of the pages it reaches and counts the rest, a name only once', () => {
    const pages = Array.from({ length: 12 }, (_, index) => ({ title: `頁${index % 10}`, address: `/${index}/` }));
    const [difference] = report.differences;
    const many = {
      ...report,
      differences: difference ? [{ ...difference, touched: { ...difference.touched, pages } }] : [],
    };
    expect(reportMarkdown(many)).toContain('- 頁: 頁0、頁1、頁2、頁3、頁4、頁5、頁6、頁7、ほか2件\n');
  });

  it('drafts a notice that can be read when what is open is filled in, with the only effect there can be', () => {
    const marked = revision('v2', {
      [TABLE]: [
        '          - competency: kiyose/ethics\n',
        '          - competency: kiyose/ethics\n            mark: ◎\n',
      ],
    });
    const draft = noticeDraft(differenceReport(revision('main'), marked)) ?? '';
    const filled = draft
      .replace('date: #', 'date: 2027-03-15 #')
      .replace(/^effectiveDate.*\n/m, '')
      .replace('title: #', 'title: 見直し #')
      .replace('summary: #', 'summary: 増えます。 #');
    expect(change.parse(parse(filled))).toMatchObject({
      documents: ['kiyose/policy-ed4'],
      effects: [
        {
          kind: 'competency-table',
          id: 'kiyose/duties',
          part: 'kacho--ethics',
          effect: 'newly-asked',
          before: null,
        },
      ],
    });
    expect(differenceReport(revision('main'), marked).findings).toHaveLength(1);
    const declared = revision('v2', {
      [TABLE]: [
        '          - competency: kiyose/ethics\n',
        '          - competency: kiyose/ethics\n            mark: ◎\n',
      ],
      'changes/ethics.yaml': filled,
    });
    expect(differenceReport(revision('main'), declared).findings).toEqual([]);
  });

  it('as a page marks what came with <ins> and escapes what the content holds', () => {
    expect(reportHtml(report)).toContain('<ins>|&#x3C;b>速く&#x3C;/b></ins>');
  });

  it('for programs is the report itself', () => {
    expect(JSON.parse(reportJson(report))).toEqual(JSON.parse(JSON.stringify(report)));
  });
});
