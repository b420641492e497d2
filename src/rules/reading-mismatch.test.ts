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
  {
    what: '取組のよみ',
    edits: [
      [
        'initiatives/kiyose/training-program.yaml',
        'name: 人材育成プログラムの充実\n',
        'name: 人材育成プログラムの充実\nreading: じんざいいくせいぷろぐらむじゅうじつ\n',
      ],
    ],
    file: 'initiatives/kiyose/training-program.yaml',
    at: 'じんざいいくせいぷろぐらむじゅうじつ',
    message: 'よみ「じんざいいくせいぷろぐらむじゅうじつ」が、名前「人材育成プログラムの充実」と合いません。',
  },
  {
    what: '題の名で呼ぶ表のよみ',
    edits: [
      [
        'statistics/kiyose/managers-by-sex.yaml',
        'title: 管理監督職の性別構成\n',
        'title: 管理監督職の性別構成\nreading: かんりかんとくしょくせいべつこうせい\n',
      ],
    ],
    file: 'statistics/kiyose/managers-by-sex.yaml',
    at: 'かんりかんとくしょくせいべつこうせい',
    message: 'よみ「かんりかんとくしょくせいべつこうせい」が、名前「管理監督職の性別構成」と合いません。',
  },
]);
