import type { StepKind } from '../../model/kinds/path.ts';

/** How a kind of step is called on pages. In a file of its own, so that scripts of pages need no schema for it. */
export const STEP_KIND_NAMES: Record<StepKind, string> = {
  read: '読む',
  learn: '学ぶ',
  train: '研修',
  practise: '実践',
  check: '点検',
};
