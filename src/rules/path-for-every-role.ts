import { firstSegment } from '../model/ids.ts';
import { mentionsIn } from './finding/mentions.ts';
import { knownIds } from './finding/known-ids.ts';
import type { Rule } from './rule.ts';

export const pathForEveryRole: Rule = {
  id: 'path-for-every-role',
  severity: 'error',
  title: '学習パスのある団体では、どの職層にも学習パスがあること',
  why: '道の無い職層の人は、何から始めればよいかをこのサイトで引けません。',
  example: {
    bad: '# kiyose の道はあるが、係長級の道が無い',
    good: '# src/content/paths/kiyose/kakaricho.mdx\nrole: kiyose/kakaricho',
  },
  *check(subject) {
    const { catalog } = subject;
    const mentions = mentionsIn(subject);
    const paths = catalog.all('path');
    const withPaths = new Set(paths.map(({ id }) => firstSegment(id)));
    for (const role of catalog.all('role')) {
      if (!withPaths.has(firstSegment(role.id))) continue;
      if (paths.some(({ id, data }) => data.role === role.id || id === role.id)) continue;
      // A path that cannot be read is reported as such, and one that nearly names the role as well.
      if (knownIds(subject).has('path', role.id) || mentions.has(role.id)) continue;
      yield {
        spot: { draft: role, path: ['name'] },
        message: `「${role.data.name}」の学習パスがありません。`,
        hint: `src/content/paths/${role.id}.mdx を作り、role に「${role.id}」と書いてください。選んだ手順が無いうちは steps: [] でかまいません。`,
      };
    }
  },
};
