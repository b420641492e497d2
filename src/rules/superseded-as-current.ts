import { COLLECTIONS } from '../model/collections.ts';
import type { Reference } from '../domain/references.ts';
import type { Kind } from '../model/kind-names.ts';
import type { Position } from '../model/place.ts';
import { documentOf, supersededDocuments } from './finding/editions.ts';
import type { Rule, Subject } from './rule.ts';

/**
 * Kinds that speak of editions and of changes as such: for them, an older document is the subject itself. A question
 * belongs to the document that answers it; question-document sees to that.
 */
const ABOUT_EDITIONS = new Set<Kind>(['document', 'erratum', 'question-set', 'change', 'move']);

/** Kinds that may be named whatever edition they rest on. */
const TIMELESS = new Set<Kind>(['organization', 'erratum', 'term', 'office']);

/** Words that tell a reader that something is not of the edition in force. */
const OF_THE_PAST = /旧|平成|昭和|以前|前の|前回|過去|これまで|今まで|かつて|当時|改定前|見直し前/u;

export const supersededAsCurrent: Rule = {
  id: 'superseded-as-current',
  severity: 'error',
  title: '旧版の文書を指す文が、旧版であると述べていること',
  why: '旧版の決まりを断り無く引くと、読む人は今も続いている決まりと受け取ります。',
  example: {
    bad: '[再任用職員の活用](initiative:kiyose/plan-reappointed-staff)に取り組みます。',
    good: '旧版の実施計画には、[再任用職員の活用](initiative:kiyose/plan-reappointed-staff)がありました。',
  },
  *check(subject) {
    const { catalog, graph } = subject;
    const superseded = supersededDocuments(catalog);
    for (const reference of graph.references) {
      const { from, at, kind, id } = reference;
      if (ABOUT_EDITIONS.has(from.kind) || TIMELESS.has(kind)) continue;
      const document = documentOf(catalog, kind, id);
      if (document === undefined || !superseded.has(document)) continue;
      // Nothing can rest on a document without its text; source-disagreement knows better what was meant.
      if (kind !== 'document' && catalog.find('document', document)?.data.text !== 'included') continue;
      if ('path' in at && at.path[0] === 'source') continue;
      const own = documentOf(catalog, from.kind, from.id);
      if (own !== undefined && !catalog.find('document', own)) continue;
      if ((own !== undefined && superseded.has(own)) || OF_THE_PAST.test(wordsAround(reference, subject))) continue;
      yield {
        spot: 'path' in at ? { draft: from, path: at.path } : { draft: from, body: at.body },
        message: `${COLLECTIONS[kind].label}「${id}」は旧版の文書「${document}」のものですが、そのことがここに書かれていません。`,
        hint: '「旧版の」「平成23〜25年度の」のように、今の方針ではないと分かる言葉を同じ文に足すか、今の方針の項目を指してください。',
      };
    }
  },
};

/** The words that a reader sees with a reference: the sentence in prose, or what the same part of an entry says. */
function wordsAround({ from, at }: Reference, { catalog }: Subject): string {
  if ('body' in at) return sentenceAt(from.body, at.body);
  const [, index] = at.path;
  const said = (words: (string | undefined)[]) => words.filter((text) => text !== undefined).join(' ');
  if (from.kind === 'topic') {
    const voice = catalog.find('topic', from.id)?.data.voices[Number(index)];
    return said([...(voice?.statements ?? []), voice?.missing]);
  }
  if (from.kind === 'coverage') return said([catalog.find('coverage', from.id)?.data.verdicts[Number(index)]?.reason]);
  if (from.kind === 'path') {
    const step = at.path[0] === 'steps' ? catalog.find('path', from.id)?.data.steps[Number(index)] : undefined;
    return said([step?.title, step?.why]);
  }
  if (from.kind === 'crosswalk') return said([catalog.find('crosswalk', from.id)?.data.note]);
  return '';
}

/** The sentence of a body in which a position lies. A paragraph, an item of a list and a row of a table are apart. */
export function sentenceAt(body: string, { line, column }: Position): string {
  const lines = body.split('\n');
  const opens = (text: string) => /^\s*(?:$|[-*|<#>]|\d+\.)/.test(text);
  let first = line - 1;
  while (first > 0 && !opens(lines[first] ?? '') && (lines[first - 1] ?? '').trim() !== '') first -= 1;
  let last = line - 1;
  while (last + 1 < lines.length && !opens(lines[last + 1] ?? '')) last += 1;
  const paragraph = lines.slice(first, last + 1).join('\n');
  const at = lines.slice(first, line - 1).reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
  const start = paragraph.lastIndexOf('。', at) + 1;
  const end = paragraph.indexOf('。', at);
  return paragraph.slice(start, end < 0 ? undefined : end + 1);
}
