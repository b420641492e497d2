import { expect, it } from 'vitest';
import type { Problem } from '../validate.ts';
import { reportMarkdown } from './markdown.ts';

const problem = (severity: Problem['severity'], message: string): Problem => ({
  rule: 'unknown-id',
  severity,
  file: 'src/content/roles/kiyose/kacho.yaml',
  line: 3,
  column: 5,
  message,
  hint: '',
});

it('problems for a comment show the errors and fold the warnings away, and no text of the content acts as markup', () => {
  expect(reportMarkdown([problem('warning', '古い'), problem('error', '<b>*無い*')])).toBe(
    String.raw`- **誤り** src/content/roles/kiyose/kacho.yaml:3:5（unknown-id） &lt;b\>\*無い\*

<details><summary>注意1件（取り込みは止まりません）</summary>

- **注意** src/content/roles/kiyose/kacho.yaml:3:5（unknown-id） 古い

</details>`,
  );
});

it('no problem is said as well', () => {
  expect(reportMarkdown([])).toBe('問題はありません。');
});

it('many problems are counted after the fiftieth', () => {
  const text = reportMarkdown(Array.from({ length: 53 }, () => problem('error', '無い')));
  expect(text.split('\n')).toHaveLength(51);
  expect(text.endsWith('- ほか3件')).toBe(true);
});
