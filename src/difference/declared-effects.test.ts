import { describe, expect, it } from 'vitest';
import { possibleEffects } from './effects.ts';
import { differenceReport } from './report-of.ts';
import { revision } from './test-support/revisions.ts';

const TABLE = 'competency-tables/kiyose/duties.mdx';
const NEWS = 'changes/kiyose-policy-included.yaml';
const CELL = '          - competency: kiyose/ethics\n            statements:\n              - 公正に仕事ができる';
const marked = (mark: string) => CELL.replace('statements', `mark: ${mark}\n            statements`);

const news = (effect: string, id = 'kiyose/duties', part = '') =>
  [
    '  - kiyose/policy-ed4\n',
    `  - kiyose/policy-ed4\neffects:\n  - kind: competency-table\n    id: ${id}\n${part === '' ? '' : `    part: ${part}\n`}    effect: ${effect}\n`,
  ] as const;

const findings = (before: Parameters<typeof revision>[1], after: Parameters<typeof revision>[1]) =>
  differenceReport(revision('前', before), revision('後', after)).findings.map(({ message, hint }) => [message, hint]);

describe('what a change may mean for people', () => {
  const detail = (field: string, before?: string, after?: string) =>
    ({
      at: '',
      field,
      place: [],
      fragment: undefined,
      form: 'value',
      before,
      after,
      pieces: [],
      keptBefore: false,
      keptAfter: false,
    }) as const;

  it.each([
    ['◎', '○', ['no-longer-asked']],
    ['○', '◎', ['newly-asked']],
    [undefined, '○', ['newly-asked']],
    ['◎', undefined, ['no-longer-asked']],
  ])('a mark that goes from %s to %s is never a slip of the pen', (before, after, expected) => {
    expect(possibleEffects('competency-table', detail('mark', before, after))).toEqual(expected);
  });

  it.each([
    ['部下の相談に乘る', '部下の相談に乗る', true],
    ['予算を2年ごとに見直す', '予算を3年ごとに見直す', false],
    ['上司に報告する', '上司に報告しない', false],
    ['係の目標を立てる', '課の方針を定める', false],
    ['必ず確かめること', '確かめること', false],
    ['課題に対応できる', '課題に速く対応できる', false],
    ['専門的な知識を持ち、業務に生かせる', '高度な知識を持ち、業務に生かせる', false],
    ['予想以外の出来事にも落ち着いて動ける', '予想意外の出来事にも落ち着いて動ける', true],
    ['課題対応できる', '課題に対応できる', true],
  ])('「%s」 to 「%s」 may be a slip: %s', (before, after, expected) => {
    expect(possibleEffects('competency-table', detail('statements', before, after)).includes('typo')).toBe(expected);
  });

  it('the source, readings and notes of the editors ask nothing of anybody', () => {
    expect(possibleEffects('competency-table', detail('section', '5章', '第5章'))).toEqual([]);
    expect(possibleEffects('term', detail('definition', '学ぶこと', '職場で学ぶこと'))).toEqual([]);
  });
});

describe('the declared effects', () => {
  it('are asked for where a change speaks to people', () => {
    expect(findings({}, { [TABLE]: [CELL, marked('○')] })).toEqual([
      [
        '能力表「各職責において必要な意識及び能力」の係長級 × 倫理・規律・印が変わりますが、人への影響が書かれていません。',
        'src/content/changes/ のお知らせの effects に、kind・id・effect（newly-asked=新しく求める、no-longer-asked=求めなくなる、clarified=明確化、typo=誤字）を書いてください。',
      ],
    ]);
  });

  it('are refused where they cannot be true: ○ to ◎ is no slip of the pen', () => {
    expect(findings({ [TABLE]: [CELL, marked('○')] }, { [TABLE]: [CELL, marked('◎')], [NEWS]: news('typo') })).toEqual([
      [
        '能力表「各職責において必要な意識及び能力」の係長級 × 倫理・規律・印は「○」から「◎」に変わるので、「誤字」ではありません。',
        '考えられるのは newly-asked=新しく求める です。',
      ],
    ]);
  });

  it('are accepted for a cell, and for an entry by its strongest change', () => {
    const before = { [TABLE]: [CELL, marked('○')] } as const;
    const after = { [TABLE]: [CELL, marked('◎')] } as const;
    expect(findings(before, { ...after, [NEWS]: news('newly-asked', 'kiyose/duties', 'kakaricho--ethics') })).toEqual(
      [],
    );
    expect(findings(before, { ...after, [NEWS]: news('newly-asked') })).toEqual([]);
  });

  it('are refused where nothing has changed', () => {
    expect(findings({}, { [NEWS]: news('clarified') })).toEqual([
      [
        'お知らせの effects に「competency-table:kiyose/duties」の影響がありますが、そこは変わっていません。',
        'ID と part を確かめるか、その行を消してください。',
      ],
    ]);
  });

  it('of earlier changes are not asked for again', () => {
    expect(findings({ [NEWS]: news('clarified') }, { [NEWS]: news('clarified') })).toEqual([]);
  });
});
