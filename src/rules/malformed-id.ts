import { COLLECTIONS } from '../model/collections.ts';
import type { Draft } from '../model/entry.ts';
import { SEGMENT } from '../model/ids.ts';
import { attributeFindings } from './finding/attribute-findings.ts';
import { mendedId } from './finding/mended-id.ts';
import type { Rule, Subject } from './rule.ts';
import { schemaFindings } from './finding/schema-findings.ts';

/** The drafts of each kind by their ids, capitals or not. */
const namesakesIn = ({ drafts }: Subject) => Map.groupBy(drafts, nameOf);
const nameOf = ({ kind, id }: Draft) => `${kind} ${id.toLowerCase()}`;

export const malformedId: Rule = {
  id: 'malformed-id',
  severity: 'error',
  title: 'IDと記号が、決められた書き方であること',
  why: 'IDは頁の番地になります。大文字や記号が混じると、番地が環境によって変わったり、つながらなくなったりします。',
  example: { bad: 'document: Kiyose/policy_ed4', good: 'document: kiyose/policy-ed4' },
  *check(subject) {
    let namesakes: ReturnType<typeof namesakesIn> | undefined;
    for (const draft of subject.drafts) {
      const { kind, id, file } = draft;
      const { depth, label, folder, format } = COLLECTIONS[kind];
      const segments = id.split('/');
      const spot = { file, line: 1, column: 1 };
      const wrong = segments.find((segment) => !SEGMENT.test(segment));
      if (wrong !== undefined) {
        // Two names that differ only in their capitals are one fault, which duplicate-id reports.
        namesakes ??= namesakesIn(subject);
        if ((namesakes.get(nameOf(draft))?.length ?? 0) > 1) continue;
        const mended = mendedId(id);
        yield {
          spot,
          message: `ファイル名かフォルダー名の「${wrong}」は、IDの書き方に合いません。`,
          candidates: mended.split('/').every((segment) => SEGMENT.test(segment))
            ? [`src/content/${folder}/${mended}.${format}`]
            : [],
          hint: '英小文字・数字・ハイフンだけの名前に変えてください。英小文字で始めます。',
        };
      } else if (segments.length !== depth) {
        yield {
          spot,
          message: `${label}のIDは「/」で区切った${depth}つの部分でできていますが、「${id}」は${segments.length}つです。`,
          hint: `ファイルを src/content/${folder}/${['<団体>/', '<文書>/'].slice(0, depth - 1).join('')}<名前>.${format} の位置に移してください。`,
        };
      }
    }
    yield* schemaFindings(subject, 'malformed-id');
    yield* attributeFindings(subject, 'malformed-id');
  },
};
