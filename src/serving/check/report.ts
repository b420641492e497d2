import { type Finding, GRADE_WORDS } from './finding.ts';

/** What the report says at its head, besides the findings: label and value. */
export type Facts = readonly (readonly [label: string, value: string])[];

const GRADES = ['mend', 'note', 'good'] as const;

/** The findings of each grade, the ones to mend first. */
export const byGrade = (findings: readonly Finding[]) =>
  GRADES.map((grade) => ({ grade, found: findings.filter((finding) => finding.grade === grade) }));

/** One sentence about all findings. */
export function summary(findings: readonly Finding[]): string {
  const count = (grade: Finding['grade']) => findings.filter((finding) => finding.grade === grade).length;
  const mend = count('mend') === 0 ? '直すところはありません。' : `直すところが${count('mend')}件あります。`;
  return `点検が終わりました。${mend}良いところは${count('good')}件、参考は${count('note')}件です。`;
}

const indented = (text: string, by: string) => text.replaceAll('\n', `\n${by}`);

const paragraph = ({ title, says, todo, lines }: Finding): string =>
  [
    `・${title}: ${says}`,
    ...(todo === undefined ? [] : [`    すること: ${todo}`]),
    ...(lines === undefined
      ? []
      : [
          `    nginx:  ${indented(lines.nginx, '            ')}`,
          `    Apache: ${indented(lines.apache, '            ')}`,
          `    IIS:    ${indented(lines.iis, '            ')}`,
        ]),
  ].join('\n');

/** The findings as a text to send to whoever keeps the server. */
export function reportText(facts: Facts, findings: readonly Finding[]): string {
  return [
    'みちしるべ: この環境の点検',
    ...facts.map(([label, value]) => `${label}: ${value}`),
    summary(findings),
    ...byGrade(findings)
      .filter(({ found }) => found.length > 0)
      .flatMap(({ grade, found }) => ['', `■ ${GRADE_WORDS[grade]}（${found.length}）`, ...found.map(paragraph)]),
    '',
  ].join('\n');
}
