import { KEYS, type Keys } from '../device/shapes/keys.ts';
import type { RecordKind } from './record-kind.ts';

export const KEYS_KIND: RecordKind<Keys> = {
  shape: KEYS,
  what: '「/」のキーで検索欄へ移るかどうかです。アクセシビリティ方針の頁で変えられます。',
  amount: ({ slash }) => (slash ? '' : '1つの設定'),
  lines: ({ slash }) => (slash ? [] : ['「/」のキーで検索欄へ移らない']),
  merge: (here, brought) => ({ slash: here.slash && brought.slash }),
};
