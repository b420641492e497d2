import type { Misfit } from '../../domain/catalog.ts';
import { COLLECTIONS } from '../../model/collections.ts';
import { ID, ID_WITH_FRAGMENT, SEGMENT } from '../../model/ids.ts';
import { NOT_APPLICABLE } from '../../model/kinds/skill.ts';
import type { DataPath } from '../../model/place.ts';
import type { z } from 'zod';
import { knownIds } from './known-ids.ts';
import { mendedId } from './mended-id.ts';
import { nearest, nearestIds } from './nearest.ts';
import type { Finding, Subject } from '../rule.ts';
import { type FieldSchema, schemaAt } from './schema-at.ts';

/** The rules that speak about what the schema of a kind rejects. Every rejected place belongs to exactly one of them. */
export type SchemaRule =
  | 'unknown-field'
  | 'missing-field'
  | 'missing-source'
  | 'empty-value'
  | 'wrong-type'
  | 'invalid-value'
  | 'unknown-mark'
  | 'empty-level'
  | 'malformed-id';

type Issue = z.core.$ZodIssue;
type SchemaFinding = Finding & { rule: SchemaRule };

const cache = new WeakMap<Subject, Map<SchemaRule, Finding[]>>();

/**
 * What one of the schema rules has to say about the drafts that do not fit their schema. A place is reported once,
 * however many of the schema's own complaints it causes.
 */
export function schemaFindings(subject: Subject, rule: SchemaRule): readonly Finding[] {
  let byRule = cache.get(subject);
  if (!byRule) {
    byRule = new Map();
    for (const misfit of subject.misfits) {
      for (const { rule: owner, ...finding } of findingsOf(misfit, subject)) {
        const list = byRule.get(owner);
        if (list) list.push(finding);
        else byRule.set(owner, [finding]);
      }
    }
    cache.set(subject, byRule);
  }
  return byRule.get(rule) ?? [];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a path, and whether anything is written there at all. */
function look(data: unknown, path: DataPath): { there: boolean; value: unknown } {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return { there: false, value: undefined };
    value = (value as Record<string | number, unknown>)[step];
  }
  return { there: true, value };
}

/** A value as it can stand inside a sentence. */
export function show(value: unknown): string {
  if (value === null || value === undefined || value === '') return '（空）';
  if (Array.isArray(value)) return '（一覧）';
  if (isObject(value)) return '（項目の組）';
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const isEmpty = (value: unknown) =>
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.keys(value).length === 0);

/** The name of the field that a path leads to: its last step that is a word. */
const fieldName = (path: DataPath): string => String(path.findLast((step) => typeof step === 'string') ?? '');

/** Issues of Zod with those of a union replaced by the branch that got furthest; a record's key by its own complaint. */
function flatten(issues: readonly Issue[], data: unknown): { issue: Issue; path: DataPath }[] {
  return issues.flatMap((issue) => {
    const path = issue.path as DataPath;
    if (issue.code === 'invalid_union') {
      const isList = Array.isArray(look(data, path).value);
      const branch = issue.errors.find((errors) => errors.some((inner) => (isList ? inner.path.length > 0 : false)));
      if (branch) {
        return flatten(
          branch.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
          data,
        );
      }
    }
    return [{ issue, path }];
  });
}

const explainField = (field: FieldSchema | undefined) =>
  field?.description === undefined ? '' : `この項目の意味: ${field.description}。`;

const TYPE_NAMES: Record<string, string> = {
  string: '文字',
  number: '数',
  int: '整数',
  boolean: 'true か false',
  array: '一覧（各行の頭に「- 」）',
  object: '項目の組',
  record: '項目の組',
};

/** How the value of a field is to be written, where the pattern alone tells an editor nothing. */
const WRITTEN_AS: Record<string, string> = {
  reading: 'ひらがなで書きます（長音「ー」、「・」、数字、空白は使えます）。',
  issued: '「2026-04」のように、西暦4けたと月2けたで書きます。',
  code: '「A01」のように、英大文字1つと数字2つで書きます。',
  number: '1から9までの数字を1つから3つ並べ、引用符で囲みます。',
};

