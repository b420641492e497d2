import { PLAN_LEVELS } from '../model/kinds/plan.ts';
import type { Finding, Rule } from './rule.ts';

const NAMES = { idea: '基本理念', vision: '将来像', goal: '基本目標', policy: '施策' } as const;

export const planNumbering: Rule = {
  id: 'plan-numbering',
  severity: 'error',
  title: '計画の番号のけた・親・並びが、体系の決まりに合っていること',
  why: '番号の最初の1けたが将来像、2けたが基本目標を表します。番号が崩れると、体系の木が描けません。',
  example: { bad: '- level: policy\n  number: "21"', good: '- level: policy\n  number: "211"' },
  *check({ catalog }) {
    for (const plan of catalog.all('plan')) {
      const { nodes } = plan.data;
      const numbers = nodes.map(({ number }) => number);
      if (new Set(numbers).size < numbers.length) continue;
      const found = new Map(nodes.map((node, index) => [node.number ?? '', { node, index }]));
      let previous = '';
      for (const [index, { level, number }] of nodes.entries()) {
        const at = (field: string) => ({ draft: plan, path: ['nodes', index, field] });
        const digits = PLAN_LEVELS.indexOf(level);
        const finding = ((): Finding | undefined => {
          if (level === 'idea') {
            return number === undefined
              ? undefined
              : {
                  spot: at('number'),
                  message: `基本理念に番号「${number}」が付いています。`,
                  hint: 'number の行を消すか、level を直してください。',
                };
          }
          if (number === undefined) {
            return {
              spot: at('level'),
              message: `${NAMES[level]}に番号がありません。`,
              hint: `${digits}けたの番号を number: に書き、引用符で囲んでください。`,
            };
          }
          if (number.length !== digits) {
            return {
              spot: at('level'),
              message: `${NAMES[level]}の番号は${digits}けたですが、「${number}」は${number.length}けたです。`,
              candidates: [PLAN_LEVELS[number.length] ?? 'policy'],
              hint: 'level か number を、原文に合わせて直してください。',
            };
          }
          if (number.length > 1 && !found.has(number.slice(0, -1))) {
            return {
              spot: at('number'),
              message: `番号「${number}」の上に来るはずの「${number.slice(0, -1)}」がありません。`,
              hint: '番号を直すか、上の項目を足してください。',
            };
          }
          if (previous !== '' && number < previous) {
            return {
              spot: at('number'),
              message: `番号「${number}」が、前の番号「${previous}」より小さくなっています。`,
              hint: '番号を直すか、項目を番号の順に並べてください。',
            };
          }
          const before = number.slice(0, -1) + String(Number(number.at(-1)) - 1);
          if (number.at(-1) !== '1' && !found.has(before)) {
            return {
              spot: at('number'),
              message: `番号「${number}」の前に来るはずの「${before}」がありません。`,
              hint: '番号を直すか、抜けている項目を足してください。',
            };
          }
          return undefined;
        })();
        if (finding) {
          yield finding;
          // The rest of the tree hangs on this number; what follows would only echo it.
          break;
        }
        previous = number ?? previous;
      }
    }
  },
};
