import { describe, expect, it } from 'vitest';
import type { Problem } from '../validate.ts';
import { isAbout } from './about.ts';

const problem = (file: string, message = '値が合いません。'): Problem => ({
  rule: 'invalid-value',
  severity: 'error',
  file,
  line: 1,
  column: 1,
  message,
  hint: '',
});

describe('a problem is about a municipality', () => {
  it('when it stands in a file of its own', () => {
    expect(isAbout(problem('src/content/roles/midori/kacho.yaml'), 'midori')).toBe(true);
    expect(isAbout(problem('src/content/organizations/midori.yaml'), 'midori')).toBe(true);
    expect(isAbout(problem('src/content/roles/midori-cho/kacho.yaml'), 'midori')).toBe(false);
  });

  it('when it names one of its entries in a file that speaks of every city', () => {
    const file = 'src/content/coverage/mic/ojt.yaml';
    expect(isAbout(problem(file, '団体「midori」は二度出てきます。'), 'midori')).toBe(true);
    expect(isAbout(problem(file, '章「midori/policy/x」はありません。'), 'midori')).toBe(true);
    expect(isAbout(problem(file, '章「kiyose/policy-ed4/x」はありません。'), 'midori')).toBe(false);
  });
});