function* findingsOf({ draft, issues }: Misfit, subject: Subject): Generator<SchemaFinding> {
  const { schema, label } = COLLECTIONS[draft.kind];
  const { data } = draft;
  if (!isObject(data)) {
    yield {
      rule: data === null || data === undefined ? 'empty-value' : 'wrong-type',
      spot: { draft, path: [] },
      message:
        data === null || data === undefined
          ? `このファイルには項目が一つもありません。`
          : `このファイルは「項目名: 値」の形になっていません。`,
      hint: `${label}の隣のファイルを見本にして、項目を書いてください。`,
    };
    return;
  }
  const flat = flatten(issues, data);
  const missing = new Map<string, { parent: DataPath; key: string }>();
  for (const { path } of flat) {
    const key = path.at(-1);
    const parent = path.slice(0, -1);
    if (typeof key === 'string' && !look(data, path).there && look(data, parent).there) {
      missing.set(JSON.stringify(path), { parent, key });
    }
  }

  // A misspelt name leaves its field missing: one slip, one message, at the misspelt name.
  for (const { issue, path } of flat) {
    if (issue.code !== 'unrecognized_keys') continue;
    const fields = schemaAt(schema, path)?.fields ?? [];
    const lost = [...missing.entries()].filter(([, { parent }]) => JSON.stringify(parent) === JSON.stringify(path));
    for (const key of issue.keys) {
      const near = nearest(key, fields);
      const meant =
        lost.find(([at, { key: field }]) => missing.has(at) && near.includes(field)) ??
        (issue.keys.length === 1 && lost.length === 1 ? lost[0] : undefined);
      if (meant) missing.delete(meant[0]);
      const taken = new Set(Object.keys(look(data, path).value ?? {}));
      const candidates = meant ? [meant[1].key, ...near.filter((field) => field !== meant[1].key)] : near;
      yield {
        rule: 'unknown-field',
        spot: { draft, path: [...path, key], what: 'key' },
        message: `「${key}」という項目はありません。`,
        candidates: candidates.filter((field) => !taken.has(field)),
        hint: `項目の名前を直してください。ここに書ける項目: ${fields.join('、')}。`,
      };
    }
  }
  const swallowed = new Set<string>();
  for (const { parent, key } of missing.values()) {
    const ofSource = key === 'source' || parent.at(-1) === 'source';
    const field = schemaAt(schema, [...parent, key]);
    const written = look(data, parent).value as Record<string, unknown>;
    // A list whose name is gone runs on from the value above it: `order: 2 - 一つ目 - 二つ目`.
    const host =
      field?.type === 'array'
        ? Object.keys(written).find((name) => /(?:^|\s)- /.test(stringOf(written[name])))
        : undefined;
    if (host !== undefined) swallowed.add(JSON.stringify([...parent, host]));
    // The field that should follow stands where the missing one was; without one, the field before it.
    const fields = schemaAt(schema, parent)?.fields ?? [];
    const after = fields.slice(fields.indexOf(key) + 1).find((name) => Object.hasOwn(written, name));
    const before = fields.slice(0, fields.indexOf(key)).findLast((name) => Object.hasOwn(written, name));
    const neighbour = host ?? after ?? before;
    yield {
      rule: ofSource ? 'missing-source' : 'missing-field',
      spot: { draft, path: neighbour === undefined ? parent : [...parent, neighbour], what: 'key' },
      message: ofSource
        ? key === 'source'
          ? '出典（source）がありません。'
          : `出典（source）に「${key}」がありません。`
        : `「${key}」がありません。`,
      hint: ofSource
        ? 'source: の下に document（文書のID）と section（原文の章・節）を書いてください。'
        : `「${key}:」の行を足してください。${explainField(field)}`,
    };
  }

  const seen = new Set<string>();
  for (const { issue, path } of flat) {
    if (issue.code === 'unrecognized_keys') continue;
    const { there, value } = look(data, path);
    const at = JSON.stringify(path);
    if (!there || seen.has(at) || swallowed.has(at)) continue;
    seen.add(at);
    yield about(issue, path, value, schemaAt(schema, path), draft, subject);
  }
}

