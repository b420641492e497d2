import { EFFECT_NAMES, EFFECTS } from '../../model/effects.ts';
import type { WeighedDetail } from '../declared-effects.ts';
import type { DifferenceReport, ReportedDifference } from '../report-of.ts';
import { placeInWords } from './words.ts';

/** A longer list is one effect for the whole entry each, which only the author can decide. */
const MOST = 20;

/** Text in YAML that no letter of it can break. */
const quoted = (text: string) => JSON.stringify(text);

/** What can be declared for changes together: one declaration speaks for the strongest of them. */
function effectLine(details: readonly WeighedDetail[]): string {
  const possible = EFFECTS.filter((effect) => details.some((detail) => detail.possible.includes(effect)));
  const [only] = possible;
  return only !== undefined && possible.length === 1
    ? `    effect: ${only} # ${EFFECT_NAMES[only]}`
    : `    effect: # どれか一つを書く: ${possible.map((effect) => `${effect}=${EFFECT_NAMES[effect]}`).join('、')}`;
}

function effectOf({ kind, id, name }: ReportedDifference, part: string | undefined, details: readonly WeighedDetail[]) {
  const [first] = details;
  const before =
    details.length !== 1 || !first ? [] : [`    before: ${first.before === undefined ? 'null' : quoted(first.before)}`];
  const place = part === undefined || !first ? '' : `の${placeInWords(first)}`;
  return [
    `  # ${name}${place}`.replaceAll('\n', ' '),
    `  - kind: ${kind}`,
    `    id: ${id}`,
    ...(part === undefined ? [] : [`    part: ${part}`]),
    effectLine(details),
    ...before,
  ].join('\n');
}

/**
 * Drafts the notice that declares the effects which are missing: all that the differences say by themselves is filled
 * in, and what only the author can know is left open.
 * @returns the text of a file below src/content/changes; undefined when no effect is missing
 */
export function noticeDraft({ differences }: DifferenceReport): string | undefined {
  const open = differences.flatMap((difference) =>
    [
      ...Map.groupBy(
        difference.details.filter(({ effect }) => effect === undefined),
        ({ fragment }) => fragment,
      ),
    ].map(([part, details]) => ({ difference, part, details })),
  );
  if (open.length === 0) return undefined;
  const documents = [...new Set(open.flatMap(({ difference }) => difference.document ?? []))];
  return [
    'date: # お知らせを出す日（例: 2027-03-15）',
    'effectiveDate: # 施行日。決まっていなければ、この行を消す',
    'title: # 何が変わったか',
    'summary: # 読む人にとっての意味を一、二文で',
    'documents:',
    ...documents.map((id) => `  - ${id}`),
    'effects:',
    ...open.slice(0, MOST).map(({ difference, part, details }) => effectOf(difference, part, details)),
    ...(open.length > MOST ? [`  # ほか${open.length - MOST}か所。項目ごとにまとめて書くときは、part の行を消す`] : []),
    '',
  ].join('\n');
}
