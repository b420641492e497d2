import { describe, expect, it } from 'vitest';
import { eachValue } from './each-value.ts';

const seen = (top: unknown, skip?: string) => {
  const found: string[] = [];
  eachValue(top, (value, path) => {
    found.push(`${path.join('.')}=${typeof value === 'string' ? value : ''}`);
    return path.at(-1) !== skip || path.length === 0;
  });
  return found;
};

describe('every value', () => {
  it('is visited from the top in the order in which it is written, with the way to it', () => {
    expect(seen({ b: ['x', { c: '1' }], a: null })).toEqual(['=', 'b=', 'b.0=x', 'b.1=', 'b.1.c=1', 'a=']);
  });

  it('below a value that the visitor turns away from is left out', () => {
    expect(seen({ b: ['x'], a: 'y' }, 'b')).toEqual(['=', 'b=', 'a=y']);
  });

  it('is found under names that objects have by themselves', () => {
    expect(seen(JSON.parse('{"__proto__":{"constructor":"x"}}'))).toEqual([
      '=',
      '__proto__=',
      '__proto__.constructor=x',
    ]);
  });
});