function about(
  issue: Issue,
  path: DataPath,
  value: unknown,
  field: FieldSchema | undefined,
  draft: Misfit['draft'],
  subject: Subject,
): SchemaFinding {
  const name = fieldName(path);
  const spot = { draft, path } as const;
  const meaning = explainField(field);
  if (issue.code === 'invalid_key') {
    return {
      rule: 'malformed-id',
      spot: { draft, path, what: 'key' },
      message: `「${path.at(-1)}」は、記号の書き方に合いません。`,
      candidates: [mendedId(String(path.at(-1)))].filter((text) => SEGMENT.test(text)),
      hint: '記号は英小文字・数字・ハイフンで書き、英小文字で始めます。',
    };
  }
  if (/^level[123]$/.test(name) && draft.kind === 'skill' && typeof path.at(-1) === 'string') {
    if (isEmpty(value) || (typeof value === 'string' && /^[-－―ー–—なし無し]*$/u.test(value))) {
      return {
        rule: 'empty-level',
        spot,
        message: `「${name}」に、できることがありません（今の値: ${show(value)}）。`,
        candidates: [NOT_APPLICABLE],
        hint: `原文が「-」だけのレベルなら「${name}: ${NOT_APPLICABLE}」と書き、そうでなければ、できることを「- 」の一覧で書いてください。`,
      };
    }
    return {
      rule: 'wrong-type',
      spot,
      message: `「${name}」の値「${show(value)}」は、一覧でも「${NOT_APPLICABLE}」でもありません。`,
      candidates: typeof value === 'string' ? nearest(value, [NOT_APPLICABLE]) : [],
      hint: `できることを、各行の頭に「- 」を付けた一覧で書いてください。${meaning}`,
    };
  }
  if (name === 'mark') {
    return {
      rule: 'unknown-mark',
      spot,
      message: `印「${show(value)}」は使えません。`,
      candidates: ['◎', '○'],
      hint: '使える印は◎（特に必要）と○（必要）だけです。〇と◯は○と同じに扱います。原文に印が無いときは、mark の行ごと消してください。',
    };
  }
  if (isEmpty(value)) {
    const ofSource = name === 'source' || path.at(-2) === 'source';
    return {
      rule: ofSource ? 'missing-source' : 'empty-value',
      spot,
      message: ofSource ? `出典の「${name}」が空です。` : `「${name}」の値が空です。`,
      hint: ofSource
        ? 'source: の下に document（文書のID）と section（原文の章・節）を書いてください。'
        : `値を書くか、書くことが無ければ項目の行ごと消してください。${meaning}`,
    };
  }
  if (issue.code === 'invalid_format' && issue.format === 'regex') {
    const text = String(value);
    const isPlace = issue.pattern === String(ID_WITH_FRAGMENT);
    if (issue.pattern === String(SEGMENT)) {
      return {
        rule: 'malformed-id',
        spot,
        message: `記号「${show(value)}」は、記号の書き方に合いません。`,
        candidates: [mendedId(text)].filter((mended) => SEGMENT.test(mended)),
        hint: '記号は英小文字・数字・ハイフンで書き、英小文字で始めます。',
      };
    }
    if (issue.pattern === String(ID) || isPlace) {
      const valid = field?.target ? knownIds(subject).idsOf(field.target.kind) : [];
      const [id = '', fragment] = text.split('#', 2);
      const whole = fragment === undefined ? '' : `#${mendedId(fragment)}`;
      return {
        rule: 'malformed-id',
        spot,
        message: `「${name}」のID「${show(value)}」は、IDの書き方に合いません。`,
        candidates: nearestIds(id, valid).map((candidate) => `${candidate}${whole}`),
        hint: `IDは英小文字・数字・ハイフンを「/」でつないで書きます（例: kiyose/kakaricho）。${meaning}`,
      };
    }
    const spaces = text !== text.trim();
    const breaks = /[\n\r]/.test(text);
    return {
      rule: 'invalid-value',
      spot,
      message:
        name in WRITTEN_AS && !spaces && !breaks
          ? `「${name}」の値「${show(value)}」は、決められた書き方に合いません。`
          : breaks
            ? `「${name}」の値の中に改行があります。`
            : `「${name}」の値の前か後ろに空白があります。`,
      hint: breaks
        ? `一行に収めてください。${meaning}`
        : spaces
          ? `前後の空白を消してください。${meaning}`
          : `${WRITTEN_AS[name] ?? ''}${meaning}`,
    };
  }
  if (issue.code === 'invalid_format') {
    return {
      rule: 'invalid-value',
      spot,
      message: /^\d{4}-\d{2}-\d{2}$/.test(String(value))
        ? `「${name}」の日付「${show(value)}」は、暦にありません。`
        : `「${name}」の値「${show(value)}」は、日付の書き方に合いません。`,
      hint: `「2026-04-01」のように、西暦4けた・月2けた・日2けたで書いてください。${meaning}`,
    };
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return {
      rule: 'invalid-value',
      spot,
      message: `「${name}」の値「${show(value)}」は使えません。`,
      candidates: nearest(String(value), values),
      hint: `使える値: ${values.join('、')}。${meaning}`,
    };
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const bound = issue.code === 'too_small' ? `${String(issue.minimum)}以上` : `${String(issue.maximum)}以下`;
    return {
      rule: 'invalid-value',
      spot,
      message: `「${name}」の値「${show(value)}」は、${bound}でなければなりません。`,
      hint: `範囲に入る数に直してください。${meaning}`,
    };
  }
  const expected = issue.code === 'invalid_type' ? (TYPE_NAMES[issue.expected] ?? issue.expected) : '別の形';
  const quote =
    issue.code === 'invalid_type' && issue.expected === 'string' && ['number', 'boolean'].includes(typeof value);
  const unquote =
    ['number', 'int'].includes(issue.code === 'invalid_type' ? issue.expected : '') && typeof value === 'string';
  return {
    rule: 'wrong-type',
    spot,
    message: `「${name}」には${expected}を書きますが、今の値は「${show(value)}」です。`,
    hint: quote
      ? `文字として読ませるため、引用符で囲んで "${String(value)}" と書いてください。${meaning}`
      : unquote && value.trim() !== '' && !Number.isNaN(Number(value))
        ? `引用符を外して ${value} と書いてください。${meaning}`
        : `値を${expected}に直してください。${meaning}`,
  };
}
