import { describe, expect, it } from 'vitest';
import { ABILITY_CHANGES } from './ability-change.ts';
import { changeOfLevel, changeWords } from './change-words.ts';

describe('changeWords', () => {
  it.each([true, false])('names every kind of change differently (marks: %s)', (marked) => {
    const words = changeWords(marked);
    for (const key of ['heading', 'short'] as const) {
      expect(new Set(ABILITY_CHANGES.map((change) => words[change][key])).size).toBe(ABILITY_CHANGES.length);
    }
  });

  it('never lets a lost statement pass for something not needed', () => {
    for (const marked of [true, false])
      expect(changeWords(marked).dropped.note).toContain('不要という意味ではありません');
  });

  it('speaks of headings where a city has no marks', () => {
    expect(changeWords(false).new.heading).toBe('新しい見出し');
    expect(changeWords(true).new.heading).toBe('新しく求められる');
  });
});

describe('changeOfLevel', () => {
  it.each([
    [1, 2, 'レベル1 → レベル2'],
    [2, null, 'レベル2 → 記載なし'],
    [null, 2, '記載なし → レベル2'],
    [2, 2, 'レベル2のまま'],
  ])('%s to %s is %s', (before, after, words) => {
    expect(changeOfLevel(before, after)).toBe(words);
  });
});
