import { PROGRESS, type Progress } from '../device/shapes/progress.ts';
import { type RecordKind, withDay } from './record-kind.ts';

export const PROGRESS_KIND: RecordKind<Progress> = {
  shape: PROGRESS,
  what: '学習パスで「済み」にした手順と、その日です。',
  amount: ({ done }) => (done.length === 0 ? '' : `${done.length}の手順`),
  lines: ({ done }) => done.map(({ title, day }) => withDay(title, day)),
  merge: (here, brought) => {
    const known = new Set(here.done.map(({ id }) => id));
    return { done: [...here.done, ...brought.done.filter(({ id }) => !known.has(id))] };
  },
};
