import { isMap, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { EXCEPTIONS_LIMIT } from '../rules/exceptions-limit.ts';
import { RULE_DESCRIPTIONS, RULES } from '../rules/index.ts';
import { nearest } from '../rules/finding/nearest.ts';
import { prepareSubject, type Spot } from '../rules/rule.ts';
import { show } from '../rules/finding/schema-findings.ts';
import { type Exception, type Problem, validate } from '../rules/validate.ts';
import type { FilePlace } from '../model/place.ts';
import { type ContentFiles, parseContent, type RawFile } from './parse-content.ts';

/** Where the accepted exceptions are kept. */
export const EXCEPTIONS_FILE = 'src/rules/exceptions.yaml';

/** What a check looks at besides the content, already in memory. */
export interface Surroundings {
  /** The files of the drawn diagrams, from the repository's root. */
  drawings: Iterable<string>;
  /** The text of each drawing, by file. */
  pictures?: ReadonlyMap<string, string>;
  /** The text of the list of exceptions; empty when there is none. */
  exceptions: string;
  exceptionsLimit?: number;
  /** The day on which the check runs, `YYYY-MM-DD`. */
  today: string;
}

/** All that a check looks at, already in memory. */
export interface FilesToCheck extends Surroundings {
  files: Iterable<RawFile>;
}

const exceptionSchema = z.strictObject({
  rule: z.enum(RULES.map(({ id }) => id)),
  file: z.string().min(1),
  containing: z.string().min(1).optional(),
  reason: z.string().min(1),
  owner: z.string().min(1),
});

/** Reads the list of exceptions. What is wrong with it becomes problems; the well-formed exceptions still count. */
function readExceptions(text: string): { list: Exception[]; places: FilePlace[]; problems: Problem[] } {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const place = (offset: number): FilePlace => {
    const { line, col } = lines.linePos(offset);
    return { file: EXCEPTIONS_FILE, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems: Problem[] = [];
  const report = (at: FilePlace, message: string, hint: string) =>
    problems.push({ rule: 'malformed-exception', severity: 'error', ...at, message, hint });
  const list: Exception[] = [];
  const places: FilePlace[] = [];
  const [error] = yaml.errors;
  if (error) {
    report(
      place(error.pos[0]),
      `例外の一覧がYAMLとして読めません。（${error.message}）`,
      '字下げと引用符を確かめてください。',
    );
    return { list, places, problems };
  }
  const data: unknown = yaml.toJS() ?? [];
  if (!Array.isArray(data)) {
    report(place(0), '例外の一覧が、一覧の形になっていません。', '例外が無いときは [] とだけ書いてください。');
    return { list, places, problems };
  }
  for (const [index, item] of data.entries()) {
    const node = yaml.getIn([index], true) as { range?: [number, number, number] } | undefined;
    const start = place(node?.range?.[0] ?? 0);
    const result = exceptionSchema.safeParse(item);
    if (result.success) {
      list.push(result.data);
      places.push(start);
      continue;
    }
    for (const issue of result.error.issues) {
      const [key] = issue.path.map(String);
      const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
      const name = unknown ?? key ?? '';
      const pair = isMap(node) ? node.items.find((one) => String(one.key) === name) : undefined;
      const value = (item as Record<string, unknown> | null)?.[name];
      const range = (pair?.key as { range?: [number, number, number] } | undefined)?.range;
      const rules =
        name === 'rule' && typeof value === 'string'
          ? nearest(
              value,
              RULE_DESCRIPTIONS.map(({ id }) => id),
            )
          : [];
      report(
        range ? place(range[0]) : start,
        unknown === undefined
          ? value === undefined
            ? `例外に「${name}」がありません。`
            : `例外の「${name}」の値「${show(value)}」は使えません。`
          : `例外に「${unknown}」という項目は書けません。`,
        `${rules.length > 0 ? `もしかして: ${rules.join('、')}　` : ''}rule（規則のID）、file、reason（理由）、owner（責任者）を書き、要るときだけ containing を足します。`,
      );
    }
  }
  return { list, places, problems };
}

/** Finds the line and column of a spot. */
export const locateIn =
  (content: ContentFiles) =>
  (spot: Spot): FilePlace => {
    if ('file' in spot) return { file: spot.file, line: spot.line, column: spot.column };
    if ('body' in spot) return content.placeInBody(spot.draft.file, spot.body);
    return content.placeOf(spot.draft.file, spot.path, spot.what ?? 'value');
  };

/**
 * Checks content that was read against all rules. Pure: reads no disk and no clock, and never throws for what a file
 * holds.
 * @returns every problem, ordered by file, line and column
 */
export function checkParsed(
  content: ContentFiles,
  { drawings, pictures = new Map(), exceptions, exceptionsLimit = EXCEPTIONS_LIMIT, today }: Surroundings,
): Problem[] {
  const named = new Map(
    [...drawings].map((file) => [file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, ''), file]),
  );
  const subject = prepareSubject({ drafts: content.drafts, faults: content.faults, drawings: named, pictures, today });
  const accepted = readExceptions(exceptions);
  const problems = validate(subject, RULES, locateIn(content), {
    list: accepted.list,
    file: EXCEPTIONS_FILE,
    limit: accepted.problems.length > 0 ? accepted.list.length : exceptionsLimit,
    placeOf: (index) => accepted.places[index] ?? { file: EXCEPTIONS_FILE, line: 1, column: 1 },
  });
  return [...accepted.problems, ...problems];
}

/** Reads files of content and checks them against all rules. Pure, like `checkParsed`. */
export const checkFiles = ({ files, ...surroundings }: FilesToCheck): Problem[] =>
  checkParsed(parseContent(files), surroundings);
