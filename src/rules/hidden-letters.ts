import { codePoint, hiddenLetters as hiddenIn } from '../model/hidden-letters.ts';
import type { DataPath } from '../model/place.ts';
import { eachValue } from './finding/each-value.ts';
import type { Finding, Rule } from './rule.ts';

const words = (letters: readonly string[]): Omit<Finding, 'spot'> => ({
  message: `目に見えない制御の文字（${letters.map(codePoint).join('、')}）があります。`,
  hint: 'この行の文字を消して打ち直してください。ほかの文書から貼り付けたときに混じることがあります。',
});

/** Every text below a value that holds hidden letters, with its path. */
function hiddenBelow(data: unknown): { path: DataPath; letters: string[] }[] {
  const found: { path: DataPath; letters: string[] }[] = [];
  eachValue(data, (value, path) => {
    if (typeof value !== 'string') return;
    const hidden = hiddenIn(value);
    if (hidden.length === 0) return;
    found.push({ path: [...path], letters: [...new Set(hidden.flatMap(({ letters }) => letters))] });
  });
  return found;
}

export const hiddenLetters: Rule = {
  id: 'hidden-letters',
  severity: 'error',
  title: '目に見えない制御の文字が無いこと',
  why: '文字の向きを変える文字や制御の文字は、見た目と中身を食い違わせます。見直した人が見たものと、公開されるものが別になります。',
  example: { bad: 'name: "\\u202E級長係"', good: 'name: 係長級' },
  *check({ drafts, faults }) {
    const seen = new Set<string>();
    for (const { kind, file, line, column, detail } of faults) {
      if (kind !== 'hidden-letter') continue;
      seen.add(file);
      yield { spot: { file, line, column }, ...words([...detail]) };
    }
    // A letter that is written by its number, as in the example, only shows in the value.
    for (const draft of drafts) {
      if (seen.has(draft.file)) continue;
      for (const { path, letters } of hiddenBelow(draft.data)) yield { spot: { draft, path }, ...words(letters) };
    }
  },
};
