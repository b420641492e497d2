import type { Shape } from '../device/kept.ts';
import { SHAPES } from '../device/shapes/index.ts';
import { CAREER_KIND } from './career.ts';
import { KEYS_KIND } from './keys.ts';
import { ME_KIND } from './me.ts';
import { NOTES_KIND } from './notes.ts';
import { PROGRESS_KIND } from './progress.ts';
import { RECENT_SEARCHES_KIND } from './recent-searches.ts';
import { plainKind, type RecordKind } from './record-kind.ts';
import { SELF_CHECK_KIND } from './self-check.ts';

const KINDS = [
  ME_KIND,
  SELF_CHECK_KIND,
  PROGRESS_KIND,
  NOTES_KIND,
  CAREER_KIND,
  RECENT_SEARCHES_KIND,
  KEYS_KIND,
] as unknown as readonly RecordKind[];

/** How to speak of everything that the site keeps, in the order of the shapes; also of shapes without a kind of their own. */
export const RECORD_KINDS: readonly RecordKind[] = (SHAPES as unknown as readonly Shape<unknown>[]).map(
  (shape) => KINDS.find((kind) => kind.shape.name === shape.name) ?? plainKind(shape),
);
