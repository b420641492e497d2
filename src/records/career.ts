import { CAREER, type Career } from '../device/shapes/career.ts';
import type { RecordKind } from './record-kind.ts';

export const CAREER_KIND: RecordKind<Career> = {
  shape: CAREER,
  what: '年表で「もし、この年に昇任したら」と動かした年です。',
  amount: ({ moves }) => {
    const count = Object.keys(moves).length;
    return count === 0 ? '' : `${count}の職層`;
  },
  lines: ({ moves }, nameOf) => Object.entries(moves).map(([rank, year]) => `${nameOf(rank)}: 入庁${year}年目`),
  merge: (here, brought) => ({ moves: { ...brought.moves, ...here.moves } }),
};
