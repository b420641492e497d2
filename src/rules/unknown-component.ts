import { analyzeProse } from '../domain/prose.ts';
import { PROSE_COMPONENTS } from '../model/prose-components.ts';
import { attributeFindings, isProseComponent } from './finding/attribute-findings.ts';
import { nearest } from './finding/nearest.ts';
import type { Rule } from './rule.ts';

const NAMES = Object.keys(PROSE_COMPONENTS);

export const unknownComponent: Rule = {
  id: 'unknown-component',
  severity: 'error',
  title: '本文のタグとその項目が、決められたものであること',
  why: '知らないタグや項目があると、頁を作れないか、書いた内容が出ません。',
  example: { bad: '<Eratum of="kiyose/a07" />', good: '<Erratum of="kiyose/a07" />' },
  *check(subject) {
    for (const draft of subject.drafts) {
      if (draft.body === '') continue;
      for (const { name, position } of analyzeProse(draft.body).components) {
        // Lower-case names, and none, are HTML, which forbidden-markup reports.
        if (isProseComponent(name) || name === '' || /^[a-z]/.test(name)) continue;
        yield {
          spot: { draft, body: position },
          message: `<${name}> というタグはありません。`,
          candidates: nearest(name, NAMES),
          hint: `タグの名前を直してください。使えるタグ: ${NAMES.join('、')}。`,
        };
      }
    }
    yield* attributeFindings(subject, 'unknown-component');
  },
};
