import { knownIds } from './finding/known-ids.ts';
import type { Rule } from './rule.ts';

export const coverageItem: Rule = {
  id: 'coverage-item',
  severity: 'error',
  title: '指針カバレッジのファイルの名前が、指針の項目のIDと同じであること',
  why: '名前がそろっていれば、同じ項目の判断が二つできることも、抜けることもありません。',
  example: {
    bad: '# coverage/mic/off-jt.yaml\nitem: mic/ojt',
    good: '# coverage/mic/off-jt.yaml\nitem: mic/off-jt',
  },
  *check(subject) {
    const ids = knownIds(subject);
    for (const entry of subject.catalog.all('coverage')) {
      const { item } = entry.data;
      if (item === entry.id || !ids.has('guideline-item', item)) continue;
      yield {
        spot: { draft: entry, path: ['item'] },
        message: `このファイルは「${entry.id}」の判断ですが、item は「${item}」です。`,
        candidates: ids.has('guideline-item', entry.id) ? [entry.id] : [],
        hint: 'item を直すか、ファイルの名前を item に合わせてください。',
      };
    }
  },
};
