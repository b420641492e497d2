import { describe, expect, it } from 'vitest';
import { meetings, planNodes, statisticRows, targetYears } from './typed-lines.ts';

const problem = (read: object) => ('problem' in read ? read.problem : undefined);

describe('a line of a table', () => {
  it('holds a heading and its figures as they are printed', () => {
    expect(statisticRows(['20代: 1,020 ７.5% -'], 3)).toEqual({
      items: [{ id: 'r1', label: '20代', values: { c1: 1020, c2: 7.5, c3: null } }],
    });
  });

  it('that has too few figures, or one that is none, is refused with its number', () => {
    expect(problem(statisticRows(['20代: 12 34', '30代: 12'], 2))).toBe(
      '2行目「30代: 12」: 値が1つですが、列は2つです。原文が空欄の所は「-」と書いてください。',
    );
    expect(problem(statisticRows(['20代: 2O'], 1))).toBe('1行目「20代: 2O」: 「2O」は数ではありません。');
    expect(problem(statisticRows(['20代'], 1))).toContain('「見出し: 値 値 …」の形で書いてください');
  });

  it('of a committee names a day of the calendar, or none', () => {
    expect(problem(meetings(['第1回 | 2026-13-45 | 令和8年 | 案']))).toContain(
      '「2026-13-45」は暦にある日付ではありません。',
    );
    expect(meetings(['第2回｜-｜書面開催｜案、日程'])).toEqual({
      items: [{ label: '第2回', date: null, dateText: '書面開催', items: ['案', '日程'] }],
    });
  });

  it('of a plan stands as deep as its number has digits', () => {
    expect(planNodes(['共に生きる町', '1 人が育つ', '11 学び', '111 学校'])).toEqual({
      items: [
        { level: 'idea', name: '共に生きる町' },
        { level: 'vision', number: '1', name: '人が育つ' },
        { level: 'goal', number: '11', name: '学び' },
        { level: 'policy', number: '111', name: '学校' },
      ],
    });
  });

  it('of a fiscal year holds a figure or words', () => {
    expect(targetYears(['2026年度: 120', '2027: 続ける'])).toEqual({
      items: [
        { fiscalYear: 2026, value: 120, text: null, certain: true },
        { fiscalYear: 2027, value: null, text: '続ける', certain: true },
      ],
    });
    expect(problem(targetYears(['令和8年度: 120']))).toContain('「年度（西暦）: 数値か、すること」の形で');
  });
});
