import { analyzeProse } from '../domain/prose.ts';
import { isProseComponent } from './finding/attribute-findings.ts';
import { dangerousScheme } from './finding/link-scheme.ts';
import type { Finding, Rule } from './rule.ts';

const WHAT = {
  import: 'import・export の文',
  expression: '{ } で囲んだ式',
  html: 'HTMLのタグ',
  code: 'Mermaid以外のコードの囲み',
} as const;

export const forbiddenMarkup: Rule = {
  id: 'forbidden-markup',
  severity: 'error',
  title: '本文に、プログラムやHTMLや外の画像が無いこと',
  why: '本文は文章だけを持ちます。プログラムや外の画像は、閉じた庁内の網では動かず、安全も損ないます。',
  example: { bad: '<div>大切なこと</div>', good: '**大切なこと**' },
  *check({ drafts }) {
    for (const draft of drafts) {
      if (draft.body === '') continue;
      const prose = analyzeProse(draft.body);
      for (const { what, text, position } of prose.forbidden) {
        const start = text.trim().split('\n', 1)[0] ?? '';
        yield {
          spot: { draft, body: position },
          message: `${WHAT[what]}「${start.length > 40 ? `${start.slice(0, 40)}…` : start}」は本文に書けません。`,
          hint:
            what === 'expression'
              ? '文章として「{」を出したいときは「｛」（全角）を使ってください。'
              : 'この部分を消すか、Markdownの書き方に直してください。',
        };
      }
      for (const { name, attributePositions, badAttributes, position } of prose.components) {
        if (isProseComponent(name)) continue;
        // Other names are unknown components.
        if (/^[a-z]/.test(name) || name === '')
          yield {
            spot: { draft, body: position },
            message: `HTMLのタグ「<${name}>」は本文に書けません。`,
            hint: '太字は **…**、一覧は行頭の「- 」など、Markdownの書き方に直してください。',
          };
        const written = [
          ...Object.entries(attributePositions),
          ...badAttributes.map((bad) => [bad.name, bad.position] as const),
        ];
        for (const [attribute, at] of written) {
          if (!/^on/i.test(attribute)) continue;
          yield {
            spot: { draft, body: at },
            message: `「${attribute}」は動きを付ける項目で、本文に書けません。`,
            hint: 'この項目をタグごと消してください。本文は文章だけを持ちます。',
          };
        }
      }
      for (const { url, position } of prose.definitions) {
        yield {
          spot: { draft, body: position },
          message: `番地「${url}」を別の行に分けた書き方は使えません。`,
          hint: 'リンクは [文字](番地) のように、一か所に書いてください。行頭の「[」は「［」（全角）にすると文字になります。',
        };
      }
      for (const { url, alt, position } of prose.images) {
        const problem = imageProblem(url, alt);
        if (problem) yield { spot: { draft, body: position }, ...problem };
      }
    }
  },
};

function imageProblem(url: string, alt: string): Omit<Finding, 'spot'> | undefined {
  if (dangerousScheme(url) !== undefined) return undefined;
  // Browsers take a backslash for a slash.
  if (!url.startsWith('/') || /^[/\\]{2}/.test(url)) {
    return {
      message: `画像「${url}」は、このサイトの外にあります。`,
      hint: '画像を public に置き、「/」で始まる番地で指してください。',
    };
  }
  if (alt.trim() === '') {
    return {
      message: `画像「${url}」に代わりの文がありません。`,
      hint: '![画像が伝えること](…) のように、[ ] の中に文を書いてください。',
    };
  }
  return undefined;
}
