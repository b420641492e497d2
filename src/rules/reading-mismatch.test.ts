import { breaksRule } from './test-support/check-broken.ts';

breaksRule('reading-mismatch', [
  {
    what: '一字足りない',
    edits: [['skills/kiyose/keyboard.mdx', 'reading: きーぼーど', 'reading: きぼーど']],
    file: 'skills/kiyose/keyboard.mdx',
    at: 'きぼーど',
    message: 'よみ「きぼーど」が、名前「キーボード」と合いません。',
    maybe: 'きーぼーど',
  },
  {
    what: 'かなの抜け',
    edits: [['skills/kiyose/word-operation.mdx', 'reading: わーど つーるそうさ', 'reading: わーど つるそうさ']],
    file: 'skills/kiyose/word-operation.mdx',
    at: 'わーど つるそうさ',
    message: 'よみ「わーど つるそうさ」が、名前「Word（ツール操作）」と合いません。',
  },
]);
