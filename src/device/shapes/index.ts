import type { Shape } from '../kept.ts';
import { CAREER } from './career.ts';
import { KEYS } from './keys.ts';
import { ME } from './me.ts';
import { NOTES } from './notes.ts';
import { PROGRESS } from './progress.ts';
import { RECENT_SEARCHES } from './recent-searches.ts';
import { SELF_CHECK } from './self-check.ts';

/** Everything that the site keeps in a browser. The page 手元の記録 lists, writes out, reads in and erases these. */
export const SHAPES: readonly Shape<never>[] = [
  ME,
  SELF_CHECK,
  PROGRESS,
  NOTES,
  CAREER,
  RECENT_SEARCHES,
  KEYS,
] as unknown as readonly Shape<never>[];
