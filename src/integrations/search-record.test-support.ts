import type { SearchRecord } from './search-records.ts';

/** A record of the index for tests: a section of a policy, with what a test says otherwise. */
export const record = (url: string, title: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  url,
  title,
  within: undefined,
  holdsOthers: false,
  kinds: ['方針'],
  document: '立川市第3次職員人材育成基本方針',
  organization: '立川市',
  edition: '現行',
  roles: [],
  place: url,
  sourceText: '',
  isPassage: true,
  otherWays: [],
  names: [],
  html: '',
  ...more,
});
