import { drawingName } from '../domain/diagram.ts';
import { analyzeProse } from '../domain/prose.ts';
import type { Rule } from './rule.ts';

export const diagramDrawing: Rule = {
  id: 'diagram-drawing',
  severity: 'error',
  title: 'どの図にも、今の書き方から描いた絵があること',
  why: '図は前もって描いてあります。描き直さないと、古い絵が出るか、図が出ません。',
  example: { bad: '# 図を直したまま', good: 'npm run diagrams' },
  *check({ drafts, drawings }) {
    for (const draft of drafts) {
      if (draft.body === '') continue;
      for (const { code, id, title, position } of analyzeProse(draft.body).diagrams) {
        if (drawings.has(drawingName(code))) continue;
        yield {
          spot: { draft, body: position },
          message: `図「${title ?? id ?? '（題なし）'}」の絵が無いか、古くなっています。`,
          hint: 'npm run diagrams を動かすと、絵を描き直します。',
        };
      }
    }
  },
};
