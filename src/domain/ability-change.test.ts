import { describe, expect, it } from 'vitest';
import type { Mark } from '../model/kinds/competency-table.ts';
import { abilityChange } from './ability-change.ts';
import type { JoinedExpectation } from './roles.ts';

const said = (mark: Mark | null, statements: string[] = [], more: Partial<JoinedExpectation> = {}) => ({
  role: 'kiyose/shunin',
  competency: 'kiyose/expertise',
  marked: mark !== null,
  mark,
  markBasis: 'stated' as const,
  headingBasis: 'stated' as const,
  statements,
  errata: [],
  cells: [],
  ...more,
});

describe('the change of one ability', () => {
  it.each<[Mark | null, Mark | null, string]>([
    [null, '◎', 'newly-especially'],
    ['○', '◎', 'raised'],
    ['◎', '○', 'lowered'],
    [null, '○', 'new'],
    ['◎', null, 'dropped'],
    ['○', null, 'dropped'],
    ['◎', '◎', 'unchanged'],
    ['○', '○', 'unchanged'],
  ])('from %s to %s is %s', (before, after, change) => {
    expect(abilityChange(said(before), said(after))?.change).toBe(change);
  });

  it('is decided by the marks also where the words differ', () => {
    expect(abilityChange(said('○', ['調整する']), said('◎', ['交渉する']))?.change).toBe('raised');
    expect(abilityChange(said('◎', ['調整する']), said(null))?.change).toBe('dropped');
  });

  it('is decided by the words where there are no marks', () => {
    expect(abilityChange(undefined, said(null, ['育てる']))?.change).toBe('new');
    expect(abilityChange(said(null, ['育てる']), undefined)?.change).toBe('dropped');
    expect(abilityChange(said(null, ['育てる']), said(null, []))?.change).toBe('dropped');
    expect(abilityChange(said(null, ['育てる']), said(null, ['育てる']))?.change).toBe('unchanged');
  });

  it('is not told while the words of either rank are still to be entered', () => {
    expect(abilityChange(said(null, ['（未入力）']), said(null, ['（未入力）']))).toBeUndefined();
    expect(abilityChange(said(null, ['育てる']), said(null, ['（未入力）']))).toBeUndefined();
    expect(abilityChange(said('○', ['（未入力）']), said('◎', ['育てる']))?.change).toBe('raised');
  });

  it('is "reworded" where the mark stays and the words do not, and says which sentences come and go', () => {
    expect(abilityChange(said('◎', ['守る', '助ける']), said('◎', ['守る', '率いる']))).toMatchObject({
      change: 'reworded',
      gained: ['率いる'],
      lost: ['助ける'],
    });
    expect(abilityChange(said('◎', ['守る']), said('◎'))).toMatchObject({ change: 'reworded', lost: ['守る'] });
  });

  it('does not mind the order of the sentences', () => {
    expect(abilityChange(said(null, ['守る', '助ける']), said(null, ['助ける', '守る']))?.change).toBe('unchanged');
  });

  it('is nothing where neither rank states the ability', () => {
    expect(abilityChange(undefined, undefined)).toBeUndefined();
    expect(abilityChange(said(null), said(null))).toBeUndefined();
    expect(abilityChange(said(null), undefined)).toBeUndefined();
  });

  it('is inferred where a mark, a blank or a heading on either side is', () => {
    const inferred = { marked: true, markBasis: 'inferred' as const };
    expect(abilityChange(said('◎'), said('○'))?.basis).toBe('stated');
    expect(abilityChange(said('◎'), said('○', [], inferred))?.basis).toBe('inferred');
    expect(abilityChange(said(null, [], inferred), said('○'))?.basis).toBe('inferred');
    expect(abilityChange(said(null, ['守る'], { headingBasis: 'inferred' }), undefined)?.basis).toBe('inferred');
  });
});
