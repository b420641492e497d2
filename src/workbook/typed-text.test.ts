import { describe, expect, it } from 'vitest';
import { faultOf, linesOf } from './typed-text.ts';

describe('the lines of a cell', () => {
  it('are those that a person sees, without the bullets and tabs that Word puts before them', () => {
    expect(linesOf('・知識を身に付けられる\v•\t課題に対応できる\r\n\n　● 相談できる ')).toEqual([
      '知識を身に付けられる',
      '課題に対応できる',
      '相談できる',
    ]);
  });

  it('keep a dot between words, and a number in front', () => {
    expect(linesOf('① 報告・連絡・相談')).toEqual(['① 報告・連絡・相談']);
  });
});

describe('a line that stands for something else than its words', () => {
  it.each(['同上', '〃', '（同上）'])('such as %s is to be written out', (line) => {
    expect(faultOf(line, '空欄')).toBe(`「${line}」とだけ書いてあります。同じ文でも、略さずに書いてください。`);
  });

  it.each(['－', '-', 'ー', 'なし', '※', '（削除）', '特になし'])('such as %s is to be left out', (line) => {
    expect(faultOf(line, '空欄')).toBe(`「${line}」とだけ書いてあります。書くことが無いときは、空欄にしてください。`);
  });

  it('is no sentence that only contains such a word', () => {
    expect(faultOf('課題が無いときは、なしと書ける', '空欄')).toBeUndefined();
  });
});
