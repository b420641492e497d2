import type { Shape } from '../kept.ts';
import { CAREER } from './career.ts';
import { ME } from './me.ts';

/** Everything that the site keeps in a browser. The page 手元の記録 lists, writes out, reads in and erases these. */
export const SHAPES: readonly Shape<never>[] = [ME, CAREER] as unknown as readonly Shape<never>[];
