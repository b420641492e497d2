import type { z } from 'zod';
import { analyzeProse, type UsedComponent } from '../../domain/prose.ts';
import type { Draft } from '../../model/entry.ts';
import { ID, SEGMENT } from '../../model/ids.ts';
import { PROSE_COMPONENTS, type ProseComponent } from '../../model/prose-components.ts';
import { knownIds } from './known-ids.ts';
import { mendedId } from './mended-id.ts';
import { nearest, nearestIds } from './nearest.ts';
import type { Finding, Subject } from '../rule.ts';
import { schemaAt } from './schema-at.ts';
import { show } from './schema-findings.ts';

/** The rules that speak about the attributes of components in prose. Every bad attribute belongs to exactly one. */
export type AttributeRule = 'unknown-component' | 'prose-structure' | 'malformed-id' | 'dangling-prose-link';

const cache = new WeakMap<Subject, (Finding & { rule: AttributeRule })[]>();

/** Whether a name is a component that prose may use. */
export const isProseComponent = (name: string): name is ProseComponent => Object.hasOwn(PROSE_COMPONENTS, name);

const NONE: readonly z.core.$ZodIssue[] = [];
const read = new WeakMap<UsedComponent, readonly z.core.$ZodIssue[]>();

/** What the schema of a component of prose says against its attributes; nothing for one that prose may not use. */
export function issuesOf(component: UsedComponent): readonly z.core.$ZodIssue[] {
  const { name, attributes } = component;
  if (!isProseComponent(name)) return NONE;
  // What was read of a body never changes, and two rules ask.
  const issues = read.get(component) ?? PROSE_COMPONENTS[name].safeParse(attributes).error?.issues ?? NONE;
  read.set(component, issues);
  return issues;
}

/** What one of the attribute rules has to say about the components of all bodies. */
export function* attributeFindings(subject: Subject, rule: AttributeRule): Generator<Finding> {
  let all = cache.get(subject);
  if (!all) {
    all = subject.drafts.flatMap((draft) =>
      draft.body === ''
        ? []
        : analyzeProse(draft.body).components.flatMap((component) => [...findingsOf(draft, component, subject)]),
    );
    cache.set(subject, all);
  }
  for (const { rule: owner, ...finding } of all) if (owner === rule) yield finding;
}

function* findingsOf(
  draft: Draft,
  component: UsedComponent,
  subject: Subject,
): Generator<Finding & { rule: AttributeRule }> {
  const { name, attributes, attributePositions, badAttributes, position } = component;
  if (!isProseComponent(name)) return;
  const schema = PROSE_COMPONENTS[name];
  const fields = Object.keys(schema.shape);
  for (const bad of badAttributes) {
    yield {
      rule: 'unknown-component',
      spot: { draft, body: bad.position },
      message: `<${name}> の「${bad.name}」の値が、引用符で囲んだ文字ではありません。`,
      hint: `${bad.name}="…" の形で書いてください。`,
    };
  }
  const issues = issuesOf(component);
  const written = new Set([...Object.keys(attributes), ...badAttributes.map((bad) => bad.name)]);
  const missing = new Set(
    issues.map((issue) => String(issue.path[0] ?? '')).filter((key) => key !== '' && !written.has(key)),
  );

  for (const key of issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []))) {
    const near = nearest(key, fields);
    const meant = near.find((field) => missing.has(field)) ?? (missing.size === 1 ? [...missing][0] : undefined);
    if (meant !== undefined) missing.delete(meant);
    const candidates = meant === undefined ? near : [meant, ...near.filter((field) => field !== meant)];
    yield {
      rule: 'unknown-component',
      spot: { draft, body: attributePositions[key] ?? position },
      message: `<${name}> に「${key}」という項目はありません。`,
      candidates: candidates.filter((field) => !written.has(field)),
      hint: `項目の名前を直してください。<${name}> に書ける項目: ${fields.join('、')}。`,
    };
  }
  for (const key of missing) {
    yield {
      rule: 'prose-structure',
      spot: { draft, body: position },
      message: `<${name}> に「${key}」がありません。`,
      hint: `${key}="…" を足してください。この項目の意味: ${schemaAt(schema, [key])?.description ?? key}。`,
    };
  }
  for (const issue of issues) {
    const key = String(issue.path[0] ?? '');
    if (key === '' || !Object.hasOwn(attributes, key)) continue;
    const value = attributes[key] ?? '';
    const field = schemaAt(schema, [key]);
    const spot = { draft, body: attributePositions[key] ?? position };
    const meaning = field?.description === undefined ? '' : `この項目の意味: ${field.description}。`;
    const pattern = issue.code === 'invalid_format' ? issue.pattern : undefined;
    if (pattern === String(SEGMENT)) {
      yield {
        rule: 'malformed-id',
        spot,
        message: `<${name}> の記号「${show(value)}」は、記号の書き方に合いません。`,
        candidates: [mendedId(value)].filter((mended) => SEGMENT.test(mended)),
        hint: '記号は英小文字・数字・ハイフンで書き、英小文字で始めます。',
      };
    } else if (pattern === String(ID)) {
      yield {
        rule: 'dangling-prose-link',
        spot,
        message: `<${name}> のID「${show(value)}」は、IDの書き方に合いません。`,
        candidates: field?.target ? nearestIds(value, knownIds(subject).idsOf(field.target.kind)) : [],
        hint: `IDは英小文字・数字・ハイフンを「/」でつないで書きます。${meaning}`,
      };
    } else {
      yield {
        rule: 'prose-structure',
        spot,
        message: `<${name}> の「${key}」の値「${show(value)}」は使えません。`,
        candidates: field?.values ? nearest(value, field.values) : [],
        hint: field?.values
          ? `使える値: ${field.values.join('、')}。${meaning}`
          : `空でない一行にし、前後の空白を消してください。${meaning}`,
      };
    }
  }
}
