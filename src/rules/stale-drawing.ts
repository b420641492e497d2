import { drawingName } from '../domain/diagram.ts';
import { analyzeProse } from '../domain/prose.ts';
import type { Rule } from './rule.ts';

export const staleDrawing: Rule = {
  id: 'stale-drawing',
  severity: 'error',
  title: '使われていない図の絵が残っていないこと',
  why: '使われない絵が溜まると、どれが今の図か分からなくなります。',
  example: { bad: '# 図を消したのに、絵のファイルが残っている', good: 'npm run diagrams' },
  *check({ drafts, drawings, faults }) {
    const wanted = new Set(
      drafts.flatMap(({ body }) =>
        body === '' ? [] : analyzeProse(body).diagrams.map(({ code }) => drawingName(code)),
      ),
    );
    // A changed diagram leaves its old drawing behind: diagram-drawing names it, and one command mends both. A body that
    // cannot be read may hold the diagram.
    if ([...wanted].some((name) => !drawings.has(name)) || faults.length > 0) return;
    for (const [name, file] of drawings) {
      if (wanted.has(name)) continue;
      yield {
        spot: { file, line: 1, column: 1 },
        message: '使われていない図の絵です。',
        hint: 'npm run diagrams を動かすと、使われない絵を消します。',
      };
    }
  },
};
