import type { Shape } from '../kept.ts';
import { isThing } from '../reading.ts';

/** Keys that work anywhere on a page. Who dictates, or strikes keys unawares, switches them off (WCAG 2.1, 2.1.4). */
export interface Keys {
  /** Whether 「/」 leads to the search box. */
  slash: boolean;
}

/** キー操作の設定. The script of the key itself reads this record without this file: src/components/search/focus-shortcut.ts. */
export const KEYS: Shape<Keys> = {
  name: 'keys',
  label: 'キー操作の設定',
  version: 1,
  empty: { slash: true },
  read: (data) => (isThing(data) && typeof data['slash'] === 'boolean' ? { slash: data['slash'] } : undefined),
};
