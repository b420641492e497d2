import { COLLECTIONS } from '../model/collections.ts';
import { firstSegment, ID, parentPath } from '../model/ids.ts';
import { knownIds } from './finding/known-ids.ts';
import { nearest } from './finding/nearest.ts';
import type { Rule } from './rule.ts';

export const misplacedFile: Rule = {
  id: 'misplaced-file',
  severity: 'error',
  title: 'ファイルが、実在する団体と文書のフォルダーにあること',
  why: 'フォルダーの名前がIDの始まりになります。間違ったフォルダーの内容は、どの団体・文書の頁にも出ません。',
  example: { bad: 'src/content/roles/kiyosse/bucho.yaml', good: 'src/content/roles/kiyose/bucho.yaml' },
  *check(subject) {
    const ids = knownIds(subject);
    for (const { kind, id, file, data } of subject.drafts) {
      const { depth } = COLLECTIONS[kind];
      if (depth === 1 || !ID.test(id) || id.split('/').length !== depth) continue;
      const spot = { file, line: 1, column: 1 };
      const org = firstSegment(id);
      if (!ids.has('organization', org)) {
        // When the file itself names the organisation, the folder is not what is wrong: the organisation is missing.
        const named = (data as { organization?: unknown } | null)?.organization;
        if (named === org) continue;
        yield {
          spot,
          message: `フォルダー「${org}」に当たる団体がありません。`,
          candidates: nearest(org, ids.idsOf('organization')),
          hint: `フォルダーの名前を直すか、src/content/organizations/${org}.yaml を作ってください。`,
        };
      } else if (depth === 3 && !ids.has('document', parentPath(id))) {
        yield {
          spot,
          message: `フォルダー「${parentPath(id)}」に当たる文書がありません。`,
          candidates: nearest(parentPath(id), ids.idsOf('document')),
          hint: `フォルダーの名前を直すか、src/content/documents/${parentPath(id)}.yaml を作ってください。`,
        };
      }
    }
  },
};
