import { lastSegment } from '../model/ids.ts';
import type { Rule } from './rule.ts';

export const erratumCode: Rule = {
  id: 'erratum-code',
  severity: 'error',
  title: '校訂注の番号が、ファイルの名前と同じであること',
  why: '番号は画面に出て、控えに使われます。二つの校訂注が同じ番号になるのも、これで防げます。',
  example: { bad: '# a07.yaml\ncode: A08', good: '# a07.yaml\ncode: A07' },
  *check({ catalog }) {
    for (const entry of catalog.all('erratum')) {
      const expected = lastSegment(entry.id).toUpperCase();
      if (entry.data.code === expected || !/^[A-Z]\d{2}$/.test(expected)) continue;
      yield {
        spot: { draft: entry, path: ['code'] },
        message: `校訂注の番号「${entry.data.code}」が、ファイルの名前「${lastSegment(entry.id)}」と違います。`,
        candidates: [expected],
        hint: '番号を直すか、ファイルの名前を直してください。',
      };
    }
  },
};
