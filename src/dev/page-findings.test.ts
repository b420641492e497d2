import { describe, expect, it } from 'vitest';
import type { Problem } from '../rules/validate.ts';
import { findingsFor, pageFindings } from './page-findings.ts';

const problem = (file: string, severity: 'error' | 'warning' = 'error'): Problem => ({
  rule: 'empty-value',
  severity,
  file,
  line: 1,
  column: 1,
  message: '空です。',
  hint: '書いてください。',
});

describe('a finding while writing', () => {
  it('belongs to the page of its entry, or to the list that shows it', () => {
    const pages = pageFindings(
      [
        'src/content/roles/kiyose/kakaricho.yaml',
        'src/content/chapters/kiyose/policy-ed4/duties.mdx',
        'src/content/errata/kiyose/a01.yaml',
        'src/content/roles/kiyose/Bad Name.yaml',
        'src/content/notes.txt',
        'src/rules/exceptions.yaml',
      ].map((file) => problem(file)),
    ).map(({ page }) => page);
    expect(pages).toEqual([
      '/kiyose/roles/kakaricho/',
      '/kiyose/policy-ed4/duties/',
      '/kiyose/errata/',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('of another page is counted only when it is an error', () => {
    const findings = pageFindings([
      problem('src/content/terms/dx.yaml'),
      problem('src/content/terms/rpa.yaml', 'warning'),
      problem('src/content/roles/kiyose/kakaricho.yaml', 'warning'),
    ]);
    const { here, elsewhere } = findingsFor(findings, '/kiyose/roles/kakaricho/');
    expect(here.map(({ file }) => file)).toEqual(['src/content/roles/kiyose/kakaricho.yaml']);
    expect(elsewhere.map(({ file }) => file)).toEqual(['src/content/terms/dx.yaml']);
  });
});
